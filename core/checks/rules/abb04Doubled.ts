import { byText, pushTo } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import type { Change } from '../../reading/textFix.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { longestWord } from '../../text/wordsAt.ts'
import { exampleRecipient, onlyRecipients } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { wordFix } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** A word of a name, or its first words, twice in a row. */
const twice = /(?<!\p{L})(?<name>\p{Lu}\p{L}*(?:\s\p{L}+){0,3}?)(?<again>\s\k<name>)(?!\p{L})/gu
const officeWords = new Set(
  'Ban Phòng Sở Bộ Đảng Hội Đoàn Trường Trạm Tổ Cục Viện Chi Ủy Uỷ Đội Khoa Xã Phường Tỉnh Công Trung Văn Mặt Liên'.split(
    ' ',
  ),
)
const room = /(?<!\p{L})Phòng Văn (?:hóa|hoá)\s[-–]\sXã hội(?<level>\sxã)?(?!\p{L})/gu

export const nameOnce: Rule = {
  id: 'ABB-04',
  severity: 'warning',
  title: 'Tên cơ quan không bị lặp chữ',
  why: 'Tên lặp chữ là lỗi chép dán, in ra thì sai tên cơ quan.',
  unless: 'Dòng viết toàn chữ hoa, chữ trong ngoặc kép, tên người, tên đất, hoặc cả kế hoạch đều ghi “Xã hội xã”.',
  source: custom,
  examples: [
    { name: 'Tên viết đúng', reports: 0, draft: (plan) => plan },
    { name: 'Lặp chữ Đảng', reports: 1, draft: says('Đề nghị Ban Xây dựng Đảng Đảng ủy phối hợp.') },
    { name: 'Lặp tên cơ quan', reports: 1, draft: says('Báo cáo Ủy ban nhân dân Ủy ban nhân dân xã.') },
    {
      name: 'Phòng Văn hóa - Xã hội xã, chỗ khác không có chữ xã',
      reports: 1,
      draft: says('Phòng Văn hóa - Xã hội xã tổng hợp.'),
    },
    {
      name: 'Các tổ chức chính trị - xã hội xã',
      reports: 0,
      draft: says('Các tổ chức chính trị - xã hội xã phối hợp.'),
    },
    {
      name: 'Trong nơi nhận',
      reports: 1,
      draft: onlyRecipients(exampleRecipient('x', { text: 'Ban Xây dựng Đảng Đảng ủy', group: 'party' })),
    },
  ],
  *check(input) {
    const passages = passagesOf(input)
    for (const passage of passages) yield* doubled(passage)
    yield* roomOfTheCommune(input, passages)
  },
}

const doubles = byText((text) => [...text.matchAll(twice)])

function* doubled(passage: Passage): Generator<RuleFinding> {
  const { text } = passage
  const matches = doubles(text)
  if (matches.length === 0 || isHeadline(text)) return
  for (const match of matches) {
    const { name = '', again = '' } = match.groups ?? {}
    const start = match.index + name.length
    const end = start + again.length
    // “Lô Lô” is a people; of single words only those of offices are known to be said twice.
    if (isGuarded(text, match.index, end) || !(name.includes(' ') || officeWords.has(name))) continue
    const party = name === 'Đảng' && /^\s?(?:ủy|uỷ)/u.test(text.slice(end, end + 3))
    const change: Change = party ? { start, end: start, to: ' của' } : { start, end, to: '' }
    const lead =
      /(?:\p{Lu}\p{L}*\s(?:\p{L}+\s){0,2})?$/u.exec(
        text.slice(Math.max(0, match.index - longestWord), match.index),
      )?.[0] ?? ''
    const tail = party ? (/^\s?\p{L}+/u.exec(text.slice(end, end + longestWord))?.[0] ?? '') : ''
    yield {
      ...passage.at({ start: match.index, end }),
      excerpt: `${lead}${match[0]}${tail}`,
      message: party
        ? `“${lead}${match[0]}${tail}” thiếu chữ nối: “${lead}${name} của${again}${tail}”.`
        : `“${match[0]}” lặp chữ “${name}”.`,
      fix: wordFix(passage, [change], 'one-click', party ? 'Thêm chữ “của”' : 'Bỏ chữ lặp'),
    }
  }
}

/** All in capitals. */
const isHeadline = (text: string): boolean => /\p{Lu}/u.test(text) && !/[^\P{L}\p{Lu}]/u.test(text)

/** `Xã hội xã` reads as a slip; a plan that writes so throughout has chosen it. */
function* roomOfTheCommune(_input: PlanInput, passages: readonly Passage[]): Generator<RuleFinding> {
  const found = passages
    .filter(({ kind, text }) => kind !== 'title' && text.includes('Xã hội'))
    .flatMap((passage) => [...passage.text.matchAll(room)].map((match) => ({ passage, match })))
  const long = found.filter(
    ({ passage, match }) =>
      passage.kind !== 'recipient' &&
      match.groups?.level !== undefined &&
      !/^\s\p{Lu}/u.test(passage.text.slice(match.index + match[0].length, match.index + match[0].length + 3)),
  )
  if (long.length === found.length) return
  const byPassage = new Map<Passage, Change[]>()
  for (const { passage, match } of long) {
    const end = match.index + match[0].length
    pushTo(byPassage, passage, { start: end - ' xã'.length, end, to: '' })
  }
  for (const [passage, changes] of byPassage) {
    const [first] = changes
    if (!first) continue
    const name = 'Phòng Văn hóa - Xã hội'
    const start = passage.text.lastIndexOf('Phòng', first.start)
    yield {
      ...passage.at({ start, end: first.end }, ...changes.slice(1)),
      excerpt: passage.text.slice(start, first.end),
      message: `“${passage.text.slice(start, first.end)}” đọc lặp chữ “xã”; chỗ khác trong kế hoạch ghi “${name}”.`,
      fix: wordFix(passage, changes, 'one-click', 'Bỏ chữ “xã” ở cuối'),
    }
  }
}
