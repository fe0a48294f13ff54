/** The words of a table's cell, printed or written. */
import { cellModel } from '../document/cells.ts'
import type { TableCell } from '../document/model.ts'
import { cellText } from '../document/plainText.ts'
import { inlineOfCell } from '../draft/cells.ts'
import type { Cell } from '../draft/draft.ts'
import { lookOf } from '../inline/inline.ts'
import { printInline } from '../inline/writeInline.ts'
import { tidy } from './passages.ts'
import type { Renewed } from './renewed.ts'
import { atomsOf, takeWords } from './takeText.ts'

/** A printed cell as a draft holds it: bold and italic stay, facts are words. */
export function draftCell(cell: TableCell): Cell {
  const model = cellModel(cell)
  const text = printInline(model.runs.map((run) => ({ kind: 'text', text: run.text, ...lookOf(run) })))
  return spanned(text, model)
}

type Spans = { colSpan?: number; rowSpan?: number }

function spanned(text: string, { colSpan, rowSpan }: Spans): Cell {
  if (colSpan === undefined && rowSpan === undefined) return text
  return { text, ...(colSpan === undefined ? {} : { colSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) }
}

const sameCell = (one: TableCell, other: TableCell): boolean => tidy(cellText(one)) === tidy(cellText(other))

/** The cell with the words of the other; its own facts and looks stay where their words do. */
export function cellWith(own: Cell, printed: TableCell, other: TableCell, facts: Renewed): Cell {
  const text = inlineOfCell(own)
  if (sameCell(printed, other) && !facts.changes(text)) return own
  const kept = atomsOf(text, facts.values, true)
  const words = cellModel(other).runs.map((run) => ({ text: run.text, look: lookOf(run) }))
  const next = kept ? takeWords(kept, words) : inlineOfCell(draftCell(other))
  return typeof own === 'string' ? next : { ...own, text: next }
}
