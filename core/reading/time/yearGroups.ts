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
    const kind = last?.kind === 'year' && time.kind === 'year' ? joint(text.slice(last.end, time.start)) : null
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

function joint(between: string): YearGroupKind | null {
  if (between.length <= 100 && compared.test(between)) return 'pair'
  if (between.length > 60) return null
  if (spanned.test(between)) return 'span'
  return listed.test(between) ? 'list' : null
}
