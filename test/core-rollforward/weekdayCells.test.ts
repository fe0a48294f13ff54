/** Weekdays in a column of their own, and feasts named in another cell of the row. */
import { describe, expect, it } from 'vitest'
import { aPlan } from '../support/aPlan.ts'
import { table } from '../support/blocks.ts'
import { everywhere, rolled, said } from './rolling.ts'

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

describe('a column of days that are one weekday', () => {
  const column = (...days: string[]) => {
    const lines = table(
      [
        { width: 40, align: 'left' as const },
        { width: 60, align: 'left' as const },
      ],
      1,
      [['Nội dung', 'Phát lúc (năm 2026)'], ...days.map((day, index) => [`Buổi ${index + 1}`, day])],
    )
    const plan = aPlan((before) => ({ ...before, body: [...before.body, lines] }))
    return rolled(plan, 2027).changes.filter(({ place }) => place.startsWith(`block/${lines.id}`))
  }

  it('is one question, its days by the same week of their month', () => {
    const [head, days, ...more] = column(
      '20 giờ, ngày 13 tháng 3',
      '20 giờ, ngày 27 tháng 3',
      '20 giờ, ngày 10 tháng 4',
      '20 giờ, ngày 24 tháng 4',
    )
    expect(head && said(head)).toBe('year: năm 2026 → năm 2027')
    expect(days && everywhere(days)).toEqual([
      '13 tháng 3 → 12 tháng 3',
      '27 tháng 3 → 26 tháng 3',
      '10 tháng 4 → 09 tháng 4',
      '24 tháng 4 → 23 tháng 4',
    ])
    expect(days).toMatchObject({ proposed: false, reason: expect.stringContaining('thứ Sáu tuần thứ 2 và 4') })
    expect(more).toEqual([])
  })
  it('is so with the year in each cell, by the nearest such day where no week is the rule', () => {
    const [, days] = column('03/3/2026', '10/3/2026', '17/3/2026', '24/3/2026')
    expect(days && everywhere(days)).toEqual([
      '03/3/2026 → 02/3/2027',
      '10/3/2026 → 09/3/2027',
      '17/3/2026 → 16/3/2027',
      '24/3/2026 → 23/3/2027',
    ])
  })
  it('is none with another weekday among them, of few days, or of one day said again', () => {
    for (const days of [
      ['03/3/2026', '10/3/2026', '17/3/2026', '25/3/2026'],
      ['03/3/2026', '10/3/2026', '17/3/2026'],
      ['03/3/2026', '03/3/2026', '03/3/2026', '03/3/2026'],
    ])
      expect(column(...days).every(({ also }) => also === undefined)).toBe(true)
  })
})

describe('two seasons side by side in heads', () => {
  it.each([
    ['Trồng rau vụ Đông Xuân 2025 - 2026', 'Đông Xuân 2024 - 2025', 'Đông Xuân 2025 - 2026'],
    ['Nhiệm vụ năm học 2025 - 2026', 'TH 2024-2025', 'KH 2025-2026'],
  ])('“%s”: both move', (title, last, own) => {
    const columns = [last, own].map(() => ({ width: 50, align: 'left' as const }))
    const lines = table(columns, 1, [
      [last, own],
      ['120 ha', '125 ha'],
    ])
    const plan = aPlan((before) => ({
      ...before,
      year: 2025,
      title,
      letterhead: { ...before.letterhead, date: '2025-09-12' },
      body: [...before.body, lines],
    }))
    const heads = rolled(plan, 2026).changes.filter(({ place }) => place.startsWith(`block/${lines.id}`))
    expect(heads.map(({ proposed }) => proposed)).toEqual([true, true])
  })
})
