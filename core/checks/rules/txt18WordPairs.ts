import type { SiteText, Token } from '../../reading/siteText.ts'
import { wordBefore, wordBehind } from '../../text/wordsAt.ts'
import { lostTones } from '../data/lostTones.ts'
import { wordConfusions } from '../data/wordConfusions.ts'
import { looksCommon } from '../kits/commonWord.ts'
import { says } from '../kits/exampleText.ts'
import { inCaseOf, phraseBook } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { isWord } from '../kits/spelling.ts'
import { documentsOf } from '../kits/syllableKeys.ts'
import { decodeTelex } from '../kits/telex.ts'
import { type Hit, textRule } from '../kits/textRule.ts'
import { guessesIn, isKnownAt } from '../kits/wordPairs.ts'

/** What TXT-02 says already. */
const listed = phraseBook([...wordConfusions, ...lostTones])

export const wordPairs = textRule({
  id: 'TXT-18',
  severity: 'hint',
  title: 'Chữ hợp với chữ đứng cạnh',
  why: 'Chữ viết đúng âm mà sai nghĩa thì mắt lướt qua không thấy, chỉ người nhận văn bản mới thấy.',
  unless: 'Máy đoán theo chữ đứng cạnh nên có thể nhầm ở từ ít gặp; tên riêng và chữ trong ngoặc kép không xét.',
  source: custom,
  examples: [
    { name: 'Viết đúng', reports: 0, draft: says('Chăm sóc sức khỏe, xây dựng nông thôn mới, giải quyết tranh chấp.') },
    { name: 'Sai dấu thanh', reports: 1, draft: says('Bảo vệ mội trường sinh thái.') },
    { name: 'Lẫn hỏi và ngã', reports: 1, draft: says('Các hộ cãi tạo vườn tạp, trồng cây ăn quả.') },
    { name: 'Phím Telex chưa thành dấu', reports: 2, draft: says('Các thôn thực hieenj đúng chức nawng.') },
    {
      name: 'Tên riêng, từ nước ngoài',
      reports: 0,
      draft: says('Đồng bào Ê Đê, M’Nông ở xã Ea Kao dùng wifi, camera.'),
    },
  ],
  fix: 'one-click',
  officeWords: true,
  label: 'Sửa',
  message: (words, to) => `“${words}” có lẽ là “${to}”.`,
  *find(text) {
    const phrases = listed.find(text)
    const isLookedAt = (index: number): boolean => {
      const token = text.tokens[index]
      if (!token || !isWord(token.lower) || phrases.some((hit) => token.start < hit.end && token.end > hit.start))
        return false
      return looksCommon(text, index, token)
    }
    const keyed = keysIn(text)
    yield* keyed
    for (const { token, to } of guessesIn(text, isLookedAt)) {
      if (keyed.some((hit) => hit.start === token.start)) continue
      const right = inCaseOf(token.text, to)
      yield { start: token.start, end: token.end, to: right, message: sayBeside(text, token, right) }
    }
  },
})

/** The words on both sides are quoted too: one syllable alone is hard to find on the page. */
function sayBeside({ text }: SiteText, { start, end, text: word }: Token, to: string): string {
  const before = wordBefore(text, start)
  const behind = wordBehind(text, end)
  return `“${before}${word}${behind}” có lẽ là “${before}${to}${behind}”.`
}

/** Words whose keys were not turned into marks, where what they read as is known beside its neighbours or in much use. */
function keysIn(text: SiteText): Hit[] {
  return text.tokens.flatMap((token, index): Hit[] => {
    if (!looksCommon(text, index, token) || (isWord(token.lower) && /[^a-z]/u.test(token.lower))) return []
    const decoded = decodeTelex(token.lower)
    if (!decoded) return []
    const uses = documentsOf(decoded.word)
    const known = isKnownAt(text, index, decoded.word)
    const clear = decoded.keys >= 2 || /[^a-z]|^dd/u.test(token.lower)
    if (!known && !(clear && uses >= 30)) return []
    return [{ start: token.start, end: token.end, to: inCaseOf(token.text, decoded.word) }]
  })
}
