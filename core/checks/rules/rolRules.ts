/** Rules about what is left of last year's plan in one that was rolled forward. */
import type { Rule } from '../shape/rule.ts'
import { oldYearLeft } from './rol01OldYear.ts'
import { oldDeadlineLeft } from './rol02OldDeadline.ts'
import { yearlyDocumentLeft } from './rol03YearlyDocuments.ts'
import { oldPeriodLeft } from './rol04OldPeriod.ts'
import { yearBeforeLeft } from './rol05YearBefore.ts'

export const rolRules: readonly Rule[] = [
  oldYearLeft,
  oldDeadlineLeft,
  yearlyDocumentLeft,
  oldPeriodLeft,
  yearBeforeLeft,
]
