import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import type { TextAddress } from '../../core/draft/draftEdit.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { aPlan, item } from '../support/aPlan.ts'

const was = 'Năm 2025: trước ngày 15/6/2025 và **năm 2025**, năm {{nam}}.'
const places = ['2025', '15/6/2025', '2025'] as const
const to = ['2026', '12/6/2026', '2026'] as const

/** The n-th place of `was` changed. */
function swap(n: 0 | 1 | 2, word: string = to[n], at: TextAddress = { text: 'block', block: 'x' }): DraftEdit {
  let from = 0
  const spots = places.map((place, index) => {
    const start = was.indexOf(place, from)
    from = start + place.length
    return { start, end: from, may: [place, to[index] ?? '', '16/6/2026'] }
  })
  return { op: 'swap-words', at, was, spots, spot: n, to: word }
}

const plan = (text = was): Draft => aPlan({ body: [{ ...item('1', text), id: 'x' }] })
const textOf = (draft: Draft): string | undefined => draft.body[0]?.text
const edited = (text: string, ...edits: DraftEdit[]): string | undefined => textOf(edits.reduce(applyEdit, plan(text)))

describe('words exchanged in one text', () => {
  it('stay where they are, in whichever order they are taken', () => {
    const all = 'Năm 2026: trước ngày 12/6/2026 và **năm 2026**, năm {{nam}}.'
    expect(edited(was, swap(0), swap(1), swap(2))).toBe(all)
    expect(edited(was, swap(2), swap(0), swap(1))).toBe(all)
    expect(edited(was, swap(2))).toBe('Năm 2025: trước ngày 15/6/2025 và **năm 2026**, năm {{nam}}.')
  })

  it('can be chosen again, and taken back', () => {
    expect(edited(was, swap(1), swap(1, '16/6/2026'))).toContain('trước ngày 16/6/2026')
    expect(edited(was, swap(0), swap(1), swap(1, '15/6/2025'), swap(0, '2025'))).toBe(was)
  })

  it('are found again in a text the clerk has changed elsewhere', () => {
    expect(edited(`${was} Thêm một câu.`, swap(1))).toContain('trước ngày 12/6/2026 và **năm 2025**')
    expect(edited(was.replace('Năm 2025', 'Trong năm 2025'), swap(1))).toContain('ngày 12/6/2026')
  })

  it('are left where they are not there any more, or nobody could say which is meant', () => {
    const draft = plan('Một câu khác.')
    expect(applyEdit(draft, swap(1))).toBe(draft)
    const twice = plan(`${was} ${was}`)
    expect(applyEdit(twice, swap(1))).toBe(twice)
    expect(applyEdit(draft, swap(1, 'x', { text: 'block', block: 'nowhere' }))).toBe(draft)
  })

  it('stand in any text of the plan', () => {
    const draft: Draft = aPlan({
      title: was,
      facts: { mot: was, nhieu: ['a', was], so: 3 },
      body: [
        {
          ...item('none', ''),
          id: 'x',
          kind: 'table',
          table: { columns: [{ width: 1 }, { width: 1 }], headerRows: 0, rows: [[was, { text: was, colSpan: 1 }]] },
        },
      ],
      annexes: [{ id: 'p', title: was, orientation: 'portrait', body: [] }],
      recipients: { lines: [{ id: 'r', text: was, purpose: 'để b/c', group: 'units' }], filing: '', drafterCode: '' },
    })
    const addresses: TextAddress[] = [
      { text: 'title' },
      { text: 'cell', block: 'x', row: 0, column: 0 },
      { text: 'cell', block: 'x', row: 0, column: 1 },
      { text: 'annex-title', annex: 'p' },
      { text: 'recipient', id: 'r' },
      { text: 'fact', id: 'mot' },
      { text: 'fact', id: 'nhieu', line: 1 },
    ]
    for (const at of addresses) {
      const next = JSON.stringify(applyEdit(draft, swap(1, to[1], at)))
      expect(next.split('12/6/2026'), JSON.stringify(at)).toHaveLength(2)
    }
    expect(applyEdit(draft, swap(1, to[1], { text: 'fact', id: 'so' }))).toBe(draft)
  })
})
