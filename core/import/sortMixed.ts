/**
 * Lines of a closing whose two columns may have come out one after the other, or beside each other on one line.
 *
 * 1. A line is cut into its cells where columns stand beside each other (`cellsIn`).
 * 2. Each cell is held to the table of `sorts`, from above: the first whose test is true takes it. What a cell is
 *    depends on what stood before it, which is `Progress`.
 * 3. Of the names that were found the last one signs; the others are left over.
 */
import { place } from '../document/place.ts'
import type { Claims } from './claims.ts'
import { columnsOf } from './columns.ts'
import type { NoteTaker } from './notes.ts'
import { isCapitals, isNameInCapitals, isOneWordName, isPersonName } from './signerNames.ts'
import type { SourceLine } from './sourceLine.ts'
import { isRecipientsHeading, isSignatureLine, isSmallPost, listedOnLine } from './zones.ts'

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

export interface Sorted {
  heading: string
  recipients: Entry[]
  authority: Entry[]
  name: string
  drafterCode: string
  leftOver: Entry[]
}

/** How far the closing has been read. */
interface Progress extends Pick<ClosingOptions, 'notes' | 'claims'> {
  sorted: Sorted
  /** The signature is among these lines, in tables too. */
  signs: boolean
  names: Entry[]
  /** Nơi nhận has been read: its list follows. */
  listing: boolean
  /** The recipient read last is the Lưu line. */
  filed: boolean
  /** A dash stood alone; its words follow. */
  dash: boolean
}

/** Words of one column on one line. */
interface Cell {
  text: string
  of: SourceLine
  inTable: boolean
}

/** `signs`: the signature is among these lines. */
export function sortMixed(
  lines: readonly SourceLine[],
  signs: boolean,
  sorted: Sorted,
  { notes, claims }: ClosingOptions,
): void {
  const so: Progress = { notes, claims, sorted, signs, names: [], listing: false, filed: false, dash: false }
  for (const cell of lines.flatMap(cellsIn)) sorts.find(({ test }) => test(cell, so))?.take(cell, so)
  if (so.dash) notes.add('left-over', 'Nơi nhận và chữ ký', '-', 0)
  const name = so.names.pop()
  if (name) {
    sorted.name = name.text
    claims.claim(name.line, 'signature', place.signature('name'))
  }
  sorted.leftOver.push(...so.names)
}

/** Not empty; stars at the ends of a text that may be markdown are no words. */
function cellsIn(line: SourceLine): Cell[] {
  const parts = line.table ? [line.text] : columnsOf(line.text).flatMap(apart)
  return parts
    .map((part) => (line.spans ? part : part.replace(/^\*+(?=\S)|(?<=\S)\*+$/g, '')).trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, of: line, inTable: line.cell !== undefined }))
}

/** `- Các thôn; CHỦ TỊCH`: two columns that came out with one space between them. */
function apart(cell: string): string[] {
  const match = /^([-–].*[;.])\s+(\S.*)$/su.exec(cell)
  return match?.[2] && isSignatureLine(match[2]) ? [match[1] ?? '', match[2]] : [cell]
}

const bullet = /^(?:[-–—•+*●○▪]|\uf0b7|\uf02d)\s*(?=\S)/
const drafter = /^[A-ZĐ]{1,6}\.?\s?\(\d{1,4}\)\.?$/
const filing = /^lưu\s*:/iu

interface Sort {
  test: (cell: Cell, so: Progress) => boolean
  take: (cell: Cell, so: Progress) => void
}

/** What a cell of a closing may be; the first that holds is it. */
const sorts: readonly Sort[] = [
  {
    // A dash alone: its words come next.
    test: ({ text }, { listing }) => listing && text === '-',
    take: ({ of }, so) => {
      so.dash = true
      so.claims.claim(of.line, 'recipients', place.recipients)
    },
  },
  {
    // The words of that dash.
    test: ({ text }, { dash }) => dash && !isSignatureLine(text),
    take: (cell, so) => {
      so.dash = false
      takeRecipient(cell, so)
    },
  },
  {
    test: ({ text }, { sorted }) => sorted.heading === '' && isRecipientsHeading(text),
    take: takeHeading,
  },
  {
    // `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`
    test: ({ text, of, inTable }, { signs }) =>
      of.forced !== 'recipients' && isSignatureLine(text) && (signs || (!inTable && !isSmallPost(text))),
    take: (cell, so) => {
      takeAuthority(cell, so)
      claimPost(cell, so)
    },
  },
  {
    test: (cell, so) => (so.listing || cell.of.forced === 'recipients') && isRecipient(cell, so),
    take: (cell, so) => takeRecipient({ ...cell, text: unbulleted(cell.text, cell.of.line, so) }, so),
  },
  {
    // `NVA (3)`
    test: ({ text }) => drafter.test(text),
    take: ({ text, of }, so) => {
      so.sorted.drafterCode = text
      so.claims.claim(of.line, 'recipients', place.recipients)
    },
  },
  {
    // `Lưu: VT, VP.Hiền` without a dash is a line of its own.
    test: ({ text, of, inTable }, { listing }) =>
      listing && inTable && of.afterBlank === false && /^lưu\s*[:;]/iu.test(text),
    take: ({ text, of }, so) => {
      so.sorted.recipients.push({ text, line: of.line })
      so.filed = true
    },
  },
  {
    test: ({ text }, { listing, sorted, filed }) => listing && goesOn(sorted.recipients.at(-1), text, filed),
    take: ({ text, of }, { sorted }) => addTo(sorted.recipients.at(-1), text, of.line),
  },
  {
    // More of the authority, or the name of who signs, in capitals.
    test: ({ text, inTable }, { sorted, names }) =>
      isCapitals(text) && sorted.authority.length > 0 && names.length === 0 && !inTable,
    take: (cell, so) => {
      if (cell.of.forced !== 'signature' && isCapitalName(cell)) takeName(cell, so)
      else takeAuthority(cell, so)
      claimPost(cell, so)
    },
  },
  {
    test: ({ text, of, inTable }, { sorted }) =>
      sorted.authority.length > 0 && (isPersonName(text) || (of.afterBlank && isOneWordName(text))) && !inTable,
    take: takeName,
  },
  {
    // A recipient without a dash.
    test: ({ text, inTable }, { listing, filed }) => listing && !filed && (/[;.,]$/.test(text) || inTable),
    take: ({ text, of }, { sorted }) => {
      sorted.recipients.push({ text, line: of.line })
    },
  },
  { test: ({ of }) => of.forced === 'signature', take: takeAuthority },
  {
    test: () => true,
    take: ({ text, of }, { sorted }) => {
      sorted.leftOver.push({ text, line: of.line })
    },
  },
]

/** `Nơi nhận:`; the first recipient or the authority may stand behind it. */
function takeHeading({ text, of: { line, spans } }: Cell, so: Progress): void {
  const split = /^([^:]*:?)\s*(.*)$/s.exec(spans ? text : text.replaceAll('*', ''))
  so.sorted.heading = (split?.[1] ?? text).trim()
  so.listing = true
  const rest = split?.[2] ?? ''
  if (rest !== '' && isSignatureLine(rest)) so.sorted.authority.push({ text: rest, line })
  else if (listedOnLine.test(rest)) {
    for (const words of rest.split(/(?<=;)\s*/u)) so.sorted.recipients.push({ text: unbulleted(words, line, so), line })
  } else if (rest !== '') so.sorted.recipients.push({ text: unbulleted(rest, line, so), line })
  so.claims.claim(line, 'recipients', place.recipients)
}

function takeRecipient({ text, of }: Cell, so: Progress): void {
  so.sorted.recipients.push({ text, line: of.line })
  so.filed = filing.test(text)
}

function takeAuthority({ text, of }: Cell, { sorted }: Progress): void {
  sorted.authority.push({ text, line: of.line })
}

function takeName({ text, of }: Cell, { names }: Progress): void {
  names.push({ text, line: of.line })
}

const claimPost = ({ of }: Cell, { claims }: Progress): void =>
  claims.claim(of.line, 'signature', place.signature('post'))

const isRecipient = ({ text, of }: Cell, { sorted, filed }: Progress): boolean =>
  bullet.test(text)
    ? of.forced !== 'signature'
    : of.forced === 'recipients' && !goesOn(sorted.recipients.at(-1), text, filed)

/** A bullet prints as a hyphen, whatever it was. */
function unbulleted(text: string, line: number, { notes }: Progress): string {
  const mark = bullet.exec(text)?.[0].trim() ?? '-'
  if (mark !== '-') notes.add('normalised', 'Dấu đầu dòng nơi nhận', mark, line)
  if (/^\S[ \t]{2,}\S/u.test(text)) notes.add('normalised', 'Dấu cách thừa ở nơi nhận', text, line)
  return text.replace(bullet, '')
}

/** `NGUYỄN VĂN AN` under its post, after the room for the signature. */
const isCapitalName = ({ text, of }: Cell): boolean =>
  of.spans !== undefined &&
  (of.afterBlank || isNameInCapitals(text)) &&
  !/\b(?:UBND|HĐND|BAN|PHÒNG|SỞ|TRƯỜNG)\b/u.test(text) &&
  (isNameInCapitals(text) || /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u.test(text))

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
