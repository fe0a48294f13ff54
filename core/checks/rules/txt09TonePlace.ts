import { toneStyle } from '../../text/syllables.ts'
import { consistencyRule } from '../kits/consistency.ts'
import { says } from '../kits/exampleText.ts'
import { inCaseOf } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'

export const tonePlace = consistencyRule<'hòa' | 'hoà'>({
  id: 'TXT-09',
  severity: 'hint',
  title: 'Dấu thanh đặt một kiểu trong cả văn bản: “hòa, ủy” hoặc “hoà, uỷ”',
  why: 'Lẫn “hòa” với “hoà” thì tìm kiểu này sẽ sót kiểu kia.',
  unless: 'Đó là tên người, tên đất; hoặc cả văn bản đã một kiểu và chưa có hồ sơ cơ quan chọn kiểu nào.',
  source: custom,
  examples: [
    { name: 'Một kiểu', reports: 0, draft: says('Hòa giải cơ sở, văn hóa công sở.') },
    { name: 'Hai kiểu', reports: 1, draft: says('Xây dựng đời sống văn hoá ở khu dân cư.') },
    { name: 'Tên người giữ nguyên', reports: 0, draft: says('Giao đồng chí Trần Văn Hoà theo dõi.') },
    { name: 'Âm tiết khép và qu', reports: 0, draft: says('Hoàn thành trong quý II, quỹ khuyến học.') },
  ],
  label: 'Viết một kiểu',
  message: (words, to) => `“${words}” viết “${to}” cho thống nhất với chỗ khác.`,
  *find(text) {
    for (const [index, token] of text.tokens.entries()) {
      // Only the open rhymes oa, oe, uy carry their tone in two ways; most words are none of these.
      if (!/^[\p{L}]{0,3}(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)$/u.test(token.lower)) continue
      const form = toneStyle(token.lower)
      if (!form || isProperName(token.text, text.tokens[index - 1]?.text, text.tokens[index + 1]?.text)) continue
      // `Phòng Văn hóa` is the body's own name: it is not rewritten the old way.
      if (form === 'hòa' && token.lower === 'hóa' && ofCulture.test(text.text.slice(0, token.start))) continue
      yield { start: token.start, end: token.end, form, to: inCaseOf(token.text, swapped(token.lower)) }
    }
  },
  target({ office }, counts) {
    if (office) return office.wording.tone
    if (counts.size < 2) return null
    return (counts.get('hoà') ?? 0) > (counts.get('hòa') ?? 0) ? 'hoà' : 'hòa'
  },
})

const ofCulture = /(?:Bộ|Sở|Phòng) Văn $/u

/** `Hoà` beside another capital may be a name; `Uỷ ban` and words in capitals are not. */
function isProperName(word: string, before = '', behind = ''): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || /^(?:Ủy|Uỷ)$/u.test(word)) return false
  return /^\p{Lu}\p{Ll}/u.test(before) || /^\p{Lu}/u.test(behind)
}

/** `hoà` ↔ `hòa`. */
function swapped(word: string): string {
  const letters = [...word.normalize('NFD')]
  const at = letters.findIndex((letter) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(letter))
  const [tone = ''] = letters.splice(at, 1)
  // Behind the first or the second letter of the rhyme.
  const first = letters.length - 2
  const to = at - 1 === first ? first + 2 : first + 1
  return letters.toSpliced(to, 0, tone).join('').normalize('NFC')
}
