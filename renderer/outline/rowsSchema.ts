/**
 * The language of the outline's one editor: rows flat under the document (`rowsDoc.ts`), each a line of text or a table.
 * A row on the clipboard carries its level and look, so that it comes back as it was.
 */
import { Extension, type Extensions, Node } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { copiedLook, plainLook } from './copiedRow.ts'
import { inlinePieces } from './extensions.ts'
import { keepHidden } from './keepHidden.ts'
import { rowGaps } from './rowGaps.ts'
import { rowIslands } from './rowIslands.ts'
import { gridView, lineView, type RowsOnScreen } from './rowViews.ts'
import { settleRows } from './settleRows.ts'

const Rows = Document.extend({ content: 'row*' })

const place = {
  id: { default: '', rendered: false },
  depth: {
    default: 0,
    parseHTML: (element: HTMLElement) => Number(element.dataset.depth ?? 0) || 0,
    renderHTML: (attributes: Record<string, unknown>) => ({ 'data-depth': String(attributes.depth) }),
  },
}

const look = {
  default: plainLook,
  parseHTML: (element: HTMLElement) => copiedLook(element.dataset.look) ?? plainLook,
  renderHTML: (attributes: Record<string, unknown>) => ({ 'data-look': JSON.stringify(attributes.look) }),
}

const line = (rows: RowsOnScreen) =>
  Node.create({
    name: 'line',
    group: 'row',
    content: 'inline*',
    defining: true,
    addAttributes() {
      return { ...place, look }
    },
    parseHTML() {
      return [
        { tag: 'p' },
        // A label is words for other programs; ours is counted.
        { tag: 'span[data-lab]', ignore: true },
      ]
    },
    renderHTML({ HTMLAttributes }) {
      return ['p', HTMLAttributes, 0]
    },
    addNodeView() {
      return lineView(rows)
    },
  })

/** A table of the body: written in its own cells, one piece among the rows. */
const grid = (rows: RowsOnScreen) =>
  Node.create({
    name: 'grid',
    group: 'row',
    atom: true,
    selectable: false,
    addAttributes() {
      return {
        ...place,
        look,
        words: { default: '', rendered: false },
      }
    },
    parseHTML() {
      return [
        {
          tag: 'div[data-look]',
          getAttrs: (element) => (copiedLook(element.dataset.look)?.kind === 'table' ? null : false),
        },
      ]
    },
    renderHTML({ HTMLAttributes }) {
      return ['div', HTMLAttributes]
    },
    addNodeView() {
      return gridView(rows)
    },
  })

const settled = (newId: () => string) =>
  Extension.create({ name: 'settled', addProseMirrorPlugins: () => [keepHidden(), settleRows(newId)] })

export const rowExtensions = (rows: RowsOnScreen, newId: () => string): Extensions => [
  Rows,
  line(rows),
  grid(rows),
  settled(newId),
  rowGaps(),
  rowIslands(rows),
  ...inlinePieces,
]
