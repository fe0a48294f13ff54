/** A time of the old year in a plan, and what it means to the plan of a later one. */
import type { PlaceKey } from '../../document/place.ts'
import type { IsoDate } from '../../draft/draft.ts'
import { isoOf } from '../../text/dates.ts'
import type { Passage } from '../passages.ts'
import type { TimeWords } from '../timeWords.ts'
import type { LunarDay } from './lunarWords.ts'

/**
 * `plan`: of the plan's own year; `last`: of the year before it; `next`: of the year after; `superior`: a document of
 * another body that comes each year; `period`: a period that is over; `gone`: a day of the plan's year, perhaps over
 * when it was issued; `target`: a year to come that something is aimed at; `milestone`: the plan's year as the first or last of something; `no-year`: a deadline that names no year, or a day that names its weekday instead;
 * `list`: years that move together or not at all; `lunar`: a day that the moon sets; `event`: of something held once, or counted;
 * `told`: of the plan's year and said to have happened; `before`: the year before, whichever it is; `age`: a year of birth, or beside one; `since`: what began then, or
 * the day another rule begins; `course`: of a plan for several years, whose days are not those of each year; `report`: in a part that tells
 * what the year before brought; `term`: the end of a contract, a permit; `cohort`: a time of birth of an age that is called up; `rolling`: the three years of a plan that is made anew each year.
 */
export type TimeSense =
  | 'plan'
  | 'last'
  | 'next'
  | 'superior'
  | 'period'
  | 'gone'
  | 'target'
  | 'milestone'
  | 'no-year'
  | 'list'
  | 'lunar'
  | 'event'
  | 'told'
  | 'before'
  | 'age'
  | 'since'
  | 'term'
  | 'course'
  | 'report'
  | 'cohort'
  | 'rolling'

export interface OldTime extends TimeWords {
  passage: Passage
  place: PlaceKey
  words: string
  sense: TimeSense
  /** A limit, or in a line or column for times. */
  deadline: boolean
  /** A limit that is met on a working day; the end of a stretch is none. */
  limit: boolean
  /** The lunar day it stands for. */
  lunar: LunarDay | null
  /** A day of a plan for a feast that the moon sets: it keeps its distance to the feast. */
  feast?: true
  /** The heading of the part it is told in, for `report`. */
  part: PlaceKey | null
  /** The plan names itself by it: its title, opening or closing sentence. */
  inName: boolean
}

export interface OldYears {
  /** The year the texts are of. */
  from: number
  /** The year they should be of. */
  to: number
  /** The texts are still last year's: the day of issue tells what was over by then. */
  untouched: boolean
  /** First year of the school year the plan is for; absent where the title says it, or none. */
  school?: number
}

export interface Reading extends Omit<OldYears, 'school'> {
  issued: IsoDate
  /** That day is on the page. */
  exact: boolean
  deadline: boolean
  /** Work has to be done by it: a day off is no such day. */
  limit: boolean
  /** First year of the school year in the title. */
  school: number | null
  /** The plan is for something held once. */
  once: boolean
  /** The plan calls up an age each year. */
  ages: boolean
  /** The plan is for several years. */
  course: boolean
  /** First of the three years of a plan that is made anew each year; null for others. */
  rolling: number | null
  /** Its title names its own year. */
  annual: boolean
  /** The time behind it in the same text. */
  next: TimeWords | null
}

/** The day it is; empty where it names no year. */
export const dayOf = (time: TimeWords): IsoDate => (time.year === null ? '' : isoOf({ ...time, year: time.year }))
