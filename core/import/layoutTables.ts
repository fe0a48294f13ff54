/**
 * Tables that only lay out the page: letterhead, Nơi nhận with the signature, the head of an annex. They are known by
 * what stands in them, never by their rows and columns: 1x2, 2x2, 3x3 with an empty column and 4x3 all occur.
 *
 * 1. A closing that has grown together with the table of data above it is cut off (`cutClosing`).
 * 2. What the lines of a table say makes it a letterhead, a closing, the head of an annex, or data; the clerk may say otherwise.
 * 3. A table that lays out the page is read column by column (`orderedCells`).
 */

import type { SourceBlock, SourceCell, SourceTable } from '../readers/source.ts'
import { runsText } from '../text/runsText.ts'
import { gridOf } from './cells.ts'
import { dateLine, partyLine } from './letterheadOf.ts'
import { isMottoLine, isNationLine } from './nation.ts'
import { isNameInCapitals, isPersonName } from './signerNames.ts'
import { smallPosts } from './smallSignature.ts'
import type { Corrections, SourceLine } from './sourceLine.ts'
import { endsName, isAnnexLine, isTitleLine } from './titleLines.ts'
import { isRecipientsHeading, isSignatureLine, isSmallPost } from './zones.ts'

/** A layout table is small. */
const mostRows = 14
const mostLayoutColumns = 6
/** The closing of a plan has not more: posts, the room to sign, names. */
const mostClosingRows = 3

/** What a table lays out; null for a table of data. A correction on one of its lines overrules the guess. */
export function layoutOf(
  table: SourceTable,
  clean: (text: string) => string,
  corrections: Corrections,
): NonNullable<SourceLine['from']> | null {
  const lines = table.rows.length > mostRows ? [] : linesOfTable(table, clean)
  const said = [corrections[table.line], ...lines.map(({ line }) => corrections[line])].filter(
    (kind) => kind !== undefined,
  )
  if (said.includes('table')) return null
  const guess = guessLayout(
    table,
    lines.map(({ text }) => text),
    clean,
  )
  if (guess || said.length === 0) return guess
  if (said.includes('signature') || said.includes('recipients')) return 'closing'
  if (said.includes('letterhead') || said.includes('title')) return 'letterhead'
  return said.includes('note') || said.includes('annex') ? null : 'annex'
}

function guessLayout(
  table: SourceTable,
  lines: readonly string[],
  clean: (text: string) => string,
): NonNullable<SourceLine['from']> | null {
  if (lines.length === 0) return null
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns > mostLayoutColumns) return null
  if (lines.some((text) => isNationLine(text) || isMottoLine(text))) return 'letterhead'
  if (lines.some((text) => partyLine.test(text))) return 'letterhead'
  if (lines.some((text) => isRecipientsHeading(text)) && listsRecipients(table, lines, clean)) return 'closing'
  if (
    table.rows.length <= 6 &&
    lines.some((text) => dateLine.test(text)) &&
    lines.some((text) => /^Số\s*:?\s*[\d.…_/-]/u.test(text))
  ) {
    return 'letterhead'
  }
  if (table.borderless !== false && table.rows.length <= 5 && columns <= 3 && isSigned(table, clean)) return 'closing'
  if (columns <= 3 && table.rows.length <= 4 && table.borderless !== false && lines.some(isAnnexLine)) {
    return 'annex'
  }
  return null
}

/**
 * Whether Nơi nhận heads a list here. Alone in its cell it may be the head of a column or what a row asks for: a row full of heads with
 * no signature below, or rows of the same kind above it.
 */
function listsRecipients(table: SourceTable, lines: readonly string[], clean: (text: string) => string): boolean {
  const signed = lines.some(isSignatureLine)
  const above = new Map<number, number>()
  for (const cells of gridOf(table)) {
    const filled = cells
      .map(({ cell, column }) => ({ column, texts: linesOfBlocks(cell.blocks, clean).map(({ text }) => text) }))
      .filter(({ texts }) => texts.length > 0)
    for (const { column, texts } of filled) {
      const at = texts.findIndex(isRecipientsHeading)
      const lone = texts.length === 1 && /nhận[\s*]*$/iu.test(texts[0] ?? '')
      if (at >= 0 && !lone) return true
      if (at >= 0 && (above.get(column) ?? 0) < 2 && (signed || filled.length === 1)) return true
      above.set(column, (above.get(column) ?? 0) + 1)
    }
  }
  return false
}

/** `TM. ...`, `KT. ...`, or a post, in small letters too, with a name under it in its column; a list of posts is no signature. */
function isSigned(table: SourceTable, clean: (text: string) => string): boolean {
  const columns = new Map<number, string[]>()
  for (const { cell, column } of gridOf(table).flat()) {
    const texts = linesOfBlocks(cell.blocks, clean).map(({ text }) => text)
    columns.set(column, [...(columns.get(column) ?? []), ...texts])
  }
  const filled = [...columns.values()].filter((texts) => texts.length > 0)
  const inSmall = filled.filter((texts) => smallPosts(texts) > 0)
  const others = filled.filter((texts) => !inSmall.includes(texts))
  if (inSmall.length > 0 && others.every((texts) => texts.some(isSignatureLine))) return true
  return filled.some((texts) => {
    const post = texts.findIndex((text) => isSignatureLine(text))
    if (post < 0) return false
    if (texts.some((text) => /^(?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]/u.test(text) && isSignatureLine(text))) return true
    const named = isSmallPost(texts[post] ?? '')
    return texts
      .slice(post + 1)
      .some(
        (text) => !isSignatureLine(text) && (named ? isPersonName(text) || isNameInCapitals(text) : text.length < 60),
      )
  })
}

/**
 * A table of data that has grown together with the closing below it, as programs join two tables with nothing between: the two, cut
 * above the first row that lists recipients or signs. Null for any other table.
 */
export function cutClosing(table: SourceTable, clean: (text: string) => string): [SourceTable, SourceTable] | null {
  const from = Math.max(2, table.rows.length - mostClosingRows)
  const ofClosing = (row: readonly SourceCell[]): boolean =>
    linesOfTable({ ...table, rows: [[...row]] }, clean).every(
      ({ text }) => isRecipientsHeading(text) || isSignatureLine(text) || dateLine.test(text),
    )
  // From below, so that no row of data goes with it.
  for (let at = table.rows.length - 1; at >= from; at--) {
    if (at > from && ofClosing(table.rows[at - 1] ?? [])) continue
    const [above, below] = [table.rows.slice(0, at), table.rows.slice(at)]
    const most = (rows: readonly SourceCell[][]): number => rows.reduce((all, row) => Math.max(all, row.length), 0)
    if (
      most(below) > 3 ||
      most(above) <= most(below) ||
      above.some((row) => row.some(({ rowSpan = 1 }) => rowSpan > at))
    )
      continue
    const closing = { ...table, rows: below, headerRows: 0 }
    const lines = linesOfTable(closing, clean)
    const line = lines[0]?.line
    const closes = lines.some(({ text }) => isRecipientsHeading(text)) || isSigned(closing, clean)
    if (line === undefined || !closes) continue
    // A table of posts, a head: what stands above is no data.
    const data = linesOfTable({ ...table, rows: above }, clean)
    if (data.some(({ text }) => isRecipientsHeading(text) || isSignatureLine(text) || isNationLine(text))) continue
    return [
      { ...table, rows: above, headerRows: Math.min(table.headerRows, at) },
      { ...closing, line, borderless: true },
    ]
  }
  return null
}

interface CellLine {
  text: string
  line: number
}

function linesOfTable(table: SourceTable, clean: (text: string) => string): CellLine[] {
  return table.rows.flatMap((row) => row.flatMap((cell) => linesOfBlocks(cell.blocks, clean)))
}

function linesOfBlocks(blocks: readonly SourceBlock[], clean: (text: string) => string): CellLine[] {
  return blocks.flatMap((block): CellLine[] => {
    if (block.kind === 'break') return []
    if (block.kind === 'table') return linesOfTable(block, clean)
    const words = clean(runsText(block.runs))
    return words
      .split('\n')
      .map((text) => ({ text: text.replace(/[\s\u00a0]+/g, ' ').trim(), line: block.line }))
      .filter(({ text }) => text !== '')
  })
}

interface PlacedCell {
  cell: SourceCell
  /** From 0. */
  column: number
}

/**
 * Its cells as they are read: column by column, for a name goes on below itself; a cell that goes right across stands
 * between what is above and below it. A letterhead's title comes last, an annex's heading first.
 */
export function orderedCells(
  table: SourceTable,
  layout: NonNullable<SourceLine['from']>,
  clean: (text: string) => string,
): PlacedCell[] {
  const grid = gridOf(table)
  const columns = grid.reduce((most, cells) => cells.reduce((end, at) => Math.max(end, at.end), most), 0)
  const out: PlacedCell[] = []
  let group: PlacedCell[] = []
  const flush = (): void => {
    // Stable: within a column the rows stay in order.
    for (const placed of group.sort((a, b) => a.column - b.column)) out.push(placed)
    group = []
  }
  for (const cells of grid) {
    const across = cells.find(({ column, end }) => columns > 1 && column === 0 && end === columns)
    if (across) {
      flush()
      out.push(across)
    } else group.push(...cells)
  }
  flush()
  const texts = new Map(out.map((placed) => [placed, linesOfBlocks(placed.cell.blocks, clean).map(({ text }) => text)]))
  const has = (cell: PlacedCell, test: (text: string) => boolean): boolean => (texts.get(cell) ?? []).some(test)
  if (layout === 'letterhead') {
    const titled = out.filter((cell) =>
      (texts.get(cell) ?? []).some((text, at, all) => isTitleLine(text) && !endsName(all, at)),
    )
    return [...out.filter((cell) => !titled.includes(cell)), ...titled]
  }
  if (layout === 'annex') {
    const headed = out.filter((cell) => has(cell, isAnnexLine))
    return [...headed, ...out.filter((cell) => !headed.includes(cell))]
  }
  return out
}
