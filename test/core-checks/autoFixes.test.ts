/**
 * Every fix that is taken without asking: on each rule's own example, with the words it changes on view in `autoFixes.txt`,
 * and on 300 plans with several planted mistakes each.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsChanged } from '../../core/checks/engine/changes.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { rules } from '../../core/checks/rules/catalogue.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import type { PlanInput } from '../../core/reading/planInput.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'
import { kinds } from './planted/kinds.ts'
import { cleanPlans } from './planted/plans.ts'

type Fixed = Finding & { edit: DraftEdit }

function automatic(draft: Draft, more: Partial<PlanInput> = {}, list = rules): Fixed[] {
  const { document, missing, faults } = renderDraft(draft, null)
  return runChecks({ draft, document, missing, faults, final: false, ...more }, list).flatMap((finding) =>
    finding.fix?.kind === 'auto' && finding.fix.edit ? [{ ...finding, edit: finding.fix.edit }] : [],
  )
}

/** Every part of a draft by its name; a part that was not touched is the very same object. */
function partsOf(draft: Draft): Map<string, unknown> {
  const parts = new Map<string, unknown>()
  for (const { children: _, ...block } of walkDraft(draft)) parts.set(`block/${block.id}`, JSON.stringify(block))
  for (const line of draft.recipients.lines) parts.set(`recipients/${line.id}`, JSON.stringify(line))
  const { body: _body, recipients, annexes, ...rest } = draft
  const { lines: _lines, ...closing } = recipients
  parts.set('recipients', JSON.stringify(closing))
  parts.set('annexes', annexes.map(({ id, title }) => `${id} ${title}`).join('|'))
  for (const [name, value] of Object.entries(rest)) parts.set(name, JSON.stringify(value))
  return parts
}

function changedParts(before: Draft, after: Draft): string[] {
  const old = partsOf(before)
  const now = partsOf(after)
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key))
}

/** Fixes that are about a list, not about one of its lines. */
const ofLists = new Set(['STR-03', 'STR-04', 'STR-06', 'STR-08', 'STR-14', 'STR-18', 'LAW-13', 'REC-06', 'LAY-13'])

const quotes = (draft: Draft): string[] =>
  [...walkDraft(draft)].flatMap(({ text }) => text.normalize('NFC').match(/“[^”]*”/gu) ?? []).sort()
const facts = (draft: Draft): string[] =>
  [...walkDraft(draft)].flatMap(({ text }) => text.match(/\{\{.*?\}\}/gu) ?? []).sort()

/** Once and for all, valid, one part of the draft, no quotation and no fact touched. */
function expectSafe(draft: Draft, { edit, rule, excerpt }: Fixed): void {
  const said = `${rule} ${excerpt}`
  const after = applyEdit(draft, edit)
  expect(after, said).not.toBe(draft)
  expect(applyEdit(after, edit), said).toEqual(after)
  // A margin no file may hold is a mistake too: then each fix takes away its own part.
  if (draftSchema.safeParse(draft).success) expect(draftSchema.safeParse(after).error, said).toBeUndefined()
  const changed = changedParts(draft, after)
  if (!ofLists.has(rule)) expect(changed, said).toHaveLength(1)
  if (rule !== 'TXT-01') expect(quotes(after), said).toEqual(quotes(draft))
  expect(facts(after), said).toEqual(facts(draft))
}

const withFix = rules.flatMap((rule) =>
  rule.examples
    .map((example) => {
      const draft = example.draft(aPlan())
      return { rule, draft, fixes: automatic(draft, example.with, [rule]) }
    })
    .filter(({ fixes }) => fixes.length > 0),
)

describe('every fix taken without asking', () => {
  it('changes these words and no others', async () => {
    const lines = withFix.flatMap(({ rule, draft, fixes }) =>
      fixes.map(({ edit, fix }) => {
        const { before, after } = wordsChanged(draft, applyEdit(draft, edit))
        return `${rule.id} ${fix?.label ?? ''}\n  - ${before}\n  + ${after}`
      }),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('autoFixes.txt')
  })
  it.each(withFix.map((each) => [each.rule.id, each] as const))(
    'of %s is safe on its own example',
    (_, { draft, fixes }) => {
      for (const fix of fixes) expectSafe(draft, fix)
    },
  )
  it('is safe in 300 plans with up to four mistakes each', () => {
    const seen = new Set<string>()
    const slip = fc.record({ kind: fc.nat(kinds.length - 1), way: fc.nat(40) })
    holds(
      fc.property(fc.nat(cleanPlans.length - 1), fc.array(slip, { minLength: 1, maxLength: 4 }), (at, slips) => {
        let draft = cleanPlans[at]?.draft ?? aPlan()
        for (const { kind, way } of slips) {
          const ways = [...(kinds[kind]?.ways(draft) ?? [])]
          draft = ways[way % Math.max(1, ways.length)]?.draft ?? draft
        }
        for (const fix of automatic(draft)) {
          seen.add(fix.rule)
          expectSafe(draft, fix)
        }
      }),
      { numRuns: 300 },
    )
    const own = new Set<string>(withFix.map(({ rule }) => rule.id))
    expect([...seen].filter((id) => !own.has(id))).toEqual([])
    expect(seen.size).toBeGreaterThanOrEqual(20)
  })
})
