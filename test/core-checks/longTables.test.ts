import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { passagesOf } from '../../core/reading/passages.ts'
import { mostCells, unreadCells } from '../../core/reading/readCells.ts'
import { textSites } from '../../core/reading/textSites.ts'
import { reviewSheet } from '../../core/review/reviewSheet.ts'
import { buildDocument } from '../../electron/host/plans/buildDocument.ts'
import { aPlan, table } from '../support/aPlan.ts'
import { checked } from './words.ts'

/** Two annexes of households, two columns each. */
const withRows = (first: number, second: number): Draft =>
  aPlan({
    annexes: [first, second].map((count, at) => ({
      id: `pl${at}`,
      title: `Danh sách ${at + 1}`,
      orientation: 'portrait',
      body: [
        {
          ...table([{ width: 1 }, { width: 1 }], 1, [
            ['Hộ', 'Thôn'],
            ...Array.from({ length: count }, (_, row) => [`Ông Nguyễn Văn A ${row}`, 'Thôn Đông']),
          ]),
          id: `bang${at}`,
        },
      ],
    })),
  })

describe('long tables', () => {
  it('are read to the end where a plan has no more cells than are read', () => {
    const draft = withRows(1000, 1000)
    expect(unreadCells(draft)).toBe(0)
    expect(passagesOf(checked(draft)).filter(({ kind }) => kind === 'cell')).toHaveLength(4004)
    expect(buildDocument(draft, { form: null, office: null, final: false })).not.toHaveProperty('unreadCells')
  })

  it('are read at their beginning, all tables together, and the rest is counted', () => {
    const draft = withRows(2000, 4000)
    const input = checked(draft)
    expect(passagesOf(input).filter(({ kind }) => kind === 'cell')).toHaveLength(mostCells)
    expect(textSites(input).filter(({ place }) => place.startsWith('block/bang')).length).toBeLessThanOrEqual(mostCells)
    expect(unreadCells(draft)).toBe(12_004 - mostCells)
    expect(buildDocument(draft, { form: null, office: null, final: false }).unreadCells).toBe(12_004 - mostCells)
  })

  it('are named on the review sheet where they were not read to the end', () => {
    const input = { ...checked(withRows(3000, 0)), final: true }
    const text = plainText(reviewSheet({ input, findings: [], now: new Date(2026, 0, 6) }))
    expect(text).toContain('Bảng rất dài: còn 1.004 ô chưa đọc từng chữ.')
  })
})
