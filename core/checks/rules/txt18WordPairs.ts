import type { SiteText, Token } from '../../reading/siteText.ts'
import { wordBefore, wordBehind } from '../../text/wordsAt.ts'
import { beginsSentence, looksCommon } from '../kits/commonWord.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { isListedSlip } from '../kits/listedSlips.ts'
import { inCaseOf } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { isWord } from '../kits/spelling.ts'
import { decodeTelex, struckAs } from '../kits/telex.ts'
import { textRule } from '../kits/textRule.ts'
import { guessesIn } from '../kits/wordPairs.ts'

export const wordPairs = textRule({
  id: 'TXT-18',
  severity: 'hint',
  title: 'Chữ hợp với chữ đứng cạnh',
  why: 'Chữ viết đúng âm mà sai nghĩa thì mắt lướt qua không thấy, chỉ người nhận văn bản mới thấy.',
  unless: 'Máy đoán theo chữ đứng cạnh nên có thể nhầm ở từ ít gặp; tên riêng và chữ trong ngoặc kép không xét.',
  source: custom,
  examples: [
    { name: 'Viết đúng', reports: 0, draft: says('Chăm sóc sức khỏe, xây dựng nông thôn mới, giải quyết tranh chấp.') },
    {
      name: 'Tên cơ quan ở đầu văn bản',
      reports: 1,
      draft: withLetterhead({ issuer: 'Ủy ban nhân dấn xã Bình Minh' }),
    },
    { name: 'Sai dấu thanh', reports: 1, draft: says('Bảo vệ mội trường sinh thái.') },
    { name: 'Lẫn hỏi và ngã', reports: 1, draft: says('Các hộ cãi tạo vườn tạp, trồng cây ăn quả.') },
    { name: 'Phím Telex chưa thành dấu', reports: 2, draft: says('Các thôn thực hieenj đúng chức nawng.') },
    {
      name: 'Tiếng gọi trước tên người',
      reports: 0,
      draft: says('Nêu gương của chị Lan, thăm hỏi gia đình chị Hoa và bà Sáu.'),
    },
    {
      name: 'Tên riêng, từ nước ngoài',
      reports: 0,
      draft: says('Đồng bào Ê Đê, M’Nông ở xã Ea Kao dùng wifi, camera.'),
    },
  ],
  fix: 'one-click',
  officeWords: true,
  office: true,
  label: 'Sửa',
  message: (words, to) => `“${words}” có lẽ là “${to}”.`,
  *find(text) {
    const struck = new Set<number>()
    // What is no word, and what lists hold, is TXT-02's.
    const isLookedAt = (index: number): boolean => {
      const token = text.tokens[index]
      return (
        !!token &&
        isWord(token.lower) &&
        !isListedSlip(text, token) &&
        (looksCommon(text, index, token) || isKeysAtStart(text, index)) &&
        !addresses(text, index)
      )
    }
    for (const [index, { start, end, text: word }] of text.tokens.entries()) {
      const meant = isLookedAt(index) ? struckAs(text, index) : null
      if (meant === null) continue
      struck.add(index)
      yield { start, end, to: inCaseOf(word, meant) }
    }
    for (const { token, to } of guessesIn(text, (index) => isLookedAt(index) && !struck.has(index))) {
      const right = inCaseOf(token.text, to)
      yield { start: token.start, end: token.end, to: right, message: sayBeside(text, token, right) }
    }
  },
})

/** `Hooij Nông dân`: no name of a person or a place reads as two keys. */
const isKeysAtStart = (text: SiteText, index: number): boolean =>
  beginsSentence(text, index) && (decodeTelex(text.tokens[index]?.lower ?? '')?.keys ?? 0) >= 2

/** `chị Lan`, `bà Sáu`: how a person is called, in front of the name. */
const titles: ReadonlySet<string> = new Set('ông bà anh chị em cô chú bác dì cậu mợ thím cụ cháu thầy'.split(' '))

function addresses({ tokens }: SiteText, index: number): boolean {
  const [token, name] = [tokens[index], tokens[index + 1]]
  return token !== undefined && name !== undefined && titles.has(token.lower) && /^\p{Lu}\p{Ll}/u.test(name.text)
}

/** The words on both sides are quoted too: one syllable alone is hard to find on the page. */
function sayBeside({ text }: SiteText, { start, end, text: word }: Token, to: string): string {
  const before = wordBefore(text, start)
  const behind = wordBehind(text, end)
  return `“${before}${word}${behind}” có lẽ là “${before}${to}${behind}”.`
}
