/**
 * Those who sign beside the last signer of a closing: `CHỦ TỊCH HĐND` at the left, `CHỦ TỊCH UBND` at the right, in the cells of a table
 * or parted by tabs. Each has lines in capitals and a name below them; anything else is no signature and is left to the others.
 *
 * 1. Cells of one table that each hold a signature (`fromCells`).
 * 2. Else lines parted by tabs, one under the other (`fromTabs`).
 * 3. In either: lines in capitals and a name below; anything else makes it no signature (`signersOf`).
 */
import { place } from '../document/place.ts'
import type { CoSigner } from '../draft/draft.ts'
import { columnsOf } from './columns.ts'
import { isCapitals, isNameInCapitals, isPersonName, isSignedMark } from './signerNames.ts'
import type { ClosingOptions } from './sortMixed.ts'
import type { SourceLine } from './sourceLine.ts'
import { plainSpan } from './spans.ts'
import { isRecipientsHeading, isSignatureLine } from './zones.ts'

interface Beside {
  beside: CoSigner[]
  /** The lines that are left. */
  rest: SourceLine[]
}

export function takeBeside(lines: readonly SourceLine[], { newId, claims, notes }: ClosingOptions): Beside {
  const found = fromCells(lines) ?? fromTabs(lines)
  if (!found) return { beside: [], rest: [...lines] }
  const beside = found.signers.map((signer): CoSigner => {
    for (const { text, line } of signer.marks) notes.add('left-over', 'Chữ ký', text, line)
    return { id: newId(), lines: signer.lines, name: signer.name }
  })
  for (const line of found.used) claims.claim(line, 'signature', place.signature('beside'))
  return { beside, rest: found.rest }
}

interface Signer {
  lines: string[]
  name: string
  marks: Words[]
}
interface Words {
  text: string
  line: number
  forced?: SourceLine['forced']
}
interface Found {
  signers: Signer[]
  used: number[]
  rest: SourceLine[]
}

/** Cells of one table that each hold a signature: all but the last one; what lists recipients below stays. */
function fromCells(lines: readonly SourceLine[]): Found | null {
  const heads = new Map<number, SourceLine[]>()
  for (const line of lines) {
    if (line.cell === undefined) continue
    heads.set(line.cell, [...(heads.get(line.cell) ?? []), line])
  }
  for (const [cell, own] of heads) {
    const listed = own.findIndex((line) => isRecipientsHeading(line.text))
    const head = listed < 0 ? own : own.slice(0, listed)
    if (head.some((line) => isSignatureLine(line.text) || line.forced === 'signature')) heads.set(cell, head)
    else heads.delete(cell)
  }
  const last = [...heads.keys()].at(-1)
  if (last === undefined) return null
  const signers: Signer[] = []
  const used: SourceLine[] = []
  for (const [cell, head] of heads) {
    if (cell === last || Math.floor(cell / 100) !== Math.floor(last / 100)) continue
    const own = signersOf(head)
    if (!own) continue
    signers.push(...own)
    used.push(...head)
  }
  if (signers.length === 0) return null
  return { signers, used: used.map((line) => line.line), rest: lines.filter((line) => !used.includes(line)) }
}

/** Lines in several columns, one under the other, from the first with two signatures on. */
function fromTabs(lines: readonly SourceLine[]): Found | null {
  const columns = lines.map((line) => (line.cell === undefined && !line.table ? columnsOf(line.text) : []))
  const first = columns.findIndex((cells) => cells.length >= 2 && cells.every((cell) => isSignatureLine(cell.trim())))
  const count = columns[first]?.length ?? 0
  if (first < 0) return null
  let from = first
  while (from > 0 && columns[from - 1]?.length === count && columns[from - 1]?.every(isCapitals)) from--
  let end = first + 1
  while (columns[end]?.length === count) end++
  const signers: Signer[] = []
  for (let side = 0; side < count - 1; side++) {
    const own = signersOf(
      columns.slice(from, end).map((cells, at) => ({ text: cells[side] ?? '', line: lines[from + at]?.line ?? 0 })),
    )
    if (!own) return null
    signers.push(...own)
  }
  const rest = lines.map((line, at) => {
    if (at < from || at >= end) return line
    const text = columns[at]?.at(-1)?.trim() ?? ''
    // The name of a body above its post is of the signature too.
    const above: Pick<SourceLine, 'forced'> = at < first ? { forced: 'signature' } : {}
    return { ...line, text, ...above, ...(line.spans ? { spans: [plainSpan(text)] } : {}) }
  })
  return { signers, used: lines.slice(from, end).map((line) => line.line), rest }
}

/** Lines in capitals and a name, perhaps twice below each other; null where something else stands among them. */
function signersOf(lines: readonly Words[]): Signer[] | null {
  const signers: Signer[] = []
  let open: Signer | null = null
  for (const { text, line, forced } of lines) {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') continue
    const named =
      open !== null &&
      forced !== 'signature' &&
      !isSignatureLine(words) &&
      (isPersonName(words) || isNameInCapitals(words))
    if (isSignedMark(words)) open?.marks.push({ text: words, line })
    else if (named && open) {
      open.name = words
      open = null
    } else if (isCapitals(words) || forced === 'signature') {
      if (!open) {
        open = { lines: [], name: '', marks: [] }
        signers.push(open)
      }
      open.lines.push(words)
    } else return null
  }
  return signers.length > 0 ? signers : null
}
