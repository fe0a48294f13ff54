import { describe, expect, it } from 'vitest'
import { dayNumber, weekdayName } from '../../core/calendar/days.ts'
import { dayOffReason, workingDayAfter, workingDayBefore, workingDaysBetween } from '../../core/calendar/holidays.ts'
import { lunarDay } from '../../core/calendar/lunar.ts'

describe('the lunar calendar', () => {
  // General knowledge; in 2030 a day before the Chinese one.
  it.each(
    (
      '2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 ' +
      '2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 ' +
      '2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12 2041-02-01 2042-01-22 2043-02-10 ' +
      '2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02 2050-01-23'
    ).split(' '),
  )('finds mùng 1 Tết on %s', (day) => {
    expect(lunarDay(Number(day.slice(0, 4)), 1, 1)).toBe(day)
  })

  it.each([
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2031, 3],
    [2033, 11],
    [2036, 6],
    [2039, 5],
    [2042, 2],
    [2044, 7],
    [2047, 5],
    [2050, 3],
  ])('knows the leap month of %i: two months lie between the first of it and the first of the next', (year, month) => {
    const next = month === 12 ? [year + 1, 1] : [year, month + 1]
    const [from, to] = [lunarDay(year, month, 1), lunarDay(next[0] ?? 0, next[1] ?? 0, 1)].map(
      (day) => dayNumber(day) ?? 0,
    )
    expect(Math.round(((to ?? 0) - (from ?? 0)) / 29.53)).toBe(2)
  })

  it('has twelve months in every other year from 2020 to 2050, of 29 or 30 days', () => {
    const leap = new Set([2020, 2023, 2025, 2028, 2031, 2033, 2036, 2039, 2042, 2044, 2047, 2050])
    for (let year = 2020; year <= 2050; year++) {
      const days = (dayNumber(lunarDay(year + 1, 1, 1)) ?? 0) - (dayNumber(lunarDay(year, 1, 1)) ?? 0)
      expect([year, days > 380]).toEqual([year, leap.has(year)])
    }
  })

  it.each([
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
    [2028, '2028-04-04'],
    [2029, '2029-04-23'],
    [2030, '2030-04-12'],
  ])('finds Giỗ Tổ of %i', (year, day) => {
    expect(lunarDay(year, 3, 10)).toBe(day)
  })

  it('keeps the month after a leap month in its place (leap sixth month of 2025)', () => {
    expect(lunarDay(2025, 6, 1)).toBe('2025-06-25')
    expect(lunarDay(2025, 7, 1)).toBe('2025-08-23')
  })
})

describe('working days', () => {
  it('names the reason of a day off', () => {
    expect(dayOffReason('2025-02-15')).toBe('thứ Bảy')
    expect(dayOffReason('2026-09-02')).toBe('Quốc khánh')
    expect(dayOffReason('2026-11-24')).toBe('Ngày Văn hóa Việt Nam')
    expect(dayOffReason('2025-11-24')).toBeNull()
    expect(dayOffReason('2026-02-17')).toBe('Tết Nguyên đán')
    expect(dayOffReason('2026-06-05')).toBeNull()
  })
  it('lets an office add its days off and its compensating working days', () => {
    expect(dayOffReason('2026-09-01', { off: ['2026-09-01'], working: [] })).toBe('ngày nghỉ của cơ quan')
    expect(dayOffReason('2026-08-22', { off: [], working: ['2026-08-22'] })).toBeNull()
  })
  it('moves a day off to the working day before it, or behind it', () => {
    expect(workingDayBefore('2025-02-15')).toBe('2025-02-14')
    expect(workingDayBefore('2026-05-03')).toBe('2026-04-29')
    expect(workingDayAfter('2025-02-15')).toBe('2025-02-17')
    expect(workingDayAfter('2026-05-04')).toBe('2026-05-04')
  })
  it('counts working days between two dates', () => {
    expect(workingDaysBetween('2026-06-05', '2026-06-09')).toBe(2)
  })
  it('knows weekdays and refuses days that do not exist', () => {
    expect(weekdayName(dayNumber('2026-11-21') ?? 0)).toBe('thứ Bảy')
    expect(dayNumber('2026-06-31')).toBeNull()
  })
})
