import type { DraftEdit } from '../../draft/edits.ts'
import { citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { byText } from '../../reading/keep.ts'
import { ownCommune } from '../../reading/ownCommune.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { around } from '../../reading/plan.ts'
import { toPlace } from '../kits/fixes.ts'
import { both, says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'

export const ownUnit: Rule = {
  id: 'PLH-04',
  severity: 'warning',
  title: 'Gọi đúng cấp của mình: kế hoạch của xã không ghi “Công an phường”',
  why: 'Ghi lẫn xã với phường thì lộ ra là chép từ nơi khác, và không rõ cơ quan nào phải làm.',
  unless:
    'Chữ ấy đứng trong danh sách như “các xã, phường”, có tên riêng của nơi khác đi sau, hoặc ở văn bản viện dẫn.',
  source: custom,
  examples: [
    { name: 'Đúng cấp', reports: 0, draft: says('Công an xã tuần tra trên địa bàn xã; báo cáo Ủy ban nhân dân xã.') },
    { name: 'Công an phường trong kế hoạch của xã', reports: 1, draft: says('Công an phường tuần tra ban đêm.') },
    {
      name: 'Nhiều chỗ là một việc',
      reports: 1,
      draft: both(says('Báo cáo Ủy ban nhân dân phường.', 'Tuyên truyền trên địa bàn phường.')),
    },
    { name: 'Tên mình sau cấp khác', reports: 1, draft: says('Trên địa bàn phường Bình Minh có hai chợ.') },
    {
      name: 'Nói chung các xã, phường',
      reports: 0,
      draft: says('Theo hướng dẫn cho Ủy ban nhân dân xã, phường, đặc khu; Công an phường bạn hỗ trợ.'),
    },
  ],
  *check(input) {
    const own = ownCommune(input.draft)
    if (!own) return
    const cited = citedOf(input)
    const found: { passage: Passage; start: number; end: number; before: number }[] = []
    // Of a thị trấn only its own name behind another level is told: which level it now has, OLD-01 asks.
    for (const passage of passagesOf(input))
      for (const mention of [
        ...(own.unit === 'thị trấn' ? [] : mentionsIn(passage.text)),
        ...ownNameIn(passage.text, own.name),
      ])
        if (
          passage.text.slice(mention.start, mention.end) !== own.unit &&
          !isCited(cited, passage, mention.start, mention.end) &&
          !inQuotes(passage.text, mention.start)
        )
          found.push({ passage, ...mention })
    const [first] = found
    if (!first) return
    const { text } = first.passage
    yield {
      ...first.passage.at(first),
      excerpt: text.slice(first.before, first.end),
      message: `“${around(text, first.before, first.end, 0)}” trong kế hoạch của ${own.unit} ${own.name}${found.length > 1 ? ` (${found.length} chỗ)` : ''}: viết “${own.unit}”.`,
      fix: rewritten(found, own.unit),
    }
  },
}

function rewritten(found: readonly { passage: Passage; start: number; end: number }[], to: string): Fix {
  const edits: DraftEdit[] = []
  for (const passage of new Set(found.map((each) => each.passage))) {
    const edit = passage.change(
      found.filter((each) => each.passage === passage).map(({ start, end }) => ({ start, end, to })),
    )
    // An answer is written into its own field.
    if (!edit) return toPlace
    edits.push(edit)
  }
  return { kind: 'one-click', label: `Viết “${to}” ở mọi chỗ`, edit: { op: 'all', edits } }
}

/** A body or a place that belongs to one commune, and its level behind; no name, no list of levels. */
const bodyOfUnit =
  /(?<!\p{L})(?:(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân|UBND|HĐND|Đảng ủy|Đảng uỷ|Đảng bộ|Công an|Quân sự|Mặt trận Tổ quốc(?: Việt Nam)?|MTTQ(?: ?VN| Việt Nam)?|Y tế|Thanh niên|Phụ nữ|Nông dân|Cựu chiến binh|Người cao tuổi|(?:trên |toàn )?địa bàn|toàn|trụ sở|lãnh đạo) (?<unit>xã|phường|đặc khu)(?! (?:\p{Lu}|bạn|khác|lân cận|giáp|hội|viên|đội|đạt|nông thôn|phù hợp|văn minh|biên giới|mới|cũ|và|hoặc|này|nơi|có|nào)|[,/] ?(?:xã|phường|đặc khu|thị trấn)|-|\p{L})/gu
/** Several levels said together, before it: `các xã, UBND phường`. */
const together = /(?:xã|phường|đặc khu|thị trấn)(?:,| và| hoặc|\/) ?(?:UBND |Ủy ban nhân dân )?$/u
const several = /(?<!\p{L})(?:các|những|từng|mỗi|một số|hai|cấp)\s+$/iu

/** `Ủy ban nhân dân phường Lương Minh` of the own xã: its own name behind another level. */
function ownNameIn(text: string, name: string): { start: number; end: number; before: number }[] {
  const found = unitsAndNamesIn(text)
  if (found.length === 0 || name === '' || !text.includes(name)) return []
  return found.flatMap((match) => {
    const { unit = '' } = match.groups ?? {}
    const end = match.index + unit.length
    const behind = text.slice(end + 1)
    if (!behind.startsWith(name) || /^(?:\s\p{Lu}|\p{L}|\s\d)/u.test(behind.slice(name.length))) return []
    return [{ start: match.index, end, before: match.index }]
  })
}
const unitAndName = /(?<!\p{L})(?<unit>xã|phường|đặc khu)(?= \p{Lu})/gu
const unitsAndNamesIn = byText((text) => [...text.matchAll(unitAndName)])

const mentionsIn = byText((text): readonly { start: number; end: number; before: number }[] => {
  if (!/(?:xã|phường|đặc khu)/u.test(text)) return []
  return [...text.matchAll(bodyOfUnit)].flatMap((match) => {
    const unit = match.groups?.unit ?? ''
    const before = match.index
    const end = before + match[0].length
    const lead = text.slice(Math.max(0, before - 30), before)
    if (together.test(lead) || several.test(lead)) return []
    return [{ start: end - unit.length, end, before }]
  })
})
