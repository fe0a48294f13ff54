import { dayNumber, isoDay, nearestWeekday, weekday, weekdayName } from '../../calendar/days.ts'
import { passagesOf } from '../../reading/passages.ts'
import { onceAPlace, type PlanDates, planDatesOf } from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { saidLunar } from '../../reading/time/lunarWords.ts'
import { dayAloneIn, likeCell, weekdayRowsOf } from '../../reading/time/weekdayCells.ts'
import { weekdayLike, weekdayNumber } from '../../reading/time/weekdayWords.ts'
import { type TimeWords, timesIn } from '../../reading/timeWords.ts'
import { formatShortDate, isoOf } from '../../text/dates.ts'
import { says } from '../kits/exampleText.ts'
import { wordFix } from '../kits/fixes.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Which of the two is the slip only the clerk knows: the button mends the weekday, the message names the other day. */
export const weekdayOfTheDate: Rule = {
  id: 'DATE-14',
  severity: 'error',
  title: 'Thứ trong tuần đúng với ngày',
  why: 'Thứ một đằng, ngày một nẻo thì người dự không biết đến hôm nào.',
  unless: 'Ngày âm lịch, ngày trong ngoặc kép, hoặc ngày không ghi năm đúng thứ với một năm của kế hoạch.',
  source: 'Dương lịch',
  examples: [
    { name: 'Thứ đúng với ngày', reports: 0, draft: says('Tổ chức hội nghị thứ Tư, ngày 15/4/2026.') },
    { name: 'Thứ sai', reports: 1, draft: says('Tổ chức hội nghị thứ Năm, ngày 15/4/2026.') },
    { name: 'Chữ hoa, không ghi năm', reports: 1, draft: says('SÁNG THỨ BA, NGÀY 24/8: khai mạc hội thao.') },
    { name: 'Thứ đứng sau', reports: 1, draft: says('Ra quân 24/8/2026 - Thứ Ba tại nhà văn hóa các thôn.') },
    { name: 'Thứ ghi bằng số', reports: 1, draft: says('Thứ 3 (24/8/2026) ra quân tại nhà văn hóa các thôn.') },
    { name: 'Thứ sau dấu phẩy', reports: 1, draft: says('Ngày 24/8/2026, thứ Ba, ra quân dọn vệ sinh.') },
    { name: 'Lịch hằng tuần không có ngày', reports: 0, draft: says('Phát thanh chiều thứ Sáu tuần 2 và tuần 4.') },
  ],
  *check(input) {
    yield* onceAPlace(inTexts(input))
    yield* inRows(input)
  },
}

function* inTexts(input: PlanInput): Generator<RuleFinding> {
  const years = yearsMeant(planDatesOf(input))
  for (const passage of passagesOf(input)) {
    if (passage.kind === 'recipient') continue
    const { text } = passage
    for (const time of timesIn(text)) {
      if (time.kind !== 'day' || !time.weekday || time.quoted || saidLunar(text, time.end)) continue
      const { start, end } = time.weekday
      const said = weekdayNumber(text.slice(start, end))
      const days = daysMeant(time, years)
      const [day] = days
      if (said === null || day === undefined || days.some((each) => weekday(each) === said)) continue
      const span = { start: Math.min(start, time.start), end: Math.max(end, time.end) }
      const to = weekdayLike(text.slice(start, end), day)
      yield {
        ...passage.at(span),
        excerpt: text.slice(span.start, span.end),
        message: message(day, said),
        fix: wordFix(passage, [{ start, end, to }], 'one-click', `Đổi thành ${to}`),
      }
    }
  }
}

function* inRows(input: PlanInput): Generator<RuleFinding> {
  const years = yearsMeant(planDatesOf(input))
  for (const { cell, weekday: said, date } of weekdayRowsOf(input)) {
    const days = years.flatMap((year) => dayAloneIn(date.text, year)?.number ?? [])
    const [day] = days
    if (day === undefined || days.some((each) => weekday(each) === said)) continue
    const to = likeCell(cell.text, day)
    yield {
      ...cell.at({ start: 0, end: cell.text.length }),
      excerpt: `${cell.text.trim()}, ${date.text.trim()}`,
      message: message(day, said),
      fix: wordFix(cell, [{ start: 0, end: cell.text.length, to }], 'one-click', `Đổi thành ${to}`),
    }
  }
}

/** The plan's own year first. */
function yearsMeant({ years, issued }: PlanDates): number[] {
  if (!years) return []
  const all = Array.from({ length: Math.min(years.last - years.first, 10) + 1 }, (_, index) => years.first + index)
  const signed = Number(issued.from.slice(0, 4))
  return issued.exact && !all.includes(signed) ? [...all, signed] : all
}

/** The day as numbers of days; several where it names no year. */
function daysMeant({ year, month, day }: TimeWords, years: readonly number[]): number[] {
  return (year === null ? years : [year]).flatMap((each) => dayNumber(isoOf({ year: each, month, day })) ?? [])
}

function message(day: number, said: number): string {
  const near = nearestWeekday(day, said)
  return `Ngày ${formatShortDate(isoDay(day))} là ${weekdayName(day)}; ${weekdayName(near)} gần nhất là ngày ${formatShortDate(isoDay(near))}.`
}
