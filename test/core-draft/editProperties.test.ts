import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { parsePlan, printPlan } from '../../core/outline/grammar.ts'
import { aPlan, block } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'

const start = aPlan((plan) => ({
  ...plan,
  annexes: [{ id: 'pl1', title: 'BIỂU', orientation: 'portrait', body: [block({ id: 'p1', text: 'một hai' })] }],
}))
const ids = [...walkDraft(start)].map(({ id }) => id)
const anyId = fc.constantFrom(...ids, 'm1', 'm2', 'khong-co')
const by = fc.constantFrom<-1 | 1>(-1, 1)

/** Edits of the outline that move words but must lose none. */
const moving: fc.Arbitrary<(draft: Draft) => DraftEdit> = fc.oneof(
  fc.tuple(anyId, by).map(
    ([id, way]) =>
      (): DraftEdit => ({ op: 'move-block', block: id, by: way }),
  ),
  fc.tuple(anyId, by).map(
    ([id, way]) =>
      (): DraftEdit => ({ op: 'indent-block', block: id, by: way }),
  ),
  fc.tuple(anyId, fc.nat(60), fc.constantFrom('m1', 'm2')).map(([id, at, newId]) => (draft: Draft): DraftEdit => {
    const text = [...walkDraft(draft)].find((each) => each.id === id)?.text ?? ''
    return { op: 'split-block', block: id, head: text.slice(0, at), tail: text.slice(at), newId }
  }),
  fc.tuple(anyId, anyId).map(
    ([first, second]) =>
      (): DraftEdit => ({ op: 'join-blocks', first, second }),
  ),
)

/** The same, and blocks carried to any other place. */
const carrying: typeof moving = fc.oneof(
  moving,
  fc.tuple(anyId, anyId, fc.nat(3)).map(
    ([id, other, n]) =>
      (): DraftEdit => ({
        op: 'place-block',
        block: id,
        at: [{ before: other }, { after: other }, { firstIn: other }][n] ?? { endOf: { annex: 'pl1' } },
      }),
  ),
)

/** Every letter of the plan, labels of assignments too, in reading order. */
const letters = (draft: Draft): string =>
  [...walkDraft(draft)]
    .map(({ text, duty }) => `${duty ? `${duty.label}:` : ''}${text}`)
    .join('')
    .replace(/\s/g, '')
const sorted = (text: string): string => [...text].sort().join('')

describe('any row of edits', () => {
  it('leaves a valid draft with every letter in it and every id once', () => {
    holds(
      fc.property(fc.array(carrying, { maxLength: 20 }), (edits) => {
        let draft = start
        for (const edit of edits) draft = applyEdit(draft, edit(draft))
        expect(draftSchema.safeParse(draft).success).toBe(true)
        expect(sorted(letters(draft))).toBe(sorted(letters(start)))
        const found = [...walkDraft(draft)].map(({ id }) => id)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 300 },
    )
  })

  it('never changes the order of the words by a change of level', () => {
    holds(
      fc.property(fc.array(fc.tuple(anyId, by), { maxLength: 30 }), (changes) => {
        const draft = changes.reduce(
          (current, [id, way]) => applyEdit(current, { op: 'indent-block', block: id, by: way }),
          start,
        )
        expect(letters(draft)).toBe(letters(start))
      }),
      { numRuns: 300 },
    )
  })

  it('takes an item back where it was when Shift+Tab follows Tab', () => {
    holds(
      fc.property(anyId, (id) => {
        const deeper = applyEdit(start, { op: 'indent-block', block: id, by: 1 })
        if (deeper === start) return
        const back = applyEdit(deeper, { op: 'indent-block', block: id, by: -1 })
        const shape = (draft: Draft): string[] =>
          [...walkDraft(draft)].map((each) => `${each.id} ${each.children.length}`)
        expect(shape(back)).toEqual(shape(start))
      }),
    )
  })

  it('leaves a plan that its text gives back', () => {
    holds(
      fc.property(fc.array(moving, { maxLength: 12 }), (edits) => {
        let draft = start
        for (const edit of edits) draft = applyEdit(draft, edit(draft))
        let made = 0
        const again = parsePlan(printPlan(draft.body), () => `n${++made}`)
        expect(printPlan(again)).toBe(printPlan(draft.body))
        expect([...walkDraft({ body: again, annexes: [] })].map(({ marker, text }) => `${marker} ${text}`)).toEqual(
          [...walkDraft({ body: draft.body, annexes: [] })].map(({ marker, text }) => `${marker} ${text.trim()}`),
        )
      }),
      { numRuns: 100 },
    )
  })
})
