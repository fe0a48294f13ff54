/**
 * Names that ended while plans live on: wrong in a plan of after that day, right in one of before. A plan that was read from
 * a file is mostly read to be used again, so there the old names are told once each, as a hint.
 */

import { type Cited, citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { planPeriodOf } from '../../reading/planPeriod.ts'
import { formatShortDate } from '../../text/dates.ts'
import type { Severity } from '../shape/finding.ts'
import type { RuleFinding } from '../shape/rule.ts'
import { toPlace, wordFix } from './fixes.ts'

/** One name found in a passage. */
export interface StaleName {
  start: number
  end: number
  words: string
  since: string
  /** What stands in its place; null where the clerk must say. */
  now: string | null
  /** `likely`: one click of the clerk's puts `now` in; `perhaps`: it is shown alone; absent where it is sure. */
  trust?: 'likely' | 'perhaps'
}

/** `ended`: the plan is of after that day; `unsure`: it may be; `reuse`: it is of before, and was read from a file. */
type Standing = 'ended' | 'unsure' | 'reuse'

export function standingOf(input: PlanInput, since: string): Standing | null {
  const { from, to } = planPeriodOf(input)
  if (from >= since) return 'ended'
  if (to === null || to >= since) return 'unsure'
  return readingOf(input).imported ? 'reuse' : null
}

/** Said of times past: `huyện Phú Bình cũ`, `tỉnh Bắc Kạn trước đây`, `quận, huyện (trước sáp nhập)`. */
const past =
  /^(?:(?:,| và) (?:quận|huyện|thị xã|thị trấn|thành phố)){0,4}\s*(?:\(?(?:cũ|trước đây|trước khi|trước (?:sáp nhập|sắp xếp)|nay là|nay thuộc|trước (?:ngày )?0?1\/0?7\/2025|trước tháng 0?7(?:\/| năm )2025)(?![\p{L}\d])|(?:\p{Ll}+\s){1,4}trước đây(?!\p{L}))/u
const pastBefore =
  /(?<!\p{L})(?:(?:nguyên|trước đây là|không tổ chức|không còn|kết thúc|chấm dứt|giải thể|bỏ)\s+(?:\p{L}+\s+){0,3}|(?:chuyển giao|bàn giao|tiếp nhận)\s+(?:[\p{L},]+\s+){0,8}từ\s+)$/u

interface StaleWords {
  severity: Severity
  /** `đơn vị cấp huyện đã kết thúc hoạt động`. */
  says: string
}

/** Findings of one rule: a passage at a time for a plan of today, each name once for an old one. */
export function* staleFindings(
  input: PlanInput,
  find: (passage: Passage) => Iterable<StaleName>,
  words: StaleWords,
): Iterable<RuleFinding> {
  const cited = citedOf(input)
  const told = new Set<string>()
  for (const passage of passagesOf(input)) {
    const said = [...find(passage)]
    if (said.length === 0) continue
    const names = said.filter((name) => countsAsStale(passage, name, cited)).sort((a, b) => a.start - b.start)
    const ended = names.filter((name) => standingOf(input, name.since) === 'ended')
    const unsure = names.filter((name) => standingOf(input, name.since) === 'unsure')
    if (ended.length > 0) yield together(passage, ended, words, words.severity)
    if (unsure.length > 0) yield together(passage, unsure, words, words.severity === 'error' ? 'warning' : 'hint')
    for (const name of names) {
      const key = name.words.toLocaleLowerCase('vi')
      if (standingOf(input, name.since) !== 'reuse' || told.has(key)) continue
      told.add(key)
      yield {
        ...passage.at(name),
        excerpt: name.words,
        severity: 'hint',
        message: `“${name.words}” đúng vào ngày của kế hoạch này. Nếu dùng lại: từ ngày ${formatShortDate(name.since)} ${words.says}${name.now ? `, nay là ${name.now}` : ''}.`,
      }
    }
  }
}

/** The issuer of a document of after that day: it cannot have borne the name. Its title may speak of it. */
const issuedSince = (cited: Cited, passage: Passage, { start, since }: Pick<StaleName, 'start' | 'since'>): boolean =>
  cited
    .documentsIn(passage)
    .some((each) => start > each.start && start < each.end && !each.nested && each.date >= since)

/** Not in a citation, not quoted, not said of times past. */
export function countsAsStale(passage: Passage, { start, end, since }: StaleName, cited: Cited): boolean {
  const { text } = passage
  return (
    (!isCited(cited, passage, start, end) || issuedSince(cited, passage, { start, since })) &&
    !inQuotes(text, start) &&
    !past.test(text.slice(end, end + 70)) &&
    !pastBefore.test(text.slice(Math.max(0, start - 40), start))
  )
}

function together(passage: Passage, names: readonly StaleName[], words: StaleWords, severity: Severity): RuleFinding {
  const [first] = names
  const all = [...new Set(names.map((name) => `“${name.words}”`))]
  const instead = [...new Set(names.flatMap((name) => (name.now ? [`“${name.now}”`] : [])))]
  const sure = names.every((name) => name.now !== null && name.trust !== 'perhaps')
  return {
    ...passage.at(...names),
    excerpt: first?.words ?? passage.text,
    severity,
    message: `${all.join(', ')}: từ ngày ${formatShortDate(first?.since ?? '')} ${words.says}${instead.length > 0 ? `; nay là ${instead.join(', ')}` : ''}.`,
    fix: sure
      ? wordFix(
          passage,
          names.map(({ start, end, now }) => ({ start, end, to: now ?? '' })),
          'one-click',
          `Thay bằng ${instead.join(', ')}`,
        )
      : toPlace,
  }
}
