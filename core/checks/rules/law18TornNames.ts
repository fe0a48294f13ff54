import { citedOf, inQuotes } from '../../reading/cited.ts'
import { byText } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { lowerFirst } from '../../text/normalize.ts'
import { toPlace } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const tornNames: Rule = {
  id: 'LAW-18',
  severity: 'warning',
  title: 'Tên văn bản không bị rách, không bị lặp sau khi thay hàng loạt',
  why: 'Thay hàng loạt để lại chữ như “pháp Luật”: cả câu vô nghĩa mà từng chữ vẫn đúng chính tả.',
  unless: 'Chỗ ấy nằm trong ngoặc kép.',
  source: custom,
  examples: [
    { name: 'Tên nguyên vẹn', reports: 0, draft: says('Theo quy định của pháp luật và Luật Luật sư.') },
    { name: '“quy Luật chủ”', reports: 1, draft: says('Triển khai các nội dung về quy Luật chủ ở cơ sở.') },
    { name: '“pháp Luật”', reports: 1, draft: says('Theo quy định của pháp Luật.') },
    { name: 'Lặp tên loại', reports: 1, draft: says('Triển khai Nghị quyết Nghị quyết số 20/NQ-HĐND.') },
    { name: 'Lặp cuối tên', reports: 1, draft: says('Triển khai Luật Thực hiện dân chủ ở cơ sở ở cơ sở.') },
    {
      name: 'Chỗ thay còn sót',
      reports: 1,
      draft: says(
        'Thực hiện Luật dân chủ.',
        'Kiểm tra Luật dân chủ.',
        'Phổ biến Luật dân chủ; thực hiện quy chế dân chủ ở cơ sở.',
      ),
    },
  ],
  *check(input) {
    for (const passage of passagesOf(input)) {
      for (const { start, excerpt, message } of tornIn(passage.text)) yield finding(passage, start, excerpt, message)
    }
    yield* doubledEnds(input)
    yield* leftBehind(input)
  },
}

const torn: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:pháp|kỷ|quy|hình)\s+Luật(?:\s+(?!(?:và|của|về|để|theo|trong|trên|tại)(?!\p{L}))\p{Ll}+)?/gu,
    'Chữ này có vẻ bị rách khi thay hàng loạt một tên bằng “Luật”: đọc lại cả câu.',
  ],
  [
    /(?<!\p{L})(Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Luật|Pháp lệnh)\s+\1(?!\p{L})(?!\s+sư)/gu,
    'Tên loại văn bản lặp lại liền nhau.',
  ],
  [/(?<!\p{L})Luật\s+(?:chủ|dân)\s+ở(?!\p{L})/gu, 'Tên luật có vẻ mất chữ: đọc lại cả câu.'],
]

const tornIn = byText((text: string) => {
  const found: { start: number; excerpt: string; message: string }[] = []
  if (!/[Ll]uật|(?:Nghị|Quyết|Thông|Chỉ|Kế)\s/u.test(text)) return found
  let told = 0
  for (const [pattern, message] of torn)
    for (const { index: start, 0: excerpt } of text.matchAll(pattern)) {
      if (start < told || inQuotes(text, start)) continue
      told = start + excerpt.length
      found.push({ start, excerpt, message })
    }
  return found
})

const finding = (passage: Passage, start: number, excerpt: string, message: string): RuleFinding => ({
  ...passage.at({ start, end: start + excerpt.length }),
  excerpt,
  message: `“${excerpt}”: ${lowerFirst(message)}`,
  fix: toPlace,
})

/** `... ở cơ sở ở cơ sở`: the end of a name twice. */
function* doubledEnds(input: PlanInput): Iterable<RuleFinding> {
  for (const { passage, end, name, start, quoted } of citedOf(input).laws) {
    if (name.spelling === 'wrong' || quoted) continue
    const tail = name.official.split(' ').slice(-2).join(' ')
    const behind = passage.text.slice(end, end + 30)
    const again = /^\s+(?:\p{L}+\s+)?/u.exec(behind)
    if (!tail.includes(' ') || !again) continue
    const at = behind.indexOf(tail)
    if (at === -1 || at > again[0].length) continue
    yield finding(passage, start, passage.text.slice(start, end + at + tail.length), 'Phần cuối của tên luật lặp lại.')
  }
}

/** How often the short wrong name must stand before the old term beside it tells of a replacement. */
const fewest = 3

/** "quy chế dân chủ" left where "Luật dân chủ" stands everywhere else. */
function* leftBehind(input: PlanInput): Iterable<RuleFinding> {
  const replaced = citedOf(input).laws.filter((law) => /^Dân chủ/iu.test(law.written)).length
  if (replaced < fewest) return
  for (const passage of passagesOf(input)) {
    for (const match of passage.text.matchAll(/(?<!\p{L})[Qq]uy chế dân chủ(?: ở)?(?: cơ sở)?(?!\p{L})/gu)) {
      if (inQuotes(passage.text, match.index)) continue
      yield finding(
        passage,
        match.index,
        match[0],
        'Chỗ khác đã thay bằng tên luật, chỗ này còn sót: gọi tên thống nhất.',
      )
    }
  }
}
