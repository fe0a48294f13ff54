/**
 * Short forms of bodies and words of administration: what they stand for, where a plan explains them, where it uses them.
 * Only known ones: capitals may as well be a name. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5.b: short forms are explained
 * where they first stand.
 *
 * 1. Each passage is searched for known short forms, and for the whole words.
 * 2. Where whole and short stand together the short form is explained.
 * 3. The first use, the first explanation and the whole form are told for each.
 */

import type { Span } from '../legal/findCitations.ts'
import { perInput } from '../perInput.ts'
import { inQuotes } from './cited.ts'
import { byText } from './keep.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { PlanInput } from './planInput.ts'

interface Abbreviation {
  short: string
  /** As it is written in full; the first is the one to write. */
  full: readonly string[]
}

const abbreviations: readonly Abbreviation[] = [
  ['UBND', 'Ủy ban nhân dân', 'Uỷ ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['MTTQVN', 'Mặt trận Tổ quốc Việt Nam'],
  ['QPPL', 'quy phạm pháp luật'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
  ['CBCC', 'cán bộ, công chức'],
  ['CBCCVC', 'cán bộ, công chức, viên chức'],
  ['CCVC', 'công chức, viên chức'],
  ['CNTT', 'công nghệ thông tin'],
  ['PCCC', 'phòng cháy, chữa cháy', 'phòng cháy và chữa cháy'],
  ['ANTT', 'an ninh, trật tự'],
  ['ATTP', 'an toàn thực phẩm'],
  ['ATGT', 'an toàn giao thông'],
  ['NTM', 'nông thôn mới'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['PCTT', 'phòng, chống thiên tai'],
  ['TKCN', 'tìm kiếm cứu nạn'],
  ['BCĐ', 'Ban Chỉ đạo'],
  ['TDP', 'tổ dân phố'],
].map(([short = '', ...full]) => ({ short, full }))

export interface Use extends Span {
  passage: Passage
}

export interface AbbreviationIn extends Abbreviation {
  /** Places of the short form, in reading order, without those that explain it. */
  shorts: readonly Use[]
  /** Places of the full form in the plan's own words, headings in capitals left out. */
  fulls: readonly Use[]
  /** Where it is explained: `(sau đây viết tắt là UBND)`; null for nowhere. */
  explained: Use | null
}

/** The short forms a plan uses, trích yếu and recipients left out: the one has no room, the others have rules of their own. */
export const abbreviationsOf: (input: PlanInput) => readonly AbbreviationIn[] = perInput(findAbbreviations)

const capitals = /(?<![\p{L}\d/.&-]|\d-)\p{Lu}{2,}(?![\p{L}\d/&]|-\p{L})/gu
/** `(sau đây viết tắt là UBND xã)`, or the short form alone in brackets. */
const explains =
  /\((?:(?:sau đây\s+)?(?:gọi|viết)\s+tắt(?:\s+là)?:?\s+[“"]?(?<told>\p{Lu}{2,})[”"]?(?:\s\p{Ll}[^()]{0,30})?|(?<alone>\p{Lu}{2,}))\)/gu

interface Found {
  shorts: readonly { short: string; start: number; end: number }[]
  explained: readonly { short: string; start: number; end: number }[]
}

const shortsIn = byText((text): Found => {
  const explained = [...text.matchAll(explains)].map((match) => ({
    short: match.groups?.told ?? match.groups?.alone ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
  return {
    explained,
    // A line all in capitals has no short forms to tell apart.
    shorts: /\p{Ll}/u.test(text)
      ? [...text.matchAll(capitals)]
          .map((match) => ({ short: match[0], start: match.index, end: match.index + match[0].length }))
          .filter(({ start }) => !explained.some((each) => start >= each.start && start < each.end))
      : [],
  }
})

function findAbbreviations(input: PlanInput): AbbreviationIn[] {
  const passages = passagesOf(input).filter(({ kind }) => kind === 'basis' || kind === 'block' || kind === 'cell')
  const shorts = new Map<string, Use[]>()
  const explained = new Map<string, Use>()
  for (const passage of passages) {
    const found = shortsIn(passage.text)
    for (const { short, start, end } of found.shorts) {
      const list = shorts.get(short) ?? []
      if (list.length === 0) shorts.set(short, list)
      if (!inQuotes(passage.text, start)) list.push({ passage, start, end })
    }
    for (const { short, start, end } of found.explained)
      if (!explained.has(short)) explained.set(short, { passage, start, end })
  }
  return abbreviations.flatMap((each) => {
    const used = shorts.get(each.short) ?? []
    if (used.length === 0) return []
    return [{ ...each, shorts: used, explained: explained.get(each.short) ?? null, fulls: fullsIn(passages, each) }]
  })
}

function fullsIn(passages: readonly Passage[], { full }: Abbreviation): Use[] {
  const uses: Use[] = []
  for (const passage of passages) {
    for (const words of full)
      for (let at = passage.text.indexOf(words); at !== -1; at = passage.text.indexOf(words, at + 1)) {
        const end = at + words.length
        if (/[\p{L}\d]/u.test(passage.text.charAt(end)) || inQuotes(passage.text, at)) continue
        uses.push({ passage, start: at, end })
      }
  }
  return uses
}

/** Whether one place stands before another in the plan. */
export function isBefore(input: PlanInput, one: Use, other: Use): boolean {
  if (one.passage === other.passage) return one.start < other.start
  const passages = passagesOf(input)
  return passages.indexOf(one.passage) < passages.indexOf(other.passage)
}
