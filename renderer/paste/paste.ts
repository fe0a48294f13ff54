/** Text from the clipboard: lines to make items of, rows to fill a table with. */
import { normalizeText } from '../../core/text/normalize.ts'

/**
 * Lines with words in them, in the form a draft keeps. The blank a copy begins or ends with stays: it parts its words from
 * those they are put between.
 */
export function pastedLines(text: string): string[] {
  const source = normalizeText(text)
  const lines = source
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
  const [before, after] = outerBlanks(source)
  return lines.map((line, at) => (at === 0 ? before : '') + line + (at === lines.length - 1 ? after : ''))
}

/** The blanks before the first and behind the last words of a copy, where no line end stands between. */
export function outerBlanks(text: string): [before: string, after: string] {
  const blanks = (pattern: RegExp): string => (pattern.exec(text)?.[0] ?? '').replaceAll('\t', ' ')
  return text.trim() === '' ? ['', ''] : [blanks(/^[^\S\r\n]+(?=\S)/u), blanks(/(?<=\S)[^\S\r\n]+$/u)]
}

/** `a) Tổ chức …` → `Tổ chức …`: the outline gives the number itself. `1.250.000 đồng` keeps its figures. */
export function withoutLabel(line: string): string {
  return line.replace(/^(?:[-+*•–—]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ]\)|[IVXLC]{1,6}\.)\s+(?=\S)/u, '')
}

/** Copied inside our own editor: chips, bold and italic come along as they are. */
export function isOwnSlice(event: ClipboardEvent): boolean {
  return event.clipboardData?.getData('text/html').includes('data-pm-slice') ?? false
}

export const hasPicture = (event: ClipboardEvent): boolean =>
  [...(event.clipboardData?.items ?? [])].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'))

/**
 * Cells copied from Excel, Word or a web table, as text: cells parted by tabs, rows by line ends.
 * A cell in quotation marks may hold line ends and doubled quotation marks, as Excel writes them.
 */
export function pastedCells(text: string): string[][] {
  const source = normalizeText(text).replace(/\n+$/, '')
  const rows: string[][] = [[]]
  let at = 0
  while (at <= source.length) {
    const cell = source.charAt(at) === '"' ? quotedCell(source, at) : null
    const end = cell?.end ?? nextBreak(source, at)
    rows.at(-1)?.push((cell?.text ?? source.slice(at, end)).trim())
    if (end >= source.length) break
    if (source.charAt(end) === '\n') rows.push([])
    at = end + 1
  }
  return rows
}

function nextBreak(source: string, from: number): number {
  const rest = source.slice(from).search(/[\t\n]/)
  return rest < 0 ? source.length : from + rest
}

/** Null where the quotation mark does not enclose the whole cell: then it is a letter like any other. */
function quotedCell(source: string, from: number): { text: string; end: number } | null {
  let text = ''
  for (let at = from + 1; at < source.length; at++) {
    if (source.charAt(at) !== '"') text += source.charAt(at)
    else if (source.charAt(at + 1) === '"') {
      text += '"'
      at++
    } else {
      const next = source.charAt(at + 1)
      return next === '' || next === '\t' || next === '\n' ? { text, end: at + 1 } : null
    }
  }
  return null
}
