import { isSyllable } from '../../text/syllables.ts'
import { readPhrases } from '../data/readPhrases.ts'
import { says } from '../kits/exampleText.ts'
import { phraseBook } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

const pairs = [
  'chính trị|xã hội',
  'kinh tế|xã hội',
  'văn hóa|xã hội',
  'văn hoá|xã hội',
  'quốc phòng|an ninh',
  'an ninh|quốc phòng',
  'văn hóa|nghệ thuật',
  'văn nghệ|thể thao',
  'văn hóa|thể thao',
  'thể dục|thể thao',
  'tài chính|kế hoạch',
  'tài chính|ngân sách',
  'tài nguyên|môi trường',
  'nông nghiệp|nông thôn',
  'truyền thanh|truyền hình',
  'lao động|thương binh',
  'tư pháp|hộ tịch',
  'văn phòng|thống kê',
  'thi đua|khen thưởng',
]
const joined = phraseBook(
  readPhrases(pairs.map((pair) => `${pair.replace('|', '-')} → ${pair.replace('|', ' - ')}`).join('\n')),
)
const unjoined = phraseBook(
  readPhrases(`
    tổ chức chính trị xã hội → tổ chức chính trị - xã hội
    phát triển kinh tế xã hội → phát triển kinh tế - xã hội
    kinh tế xã hội → kinh tế - xã hội ! sau: nền ngành
  `),
)

/** A long dash between words or years; a hyphen with a space on one side only. Only that of years is certainly one mark. */
const longDash = /(?<=\p{L})\s*[–—]\s*(?=\p{L}{2})/gu
const yearDash = /(?<=\d{4})\s*[–—]\s*(?=\d{4})/gu
const longMessage = 'Gạch dài “–” giữa hai chữ: trong tên cơ quan, tên chức danh thường viết “ - ”.'
const oneSided = /(?<=\p{L})(?: +-(?=\p{L})|-(?: +)(?=\p{L}))/gu
const tight = /(?<![\p{L}\p{M}-])(\p{L}\p{Ll}+)-(\p{Lu}\p{Ll}+)(?![\p{L}\p{M}-])/gu

export const dashes = textRule({
  id: 'TXT-08',
  severity: 'hint',
  title: 'Gạch nối trong tên viết “ - ”: có dấu cách hai bên, không dùng gạch dài',
  why: 'Gạch dài hay gạch dính làm một tên thành hai cách viết, tìm tên phòng sẽ sót.',
  unless: 'Đó là từ mượn có gạch nối, chữ trong ngoặc kép hoặc tên văn bản viện dẫn.',
  source: custom,
  examples: [
    { name: 'Phòng Văn hóa - Xã hội', reports: 0, draft: says('Phòng Văn hóa - Xã hội tổng hợp.') },
    { name: 'Gạch dài', reports: 1, draft: says('Phòng Văn hóa – Xã hội tổng hợp.') },
    { name: 'Viết liền', reports: 1, draft: says('Các tổ chức chính trị-xã hội phối hợp.') },
    { name: 'Tên viết liền gạch nối', reports: 1, draft: says('Phòng Văn hóa-Xã hội tổng hợp.') },
    { name: 'Từ mượn có gạch nối', reports: 0, draft: says('Tiêm vắc-xin, treo pa-nô, học tập V.I. Lê-nin.') },
  ],
  fix: 'auto',
  label: 'Viết “ - ”',
  message: () => 'Gạch nối trong tên viết “ - ”, có dấu cách hai bên.',
  around: true,
  *find(text) {
    const taken: Hit[] = []
    const add = (hit: Hit): void => {
      if (!taken.some((other) => hit.start < other.end && hit.end > other.start)) taken.push(hit)
    }
    for (const hit of unjoined.find(text)) add({ ...hit, fix: 'one-click' })
    if (!/[-–—]/u.test(text.text)) return yield* taken
    for (const match of text.text.matchAll(yearDash))
      add({ start: match.index, end: match.index + match[0].length, to: ' - ' })
    for (const match of text.text.matchAll(longDash))
      add({ start: match.index, end: match.index + match[0].length, to: ' - ', fix: 'one-click', message: longMessage })
    for (const match of text.text.matchAll(oneSided))
      add({ start: match.index, end: match.index + match[0].length, to: ' - ', fix: 'one-click' })
    for (const hit of joined.find(text)) add(hit)
    for (const match of text.text.matchAll(tight)) {
      const [, left = '', right = ''] = match
      const at = match.index + left.length
      if (isSyllable(left) && isSyllable(right) && /[^A-Za-z]/u.test(left + right))
        add({ start: at, end: at + 1, to: ' - ', fix: 'one-click' })
    }
    yield* taken
  },
})
