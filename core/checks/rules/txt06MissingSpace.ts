import type { SiteText } from '../../reading/siteText.ts'
import { isSyllable } from '../../text/syllables.ts'
import { longestWord, wordBefore } from '../../text/wordsAt.ts'
import { commonSyllables } from '../data/commonSyllables.ts'
import { says } from '../kits/exampleText.ts'
import { inCaseOf } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { isWord, nearestSyllable, splitGlued } from '../kits/spelling.ts'
import { type Hit, textRule } from '../kits/textRule.ts'
import { bondOf } from '../kits/wordPairs.ts'

export const missingSpace = textRule({
  id: 'TXT-06',
  severity: 'error',
  title: 'Giữa hai chữ và sau dấu câu có dấu cách',
  why: 'Hai chữ dính nhau thì đọc vấp, tìm không thấy và không ngắt được dòng.',
  unless: 'Đó là địa chỉ trang mạng, thư điện tử, tên riêng, từ mượn viết liền hoặc chữ trong ngoặc kép.',
  source: custom,
  examples: [
    { name: 'Có dấu cách', reports: 0, draft: says('Công chức, viên chức và người lao động trên địa bàn xã.') },
    { name: 'Hai chữ dính nhau', reports: 1, draft: says('Viên chức và ngườilao động trên địa bàn xã.') },
    { name: 'Dính sau dấu phẩy', reports: 1, draft: says('Công chức,viên chức trên địa bàn xã.') },
    { name: 'Dính sau dấu ba chấm', reports: 1, draft: says('Tiền lương, tiền thưởng...đối với công chức.') },
    { name: 'Dính dấu ngoặc', reports: 1, draft: says('Gửi về Ủy ban nhân dân xã(qua Phòng Kinh tế).') },
    { name: 'Dính số', reports: 1, draft: says('Dự toán năm2026 của xã.') },
    { name: 'Địa chỉ trang mạng, thư điện tử, giờ', reports: 0, draft: says('Gửi về ubnd@binhminh.gov.vn, lúc 8:30.') },
    { name: 'Từ mượn viết liền', reports: 0, draft: says('Treo panô, tuyên truyền bằng ôtô.') },
  ],
  fix: 'auto',
  label: 'Thêm dấu cách',
  message: (words, to) =>
    to !== null && /^[\p{L}\d ]+$/u.test(words) ? `“${words}” viết rời thành “${to}”.` : 'Thiếu dấu cách.',
  around: true,
  *find(text) {
    yield* afterMarks(text)
    yield* gluedWords(text)
    yield* gluedNumbers(text)
  },
})

/** Looks ahead first: back over a long word only from a bracket. */
const beforeBracket = /(?=[(“]\p{L})(?<=(?<!\p{L})\p{L}\p{Ll}+)/gu
const afterBracket = /(?<=\p{L}[)”])(?=\p{L}\p{Ll})/gu
/** Letters and numbers that name things are listed without spaces: `1A,B,C`; the short name of some bodies has a comma: `VH,TT&DL`. */
const afterComma = /(?<=[\p{L}\d)”][,;:!?])(?=\p{L})(?!\p{Lu}(?!\p{L}))(?!\p{Lu}+&\p{Lu})/gu
/** Only after a whole word in small letters and before a capital: "gov.vn", "TP.Hồ" and "v.v" are left alone. */
const afterStop = /(?=\p{Lu}\p{Ll})(?<=(?<![\p{L}.@/])\p{Ll}+\.)/gu
/** `ngày...tháng...năm` is a form to be filled in. */
const afterDots = /(?<=\p{L}(?:\.{3}|…))(?=\p{L})(?<!(?:ngày|tháng)(?:\.{3}|…))/giu

function* afterMarks({ text }: SiteText): Generator<Hit> {
  if (!/[,;:!?….)”]\p{L}|\p{L}[(“]/u.test(text)) return
  const inAddress = addressesIn(text)
  for (const pattern of [afterComma, afterDots, beforeBracket, afterBracket])
    for (const match of text.matchAll(pattern)) if (!inAddress(match.index)) yield space(match.index)
  for (const match of text.matchAll(afterStop)) {
    const word = /\p{Ll}+(?=\.$)/u.exec(wordBefore(text, match.index))?.[0] ?? ''
    if (word.length > 1 && isSyllable(word) && !inAddress(match.index)) yield space(match.index)
  }
}

const space = (at: number): Hit => ({ start: at, end: at, to: ' ' })

/** Whether a place is inside a web or mail address, or at the edge of one. */
function addressesIn(text: string): (at: number) => boolean {
  const addresses = [...text.matchAll(/\S+/gu)].filter(([word]) => address.test(word))
  return (at) => addresses.some(({ 0: word, index }) => at >= index && at <= index + word.length)
}

const address = /@|:\/\/|www\.|\.(?:vn|com|net|org|gov)(?!\p{L})/u

function* gluedWords(text: SiteText): Generator<Hit> {
  for (const token of text.tokens) {
    const { start, end, lower } = token
    if (/[-'’.@_/]/u.test(text.text.charAt(start - 1)) || /[-'’@_/]/u.test(text.text.charAt(end))) continue
    const inner = /^(\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(token.text)
    if (inner?.[1] && inner[2]) {
      const sure = commonSyllables.has(inner[1]) && isSyllable(inner[2].toLowerCase()) && /[^a-z]/iu.test(token.text)
      if (sure) yield { start, end, to: `${inner[1]} ${inner[2]}` }
      continue
    }
    if (token.text !== lower || isWord(lower) || nearestSyllable(lower) !== null) continue
    const split = splitGlued(lower)
    if (!split) continue
    const to = inCaseOf(token.text, split.words)
    const [first = '', second = ''] = split.words.split(' ')
    // Only words known to stand side by side ran together for certain; others may be one foreign word.
    if (split.sure && bondOf(first, second) > 0) yield { start, end, to }
    else
      yield {
        start,
        end,
        to,
        fix: 'one-click',
        severity: 'hint',
        message: `“${token.text}” có lẽ là “${to}” viết dính; là từ mượn thì giữ nguyên.`,
      }
  }
}

/** `năm2026`, `02đợt`; units and codes ("10m2", "5kg", "A4") carry no Vietnamese letter. */
const wordThenNumber =
  /(?<=(?<!\p{L})(?:năm|tháng|ngày|quý|điều|khoản|lần|số|Năm|Tháng|Ngày|Quý|Điều|Khoản|Số))(?=\d)/gu
const numberThenWord = /(?<=(?<![\p{L}\d./-])\d{1,4})(?=\p{Ll}{2,}(?![\p{L}\d]))/gu

function* gluedNumbers({ text }: SiteText): Generator<Hit> {
  if (!/\p{L}\d|\d\p{L}/u.test(text)) return
  const inAddress = addressesIn(text)
  for (const match of text.matchAll(wordThenNumber)) if (!inAddress(match.index)) yield space(match.index)
  for (const match of text.matchAll(numberThenWord)) {
    const word = /^\p{Ll}+/u.exec(text.slice(match.index, match.index + longestWord))?.[0] ?? ''
    if (/[^a-z]/u.test(word) && commonSyllables.has(word)) yield space(match.index)
  }
}
