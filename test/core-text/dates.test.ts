import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../core/calendar/days.ts'
import { daysIn, isoOf, isoOfMoment, likelyPlanYear, twoDigits } from '../../core/text/dates.ts'

describe('a date without a clock', () => {
  it('is written with four, two and two digits', () => {
    expect(isoOf({ year: 2026, month: 1, day: 5 })).toBe('2026-01-05')
    expect(isoOf({ year: 938, month: 12, day: 31 })).toBe('0938-12-31')
    expect([0, 5, 14].map(twoDigits)).toEqual(['00', '05', '14'])
  })

  it('of a moment is the day where the office is', () => {
    expect(isoOfMoment(new Date(2026, 1, 9, 23, 59))).toBe('2026-02-09')
    expect(isoOfMoment(new Date(2026, 1, 10))).toBe('2026-02-10')
  })

  it('knows how long a month is', () => {
    expect([daysIn(2, 2026), daysIn(2, 2028), daysIn(2, 2100), daysIn(4, 2026), daysIn(12, 2026)]).toEqual([
      28, 29, 28, 30, 31,
    ])
  })

  it('has a number of its own in any century, and none where there is no such day', () => {
    expect(dayNumber('1970-01-02')).toBe(1)
    const [end, next] = [dayNumber('0099-12-31'), dayNumber('0100-01-01')]
    expect((next ?? 0) - (end ?? 0)).toBe(1)
    expect([dayNumber('2026-02-29'), dayNumber('2026-13-01'), dayNumber('')]).toEqual([null, null, null])
  })
})

describe('the year a new plan is likely of', () => {
  it.each([
    [new Date(2026, 0, 5), 2026],
    [new Date(2026, 8, 30), 2026],
    [new Date(2026, 9, 1), 2027],
    [new Date(2026, 11, 31), 2027],
  ])('on %s is %i', (moment, year) => {
    expect(likelyPlanYear(moment)).toBe(year)
  })
})
