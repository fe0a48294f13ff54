/** A căn cứ put in its place: by rank of the document, then by time; all end with ";", the last with ".". */

import type { LegalOffer } from '../../core/contract/operations.ts'
import type { Block, Inline } from '../../core/draft/draft.ts'
import type { BlockPosition, DraftEdit } from '../../core/draft/edits.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { escapeInline } from '../../core/inline/writeInline.ts'
import { isoOf } from '../../core/text/dates.ts'
import { placeForBasis } from './stepBlocks.ts'

type Offered = Pick<LegalOffer, 'type' | 'date' | 'citation'>

const ranks: readonly RegExp[] = [
  // What gives a local government its competence stands before all else.
  /^(?:Luật|Bộ luật) Tổ chức chính quyền địa phương/iu,
  /^(?:Hiến pháp|Bộ luật|Luật)(?!\p{L})/iu,
  /^Pháp lệnh/iu,
  /^Nghị quyết .*(?:Quốc hội|Trung ương|Bộ Chính trị)/iu,
  /^Nghị định/iu,
  /^Quyết định .*Thủ tướng/iu,
  /^Thông tư/iu,
]

/** Lower stands first; documents of the province and the commune, and what a fact will name, come last. */
function rankOf(words: string): number {
  const rank = ranks.findIndex((pattern) => pattern.test(words))
  return rank < 0 ? ranks.length : rank
}

const citedPart = (text: Inline): string => plainInline(text).replace(/^\s*(?:Căn cứ|Thực hiện|Theo)\s+/iu, '')

/** The first date a text names, as `2023-08-14`; empty where it names none. */
function dateIn(words: string): string {
  const found = /ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})/u.exec(words)
  if (!found) return ''
  const [, day, month, year] = found.map(Number)
  return isoOf({ year: year ?? 0, month: month ?? 0, day: day ?? 0 })
}

/** Whether the first stands before the second; equals keep their order. */
function standsBefore(one: { rank: number; date: string }, other: { rank: number; date: string }): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank
  return one.date !== '' && other.date !== '' && one.date < other.date
}

/** The edit that adds the căn cứ, with the end marks of its neighbours. */
export function addBasis(body: readonly Block[], offer: Offered, id: string): DraftEdit {
  const bases = body.filter((block) => block.kind === 'basis' && !block.off)
  const own = { rank: rankOf(offer.citation), date: offer.date }
  const next = bases.find((block) => {
    // A line with conditions writes its own end mark: nothing may come behind it.
    if (block.text.includes('{{#')) return true
    const words = citedPart(block.text)
    return standsBefore(own, { rank: rankOf(words), date: dateIn(words) })
  })
  const last = bases.at(-1)
  const text = `Căn cứ ${escapeInline(offer.citation)}${next ? ';' : '.'}`
  const at: BlockPosition = next ? { before: next.id } : last ? { after: last.id } : placeForBasis(body)
  const insert: DraftEdit = { op: 'insert-block', block: { id, kind: 'basis', marker: 'none', text, children: [] }, at }
  if (next || !last) return insert
  return { op: 'all', edits: [{ op: 'set-text', block: last.id, text: endedWith(last.text, ';') }, insert] }
}

/** The text with this end mark; marks of bold and italic stay around it. */
const endedWith = (text: Inline, mark: string): Inline => text.replace(/[.;,:\s]*(\*{0,3})\s*$/u, `${mark}$1`)

/** Whether a căn cứ of the plan names the document: it is what the line begins with, not one its title speaks of. */
export function isCited(body: readonly Block[], offer: Pick<LegalOffer, 'number' | 'shortCitation'>): boolean {
  const name = offer.shortCitation.toLocaleLowerCase('vi')
  return body.some(({ kind, text }) => {
    if (kind !== 'basis') return false
    const words = citedPart(text)
    return firstNumber.exec(words)?.[0] === offer.number || words.toLocaleLowerCase('vi').startsWith(name)
  })
}

/** `59/2023/NĐ-CP`, not the day `14/8/2023`. */
const firstNumber = /\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\d-]*(?:\/\p{Lu}+)?/u
