/**
 * Years that are over in what is still to be done.
 *
 * 1. A time of a year before the plan's, where the words before it tell of work and not of the past.
 * 2. Tasks say a year that the plan's name, first and last sentence do not.
 */
import { sentenceAt } from '../../reading/datesOf.ts'
import { passagesOf } from '../../reading/passages.ts'
import {
  namesTheYear,
  onceAPlace,
  type PlanDate,
  type PlanDates,
  planDatesOf,
  rewriteDate,
} from '../../reading/planDates.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** What is said of a year that is over, not left over from it. */
const pastTalk =
  /kết quả|tổng kết|sơ kết|đánh giá|so với|tình hình|quyết toán|tồn tại|tính đến|số liệu|đã |từ năm|từ ngày|giai đoạn|nhiệm kỳ|kỷ niệm|thành lập|theo (?!dõi)|tại /iu
/** Of a limit with its day: what was before it, not what is to be done by then. "Tổng hợp kết quả, báo cáo" is work. */
const pastLimit =
  /(?<!\p{L})(?:đã|tính đến|số liệu|so với|trước đây|sinh|cư trú|tham gia|nhập ngũ|thành lập|xây dựng|ban hành|cấp|phát sinh|tuyển dụng|theo (?!dõi)|quyết toán)(?!\p{L})/iu
/** What a year belongs to that can only be the plan's. */
const planTalk =
  /(?:^|\s)(?:[Tt]rong|[Cc]ả|nhiệm vụ(?: chính trị)?|[Cc]hương trình công tác|kế hoạch|dự toán|hội nghị[^.;]{0,80})\s+$/u

/** Before a quarter, a month or a stretch of them: the work it is the time of. */
const workTalk =
  /(?:^|\s)(?:[Tt]rong|[Tt]hực hiện|[Hh]oàn thành|[Tt]ổ chức|[Tt]riển khai)\s+(?:từ\s+(?:(?:tháng|Quý|quý)\s+\S+\s+đến\s+(?:hết\s+)?)?)?$/u

export const yearOfThePlan: Rule = {
  id: 'DATE-08',
  severity: 'warning',
  title: 'Không còn sót năm cũ trong công việc',
  why: 'Năm cũ sót trong việc phải làm thì đơn vị tưởng việc ấy đã xong.',
  unless: 'Câu nói về kết quả, số liệu, giai đoạn đã qua, hoặc kế hoạch làm từ bản năm trước (các phép ROL xem).',
  source: custom,
  examples: [
    { name: 'Năm của kế hoạch', reports: 0, draft: says('Bố trí kinh phí trong năm 2026.') },
    { name: 'Nói về năm trước', reports: 0, draft: says('Phát huy kết quả thực hiện nhiệm vụ năm 2025.') },
    { name: 'Mục tiêu năm sau', reports: 0, draft: says('Lập dự toán năm 2027 và định hướng đến năm 2030.') },
    { name: 'Sót năm cũ', reports: 1, draft: says('Bố trí kinh phí trong năm 2025.') },
    { name: 'Tháng đã qua kể lại', reports: 0, draft: says('Kết quả thực hiện từ tháng 3 đến tháng 11 năm 2025.') },
    { name: 'Quý của năm cũ', reports: 1, draft: says('Hiệu chuẩn nhiệt kế trong Quý II năm 2025.') },
    { name: 'Hạn ghi năm cũ', reports: 1, draft: says('Lập dự toán xong trước ngày 15/6/2025.') },
    {
      name: 'Hạn báo cáo ghi năm cũ',
      reports: 1,
      draft: says('Theo dõi kinh phí, báo cáo kết quả trước ngày 15/6/2025.'),
    },
    {
      name: 'Điều kiện, không phải hạn',
      reports: 0,
      draft: says('Hỗ trợ kinh phí cho hộ cư trú trước ngày 15/6/2025.'),
    },
    {
      name: 'Công việc có năm mà tên kế hoạch không có',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        title: plan.title.replace(' năm 2026', ''),
        body: plan.body.map((block) =>
          block.role === 'opening' || block.role === 'closing'
            ? { ...block, text: block.text.replace(' năm 2026', '') }
            : block,
        ),
      }),
    },
  ],
  *check(input) {
    const plan = planDatesOf(input)
    yield* onceAPlace(leftOver(input, plan))
    yield* yearNowhereElse(input, plan)
  },
}

function* leftOver(input: PlanInput, { dates, years, issued }: PlanDates): Generator<RuleFinding> {
  // A plan rolled forward is ROL's: there the old year is known.
  if (!years || input.draft.origin?.fromYear !== undefined) return
  for (const date of dates) {
    if (date.year === null || !date.ownYear || date.year >= years.first || date.passage.kind === 'title') continue
    // The last weeks of the year before, for a plan issued in them.
    if (issued.from !== '' && date.last >= issued.from) continue
    // A plan of next years issued in this one speaks of this one as its own.
    if (date.year === input.draft.letterhead.issueYear) continue
    if (!isPlanned(date) && !isFarOff(date, years.first)) continue
    const words = date.passage.text.slice(date.start, date.end)
    const to = `${words.slice(0, -4)}${years.first}`
    const iso = date.first === '' || date.kind !== 'day' ? null : `${years.first}${date.first.slice(4)}`
    const edit = years.first === years.last ? rewriteDate(input, date, to, iso) : null
    yield {
      ...date.passage.at(date),
      excerpt: date.words,
      message: `“${date.words}” là năm cũ; kế hoạch này của năm ${years.first}.`,
      fix: edit ? { kind: 'one-click', label: `Đổi thành ${to}`, edit } : { kind: 'ask', label: 'Đến chỗ này' },
    }
  }
}

/** `chậm nhất là ngày 15/01/2016` of a plan for 2026: a figure slipped. */
const isFarOff = ({ deadline, kind, year, words }: PlanDate, first: number): boolean =>
  deadline && kind === 'day' && year !== null && year < first - 1 && /^(?:chậm|muộn) nhất/iu.test(words)

function isPlanned(date: PlanDate): boolean {
  if (date.passage.view?.block.role === 'opening') return false
  const { text } = date.passage
  const said = text.slice(sentenceAt(text, date.start).start, date.phraseStart)
  if (date.when && date.passage.view?.block.duty) return true
  if (
    !/(?<!\p{L})đã(?!\p{L})/iu.test(said) &&
    /(?:^|\s)(?:[Tt]hời gian|[Tt]hời hạn|[Ll]ịch)[^.;:]{0,30}:[^.;]*$/u.test(said)
  )
    return true
  if (date.deadline && date.kind === 'day' ? pastLimit.test(said) : pastTalk.test(said)) return false
  const before = text.slice(0, date.start)
  if (date.deadline || (date.kind === 'year' && planTalk.test(before))) return true
  return (date.kind === 'quarter' || date.kind === 'month') && workTalk.test(before)
}

/** The tasks say a year; the name of the plan, its first and its last sentence do not. */
function* yearNowhereElse(input: PlanInput, { dates, years }: PlanDates): Generator<RuleFinding> {
  if (!years || years.first !== years.last || passagesOf(input).some((passage) => namesTheYear(passage, years.first)))
    return
  const tasks = dates.filter((date) => date.ownYear && date.year === years.first && (date.when || date.deadline))
  const [first] = tasks
  if (!first || tasks.length < 2) return
  const words = `năm ${years.first}`
  yield {
    ...first.passage.at(first),
    excerpt: first.words,
    severity: 'hint',
    message: `Công việc ghi “${words}” nhưng trích yếu, câu mở đầu và câu kết không nêu năm.`,
    fix: {
      kind: 'one-click',
      label: `Thêm “${words}” vào trích yếu`,
      edit: { op: 'set-title', title: `${input.draft.title.replace(/(?<![\s.])[\s.]+$/u, '')} ${words}` },
    },
  }
}
