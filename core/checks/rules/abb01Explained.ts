import { type AbbreviationIn, abbreviationsOf, isBefore, type Use } from '../../reading/abbreviations.ts'
import { documentTerm } from '../../reading/definitions.ts'
import { matchesIn } from '../../reading/keep.ts'
import { passagesOf } from '../../reading/passages.ts'
import { around } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { decree } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** `(sau đây gọi chung là các cơ quan, đơn vị)`. */
const termIn = matchesIn(
  /\(\s*sau đây,?\s+(?:được\s+)?(?:gọi|viết)\s+(?:tắt|chung|gọn)\s+là:?\s+[“"]?(?<term>[^()“”"]{3,60}?)[”"]?\s*\)/gu,
)

export const explainedFirst: Rule = {
  id: 'ABB-01',
  severity: 'hint',
  title: 'Chữ viết tắt được giải thích ở chỗ dùng đầu tiên',
  why: 'Gặp chữ tắt chưa giải thích, người nhận ở ngành khác phải đoán.',
  unless: 'Chữ ấy có trong hồ sơ cơ quan, hoặc không có trong danh sách của phép này vì có thể là tên riêng.',
  source: decree('II.5'),
  examples: [
    { name: 'Viết đầy đủ', reports: 0, draft: (plan) => plan },
    {
      name: 'Giải thích ngay lần đầu',
      reports: 0,
      draft: says('Ủy ban nhân dân (sau đây viết tắt là UBND) xã bố trí kinh phí; UBND xã kiểm tra.'),
    },
    { name: 'Không giải thích', reports: 1, draft: says('UBND xã bố trí kinh phí; UBND xã kiểm tra.') },
    {
      name: 'Giải thích sau khi đã dùng',
      reports: 1,
      draft: says('Các đơn vị trường học báo cáo; phòng, trạm (sau đây gọi chung là các đơn vị) rà soát.'),
    },
    {
      name: 'Tên gọi tắt lấy từ đầu tên đầy đủ',
      reports: 0,
      draft: says('Thực hiện Chiến lược Quốc gia về dân số của cả nước (sau đây gọi tắt là Chiến lược).'),
    },
    {
      name: 'Ký hiệu của văn bản không phải chữ viết tắt',
      reports: 0,
      draft: says('Theo Công văn số 12/UBND-VX ngày 05/01/2026 của Văn phòng về dự toán.'),
    },
  ],
  *check(input) {
    const known = new Set(input.office?.checks?.abbreviations.map(({ short }) => short.normalize('NFC').trim()))
    for (const each of abbreviationsOf(input)) {
      if (known.has(each.short)) continue
      // The Front's names are ABB-03's.
      if (each.short.startsWith('MTTQ') && each.fulls.length > 0) continue
      const [first] = each.shorts
      if (!first || (each.explained && isBefore(input, each.explained, first))) continue
      yield {
        ...first.passage.at(first),
        excerpt: around(first.passage.text, first.start, first.end, 12),
        message: each.explained
          ? `“${each.short}” được dùng trước khi giải thích.`
          : `“${each.short}” chưa được viết đầy đủ (${each.full[0]}) ở lần dùng đầu tiên.`,
        fix: each.explained ? toPlace : explainAt(each, first),
      }
    }
    yield* termsTooEarly(input)
  },
}

function explainAt({ short, full }: AbbreviationIn, { passage, start, end }: Use): Fix {
  const [words] = full
  if (!words || isGuarded(passage.text, start, end, ['name'])) return toPlace
  const to = `${words} (sau đây viết tắt là ${short})`
  return wordFix(passage, [{ start, end, to }], 'one-click', 'Viết đầy đủ lần đầu')
}

/** A name given to a group of units, used before it is given. Short forms of documents are LAW-15's. */
function* termsTooEarly(input: PlanInput): Generator<RuleFinding> {
  const passages = passagesOf(input).filter(({ kind }) => kind === 'block' || kind === 'cell')
  for (const [index, passage] of passages.entries()) {
    if (!passage.text.includes('sau đây')) continue
    for (const match of termIn(passage.text)) {
      const words = match.groups?.term?.trim() ?? ''
      if (documentTerm.test(words) || /\d/u.test(words) || /^\p{Lu}{2,}$/u.test(words)) continue
      for (const [at, other] of passages.slice(0, index + 1).entries()) {
        const text = at === index ? other.text.slice(0, match.index) : other.text
        const start = usedAt(text, words)
        // `phê duyệt Chiến lược Quốc gia ... (sau đây gọi tắt là Chiến lược)`: the name that is being explained.
        if (at === index && start !== -1 && /^\p{Lu}/u.test(words) && !/[.;]/u.test(text.slice(start))) continue
        if (start === -1) continue
        yield {
          ...other.at({ start, end: start + words.length }),
          excerpt: around(other.text, start, start + words.length, 20),
          message: `“${words}” được dùng ở đây trước khi giải thích ${at === index ? 'cũng ở đoạn này' : `ở “${around(passage.text, match.index, match.index + match[0].length, 20)}”`}.`,
          fix: toPlace,
        }
        break
      }
    }
  }
}

/** The term itself, any case; "các cơ quan, đơn vị có liên quan" is another group. */
function usedAt(text: string, words: string): number {
  const lower = text.toLocaleLowerCase('vi')
  const wanted = words.toLocaleLowerCase('vi')
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
    const rest = lower.slice(at + wanted.length)
    if (/[\p{L}\d]/u.test(lower.charAt(at - 1))) continue
    if (
      !/^[\p{L}\d]|^\s*(?:,\s*)?(?:có liên quan|liên quan|khác|thuộc|trực thuộc|trên địa bàn|của|cấp|nhà nước)(?!\p{L})/u.test(
        rest,
      )
    )
      return at
  }
  return -1
}
