import { describe, expect, it } from 'vitest'
import { dayNumber, weekdayName } from '../../core/calendar/days.ts'
import { dayOffReason, workingDayBefore, workingDaysBetween } from '../../core/calendar/holidays.ts'
import { lunarDay } from '../../core/calendar/lunar.ts'

describe('the lunar calendar', () => {
  it.each([
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
  ])('finds mùng 1 Tết of %i', (year, day) => {
    expect(lunarDay(year, 1, 1)).toBe(day)
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
  it('moves a deadline to the working day before', () => {
    expect(workingDayBefore('2025-02-15')).toBe('2025-02-14')
    expect(workingDayBefore('2026-05-03')).toBe('2026-04-29')
  })
  it('counts working days between two dates', () => {
    expect(workingDaysBetween('2026-06-05', '2026-06-09')).toBe(2)
  })
  it('knows weekdays and refuses days that do not exist', () => {
    expect(weekdayName(dayNumber('2026-11-21') ?? 0)).toBe('thứ Bảy')
    expect(dayNumber('2026-06-31')).toBeNull()
  })
})
