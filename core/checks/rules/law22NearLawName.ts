import { shippedCatalogue } from '../../legal/catalogue.ts'
import { findLawMentions } from '../../legal/findCitations.ts'
import { readLawName } from '../../legal/lawNames.ts'
import { lawWords, otherLaws, readOtherLaw } from '../../legal/otherLaws.ts'
import type { SiteText } from '../../reading/siteText.ts'
import { withinEdits } from '../../text/nearText.ts'
import { says } from '../kits/exampleText.ts'
import { decree } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

export const nearLawName = textRule({
  id: 'LAW-22',
  severity: 'hint',
  title: 'Tên luật ngoài danh mục viết đúng tên quen biết',
  why: 'Tên luật thừa, thiếu một chữ hay một dấu phẩy thì tìm không ra.',
  unless: 'Luật chưa có trong danh sách tên luật của phép này, hoặc tên khác từ hai chữ trở lên.',
  source: decree('II.6.b'),
  examples: [
    { name: 'Đúng tên', reports: 0, draft: says('Theo Luật Phòng, chống thiên tai và Luật Trẻ em.') },
    { name: 'Luật khác', reports: 0, draft: says('Theo Luật Phòng, chống rửa tiền và Luật Thủ đô.') },
    { name: 'Thiếu dấu phẩy', reports: 1, draft: says('Theo Luật Phòng chống thiên tai, xã lập phương án.') },
    { name: 'Thiếu một chữ', reports: 1, draft: says('Theo Luật Khám chữa bệnh và các văn bản hướng dẫn.') },
    { name: 'Thừa chữ ở đầu', reports: 1, draft: says('Theo Luật Công tác dân quân tự vệ, xã tổ chức huấn luyện.') },
  ],
  open: ['cited'],
  fix: 'one-click',
  label: 'Viết đúng tên luật',
  message: (words, to) => `“Luật ${words}”: có phải “Luật ${to ?? ''}”?`,
  *find(text) {
    yield* namesIn(text)
  },
})

const otherLawWords = otherLaws
  .map((name) => ({ name, words: lawWords(name) }))
  .filter(({ words }) => words.length >= 3)

function* namesIn({ text }: SiteText): Generator<Hit> {
  for (const { end, type, words } of findLawMentions(text)) {
    if (type !== 'Luật' || !/^\p{Lu}\p{Ll}/u.test(words) || readLawName(type, words, shippedCatalogue)) continue
    const start = end - words.length
    const read = readOtherLaw(words)
    if (read) {
      const written = words.slice(0, read.length)
      if (letters(written) !== letters(read.name)) yield { start, end: start + read.length, to: read.name }
      continue
    }
    const tokens = [...words.slice(0, 160).matchAll(/[\p{L}\p{M}]+/gu)]
    const near = nearest(tokens.map((match) => lawWords(match[0])[0] ?? ''))
    const last = near ? tokens[near.length - 1] : undefined
    if (near && last) yield { start, end: start + last.index + last[0].length, to: near.name }
  }
}

/** Capitals are another rule's. */
const letters = (name: string): string => name.toLocaleLowerCase('vi').replace(/\s+/gu, ' ').replaceAll('hoá', 'hóa')

/** A known name that these words begin with but for one word: left out, put in, or a letter wrong; or two words before it. */
function nearest(words: readonly string[]): { name: string; length: number } | null {
  const found: { name: string; length: number }[] = []
  for (const { name, words: wanted } of otherLawWords) {
    const length = lengthOf(words, wanted)
    if (length !== null) found.push({ name, length })
  }
  const [only] = found
  return found.length === 1 && only ? only : null
}

function lengthOf(words: readonly string[], wanted: readonly string[]): number | null {
  const begins = (from: number, rest: readonly string[]): boolean => rest.every((word, at) => words[from + at] === word)
  for (const extra of [1, 2]) if (begins(extra, wanted)) return wanted.length + extra
  for (const at of wanted.keys()) {
    if (!begins(0, wanted.slice(0, at))) break
    // One left out: the name without it is no shorter than three words.
    if (at > 0 && wanted.length > 3 && begins(at, wanted.slice(at + 1))) return wanted.length - 1
    if (at > 0 && begins(at + 1, wanted.slice(at))) return wanted.length + 1
    const word = words[at] ?? ''
    if (
      word !== wanted[at] &&
      withinEdits(word, wanted[at] ?? '', 1) &&
      word.length > 2 &&
      begins(at + 1, wanted.slice(at + 1))
    )
      return wanted.length
  }
  return null
}
