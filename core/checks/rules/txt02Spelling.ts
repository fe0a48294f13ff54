import type { SiteText, Token } from '../../reading/siteText.ts'
import { lostTones } from '../data/lostTones.ts'
import { wordConfusions } from '../data/wordConfusions.ts'
import { says } from '../kits/exampleText.ts'
import { inCaseOf, phraseBook } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { isWord, nearestSyllable, splitGlued } from '../kits/spelling.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

const book = phraseBook([...wordConfusions, ...lostTones])

export const spelling = textRule({
  id: 'TXT-02',
  severity: 'warning',
  title: 'Chữ viết đúng chính tả',
  why: 'Lỗi chính tả trên văn bản đã đóng dấu thì không sửa được nữa.',
  unless: 'Đó là chữ trong ngoặc kép, tên riêng, tên văn bản, hoặc chữ hồ sơ cơ quan đã nhận là đúng.',
  source: custom,
  examples: [
    { name: 'Viết đúng', reports: 0, draft: says('Chỉnh sửa, bổ sung quy chế; biểu dương cá nhân xuất sắc.') },
    { name: 'Thiếu móc dưới dấu thanh', reports: 3, draft: says('Vận động nguời dân, truờng học theo huớng dẫn.') },
    { name: 'Nhầm chữ', reports: 2, draft: says('Chỉnh sữa, bổ xung quy chế.') },
    { name: 'Dấu đặt sai chỗ', reports: 1, draft: says('Hòan thành quyết toán kinh phí.') },
    {
      name: 'Âm tiết không có trong tiếng Việt',
      reports: 1,
      draft: says('Các cơ quan nghành dọc phối hợp thực hiện.'),
    },
    { name: 'Chữ lặp', reports: 1, draft: says('Kinh phí của của các cơ quan, đơn vị.') },
    { name: 'Trong ngoặc kép thì giữ nguyên', reports: 0, draft: says('Cuộc thi “Bổ xung kiến thức” do xã tổ chức.') },
    { name: 'Tên riêng, từ nước ngoài', reports: 0, draft: says('Xã Đắk Nhau đăng tải video trên website, fanpage.') },
  ],
  fix: 'one-click',
  officeWords: true,
  label: 'Sửa',
  message: (words, to) =>
    to === null ? `“${words}” không phải là một âm tiết tiếng Việt.` : `“${words}” viết là “${to}”.`,
  *find(text) {
    const phrases = book.find(text)
    yield* phrases
    yield* doubledWords(text)
    for (const [index, token] of text.tokens.entries()) {
      if (isWord(token.lower) || phrases.some((hit) => token.start < hit.end && token.end > hit.start)) continue
      if (!looksCommon(text, index, token)) continue
      const near = nearestSyllable(token.lower)
      if (near === null && splitGlued(token.lower)) continue
      yield { start: token.start, end: token.end, to: near === null ? null : inCaseOf(token.text, near) }
    }
  },
})

/** Not a name, a code, or part of an address: in lower case, or in capitals in a line of capitals, or at a beginning. */
function looksCommon(text: SiteText, index: number, token: Token): boolean {
  if (/[-'’.@_/\d]/u.test(text.text.charAt(token.start - 1)) || /[-'’@_/\d]/u.test(text.text.charAt(token.end)))
    return false
  if (token.text === token.lower) return token.text.length > 1
  // Abbreviations carry no vowel with a mark of its own, apart from Ư and Ơ.
  if (token.text === token.text.toLocaleUpperCase('vi'))
    return /[^A-ZĐƯƠÂÊÔĂ]/u.test(token.text) && isHeadline(text.text)
  const next = text.tokens[index + 1]
  return index === 0 && token.text.slice(1) === token.lower.slice(1) && next !== undefined && next.text === next.lower
}

function isHeadline(text: string): boolean {
  const small = text.replace(/[^\p{Ll}]/gu, '').length
  return small * 4 < text.replace(/[^\p{L}]/gu, '').length
}

/** Words of one syllable that are never said twice. */
const neverTwice = new Set(
  'và của các những trong cho để với về tại theo được là việc khi nếu thì mà bằng do bởi phải cần sẽ đã đang không này đó một trên'.split(
    ' ',
  ),
)

function* doubledWords(text: SiteText): Generator<Hit> {
  const { tokens } = text
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (!next || !isSpace(text, token, next)) continue
    if (token.lower === next.lower && neverTwice.has(token.lower)) {
      yield { start: token.start, end: next.end, to: token.text, message: `“${token.text} ${next.text}”: chữ lặp lại.` }
      continue
    }
    const third = tokens[index + 2]
    const fourth = tokens[index + 3]
    if (!third || !fourth || token.lower !== third.lower || next.lower !== fourth.lower || token.lower === next.lower)
      continue
    if (!isSpace(text, next, third) || !isSpace(text, third, fourth)) continue
    const once = text.text.slice(token.start, next.end)
    yield {
      start: token.start,
      end: fourth.end,
      to: once,
      message: `“${once} ${third.text} ${fourth.text}”: chữ lặp lại.`,
    }
  }
}

const isSpace = (text: SiteText, one: Token, other: Token): boolean =>
  /^\s+$/u.test(text.text.slice(one.end, other.start))
