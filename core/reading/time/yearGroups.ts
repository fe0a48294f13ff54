/**
 * Years said together: a list (`các năm 2026, 2027, 2028`), a way with values (`2026: 20%, 2027: 30%`), a span (`từ năm 2026 đến
 * năm 2028`), two compared (`năm 2026 so với năm 2025`). Moving one of them alone makes another statement.
 */

type YearGroupKind = 'list' | 'span' | 'pair'

export interface YearGroup<T> {
  kind: YearGroupKind
  /** At least two, in reading order. */
  years: readonly [T, ...T[]]
}

interface YearWords {
  start: number
  end: number
  kind: string
}

/** `: 60% hồ sơ trực tuyến`, `(20%)`, ` đạt 200 triệu đồng`. */
const value = '[:(]?\\s*(?:là\\s+|đạt\\s+)?\\d[\\d.,]*\\s*%?(?:\\s*\\p{L}{1,8}){0,6}\\)?'
const more = '(?:(?:trong|của|các|cả|cuối|đầu|hết|(?:0?[69]|sáu|chín)\\s+tháng)\\s+)*'
const listed = new RegExp(
  `^\\s*(?:(?:${value})?\\s*(?:[,/]|(?:[,;]\\s*)?(?:và|hoặc|cùng|tiếp đến)(?!\\p{L}))|${value}\\s*;)\\s*${more}$`,
  'iu',
)
const spanned = new RegExp(`^\\s*(?:[-–]|,?\\s*(?:đến|tới)(?!\\p{L}))\\s*${more}$`, 'iu')
/** `năm 2026 tăng 5% so với năm 2025`, `năm 2025 đạt 62 triệu đồng, tăng 5 triệu đồng so với cùng kỳ năm 2024`. */
const compared = /^(?:[^.;]|\.(?=\d))*?(?<!\p{L})so\s+với\s+(?:cùng\s+kỳ\s+)?$/iu

/** Years that stand together, of the mentions of one text in order. Each belongs to one group at most. */
export function yearGroups<T extends YearWords>(text: string, times: readonly T[]): YearGroup<T>[] {
  const groups: YearGroup<T>[] = []
  let open: { kind: YearGroupKind; years: [T, ...T[]] } | null = null
  let last: T | null = null
  for (const time of times) {
    const kind = last?.kind === 'year' && time.kind === 'year' ? joint(text, last, time) : null
    if (kind !== null && last !== null) {
      if (open) open.years.push(time)
      else {
        open = { kind, years: [last, time] }
        groups.push(open)
      }
    } else open = null
    last = time
  }
  return groups
}

/** `năm 2026 di dời 14 hộ, năm 2027 di dời 12 hộ`: what is done in one year, and in the next. */
const done = /^\s+[^.;,]{0,60}?\d[^.;,]{0,40}[,;]\s*(?:và\s+)?$/u

const window = /^\s*(?:,|và|đến)\s+(?:0?[369]|ba|sáu|chín)\s+tháng\s+đầu\s*$/iu

function joint(text: string, { start, end }: YearWords, next: YearWords): YearGroupKind | null {
  const between = text.slice(end, next.start)
  if (between.length <= 100 && compared.test(between)) return 'pair'
  const [one, other] = [text.slice(start, end), text.slice(next.start, next.end)].map((words) =>
    Number(words.slice(-4)),
  )
  if (one !== undefined && other === one + 1 && between.length <= 100 && done.test(between)) return 'list'
  if (between.length > 60) return null
  // `mốc kiểm tra năm 2025 và 6 tháng đầu năm 2026`: a window that goes along with the plan.
  if (one !== undefined && other === one + 1 && window.test(between)) return 'pair'
  if (spanned.test(between)) return 'span'
  if (!listed.test(between)) return null
  // `năm 2026 đạt 85%; năm 2030 đạt 92%`: the year of an aim is no step from this one.
  const aim = one !== undefined && other !== undefined && other > one + 1 && other % 5 === 0 && /\d/u.test(between)
  return aim ? null : 'list'
}
