/**
 * Stretches of a text that a fix must leave alone: what stands in quotation marks, documents cited by their own title,
 * names of persons and of places. The text is expected in NFC.
 */

import { shippedCatalogue } from '../legal/catalogue.ts'
import { findCitations, findLawMentions } from '../legal/findCitations.ts'
import { readLawName } from '../legal/lawNames.ts'
import { mostKept } from './keep.ts'

export type GuardKind = 'quote' | 'cited' | 'name'

interface Guard {
  start: number
  end: number
  kind: GuardKind
}

const kept = new Map<string, readonly Guard[]>()

/** The guarded stretches of a text, each kind by itself; they may overlap. */
function guardsOf(text: string): readonly Guard[] {
  const known = kept.get(text)
  if (known) return known
  const guards = [...quotes(text), ...cited(text), ...names(text)]
  if (kept.size >= mostKept) kept.clear()
  kept.set(text, guards)
  return guards
}

/** Whether a stretch touches a guarded one; `open` names the kinds that may be touched. */
export function isGuarded(text: string, start: number, end: number, open: readonly GuardKind[] = []): boolean {
  return guardsOf(text).some((guard) => start < guard.end && end > guard.start && !open.includes(guard.kind))
}

/** An apostrophe closes no quotation far away from a mark that looks like its beginning. */
const quoted = /“[^”]*(?:”|$)|"[^"]*"|«[^»]*(?:»|$)|‘[^’]{0,400}’/gu

function quotes(text: string): Guard[] {
  if (!/[“"«‘]/u.test(text)) return []
  return [...text.matchAll(quoted)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'quote',
  }))
}

function cited(text: string): Guard[] {
  const guards: Guard[] = []
  if (text.includes('/')) {
    for (const { start, wholeEnd } of findCitations(text)) guards.push({ start, end: wholeEnd, kind: 'cited' })
  }
  if (!/(?:[Ll]uật|Pháp lệnh) \p{L}/u.test(text)) return guards
  for (const { start, type, words } of findLawMentions(text)) {
    const length = lawNameLength(type, words)
    if (length > 0) guards.push({ start, end: start + type.length + 1 + length, kind: 'cited' })
  }
  return guards
}

/** How much of the words after `Luật` is its name: as the catalogue has it, else up to a mark where a capital begins. */
const lawNameLength = (type: string, words: string): number =>
  readLawName(type, words, shippedCatalogue)?.length ??
  /^\p{Lu}\p{Ll}+(?: \p{L}+){0,5}?(?=$|[,:]| và | năm | về | trên | trong | theo | đến )/u.exec(words)?.[0].length ??
  0

const properName = "\\p{Lu}[\\p{L}’']*(?:[ -]\\p{Lu}[\\p{L}’']*)*"
const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lưu|Đinh|Đoàn|Trịnh|Trương|Mai|Tạ|Chu|Cao|Hà|Lương|Nông|Hứa|Lò|Quàng|Giàng|Vàng|Tòng|Thào|Vi|Lục|Bế|Triệu|Kiều|Tô|Thái|Quách|Châu'
const person = new RegExp(
  `(?<!\\p{L})(?:(?:đồng chí|Đồng chí|đ/c|Đ/c|ông|bà|Ông|Bà)\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu})|(?=(?:${surnames})\\s+\\p{Lu}\\p{Ll}))\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,4}`,
  'gu',
)
const placeOfName = new RegExp(
  `(?<!\\p{L})(?:[xX]ã|[pP]hường|[tT]hị trấn|[tT]hị xã|[hH]uyện|[qQ]uận|[tT]ỉnh|[tT]hành phố|TP\\.?|[tT]hôn|[xX]óm|[ấẤ]p|[bB]ản|[bB]uôn|[đĐ]ặc khu|[tT]ổ dân phố|[kK]hu phố|[đĐ]ường|[sS]ông|[đĐ]ảo)\\s+(?<name>${properName})`,
  'gu',
)

function names(text: string): Guard[] {
  const guards: Guard[] = []
  for (const match of text.matchAll(person))
    guards.push({ start: match.index, end: match.index + match[0].length, kind: 'name' })
  for (const match of text.matchAll(placeOfName)) {
    const name = match.groups?.name ?? ''
    const end = match.index + match[0].length
    guards.push({ start: end - name.length, end, kind: 'name' })
  }
  return guards
}
