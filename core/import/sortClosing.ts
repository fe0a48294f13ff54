/** Which line of the closing is a recipient, which signs, whose two columns may have come out one after the other. */
import { place } from '../document/place.ts'
import type { Claims } from './claims.ts'
import { columnsOf } from './columns.ts'
import { dateLine } from './letterheadOf.ts'
import type { NoteTaker } from './notes.ts'
import { isCapitals, isNameInCapitals, isPersonName, isSignedMark } from './signerNames.ts'
import type { SourceLine } from './sourceLine.ts'
import { isRecipientsHeading, isSignatureLine } from './zones.ts'

interface Entry {
  text: string
  line: number
  /** Lines it goes on in. */
  more?: number[]
}

export interface ClosingOptions {
  notes: NoteTaker
  newId: () => string
  claims: Claims
  /** The text may hold markdown. */
  marked: boolean
}

interface Sorted {
  heading: string
  recipients: Entry[]
  authority: Entry[]
  name: string
  drafterCode: string
  leftOver: Entry[]
}

const bullet = /^(?:[-–—•+*●○▪]|\uf0b7|\uf02d)\s*(?=\S)/
const drafter = /^[A-ZĐ]{1,6}\.?\s?\(\d{1,4}\)\.?$/

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
    (isPersonName(text) ||
      (at > 0 && isNameInCapitals(text)) ||
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

/** `- Các thôn; CHỦ TỊCH`: two columns that came out with one space between them. */
function apart(cell: string): string[] {
  const match = /^([-–].*[;.])\s+(\S.*)$/su.exec(cell)
  return match?.[2] && isSignatureLine(match[2]) ? [match[1] ?? '', match[2]] : [cell]
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Lines of both columns as they come. `signs`: the signature is among them. */
function sortMixed(
  lines: readonly SourceLine[],
  signs: boolean,
  sorted: Sorted,
  { notes, claims }: ClosingOptions,
): void {
  const names: Entry[] = []
  let listing = false
  let filed = false
  /** A dash stood alone; its words follow. */
  let dash = false
  /** A bullet prints as a hyphen, whatever it was. */
  const unbulleted = (cell: string, line: number): string => {
    const mark = bullet.exec(cell)?.[0].trim() ?? '-'
    if (mark !== '-') notes.add('normalised', 'Dấu đầu dòng nơi nhận', mark, line)
    if (/^\S[ \t]{2,}\S/u.test(cell)) notes.add('normalised', 'Dấu cách thừa ở nơi nhận', cell, line)
    return cell.replace(bullet, '')
  }
  const isRecipient = (text: string, source: SourceLine): boolean =>
    bullet.test(text)
      ? source.forced !== 'signature'
      : source.forced === 'recipients' && !goesOn(sorted.recipients.at(-1), text, filed)
  for (const source of lines) {
    const { text, line } = source
    const inTable = source.cell !== undefined
    for (const raw of source.table ? [text] : columnsOf(text).flatMap(apart)) {
      const cell = (source.spans ? raw : raw.replace(/^\*+(?=\S)|(?<=\S)\*+$/g, '')).trim()
      if (cell === '') continue
      if (listing && cell === '-') {
        dash = true
        claims.claim(line, 'recipients', place.recipients)
        continue
      }
      if (dash && !isSignatureLine(cell)) {
        dash = false
        sorted.recipients.push({ text: cell, line })
        filed = /^lưu\s*:/iu.test(cell)
        continue
      }
      if (sorted.heading === '' && isRecipientsHeading(cell)) {
        const split = /^([^:]*:?)\s*(.*)$/s.exec(source.spans ? cell : cell.replaceAll('*', ''))
        sorted.heading = (split?.[1] ?? cell).trim()
        listing = true
        const rest = split?.[2] ?? ''
        if (rest !== '' && isSignatureLine(rest)) sorted.authority.push({ text: rest, line })
        else if (rest !== '') sorted.recipients.push({ text: unbulleted(rest, line), line })
        claims.claim(line, 'recipients', place.recipients)
      } else if (
        source.forced !== 'recipients' &&
        (signs ? isSignatureLine(cell) : isSignatureLine(cell) && !inTable)
      ) {
        sorted.authority.push({ text: cell, line })
        claims.claim(line, 'signature', place.signature('post'))
      } else if ((listing || source.forced === 'recipients') && isRecipient(cell, source)) {
        sorted.recipients.push({ text: unbulleted(cell, line), line })
        filed = /^lưu\s*:/iu.test(cell.replace(bullet, ''))
      } else if (drafter.test(cell)) {
        sorted.drafterCode = cell
        claims.claim(line, 'recipients', place.recipients)
      } else if (listing && inTable && source.afterBlank === false && /^lưu\s*[:;]/iu.test(cell)) {
        // `Lưu: VT, NC.Châu` without a dash is a line of its own.
        sorted.recipients.push({ text: cell, line })
        filed = true
      } else if (listing && goesOn(sorted.recipients.at(-1), cell, filed)) {
        addTo(sorted.recipients.at(-1), cell, line)
      } else if (isCapitals(cell) && sorted.authority.length > 0 && names.length === 0 && !inTable) {
        if (source.forced === 'signature' || !capitalName(cell, source, sorted.authority))
          sorted.authority.push({ text: cell, line })
        else names.push({ text: cell, line })
        claims.claim(line, 'signature', place.signature('post'))
      } else if (sorted.authority.length > 0 && isPersonName(cell) && !inTable) {
        names.push({ text: cell, line })
      } else if (listing && !filed && (/[;.,]$/.test(cell) || inTable)) {
        sorted.recipients.push({ text: cell, line })
      } else if (source.forced === 'signature') sorted.authority.push({ text: cell, line })
      else sorted.leftOver.push({ text: cell, line })
    }
  }
  if (dash) notes.add('left-over', 'Nơi nhận và chữ ký', '-', 0)
  const name = names.at(-1)
  if (name) {
    sorted.name = name.text
    claims.claim(name.line, 'signature', place.signature('name'))
  }
  sorted.leftOver.push(...names.slice(0, -1))
}

/** `NGUYỄN VĂN AN` under its post, after the room for the signature. */
const capitalName = (cell: string, line: SourceLine, authority: readonly Entry[]): boolean =>
  line.spans !== undefined &&
  (line.afterBlank || isNameInCapitals(cell)) &&
  authority.length > 0 &&
  !/\b(?:UBND|HĐND|BAN|PHÒNG|SỞ|TRƯỜNG)\b/u.test(cell) &&
  /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u.test(cell)

/** The line before is a recipient that has not ended yet. */
function goesOn(last: Entry | undefined, cell: string, filed: boolean): boolean {
  if (!last || /[;.]$/.test(last.text)) return false
  if (/^\(/.test(cell) && !/^\(\s*đã ký/iu.test(cell)) return true
  if (isPersonName(cell) && (filed || !/[,(]$/.test(last.text))) return /[,\-–(]$/.test(last.text)
  return !filed || /[,\-–:]$/.test(last.text)
}

function addTo(last: Entry | undefined, cell: string, line: number): void {
  if (!last) return
  last.text += /[\p{L}\p{N}]-$/u.test(last.text) ? cell : ` ${cell}`
  last.more = [...(last.more ?? []), line]
}
