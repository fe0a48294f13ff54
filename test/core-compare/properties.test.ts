import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts, type Plan } from '../../core/compare/compareDrafts.ts'
import type { ComparedRow } from '../../core/compare/comparison.ts'
import { passagesOf } from '../../core/compare/passages.ts'
import { takeOver } from '../../core/compare/takeOver.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { diffWords } from '../../core/text/wordDiff.ts'
import { holds } from '../support/property.ts'
import { edited, fullPlan, handEdits } from './randomPlans.ts'

const planOf = (draft: Draft): Plan => ({ draft, ...renderDraft(draft, null) })
const side = (row: ComparedRow, dropped: 'added' | 'removed'): string =>
  row.words
    .filter(({ change }) => change !== dropped)
    .map(({ text }) => text)
    .join('')

/** The last full stop of a plan may be of its end mark; a section prints in capitals. */
const stopless = (text: string): string => text.replace(/\.$/, '').toLocaleLowerCase('vi')

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('xã', ' ', '  ', 'năm', '2026', '.', '; ', '20/NQ-HĐND', '\n', 'ngày 05/9/2026'), {
      maxLength: 40,
    })
    .map((list) => list.join('')),
)

describe('the words of two texts', () => {
  it('give the old text without what was added, the new one without what was removed', () => {
    holds(
      fc.property(words, words, (one, other) => {
        const spans = diffWords(one, other)
        const without = (dropped: string): string =>
          spans
            .filter(({ change }) => change !== dropped)
            .map(({ text }) => text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([one, other])
        expect(spans.every(({ text }) => text !== '')).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('500 pairs of plans', () => {
  it('turn into each other by their changes, exactly', () => {
    holds(
      fc.property(handEdits(3), handEdits(14), (first, more) => {
        const [a, b] = [planOf(edited(fullPlan(), first)), planOf(edited(fullPlan(), more))]
        const { rows } = compareDrafts(a, b)
        const wrong = rows.filter(
          (row) =>
            side(row, 'added') !== (row.before?.text ?? '') ||
            side(row, 'removed') !== (row.after?.text ?? '') ||
            (row.kind === 'same' || row.kind === 'moved') !== (row.before?.text === row.after?.text && !row.level),
        )
        expect(wrong).toEqual([])
        // Every passage of both once, the new plan in its order.
        const [old, fresh] = [passagesOf(a), passagesOf(b)]
        const there = rows.flatMap((row) =>
          row.after ? [`${row.id.split('~')[1]} ${stopless(side(row, 'removed'))}`] : [],
        )
        expect(there).toEqual(fresh.map(({ key, text }) => `${key} ${stopless(text)}`))
        const was = rows.flatMap((row) =>
          row.before ? [`${row.id.split('~')[0]} ${stopless(side(row, 'added'))}`] : [],
        )
        expect(was.sort()).toEqual(old.map(({ key, text }) => `${key} ${stopless(text)}`).sort())
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      }),
      { numRuns: 500 },
    )
  })

  it('become the same when every change is taken over', () => {
    holds(
      fc.property(handEdits(2), handEdits(10), (first, more) => {
        const start = edited(fullPlan(), first)
        const goal = planOf(edited(fullPlan(), more))
        const now = planOf(takeOver(planOf(start), goal, 'all', planOf))
        expect(compareDrafts(now, goal).rows.filter(({ kind }) => kind !== 'same')).toEqual([])
        expect(plainText(now.document)).toBe(plainText(goal.document))
      }),
      { numRuns: 500 },
    )
  })
})
