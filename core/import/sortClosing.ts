/**
 * Which line of the closing is a recipient, which signs.
 *
 * 1. Where a cell of a table holds the signature alone, it is read by itself (`readSignatureCell`).
 * 2. All other lines may be of both columns (`sortMixed.ts`).
 * 3. A name typed under the table belongs to the cell above it.
 */
import { place } from '../document/place.ts'
import { dateLine } from './letterheadOf.ts'
import { isCapitals, isNameInCapitals, isOneWordName, isPersonName, isSignedMark } from './signerNames.ts'
import { type ClosingOptions, type Sorted, sortMixed } from './sortMixed.ts'
import type { SourceLine } from './sourceLine.ts'
import { isRecipientsHeading, isSignatureLine } from './zones.ts'

export function sortLines(lines: readonly SourceLine[], options: ClosingOptions): Sorted {
  const sorted: Sorted = { heading: '', recipients: [], authority: [], name: '', drafterCode: '', leftOver: [] }
  const signing = signatureCell(lines)
  sortMixed(
    lines.filter((line) => line.cell === undefined || line.cell !== signing),
    signing === undefined,
    sorted,
    options,
  )
  if (signing !== undefined) {
    readSignatureCell(
      lines.filter((line) => line.cell === signing),
      sorted,
      options,
    )
    sorted.authority.sort((a, b) => a.line - b.line)
    nameBelow(lines, signing, sorted, options)
  }
  return sorted
}

/** Where the cell of the signature ends with a post, the name is typed below the table. */
function nameBelow(
  lines: readonly SourceLine[],
  signing: number,
  sorted: Sorted,
  { claims }: Pick<ClosingOptions, 'claims'>,
): void {
  if (sorted.name !== '' || sorted.authority.length === 0) return
  const end = lines.findLastIndex((line) => line.cell === signing)
  const below = new Set(lines.slice(end + 1).flatMap((line) => (line.cell === undefined ? [line.line] : [])))
  const at = sorted.leftOver.findIndex(
    ({ text, line }) => below.has(line) && (isPersonName(text) || isNameInCapitals(text)),
  )
  const [name] = at < 0 ? [] : sorted.leftOver.splice(at, 1)
  if (!name) return
  sorted.name = name.text
  claims.claim(name.line, 'signature', place.signature('name'))
}

/** The cell of a closing table that holds the signature: the last one where an authority or a post stands. */
function signatureCell(lines: readonly SourceLine[]): number | undefined {
  const cells = [...new Set(lines.flatMap((line) => line.cell ?? []))]
  const of = (cell: number): SourceLine[] => lines.filter((line) => line.cell === cell)
  const lists = (line: SourceLine): boolean => isRecipientsHeading(line.text) || line.forced === 'recipients'
  const free = cells.filter((cell) => !of(cell).some(lists))
  return (
    free.findLast((cell) => of(cell).some((line) => isSignatureLine(line.text) || line.forced === 'signature')) ??
    (free.length > 0 && free.length < cells.length
      ? free.findLast((cell) => of(cell).length >= 2 && isCapitals(of(cell)[0]?.text ?? ''))
      : undefined)
  )
}

/** Authority and posts from above, the name from below; what stands between them is left over. */
function readSignatureCell(lines: readonly SourceLine[], sorted: Sorted, { claims, notes }: ClosingOptions): void {
  const own = lines.filter((line) => line.forced !== 'recipients')
  const texts = own.map((line) => oneSpace(line.text))
  const isName = (text: string, line: SourceLine, at: number): boolean =>
    !isSignatureLine(text) &&
    line.forced !== 'signature' &&
    (isPersonName(text) ||
      (at > 0 && isNameInCapitals(text)) ||
      (at > 0 && isOneWordName(text)) ||
      (at > 0 && line.afterBlank && /^\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){1,5}$/u.test(text)))
  const nameAt = own.findLastIndex((line, at) => isName(texts[at] ?? '', line, at))
  own.forEach((line, at) => {
    const text = texts[at] ?? ''
    if (at === nameAt) {
      sorted.name = text
      claims.claim(line.line, 'signature', place.signature('name'))
    } else if (isSignedMark(text) || dateLine.test(text)) {
      notes.add('left-over', 'Chữ ký', text, line.line)
      claims.claim(line.line, 'note', '')
    } else if ((nameAt < 0 || at < nameAt) && (isCapitals(text) || !line.afterBlank || at === 0)) {
      sorted.authority.push({ text, line: line.line })
      claims.claim(line.line, 'signature', place.signature('post'))
    } else sorted.leftOver.push({ text, line: line.line })
  })
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
