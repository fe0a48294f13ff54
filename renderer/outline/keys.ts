/** What a key means in a row of the outline. Null: the key is the text's own. */
import type { TextInHand } from './LiveInline.tsx'
import { backspaceAtStart, deleteAtEnd, type Move, moveRow, pressEnter, pressTab, removeRow, stepTo } from './moves.ts'
import type { Row } from './rows.ts'

interface KeyContext {
  rows: readonly Row[]
  row: Row
  text: TextInHand
  newId: () => string
  /** Escape was pressed: the next Tab leaves the outline. */
  leaving: boolean
}

const noMove: Move = { edit: null, focus: null }

export function keyMove(event: KeyboardEvent, context: KeyContext): Move | null {
  const { rows, row, text } = context
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  if (event.altKey && !event.ctrlKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    return moveRow(row, event.key === 'ArrowUp' ? -1 : 1)
  }
  if (event.ctrlKey && event.key === 'Delete' && event.shiftKey) return removeRow(rows, row)
  if (!plain) return null
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey || 'node' in text.editor.state.selection) return null
      return pressEnter(rows, row, hand(text), context.newId()) ?? noMove
    case 'Tab':
      if (context.leaving || row.block.kind === 'basis') return null
      return pressTab(rows, row, event.shiftKey ? -1 : 1) ?? (row.block.duty ? null : noMove)
    case 'Backspace':
      // A held key stops at the start of a text instead of eating the one above.
      if (!text.atStart) return null
      return (event.repeat ? null : backspaceAtStart(rows, row)) ?? noMove
    case 'Delete':
      if (!text.atEnd) return null
      return (event.repeat ? null : deleteAtEnd(rows, row)) ?? noMove
    default:
      return event.shiftKey ? null : arrowMove(event.key, context)
  }
}

function arrowMove(key: string, { rows, row, text }: KeyContext): Move | null {
  switch (key) {
    case 'ArrowUp':
      return text.atFirstLine() ? stepTo(rows, row, -1, { x: text.x(), line: 'last' }) : null
    case 'ArrowDown':
      return text.atLastLine() ? stepTo(rows, row, 1, { x: text.x(), line: 'first' }) : null
    case 'ArrowLeft':
      return text.atStart ? stepTo(rows, row, -1, 'end') : null
    case 'ArrowRight':
      return text.atEnd ? stepTo(rows, row, 1, 'start') : null
    default:
      return null
  }
}

export const hand = (text: TextInHand): { inline: string; from: number; to: number } => ({
  inline: text.inline(),
  from: text.from,
  to: text.to,
})
