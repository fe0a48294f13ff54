import type { Draft } from '../../draft/draft.ts'
import { citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { both, says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const otherOffice: Rule = {
  id: 'PLH-03',
  severity: 'warning',
  title: 'Không còn sót tên của cơ quan khác',
  why: 'Sót tên xã, tỉnh khác thì lộ ra là chép lại, và không rõ nơi nào phải làm.',
  unless: 'Tên nằm trong văn bản viện dẫn hay ngoặc kép, là tên người, hoặc là xã không đi sau tên một cơ quan.',
  source: custom,
  examples: [
    { name: 'Đúng tên cơ quan mình', reports: 0, draft: says('Trên địa bàn xã Bình Minh; báo cáo UBND xã Bình Minh.') },
    { name: 'Sót tên xã khác', reports: 1, draft: says('Báo cáo UBND xã Tân Lập trước ngày 20/11/2026.') },
    { name: 'Phối hợp với xã bên cạnh', reports: 0, draft: says('Phối hợp với xã Tân Lập tuần tra đường ranh giới.') },
    {
      name: 'Văn bản của cơ quan khác',
      reports: 0,
      draft: says('Theo Kế hoạch số 7/KH-UBND ngày 06/01/2026 của UBND xã Tân Lập về phối hợp.'),
    },
    {
      name: 'Chủ tịch UBND xã kèm họ tên',
      reports: 0,
      draft: says('Đồng chí Chủ tịch UBND xã Nguyễn Thị Hòa chỉ đạo chung.'),
    },
    {
      name: 'Hai tỉnh trong một kế hoạch',
      reports: 1,
      draft: both(
        says(
          'Báo cáo UBND tỉnh Thái Nguyên.',
          'Gửi Sở Nội vụ tỉnh Thái Nguyên tổng hợp.',
          'Theo hướng dẫn của UBND tỉnh Lào Cai.',
        ),
      ),
    },
  ],
  *check(input) {
    yield* otherCommunes(input)
    yield* otherProvinces(input)
  },
}

const proper =
  "(?!(?:Trung|Phòng|Văn|Ban|Ủy|Hội|Đảng|Công|Mặt|Đoàn|Trạm|Trường|Chủ|Tổ|Bộ|Quân|Thường)\\s\\p{Ll})\\p{Lu}[\\p{L}’']*(?:\\s+\\p{Lu}[\\p{L}’']*){0,3}"
const ownPlace = new RegExp(
  `(?<![\\p{L}])(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Công an|(?:trên )?địa bàn|Văn phòng HĐND và UBND)\\s+(?<unit>xã|phường|thị trấn|đặc khu)\\s+(?<name>${proper})`,
  'gu',
)
/** The place a plan's own name ends with: `Cải cách hành chính xã Tân Lập năm 2026`. */
const planPlace = new RegExp(
  `(?<!(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Công an|địa bàn)\\s)(?<![\\p{L}])(?<unit>xã|phường|đặc khu)\\s+(?<name>${proper})(?=\\s+năm\\s+\\d{4}|\\s+với các|,|\\s*$)`,
  'gu',
)
const families =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lưu|Đinh|Trịnh|Trương|Mai|Chu|Cao|Lương|Nông)\s\p{Lu}/u

function* otherCommunes(input: PlanInput): Iterable<RuleFinding> {
  const own = communeOf(input.draft)
  if (!own) return
  for (const passage of passagesOf(input)) {
    if (!/(?:xã|phường|thị trấn|đặc khu)\s+\p{Lu}/u.test(passage.text)) continue
    const role = passage.view?.block.role
    const named = passage.kind === 'title' || role === 'opening' || role === 'closing'
    for (const match of [...passage.text.matchAll(ownPlace), ...(named ? passage.text.matchAll(planPlace) : [])]) {
      const { name = '', unit = '' } = match.groups ?? {}
      const end = match.index + match[0].length
      const start = end - name.length - unit.length - 1
      // Thị trấn are no more: OLD-01 tells of them.
      if (unit === 'thị trấn' && own.unit !== unit) continue
      if (same(name, own.name) || families.test(name) || isOther(input, passage, start, end)) continue
      yield {
        ...passage.at({ start, end }),
        excerpt: match[0],
        message: `“${unit} ${name}” không phải tên trong phần đầu kế hoạch (${own.unit} ${own.name}): có phải còn sót từ văn bản khác?`,
        fix: wordFix(
          passage,
          [{ start, end, to: `${own.unit} ${own.name}` }],
          'one-click',
          `Viết “${own.unit} ${own.name}”`,
        ),
      }
    }
  }
}

const isOther = (input: PlanInput, passage: Passage, start: number, end: number): boolean =>
  isCited(citedOf(input), passage, start, end) || inQuotes(passage.text, start)

/** The commune in the letterhead: of the issuer, else of the body it belongs to. */
function communeOf({ letterhead }: Draft): { unit: string; name: string } | null {
  const match = communeName.exec(letterhead.issuer) ?? communeName.exec(letterhead.parent)
  const unit = match?.[1]?.toLocaleLowerCase('vi')
  const name = match?.[2]?.trim() ?? ''
  if (!unit || name === '') return null
  return { unit, name: fold(name) === fold(letterhead.place) ? letterhead.place : name }
}

const communeName = /(?<!\p{L})(?<!thị )(xã|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/iu

const fold = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/[^a-zđ\d]/gu, '')
const same = (one: string, other: string): boolean => fold(one) === fold(other) || fold(one).startsWith(fold(other))

const province = new RegExp(`(?<![\\p{L}])(?<unit>tỉnh)\\s+(?<name>${proper})`, 'gu')

/** Of two provinces in one plan the one named less often was left over. */
function* otherProvinces(input: PlanInput): Iterable<RuleFinding> {
  const found = new Map<string, { passage: Passage; start: number; end: number; words: string }[]>()
  for (const passage of passagesOf(input)) {
    if (!/tỉnh\s+\p{Lu}/u.test(passage.text)) continue
    for (const match of passage.text.matchAll(province)) {
      const end = match.index + match[0].length
      if (isOther(input, passage, match.index, end)) continue
      const key = fold(match.groups?.name ?? '')
      found.set(key, [...(found.get(key) ?? []), { passage, start: match.index, end, words: match[0] }])
    }
  }
  const [most, ...others] = [...found.values()].sort((a, b) => b.length - a.length)
  if (!most) return
  for (const places of others) {
    const [first] = places
    if (!first || places.length >= most.length) continue
    yield {
      ...first.passage.at(first),
      excerpt: first.words,
      message: `Kế hoạch nêu ${most[0]?.words ?? ''} (${most.length} chỗ) và ${first.words} (${places.length} chỗ): có phải còn sót từ văn bản khác?`,
      fix: toPlace,
    }
  }
}
