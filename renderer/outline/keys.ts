/** What a key means in a row of the outline. Null: the key is the text's own. */
import {
  backspaceAtStart,
  deleteAtEnd,
  intoTable,
  type Move,
  moveRow,
  pressEnter,
  pressTab,
  removeRow,
} from './moves.ts'
import type { Row } from './rows.ts'
import type { TextInHand } from './textInHand.ts'

interface KeyContext {
  rows: readonly Row[]
  row: Row
  text: TextInHand
  newId: () => string
  /** Escape was pressed: the next Tab leaves the outline. */
  leaving: boolean
}

/** The key is the outline's, and moves nothing. */
const stay: Move = { edit: null, focus: null }

/** `held`: the key goes on being pressed. */
type Press = (context: KeyContext, held: boolean) => Move | null

export function keyMove(event: KeyboardEvent, context: KeyContext): Move | null {
  return pressOf(event)?.(context, event.repeat) ?? null
}

function pressOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Press | undefined {
  if (ctrlKey) return shiftKey && key === 'Delete' ? removeWhole : undefined
  if (altKey) return withAlt.get(key)
  if (metaKey) return undefined
  return (shiftKey ? withShift : plain).get(key)
}

const removeWhole: Press = ({ rows, row }) => removeRow(rows, row)

const enter: Press = ({ rows, row, text, newId }) => pressEnter(rows, row, hand(text), newId()) ?? stay

const tab =
  (by: -1 | 1): Press =>
  ({ rows, row, leaving }) =>
    leaving || row.block.kind === 'basis' ? null : (pressTab(rows, row, by) ?? (row.block.duty ? null : stay))

/** A held key stops at the start of a text instead of eating the one above. */
const backspace: Press = ({ rows, row, text }, held) =>
  text.atStart ? ((held ? null : backspaceAtStart(rows, row)) ?? stay) : null

const del: Press = ({ rows, row, text }, held) => (text.atEnd ? ((held ? null : deleteAtEnd(rows, row)) ?? stay) : null)

const withAlt = new Map<string, Press>([
  ['ArrowUp', ({ row }) => moveRow(row, -1)],
  ['ArrowDown', ({ row }) => moveRow(row, 1)],
])

const withShift = new Map<string, Press>([
  ['Tab', tab(-1)],
  ['Backspace', backspace],
  ['Delete', del],
])

const plain = new Map<string, Press>([
  ['Enter', enter],
  ['Tab', tab(1)],
  ['Backspace', backspace],
  ['Delete', del],
  ['ArrowUp', ({ rows, row, text }) => (text.atFirstLine() ? intoTable(rows, row, -1) : null)],
  ['ArrowDown', ({ rows, row, text }) => (text.atLastLine() ? intoTable(rows, row, 1) : null)],
  ['ArrowLeft', ({ rows, row, text }) => (text.atStart ? intoTable(rows, row, -1) : null)],
  ['ArrowRight', ({ rows, row, text }) => (text.atEnd ? intoTable(rows, row, 1) : null)],
])

export const hand = (text: TextInHand): { inline: string; from: number; to: number } => ({
  inline: text.inline(),
  from: text.from,
  to: text.to,
})
