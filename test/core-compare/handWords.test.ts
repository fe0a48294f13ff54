/** A sentence that two people changed in one Word file: what each of them made of it. */
import { describe, expect, it } from 'vitest'
import { compareDrafts, type Plan } from '../../core/compare/compareDrafts.ts'
import type { ComparedRow } from '../../core/compare/comparison.ts'
import { handTexts, withHands } from '../../core/compare/handWords.ts'
import { takeOver } from '../../core/compare/takeOver.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { findBlock, walkDraft } from '../../core/draft/walk.ts'
import type { ReviewMark } from '../../core/import/importReading.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'

const at = '2026-01-06T09:00:00Z'
const mark = (author: string, kind: ReviewMark['kind'], text: string): ReviewMark => ({
  author,
  kind,
  text,
  at,
  place: 'block/b1',
})
const row = (before: string, after: string): ComparedRow => {
  const side = (text: string) => ({ place: 'block/b1', label: '1.', text })
  return { id: 'b1~b1', kind: 'changed', before: side(before), after: side(after), words: [], takable: true }
}
const said = (before: string, after: string, ...marks: ReviewMark[]): string[] =>
  handTexts(row(before, after), marks).map(({ author, text }) => `${author}: ${text}`)

describe('what each of two people made of a sentence', () => {
  it.each([
    [
      'Mở hai lớp vào tháng 5.',
      'Mở ba lớp cho dân quân vào tháng 5.',
      [
        mark('Phó Chủ tịch', 'removed', 'hai'),
        mark('Phó Chủ tịch', 'added', 'ba'),
        mark('Kế toán', 'added', 'cho dân quân'),
      ],
      ['Phó Chủ tịch: Mở ba lớp vào tháng 5.', 'Kế toán: Mở hai lớp cho dân quân vào tháng 5.'],
    ],
    // One struck what stood there, another wrote something in its place.
    [
      'Mua 10 bình.',
      'Mua 20 bình.',
      [mark('Kế toán', 'removed', '10'), mark('Phó Chủ tịch', 'added', '20')],
      ['Kế toán: Mua bình.', 'Phó Chủ tịch: Mua 10 20 bình.'],
    ],
    // Side by side at one place.
    [
      'Tập huấn.',
      'Tập huấn dân quân tại xã.',
      [mark('Phó Chủ tịch', 'added', 'dân quân'), mark('Kế toán', 'added', 'tại xã')],
      ['Phó Chủ tịch: Tập huấn dân quân.', 'Kế toán: Tập huấn tại xã.'],
    ],
  ] as const)('“%s” → “%s”', (before, after, marks, wanted) => {
    expect(said(before, after, ...marks)).toEqual(wanted)
  })

  it('is not told where one hand made all of it, or a word was changed in part', () => {
    expect(
      said('Mua 10 bình.', 'Mua 20 bình.', mark('Kế toán', 'removed', '10'), mark('Kế toán', 'added', '20')),
    ).toEqual([])
    expect(
      said('Mua 10 bình.', 'Mua 100 bình to.', mark('Kế toán', 'added', '0'), mark('Chủ tịch', 'added', 'to')),
    ).toEqual([])
    // The draft went on since the file was made.
    expect(
      said('Mua 15 bình.', 'Mua 20 bình to.', mark('Kế toán', 'removed', '10'), mark('Chủ tịch', 'added', 'to')),
    ).toEqual([])
  })

  it('is taken without the other’s', () => {
    const planOf = (draft: Draft): Plan => ({ draft, ...renderDraft(draft, null) })
    const plan = aPlan()
    const block = [...walkDraft(plan)].find(
      ({ kind, text }) => kind === 'item' && text.endsWith('.') && !text.includes('{{'),
    )
    if (!block) throw new Error('no sentence to change')
    const set = (text: string): Draft => applyEdit(plan, { op: 'set-text', block: block.id, text })
    const words = block.text.slice(0, -1)
    const [own, other] = [planOf(plan), planOf(set(`Trước hết ${words} tại xã.`))]
    const { rows } = compareDrafts(own, other)
    const id = rows.find(({ kind }) => kind === 'changed')?.id ?? ''
    const one = withHands(other.draft, rows, [{ row: id, text: `${words} tại xã.` }])
    const taken = takeOver(own, planOf(one), [id], planOf)
    expect(findBlock(taken, block.id)?.block.text).toBe(`${words} tại xã.`)
  })
})
