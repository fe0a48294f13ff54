/**
 * Sums of money that do not say “đồng” behind the figure: in a column for money, and behind `kinh phí`, `số tiền` in a sentence.
 * Thousands are parted: `45.000.000`; a lone `2026` or `15` is none. Rows that add up others are left to their parts.
 */
import { readPlace } from '../document/place.ts'
import { inlineOfCell } from '../draft/cells.ts'
import { plainInline } from '../inline/inline.ts'
import type { Span } from '../legal/findCitations.ts'
import type { Passage } from './passages.ts'

interface BareAmount extends Span {
  /** In đồng; false where the column counts in nghìn or triệu. */
  inDong: boolean
}

const moneyHead = /kinh phí|thành tiền|số tiền|dự toán|mức (?:chi|hỗ trợ)|đồng/iu
const otherHead = /tỷ lệ|tỉ lệ|%|ghi chú|nguồn|căn cứ/iu
const largerUnit = /(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+đồng/iu
const figureAlone = /^\s*(\d{1,3}(?:\.\d{3})+)\s*$/u
const said =
  /(?<!\p{L})(?:kinh phí|số tiền|dự toán|mức chi|mức hỗ trợ)(?!\p{L})[^.;\d]{0,60}?[\s:](\d{1,3}(?:\.\d{3}){2,})(?![\d.,]*\d)(?!\s*(?:đồng|đ(?!\p{L})|%|\p{L}{2,}\/))/giu

export function bareAmountsIn(passage: Passage): BareAmount[] {
  if (!/\d\.\d{3}/u.test(passage.text)) return []
  if (passage.kind === 'cell') return inCell(passage)
  return [...passage.text.matchAll(said)].map(({ 0: words, 1: figure = '', index }) => {
    const end = index + words.length
    return { start: end - figure.length, end, inDong: true }
  })
}

function inCell(passage: Passage): BareAmount[] {
  const figure = figureAlone.exec(passage.text)?.[1]
  const table = passage.view?.block.table
  const [row = 0, column = 0] = readPlace(passage.place).rest.map(Number)
  if (figure === undefined || !table || row < table.headerRows) return []
  const heads = table.rows.slice(0, table.headerRows)
  const words = (at: number, index: number): string => {
    const cell = table.rows[at]?.[index]
    return cell === undefined ? '' : plainInline(inlineOfCell(cell))
  }
  // A merged head says nothing of one column.
  if ([...heads, table.rows[row] ?? []].some((cells) => cells.length !== table.columns.length)) return []
  const head = heads.map((_, at) => words(at, column)).join(' ')
  if (!moneyHead.test(head) || otherHead.test(head)) return []
  if ([0, 1].some((index) => /^(?:tổng|cộng)(?!\p{L})/iu.test(words(row, index).trim()))) return []
  const start = passage.text.indexOf(figure)
  return [{ start, end: start + figure.length, inDong: !largerUnit.test(head) }]
}
