/** Rules about days, months and years. */
import type { Rule } from '../shape/rule.ts'
import { dateIsThere } from './date01Exists.ts'
import { workingDays } from './date02DaysOff.ts'
import { insideThePeriod } from './date03OutsideYear.ts'
import { datesInOrder } from './date04Order.ts'
import { wholeDate } from './date05WholeDate.ts'
import { oneDateStyle } from './date06OneStyle.ts'
import { clearTime } from './date07Vague.ts'
import { yearOfThePlan } from './date08OldYear.ts'
import { sameYear } from './date09SameYear.ts'
import { lowerCaseTime } from './date10Capital.ts'
import { announcedPeriods } from './date11Periods.ts'
import { halfYearReport } from './date12HalfYear.ts'
import { timeEnough } from './date13TooClose.ts'
import { weekdayOfTheDate } from './date14Weekday.ts'
import { hoursInOrder } from './date15Hours.ts'
import { reportsInOrder } from './date16Reports.ts'
import { datesInSequence } from './date17Sequence.ts'
import { notAfterAbove } from './date18Above.ts'

export const dateRules: readonly Rule[] = [
  dateIsThere,
  workingDays,
  insideThePeriod,
  datesInOrder,
  wholeDate,
  oneDateStyle,
  clearTime,
  yearOfThePlan,
  sameYear,
  lowerCaseTime,
  announcedPeriods,
  halfYearReport,
  timeEnough,
  weekdayOfTheDate,
  hoursInOrder,
  reportsInOrder,
  datesInSequence,
  notAfterAbove,
]
