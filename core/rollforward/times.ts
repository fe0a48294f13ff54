/**
 * Proposals about times: the year moved on, each with its reason.
 *
 * 1. Each time that is the old year's (`reading/oldYears.ts`) is proposed by what it is: a year, a period, a count, a document of others
 *    (`proposalOf`); why, `whyMoved.ts` says.
 * 2. A day moves with what stands beside it, or is asked about (`dayProposals.ts`).
 * 3. Two ends of one stretch that are asked for one reason are one question (`together`).
 * 4. What has one answer is asked once (`oneQuestion.ts`).
 * 5. Weekdays in cells of their own follow their days (`reading/time/weekdayCells.ts`); a column of days of one weekday is asked
 *    as one (`weekdayColumns.ts`).
 */

import { dayNumber } from '../calendar/days.ts'
import { movedWords, periodSteps } from '../reading/movedTimes.ts'
import { oldTimesOf } from '../reading/oldYears.ts'
import type { PlanInput } from '../reading/planInput.ts'
import type { OldTime } from '../reading/time/oldTime.ts'
import { beforeOwnPeriod, planTitle } from '../reading/time/planTitle.ts'
import { isHeldOnce } from '../reading/time/saidOfTime.ts'
import { timesIn } from '../reading/timeWords.ts'
import { isoOf } from '../text/dates.ts'
import { inOneCase } from '../text/normalize.ts'
import { movedAs } from './dayForm.ts'
import {
  byTheMoon,
  dayProposal,
  eventProposal,
  lunarProposal,
  offDayAsked,
  weekdayListProposal,
} from './dayProposals.ts'
import { questionOf } from './oneQuestion.ts'
import type { YearsMoved } from './proposal.ts'
import { weekdayCellProposals } from './weekdayCells.ts'
import { weekdayColumnProposals } from './weekdayColumns.ts'
import { whyMoved } from './whyMoved.ts'
import type { WordProposal } from './wordChanges.ts'

/** In reading order. */
export function timeProposals(input: PlanInput, years: YearsMoved): WordProposal[] {
  const proposals: WordProposal[] = []
  const title = planTitle(input)
  const ownPeriod = beforeOwnPeriod(title)
  const once = isHeldOnce(title)
  const ofOneDay = title !== '' && timesIn(title).length === 0
  const questions = new Map<WordProposal, string>()
  let before: OldTime | null = null
  for (const each of oldTimesOf(input, { ...years, untouched: true })) {
    const time = withTheMoon(before, each)
    const last = before
    before = time
    const said = time.sense === 'period' ? periodProposal(time, years, ownPeriod) : proposalOf(time, years)
    if (!said) continue
    const proposal = ofOneDay ? offDayAsked(time, said, years) : said
    // Days that move together with this one may have been proposed alone.
    for (
      let alone = proposals.at(-1);
      alone && alone.passage === proposal.passage && alone.end > proposal.start;
      alone = proposals.at(-1)
    )
      proposals.pop()
    const beside = proposals.at(-1)
    const one = withLunarYear(last, time, beside, proposal) ?? together(beside, proposal)
    if (one) proposals[proposals.length - 1] = one
    else proposals.push(proposal)
    const question = questionOf(time, one ?? proposal, once) ?? (one && beside ? questions.get(beside) : undefined)
    if (question !== undefined) questions.set(one ?? proposal, question)
  }
  const all = proposals.map((each) => {
    const one = each.proposed ? undefined : questions.get(each)
    return one === undefined ? each : { ...each, one }
  })
  const columns = weekdayColumnProposals(input, years)
  const asked = new Set(columns.map(({ passage }) => passage))
  const alone = all.filter(({ passage }) => !asked.has(passage))
  return [...alone, ...columns, ...weekdayCellProposals(input, years, alone)]
}

/** `Tết Ất Tỵ 2025`, `Tết Ất Tỵ năm 2025`: two names of one year, and one change. */
function withLunarYear(
  before: OldTime | null,
  time: OldTime,
  one: WordProposal | undefined,
  other: WordProposal,
): WordProposal | null {
  if (before?.kind !== 'zodiac' || time.kind !== 'year' || !one || one.passage !== other.passage) return null
  if (one.end !== before.end || other.start !== time.start) return null
  const between = other.passage.text.slice(one.end, other.start)
  if (!/^\s*[,(–-]?\s*$/u.test(between)) return null
  const asked = one.proposed ? other : one
  return { ...asked, start: one.start, end: other.end, after: `${one.after}${between}${other.after}` }
}

/** A longer stretch ends on a day of the sun's: `đến hết ngày 31/3`. */
const longestFeast = 15

const daysBetween = (one: OldTime, other: OldTime): number => {
  const [from, to] = [one, other].map(({ year, month, day }) => dayNumber(isoOf({ year: year ?? 0, month, day })))
  return from === null || to === null || from === undefined || to === undefined ? Number.POSITIVE_INFINITY : to - from
}

/** `ngày 25/9/2026 (Rằm tháng Tám) đến ngày 27/9/2026`: the end of a stretch that the moon opens goes with it. */
function withTheMoon(before: OldTime | null, time: OldTime): OldTime {
  if (before?.sense !== 'lunar' || !before.lunar || before.passage !== time.passage) return time
  if (time.kind !== 'day' || time.sense !== 'plan') return time
  const between = time.passage.text.slice(before.end, time.start)
  return daysBetween(before, time) <= longestFeast &&
    /^[^.;]{0,40}?(?:đến|tới|[-–])\s*(?:hết\s+)?(?:ngày\s+)?$/u.test(between)
    ? { ...time, sense: 'lunar', lunar: before.lunar }
    : time
}

/** `từ ngày 02/02/2026 đến ngày 08/02/2026`, both asked for one reason: one question. And where one of the two is asked, both are. */
function together(one: WordProposal | undefined, other: WordProposal): WordProposal | null {
  if (!one || one.passage !== other.passage || (one.proposed && other.proposed)) return null
  const mixed = one.proposed !== other.proposed
  if (!mixed && why(one) !== why(other)) return null
  const between = other.passage.text.slice(one.end, other.start)
  if (other.one !== undefined || one.one !== undefined) return null
  const moon = !mixed && why(one) === byTheMoon && /^[^.;]{0,60}$/u.test(between)
  if (
    !moon &&
    !/^,?\s*(?:đến|tới|[-–]|và|hoặc)\s+(?:hết\s+)?(?:\d{1,2} giờ(?: \d{2})?(?: phút)?,?\s+)?(?:ngày\s+)?$/u.test(
      between,
    )
  )
    return null
  if (mixed && /^,?\s*(?:và|hoặc)/u.test(between)) return null
  const { choices: _choices, ...rest } = one.proposed ? { ...other, start: one.start } : one
  const [first, second] = moon ? [one.choices?.[0], other.choices?.[0]] : []
  const choices = first !== undefined && second !== undefined ? { choices: [`${first}${between}${second}`] } : {}
  return { ...rest, ...choices, end: other.end, after: `${one.after}${between}${other.after}` }
}

function proposalOf(time: OldTime, years: YearsMoved): WordProposal | null {
  const { passage, start, end } = time
  const { to } = years
  const by = to - years.from
  const base = { passage, start, end }
  switch (time.sense) {
    case 'superior': {
      if (by === 0) return null
      const after = movedWords(time, by)
      const reason = `Năm của một văn bản do cơ quan khác ban hành: năm ${years.to} đã có văn bản mới chưa? Chỉ đổi khi đã có.`
      return { ...base, group: 'citation', after, reason, proposed: false }
    }
    case 'no-year':
      return (by === 0 ? null : weekdayListProposal(time, years)) ?? dayProposal(time, years, by)
    case 'lunar':
      return by === 0 ? null : lunarProposal(time, years, by)
    case 'event':
      return by === 0 ? null : eventProposal(time, years, by)
    case 'report':
      return by === 0 ? null : reportProposal(time, years, by)
    default:
  }
  if (by === 0 && time.kind !== 'day') return null
  if (time.kind === 'anniversary') return anniversaryProposal(time, by)
  if (time.kind === 'zodiac') {
    const after = movedAs(time, by)
    // `29 tháng Chạp năm Ất Tỵ` stands beside a solar day that is asked about.
    const ofDay = /tháng\s+[\p{L}\d]+(?:\s+[\p{L}]+)?\s+năm\s*$/u.test(
      passage.text.slice(Math.max(0, start - 30), start),
    )
    const reason = ofDay ? `${byTheMoon}: năm âm lịch của ngày ấy.` : `Năm âm lịch của năm ${to}.`
    return { ...base, group: 'year', after, reason, proposed: !ofDay }
  }
  if (time.kind === 'day') return dayProposal(time, years, by)
  const { reason, proposed } = whyMoved(time, years)
  return {
    ...base,
    group: time.deadline && time.kind !== 'year' ? 'deadline' : 'year',
    after: movedWords(time, by),
    reason,
    ...(time.sense === 'told' ? { told: true } : {}),
    proposed,
  }
}

/** All of a part that tells of the year before is one question: its years may move, its days and figures are other ones. */
function reportProposal(time: OldTime, { from, to }: YearsMoved, by: number): WordProposal {
  const { passage, start, end, kind, part } = time
  const isYear = kind === 'year' || kind === 'list' || kind === 'school-year'
  return {
    group: 'year',
    passage,
    start,
    end,
    after: isYear ? movedWords(time, by) : time.words,
    reason: `Phần này kể kết quả, tình hình của năm trước kế hoạch cũ (${from - 1}): viết lại theo năm ${to - 1}. Nhận thì các năm trong phần đổi theo; số liệu và ngày của việc đã rồi thì không.`,
    one: `report ${part}`,
    proposed: false,
  }
}

function periodProposal(time: OldTime, { to }: YearsMoved, ownPeriod: string | null): WordProposal | null {
  const { passage, start, end, year, last } = time
  if (year === null || last === null) return null
  const after = movedWords(time, periodSteps(time, to))
  // The title's, and what says the same in the same words.
  const own = ownPeriod !== null && lastWords(ownPeriod) === lastWords(passage.text.slice(0, start))
  const over = `Giai đoạn ${year} - ${last} đã hết trước năm ${to}.`
  return {
    group: 'year',
    passage,
    start,
    end,
    after,
    reason: own
      ? `${over} Giai đoạn trong tên kế hoạch: đổi thành ${after}.`
      : `${over} Đổi khi đã có chương trình, chỉ tiêu của giai đoạn mới.`,
    proposed: own,
  }
}

const lastWords = (text: string): string => inOneCase(text).split(' ').slice(-5).join(' ')

function anniversaryProposal(time: OldTime, by: number): WordProposal | null {
  const [figures] = time.years
  if (!figures) return null
  const { passage, start, end } = time
  return {
    group: 'year',
    passage,
    start,
    end,
    after: movedWords(time, by),
    reason:
      time.sense === 'plan'
        ? `Số năm kỷ niệm tăng theo năm kế hoạch: ${figures.value} → ${figures.value + by}.`
        : 'Số năm kỷ niệm thường tăng theo năm kế hoạch; sự kiện này có nhắc lại không?',
    proposed: time.sense === 'plan',
  }
}

const why = ({ reason }: WordProposal): string => reason.replace(/[;:].*$/su, '')
