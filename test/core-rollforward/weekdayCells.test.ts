/** Weekdays in a column of their own, and feasts named in another cell of the row. */
import { describe, expect, it } from 'vitest'
import { aPlan } from '../support/aPlan.ts'
import { table } from '../support/blocks.ts'
import { rolled, said } from './rolling.ts'

const row = (...cells: string[]) => {
  const columns = ['Thứ', 'Ngày', 'Nội dung'].map((_, index) => ({
    width: index === 2 ? 60 : 20,
    align: 'left' as const,
  }))
  const lines = table(columns, 1, [['Thứ', 'Ngày', 'Nội dung'], cells])
  const plan = aPlan((before) => ({ ...before, body: [...before.body, lines] }))
  return rolled(plan, 2027)
    .changes.filter(({ place }) => place.startsWith(`block/${lines.id}`))
    .map(said)
}

describe('a weekday in the cell beside its day', () => {
  it.each([
    [
      ['Năm', '17/9/2026', 'Ra quân'],
      ['year: Năm → Sáu', 'year: 17/9/2026 → 17/9/2027'],
    ],
    [
      ['Thứ Năm', '17/9/2026', 'Ra quân'],
      ['year: Thứ Năm → Thứ Sáu', 'year: 17/9/2026 → 17/9/2027'],
    ],
    [['5', '17/9', 'Ra quân'], ['year: 5 → 6']],
    [
      ['7', '19/9/2026', 'Ra quân'],
      ['year: 7 → CN', 'year: 19/9/2026 → 19/9/2027'],
    ],
    [
      ['Tư', '17/9/2026', 'Ra quân'],
      ['year: Tư → Sáu ?', 'year: 17/9/2026 → 17/9/2027'],
    ],
    [['Năm', 'cả ngày', 'Ra quân'], []],
  ])('%j: %j', (cells, wanted) => {
    expect(row(...cells)).toEqual(wanted)
  })
  it('a feast of the moon in its row is asked with the right day', () => {
    expect(row('', '25/9/2026', 'Tết Trung thu')).toEqual(['year: 25/9/2026 → 15/9/2027 ?'])
  })
})
