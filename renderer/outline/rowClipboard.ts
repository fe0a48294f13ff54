/** Rows on the clipboard: with their labels as words for other programs, with level and look for ourselves. */
import { DOMSerializer, Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { chipView } from './chipView.ts'
import { copyOfLook } from './copiedRow.ts'
import { seenRows } from './keepHidden.ts'
import { isSection } from './rows.ts'
import { depthOf, idOf, lookOfNode } from './rowsDoc.ts'
import type { RowsOnScreen } from './rowViews.ts'

export function rowsSerializer(schema: Schema, screen: RowsOnScreen): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema)
  const line = nodes.line
  if (!line) throw new Error('a schema without lines')
  return new DOMSerializer(
    {
      ...nodes,
      line: (node) => {
        const { label } = screen.signsOf(idOf(node))
        const look = { 'data-depth': String(depthOf(node)), 'data-look': JSON.stringify(copyOfLook(lookOfNode(node))) }
        return label === '' ? ['p', look, 0] : ['p', look, ['span', { 'data-lab': '' }, `${label} `], ['span', 0]]
      },
    },
    DOMSerializer.marksFromSchema(schema),
  )
}

/** One row a line, each with its label but the one that is cut at its start. */
export function rowsText(slice: Slice, screen: RowsOnScreen): string {
  const lines: string[] = []
  slice.content.forEach((row, _offset, at) => {
    const { label } = screen.signsOf(idOf(row))
    const words = plainWords(row)
    lines.push(label !== '' && (at > 0 || slice.openStart === 0) ? `${label} ${words}` : words)
  })
  return lines.join('\n')
}

function plainWords(row: Node): string {
  let words = ''
  row.forEach((piece) => {
    if (piece.isText) words += piece.text ?? ''
    else if (piece.type.name === 'fact') words += chipView(String(piece.attrs.expression)).text
    else if (piece.type.name === 'lineBreak') words += '\n'
  })
  if (row.type.name !== 'grid') return words
  const { table } = lookOfNode(row)
  return (table?.rows ?? [])
    .map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('\t'))
    .join('\n')
}

/** The copy without what was not on screen. */
export function seenSlice(slice: Slice): Slice {
  const rows = slice.content.content
  if (rows.length < 2 || !rows.every((row) => row.isBlock)) return slice
  return new Slice(Fragment.from(seenRows(rows)), slice.openStart, slice.openEnd)
}

/** Copied rows as new ones at the level of the row they are put at; under the head of a section one deeper. */
export function asNewRows(slice: Slice, hand: Node | null): Slice {
  const depths: number[] = []
  slice.content.forEach((row) => {
    if (row.type.isBlock) depths.push(depthOf(row))
  })
  if (depths.length === 0) return slice
  const top = Math.min(...depths)
  const at = hand ? depthOf(hand) + (headsSection(hand) ? 1 : 0) : top
  const rows: Node[] = []
  slice.content.forEach((row) => {
    const look = copyOfLook(lookOfNode(row))
    const attrs = { ...row.attrs, id: '', depth: at + depthOf(row) - top, look }
    rows.push(row.type.create(attrs, row.content, row.marks))
  })
  // Whole rows end before the first letter of the next: that is no row of its own.
  const last = rows.at(-1)
  const ended = rows.length > 1 && slice.openEnd > 0 && last?.isTextblock && last.content.size === 0
  return new Slice(Fragment.from(ended ? rows.slice(0, -1) : rows), slice.openStart, slice.openEnd)
}

const headsSection = (node: Node): boolean => isSection({ ...lookOfNode(node), id: '', text: '', children: [] })
