/** Another time written as the old plan wrote its own: a day with its weekday, a year with a name. */
import { dayNumber } from '../calendar/days.ts'
import type { IsoDate } from '../draft/draft.ts'
import { movedWords } from '../reading/movedTimes.ts'
import type { OldTime } from '../reading/time/oldTime.ts'
import { weekdayLike } from '../reading/time/weekdayWords.ts'
import { lunarYearName } from '../reading/timeWords.ts'
import { dayText, monthText } from '../text/dates.ts'

/** Years in figures, and those with a name. */
export function movedAs(time: OldTime, by: number): string {
  const [named] = time.years
  return time.kind === 'zodiac' && named
    ? likeWritten(time.words, lunarYearName(named.value + by))
    : movedWords(time, by)
}

/** The day with the name of its weekday, where one stands beside it. */
export function wholeSpan({ start, end, weekday: named }: OldTime): { start: number; end: number } {
  return named ? { start: Math.min(start, named.start), end: Math.max(end, named.end) } : { start, end }
}

/** What another day is written like. */
type Written = Pick<OldTime, 'passage' | 'start' | 'end' | 'weekday' | 'words' | 'years'>

/** Another day written as this one is, its weekday with it. */
export function inForm(time: Written, to: IsoDate): string {
  const { passage, start, end, weekday: named } = time
  const words = dayWords(time, to)
  if (!named) return words
  const text = passage.text
  const day = dayNumber(to)
  const name = day === null ? '' : weekdayLike(text.slice(named.start, named.end), day)
  return named.start < start
    ? `${name}${text.slice(named.end, start)}${words}`
    : `${words}${text.slice(end, named.start)}${name}`
}

function dayWords({ words, years }: Written, to: IsoDate): string {
  const [year = '', month = '', day = ''] = to.split('-')
  const figures = years.length > 0 ? (years[0]?.end ?? 0) - (years[0]?.start ?? 0) : 0
  let part = 0
  const old = /^(\d+)\D+(\d+)/u.exec(words)
  // Figures are padded as the decree writes them, or not at all where the old ones were not.
  const padded = (old?.[1]?.length ?? 2) === 2 || Number(old?.[1]) > 9
  const parts = [
    padded ? dayText(Number(day)) : String(Number(day)),
    padded ? monthText(Number(month)) : String(Number(month)),
    figures === 2 ? year.slice(-2) : year,
  ]
  return words.replace(/\d+/gu, (figure) => {
    const next = parts[part++] ?? figure
    return Number(next) === Number(figure) ? figure : next
  })
}

const likeWritten = (written: string, name: string): string =>
  written === written.toLocaleUpperCase('vi') ? name.toLocaleUpperCase('vi') : name
