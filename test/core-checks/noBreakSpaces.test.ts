/** Files from Word are full of no-break spaces. The draft keeps them; a rule reads them as the blanks they are. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../core/checks/rules/catalogue.ts'
import type { Rule, RuleExample } from '../../core/checks/shape/rule.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'

/** Every other blank between two words; none inside a fact's braces. */
function noBreak(text: string): string {
  let blanks = 0
  return text.replace(/\{\{[^}]*\}\}|(?<=[\p{L}\d,.;:]) (?=[\p{L}\d])/gu, (found) =>
    found === ' ' && blanks++ % 2 === 0 ? '\u00a0' : found,
  )
}

const inBlock = (block: Block): Block => ({
  ...block,
  text: noBreak(block.text),
  ...(block.duty ? { duty: { ...block.duty, label: noBreak(block.duty.label) } } : {}),
  ...(block.table
    ? {
        table: {
          ...block.table,
          rows: block.table.rows.map((row) =>
            row.map((cell) => (typeof cell === 'string' ? noBreak(cell) : { ...cell, text: noBreak(cell.text) })),
          ),
        },
      }
    : {}),
  children: block.children.map(inBlock),
})

const inDraft = (draft: Draft): Draft => ({
  ...draft,
  title: noBreak(draft.title),
  body: draft.body.map(inBlock),
  annexes: draft.annexes.map((annex) => ({ ...annex, title: noBreak(annex.title), body: annex.body.map(inBlock) })),
  recipients: {
    ...draft.recipients,
    lines: draft.recipients.lines.map((line) => ({ ...line, text: noBreak(line.text) })),
  },
})

const findings = (rule: Rule, draft: Draft, example: RuleExample) => [
  ...rule.check({ draft, document: renderDraft(draft, null).document, final: false, ...example.with }),
]
const reported = (rule: Rule, draft: Draft, example: RuleExample): string[] =>
  findings(rule, draft, example).map(({ place, message }) => `${place}: ${message.replaceAll('\u00a0', ' ')}`)

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it('says the same of words parted by no-break spaces', () => {
    for (const example of rule.examples) {
      const draft = example.draft(aPlan())
      expect(reported(rule, inDraft(draft), example), example.name).toEqual(reported(rule, draft, example))
    }
  })
  it('mends them with its button', () => {
    for (const example of rule.examples) {
      const draft = inDraft(example.draft(aPlan()))
      const before = findings(rule, draft, example)
      for (const { fix, message } of before) {
        if (!fix?.edit) continue
        const left = findings(rule, applyEdit(draft, fix.edit), example)
        expect(left.length, `${example.name}: ${message}`).toBeLessThan(before.length)
      }
    }
  })
})
