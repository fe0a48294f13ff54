/**
 * Số bản: in how many copies a plan goes out, as its Nơi nhận says (NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.3). A line that names one body
 * or begins with a figure (“12 thôn”) is counted; one that names several without a figure (“Các phòng”, “Thành viên Ban Chỉ đạo”) only the
 * clerk can count.
 */
import type { Recipients } from './draft.ts'
import { filingParts } from './filing.ts'

interface Copies {
  /** What is sure, those kept among them. */
  counted: number
  /** Lines, as they are written, that stand for several places nobody counted. */
  open: string[]
}

const figure = /^(\d{1,3})\s+\p{L}/u
const several =
  /^(?:các|những|thành viên|toàn thể|lãnh đạo|đại biểu|như |trưởng các|thủ trưởng các)|,\s*các\s|\s(?:và|,)\s*các\s|\//iu
/** `HC (2)`, `VHXH 3b`: more than one is kept there. */
const keptThere = /(?:\((\d{1,2})b?\)|\s(\d{1,2})b?)\s*$/u

export function copiesOf({ lines, filing }: Pick<Recipients, 'lines' | 'filing'>): Copies {
  const said = lines.map(({ text }) => text.trim()).filter((text) => text !== '')
  const open = said.filter((text) => !figure.test(text) && several.test(text))
  const sent = said
    .filter((text) => !open.includes(text))
    .map((text) => Number(figure.exec(text)?.[1] ?? 1))
    .reduce((sum, one) => sum + one, 0)
  return { counted: sent + keptOf(filing), open }
}

function keptOf(filing: string): number {
  if (filing.trim() === '') return 0
  const amounts = filing.split(',').map((part) => {
    const [, inBrackets, bare] = keptThere.exec(part) ?? []
    return Number(inBrackets ?? bare ?? 1)
  })
  return Math.max(
    filingParts(filing).length,
    amounts.reduce((sum, one) => sum + one, 0),
  )
}

/** `PL.(30)` with 42 copies → `PL.(42)`; `PL` → `PL.(42)`; empty → `(42)`. */
export function withCopies(drafterCode: string, copies: number): string {
  const initials = drafterCode.replace(/[.\s]*\(?\d*\)?\s*$/u, '').trim()
  return initials === '' ? `(${copies})` : `${initials}.(${copies})`
}
