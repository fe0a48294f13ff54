/**
 * Parts of a plan that tell what the year before brought: `I. KẾT QUẢ NĂM 2025` with all that stands under it. They are written
 * anew each year; no time in them moves by itself.
 */
import { type BlockView, readingOf } from '../plan.ts'
import type { PlanInput } from '../planInput.ts'
import { type TimeWords, timeWordsIn } from '../timeWords.ts'

const telling =
  /(?<!\p{L})(?:kết quả|đánh giá|tình hình|thực trạng|đặc điểm|thuận lợi|khó khăn|tồn tại|hạn chế|thành tích|nhìn lại)(?!\p{L})/iu
const tellsFirst =
  /^(?:đánh giá|khái quát|sơ lược|tóm tắt)?\s*(?:chung\s+)?(?:về\s+)?(?:kết quả|đánh giá|tình hình|thực trạng|đặc điểm|thành tích)(?!\p{L})/iu
/** A heading says what its lines are about; a paragraph above them does not. */
const longestHeading = 200

/** Each block of such a part with the heading that opens it. `year`: the one told of. */
export function reportsOf(input: PlanInput, year: number): ReadonlyMap<BlockView, BlockView> {
  const found = new Map<BlockView, BlockView>()
  for (const view of readingOf(input).blocks) {
    if (view.annex !== null) continue
    const above = view.parent && found.get(view.parent)
    const heading = above ?? (isReport(view, year) ? view : null)
    if (heading) found.set(view, heading)
  }
  return found
}

function isReport(view: BlockView, year: number): boolean {
  const { text, children } = view
  if (children.length === 0 || text.length > longestHeading || !telling.test(text)) return false
  const named = timeWordsIn(text)
  if (named.some((time) => time.year !== null && time.year > year)) return false
  const under = [...timesUnder(view)]
  // A task of the plan's year: `Đánh giá, xếp loại năm 2025: hoàn thành trước ngày 15/01/2026`.
  if (under.some((time) => time.year !== null && time.year > year && time.bound === 'before')) return false
  if (named.some((time) => time.year === year)) return true
  const told = under.filter((time) => time.year === year).length
  const later = under.filter((time) => time.year !== null && time.year > year).length
  return tellsFirst.test(text) && told > 0 && told >= later
}

/** `theo Quyết định số 12/QĐ-UBND ngày 05/01/2026`: the day of a document says nothing of what is told. */
const ofDocument = /\d\s?\/\s?(?:\d{4}\/)?\p{Lu}[\p{L}\d/&-]*,?\s+(?:ngày\s+)?$/u

function* timesUnder({ children }: BlockView): Generator<TimeWords> {
  for (const child of children) {
    const { text } = child
    for (const time of timeWordsIn(text))
      if (!ofDocument.test(text.slice(Math.max(0, time.start - 40), time.start))) yield time
    yield* timesUnder(child)
  }
}
