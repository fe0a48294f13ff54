/**
 * What a page on the clipboard says that its text does not: the levels of lists (Word's `mso-list`, the web's `ol` and `ul`), cells with
 * those that are merged, pictures. The page is parsed by the browser and never shown: nothing of it runs or is fetched.
 *
 * 1. Lists become lines whose heads say their level: the label Word printed where each level has one of its own, else the ladder.
 * 2. A page that is one table and nothing else becomes a table of ours.
 */
import type { Cell, TableData } from '../../core/draft/draft.ts'
import { isNumbered, type Marker, markerRank } from '../../core/inline/markers.ts'
import { escapeInline } from '../../core/inline/writeInline.ts'
import { readMarker } from '../../core/outline/grammar.ts'
import { normalizeText } from '../../core/text/normalize.ts'

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

export const holdsPicture = (html: string): boolean => /<(?:img|v:imagedata)\b/iu.test(html)

interface ListLine {
  text: string
  /** From 1; null for a line that is no item. */
  level: number | null
  /** As Word prints it; empty where the browser would. */
  label: string
  ordered: boolean
}

/** The lines of a page with a list in it, each item with its label before it; null where there is no list. */
export function pastedListLines(html: string): string[] | null {
  if (!/mso-list:\s*\w+\s+level|<li\b/iu.test(html)) return null
  const lines = linesOf(parsed(html)).filter(({ text }) => text !== '')
  if (!lines.some(({ level }) => level !== null)) return null
  const label = ownLabels(lines) ?? ladderLabels(lines)
  return lines.map((line) => (line.level === null ? line.text : `${label(line)} ${line.text}`))
}

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'TABLE',
  'BODY',
  'SECTION',
])
const unread = new Set(['STYLE', 'SCRIPT', 'TITLE', 'META', 'LINK'])

function linesOf(body: HTMLElement): ListLine[] {
  const lines: ListLine[] = []
  let open: ListLine = { text: '', level: null, label: '', ordered: false }
  const close = (next: Omit<ListLine, 'text'>): void => {
    lines.push({ ...open, text: normalizeText(open.text).replace(/\s+/gu, ' ').trim() })
    open = { ...next, text: '' }
  }
  const walk = (node: Node, item: Omit<ListLine, 'text'>): void => {
    if (node.nodeType === Node.TEXT_NODE) open.text += node.textContent ?? ''
    if (!(node instanceof HTMLElement) || unread.has(node.tagName)) return
    if (styleOf(node).includes('mso-list:ignore')) {
      open.label = (node.textContent ?? '').trim()
      return
    }
    const own = itemOf(node) ?? item
    const block = blocks.has(node.tagName)
    if (block) close(own)
    if (node.tagName === 'BR') open.text += ' '
    for (const child of node.childNodes) walk(child, own)
    if (block) close({ level: null, label: '', ordered: false })
  }
  walk(body, open)
  return lines
}

const styleOf = (element: HTMLElement): string =>
  (element.getAttribute('style') ?? '').toLowerCase().replace(/:\s+/gu, ':')

/** What an element says of the item it begins; null where it begins none. */
function itemOf(element: HTMLElement): Omit<ListLine, 'text'> | null {
  const word = /mso-list:\w+\s+level(\d)/u.exec(styleOf(element))
  if (word) return { level: Number(word[1]), label: '', ordered: false }
  if (element.tagName !== 'LI') return null
  const said = Number(element.dataset.ariaLevel ?? element.getAttribute('aria-level') ?? 0)
  let depth = 0
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around.tagName === 'UL' || around.tagName === 'OL') depth++
  }
  return { level: said > 0 ? said : Math.max(1, depth), label: '', ordered: element.parentElement?.tagName === 'OL' }
}

type LabelOf = (line: ListLine) => string

/** Word's own labels, where each level has a kind of its own and a deeper one stands lower on the ladder. */
function ownLabels(lines: readonly ListLine[]): LabelOf | null {
  const kinds = new Map<number, Marker>()
  for (const { level, label } of lines) {
    if (level === null) continue
    const marker = label === '' ? undefined : readMarker(`${label} x`)?.marker
    if (marker === undefined || (kinds.get(level) ?? marker) !== marker) return null
    kinds.set(level, marker)
  }
  const ranks = [...kinds].sort(([one], [other]) => one - other).map(([, marker]) => markerRank(marker))
  if (ranks.some((rank, at) => at > 0 && rank <= (ranks[at - 1] ?? 0))) return null
  return ({ label }) => label
}

/** Below the numbers that were typed by hand, where there are any. */
function ladderLabels(lines: readonly ListLine[]): LabelOf {
  const items = lines.filter(({ level }) => level !== null)
  const levels = [...new Set(items.map(({ level }) => level ?? 1))].sort((one, other) => one - other)
  const ordered = (level: number): boolean => items.some((item) => item.level === level && item.ordered)
  const typed = lines.some(({ level, text }) => level === null && isNumbered(readMarker(text)?.marker ?? 'none'))
  const first = typed || (levels.length < 3 && !levels.some(ordered)) ? firstDash : 0
  let rung = first - 1
  const heads = new Map(
    levels.map((level, at) => {
      // Bullets under numbers are dashes.
      const least = at > 0 && levels.some(ordered) && !ordered(level) ? firstDash : 0
      rung = Math.min(rungs.length - 1, Math.max(rung + 1, least))
      return [level, rungs[rung] ?? '+']
    }),
  )
  return ({ level }) => heads.get(level ?? 1) ?? '-'
}

const rungs = ['1.', 'a)', '-', '+'] as const
const firstDash = 2

/** The table a page is, merged cells as they are; null where it is anything else. */
export function pastedTable(html: string): TableData | null {
  if (!/<table\b/iu.test(html)) return null
  const body = parsed(html)
  const [table, another] = body.querySelectorAll('table')
  if (!table || another) return null
  const around = (body.textContent ?? '').replace(/\s+/gu, '')
  if (around !== (table.textContent ?? '').replace(/\s+/gu, '')) return null
  const rows = [...table.rows].filter((row) => row.cells.length > 0)
  return tableOf(rows.map((row, at) => [...row.cells].flatMap((cell) => cellsOf(cell, rows.length - at))))
}

function cellsOf(cell: HTMLTableCellElement, rowsLeft: number): Exclude<Cell, string>[] {
  const text = escapeInline(wordsIn(cell))
  const [colSpan, rowSpan] = [Math.min(cell.colSpan, 60), Math.min(Math.max(1, cell.rowSpan), rowsLeft)]
  // Excel lets long words run over empty neighbours: those cells are not merged.
  if (styleOf(cell).includes('mso-ignore:colspan')) {
    return Array.from({ length: colSpan }, (_, at) => ({ text: at === 0 ? text : '' }))
  }
  return [{ text, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }]
}

function wordsIn(cell: HTMLElement): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\n')
  const parts = [...cell.querySelectorAll('p')].map((one) => one.textContent ?? '')
  const said = parts.length > 1 ? parts.join('\n') : (cell.textContent ?? '')
  return normalizeText(said)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Cells of a text: rows of as many cells each, the first of them no number of an item. Null for lines that only have tabs in them. */
export function textTable(cells: readonly (readonly string[])[]): TableData | null {
  const width = Math.max(...cells.map((row) => row.length))
  const filled = cells.filter((row) => row.some((cell) => cell !== ''))
  if (width < 2 || filled.length < 2 || filled.some((row) => row.length !== width)) return null
  if (filled.some(([first = '']) => readMarker(`${first} x`) !== null)) return null
  return tableOf(filled.map((row) => row.map((text) => ({ text: escapeInline(text) }))))
}

/** Null where it would have one cell or one column only. */
function tableOf(rows: Exclude<Cell, string>[][]): TableData | null {
  const reach: number[] = rows.map(() => 0)
  rows.forEach((row, at) => {
    for (const { colSpan = 1, rowSpan = 1 } of row) {
      for (let below = at; below < at + rowSpan; below++) reach[below] = (reach[below] ?? 0) + colSpan
    }
  })
  const width = Math.max(0, ...reach)
  if (width < 2 || rows.length < 2) return null
  const whole = rows.map((row, at) => [
    ...row.map((cell): Cell => (cell.colSpan || cell.rowSpan ? cell : cell.text)),
    ...Array.from({ length: width - (reach[at] ?? 0) }, (): Cell => ''),
  ])
  return { columns: columnsOf(rows, width), headerRows: headed(rows) ? 1 : 0, rows: whole }
}

/** As wide as their longest words ask for, none narrower than a number or wider than half of a page. */
function columnsOf(rows: readonly Exclude<Cell, string>[][], width: number): TableData['columns'] {
  const plain = rows.filter((row) => row.length === width && row.every(({ colSpan }) => !colSpan))
  return Array.from({ length: width }, (_, column) => {
    const letters = Math.max(0, ...plain.map((row) => row[column]?.text.length ?? 0))
    return { width: Math.max(4, Math.min(40, letters)) }
  })
}

const headed = ([first = []]: readonly Exclude<Cell, string>[][]): boolean =>
  first.every(({ text }) => text !== '' && !/^[\d.,%\s]+$/u.test(text))
