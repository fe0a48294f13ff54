/**
 * The year a plan is for: that of its date of issue, then of its number, then of its title. A title that names the year of issue, or
 * in the last months of a year the next one, is believed; a year behind `đến`, `tầm nhìn`, `định hướng`, `giai đoạn` is an aim.
 */
import { timeWordsIn } from '../timeWords.ts'
import { isAimed } from './saidOfTime.ts'

export interface PlanHead {
  /** Year and month of issue as far as they are printed. */
  issueYear: number | null
  issueMonth: number | null
  /** `12/2026/KH-UBND`; mostly it has no year. */
  number: string
  title: string
}

/** From this month on a plan may be for the year to come. */
export const planningMonth = 9

/** Null where nothing says it. */
export function planYearOf({ issueYear, issueMonth, number, title }: PlanHead): number | null {
  if (issueYear !== null) {
    const next = issueYear + 1
    const late = issueMonth === null || issueMonth >= planningMonth
    // Its last two figures at least stand where a year is named.
    if (!late || !title.includes(String(next).slice(-2))) return issueYear
    return yearsNamed(title).findLast((year) => year === issueYear || year === next) ?? issueYear
  }
  const numbered = /(?:^|\/)(20\d\d)(?=\/)/u.exec(number)?.[1]
  return numbered === undefined ? (yearsNamed(title).at(-1) ?? null) : Number(numbered)
}

const yearsNamed = (title: string): number[] =>
  timeWordsIn(title).flatMap(({ kind, year, start }) =>
    year !== null && (kind === 'year' || kind === 'month' || kind === 'quarter') && !isAimed(title, start)
      ? [year]
      : [],
  )
