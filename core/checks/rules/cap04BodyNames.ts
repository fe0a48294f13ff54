/**
 * Capitals in names of bodies.
 *
 * 1. A kind of body before its function: `phòng Tư pháp`, `Phòng tư pháp` (`kindsAndFunctions`).
 * 2. Committees and councils, the police and the Party of a commune, and the level behind a body (`councilsAndUnits`).
 */
import type { SiteText } from '../../reading/siteText.ts'
import { upperFirst } from '../../text/normalize.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

/** Kinds of body, and the functions that make a name of them. */
const bodies: readonly (readonly [string, string])[] = [
  [
    'Phòng',
    'Văn hóa|Văn hoá|Kinh tế|Nội vụ|Tư pháp|Tài chính|Giáo dục|Y tế|Lao động|Nông nghiệp|Quản lý đô thị|Hành chính|Tổ chức',
  ],
  [
    'Sở',
    'Nội vụ|Tài chính|Tư pháp|Y tế|Giáo dục|Văn hóa|Văn hoá|Khoa học|Nông nghiệp|Xây dựng|Công Thương|Ngoại vụ|Dân tộc|Du lịch|Thông tin|Giao thông|Tài nguyên|Lao động',
  ],
  ['Bộ', 'Nội vụ|Tài chính|Tư pháp|Y tế|Giáo dục và|Khoa học và|Nông nghiệp và|Công Thương|Ngoại giao|Quốc phòng'],
  ['Ban', 'Chỉ đạo|Chỉ huy|Xây dựng Đảng|Tuyên giáo|Dân vận|Thanh tra nhân dân|Giám sát đầu tư|Chấp hành|Thường vụ'],
  ['Trạm', 'Y tế|Khuyến nông|Thú y'],
  ['Trung tâm', 'Phục vụ|Dịch vụ|Văn hóa|Văn hoá|Y tế|Chính trị|Giáo dục|Học tập|Xúc tiến'],
  ['Văn phòng', 'Hội đồng|HĐND|Ủy ban|Uỷ ban|UBND|Đảng ủy|Tỉnh ủy'],
  ['Hội', 'Nông dân|Phụ nữ|Liên hiệp|Cựu chiến binh|Người cao tuổi|Chữ thập đỏ|Khuyến học'],
  ['Đoàn', 'Thanh niên|TNCS'],
  ['Liên đoàn', 'Lao động'],
  ['Mặt trận', 'Tổ quốc'],
]

const lower = (text: string): string => text.toLocaleLowerCase('vi')
/** `phòng Tư pháp`: the kind is small, the function not. In `Ủy ban Thường vụ`, `Chi hội Phụ nữ`, `Trưởng phòng Kinh tế` it ends another word. */
const smallKind = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<!(?<!\\p{L})(?:các|những|từng|mỗi|hai|ba|[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]rung ương|[Ủủ]y|[Uu][ỷy]|[Cc]hi|[Pp]hân|[Hh]iệp|[Tt]ổng|[Tt]rưởng|[Pp]hó) )(?:${bodies.map(([kind, of]) => `${lower(kind)} (?:${of})`).join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
)
/** `Phòng tư pháp`: the kind is not, the function small. */
const smallFunction = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${bodies.map(([kind, of]) => `${kind} (?:${lower(of)})`).join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
)
/** `Sở Y Tế`, `trạm Y Tế`: each word of a function with a capital; `Công Thương` has two rightly. */
const eachCapital = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<!(?<!\\p{L})(?:[Tt]rưởng|[Pp]hó) )(?:${bodies
    .map(([kind, of]) => {
      const names = of.split('|').filter((name) => / \p{Ll}/u.test(name) && !/ và$/u.test(name))
      const both = names.map((name) => name.replace(/ \p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi')))
      return both.length === 0
        ? '(?!)'
        : `[${kind.charAt(0)}${lower(kind.charAt(0))}]${kind.slice(1)} (?:${both.join('|')})`
    })
    .join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
)
const functions = new Map(
  bodies.flatMap(([kind, of]) => of.split('|').map((name) => [lower(`${kind} ${name}`), `${kind} ${name}`])),
)

/** Functions that are verbs too. */
const verbs = / (?:tổ chức|chỉ đạo|chỉ huy|phục vụ|xây dựng|giám sát|học tập|xúc tiến|giáo dục|quản lý|chấp hành)/u

const councils = /(?<![\p{L}\p{M}])(?:[ủuỦU][ỷyỶY]? ?ban nhân dân|hội đồng nhân dân)(?![\p{L}\p{M}])/giu
const unit =
  /(?<=(?:UBND|HĐND|MTTQ|MTTQVN|ĐU|nhân dân|Việt Nam|Tổ quốc|Đảng ủy|Công an|Quân sự) )(?:Xã|Phường|Thị xã|Thị trấn|Huyện|Tỉnh|Quận)(?=[\s,;.)]|$)(?! (?:\p{Lu}|\d))/gu
const force =
  /(?<![\p{L}\p{M}])(?<!(?<!\p{L})(?:[Ll]ực lượng|[Cc]án bộ|[Cc]hiến sĩ|[Cc]ác|[Mm]ỗi|[Tt]ừng|[Mm]ột) )(?:(?:công an|đảng ủy|đảng uỷ) (?:xã|phường)|(?<=[Gg]iao )công an tỉnh)(?![\p{L}\p{M}])/gu

export const bodyNames = textRule({
  id: 'CAP-04',
  severity: 'error',
  title: 'Tên cơ quan, tổ chức: viết hoa chữ chỉ loại hình và chức năng',
  why: 'Viết “phòng Tư pháp” thì không rõ là tên một phòng hay nói chung.',
  unless: 'Nói chung như “các phòng”, “lực lượng công an xã”, hoặc cơ quan không có trong danh sách của phép này.',
  source: decreeCapitals(),
  examples: [
    { name: 'Phòng Tư pháp', reports: 0, draft: says('Giao Phòng Tư pháp; các phòng, ban chuyên môn; Công an xã.') },
    { name: 'phòng Tư pháp', reports: 1, draft: says('Giao cho phòng Tư pháp chủ trì.') },
    { name: 'Tỉnh đoàn', reports: 0, draft: says('Phối hợp với Tỉnh đoàn Thanh niên, Xã đoàn Thanh niên.') },
    {
      name: 'Chữ chỉ loại hình là cuối một từ khác',
      reports: 0,
      draft: says('Ủy ban Thường vụ Quốc hội; Chi hội Phụ nữ các thôn; Trưởng phòng Kinh tế báo cáo.'),
    },
    { name: 'Sở Y Tế', reports: 2, draft: says('Báo cáo Sở Y Tế; giao trạm Y Tế tiêm chủng.') },
    {
      name: 'Sở Công Thương, Bảo tàng Y Tế',
      reports: 0,
      draft: says('Sở Công Thương, Sở Y tế, Bảo tàng Y Tế; Phòng Kinh tế.'),
    },
    { name: 'Hội nông dân', reports: 1, draft: says('Đề nghị Hội nông dân xã phối hợp.') },
    { name: 'Ủy Ban Nhân Dân', reports: 1, draft: says('Báo cáo Ủy Ban Nhân Dân tỉnh.') },
    {
      name: 'Thị xã là từ chung',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Ủy ban MTTQVN Thị xã' })),
    },
    { name: 'Phường đặt theo tên người', reports: 0, draft: says('UBND Phường Võ Thị Sáu, UBND Quận 1.') },
  ],
  fix: 'auto',
  label: 'Viết lại tên',
  message: (words, to) => `“${words}” viết “${to}”.`,
  *find(text) {
    yield* kindsAndFunctions(text)
    yield* councilsAndUnits(text)
    if (/\p{Lu}\p{Ll}* \p{Lu}/u.test(text.text)) yield* capitalsThroughout(text)
  },
})

function* kindsAndFunctions({ text }: SiteText): Generator<Hit> {
  for (const pattern of [smallKind, smallFunction])
    for (const match of text.matchAll(pattern)) {
      const to = functions.get(lower(match[0]))
      if (to === undefined || to === match[0]) continue
      // “Giao Phòng tổ chức họp”, “Trưởng Ban chỉ đạo xử lý”: the function may as well be a verb.
      const fix = verbs.test(match[0]) ? { fix: 'one-click' as const } : {}
      yield { start: match.index, end: match.index + match[0].length, to, ...fix }
    }
}

function* capitalsThroughout({ text }: SiteText): Generator<Hit> {
  for (const match of text.matchAll(eachCapital)) {
    const to = functions.get(lower(match[0]))
    if (to !== undefined && to !== match[0])
      yield { start: match.index, end: match.index + match[0].length, to, fix: 'one-click' }
  }
}

function* councilsAndUnits({ text }: SiteText): Generator<Hit> {
  for (const match of text.matchAll(councils)) {
    const words = match[0]
    const right = upperFirst(lower(words))
    if (words === right || words === words.toLocaleUpperCase('vi')) continue
    yield { start: match.index, end: match.index + words.length, to: right }
  }
  // Many offices honour their own level with a capital throughout: what the decree says of it is told, not held against them.
  for (const match of text.matchAll(unit))
    yield {
      start: match.index,
      end: match.index + match[0].length,
      to: lower(match[0]),
      fix: 'one-click',
      severity: 'hint',
    }
  for (const match of text.matchAll(force))
    yield {
      start: match.index,
      end: match.index + match[0].length,
      to: upperFirst(match[0]),
      fix: 'one-click',
    }
}
