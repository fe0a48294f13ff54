/**
 * What is not seen is not taken away: the rows of a section that is switched off stand in the document, but not on screen. A selection
 * that runs over such a section leaves it whole, words and look, and no row goes out of sight under it: then the section is switched on.
 */
import type { Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { childrenOf, depthOf, idOf, lookOfNode } from './rowsDoc.ts'
import { fromDraft } from './rowsSync.ts'

interface PlacedRow {
  row: Node
  start: number
}

interface OffSection {
  head: PlacedRow
  hidden: PlacedRow[]
}

const endOfRow = ({ row, start }: PlacedRow): number => start + row.nodeSize

export const keepHidden = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, before, state) {
      if (!transactions.some((one) => one.docChanged) || transactions.some((one) => one.getMeta(fromDraft))) return null
      const sections = offSections(before.doc)
      if (sections.length === 0) return null
      const { tr } = state
      const now = (position: number, side: -1 | 1): number =>
        tr.mapping.map(
          transactions.reduce((at, one) => one.mapping.map(at, side), position),
          side,
        )
      for (const section of sections) bringBack(tr, section, now)
      restoreWords(tr, new Map(sections.flatMap(({ hidden }) => hidden.map(({ row }) => [idOf(row), row]))))
      switchOn(tr, new Set(sections.flatMap(({ hidden }) => hidden.map(({ row }) => idOf(row)))))
      return tr.docChanged ? tr : null
    },
  })

/** The topmost sections that are switched off, each with the rows under it. */
function offSections(doc: Node): OffSection[] {
  const found: OffSection[] = []
  let open: OffSection | null = null
  doc.forEach((row, start) => {
    if (open && depthOf(row) > depthOf(open.head.row)) {
      open.hidden.push({ row, start })
      return
    }
    open = lookOfNode(row).off ? { head: { row, start }, hidden: [] } : null
    if (open) found.push(open)
  })
  return found
}

function bringBack(
  tr: Transaction,
  { head, hidden }: OffSection,
  now: (position: number, side: -1 | 1) => number,
): void {
  const here = new Set(childrenOf(tr.doc).map(idOf))
  const lost = [head, ...hidden].filter(({ row }) => !here.has(idOf(row)))
  if (lost.length === 0 || hidden.length === 0) return
  // What was left of their words has joined another row.
  for (const one of lost) {
    const [from, to] = [now(one.start + 1, 1), now(endOfRow(one) - 1, -1)]
    if (one.row.isTextblock && from < to) tr.delete(from, to)
  }
  tr.insert(
    placeFor(tr.doc, head, hidden, now(head.start, 1)),
    lost.map(({ row }) => row),
  )
}

/** Words that were not on screen say what they said, in the look they had: bold over a selection is for what was seen. */
function restoreWords(tr: Transaction, hidden: ReadonlyMap<string, Node>): void {
  const changed: PlacedRow[] = []
  tr.doc.forEach((row, start) => {
    if (hidden.get(idOf(row))?.content.eq(row.content) === false) changed.push({ row, start })
  })
  for (const one of changed.reverse()) {
    tr.replaceWith(one.start + 1, endOfRow(one) - 1, hidden.get(idOf(one.row))?.content ?? one.row.content)
  }
}

/** Right below the head, or right above what is left of its rows; else where no row comes to hang under it. */
function placeFor(doc: Node, head: PlacedRow, hidden: readonly PlacedRow[], from: number): number {
  const mine = new Set(hidden.map(({ row }) => idOf(row)))
  let place: number | null = null
  let next: number | null = null
  doc.forEach((row, start) => {
    if (idOf(row) === idOf(head.row)) place = start + row.nodeSize
    else if (mine.has(idOf(row))) place ??= start
    if (start >= from && depthOf(row) <= depthOf(head.row)) next ??= start
  })
  return place ?? next ?? doc.content.size
}

function switchOn(tr: Transaction, hidden: ReadonlySet<string>): void {
  for (const section of offSections(tr.doc)) {
    if (section.hidden.every(({ row }) => hidden.has(idOf(row)))) continue
    const { off: _off, ...look } = lookOfNode(section.head.row)
    tr.setNodeAttribute(section.head.start, 'look', look)
  }
}

/** The rows of a copy that were seen: a section that is switched off stays where it is, but for the words of a head the copy begins or ends in. */
export function seenRows(rows: readonly Node[]): Node[] {
  const seen: Node[] = []
  let under: number | null = null
  rows.forEach((row, at) => {
    if (under !== null && depthOf(row) > under) return
    under = lookOfNode(row).off ? depthOf(row) : null
    if (under === null || at === 0 || at === rows.length - 1) seen.push(row)
  })
  return seen
}
