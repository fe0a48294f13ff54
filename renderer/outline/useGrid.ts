/**
 * A table in hand: which cell, which rows are drawn, and what its cells do.
 *
 * 1. One cell is in hand; taking it turns to the rows it stands among.
 * 2. What cells do (`actions`) is one object for good, so that rows stay as they are: it reads the table as it is by then.
 * 3. A finding or a place of the page may ask for a cell: its rows are turned to.
 */
import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { place, readPlace } from '../../core/document/place.ts'
import type { TableData } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { isSuggestedRow } from '../../core/draft/suggested.ts'
import { escapeInline } from '../../core/inline/writeInline.ts'
import { pastedCells } from '../paste/paste.ts'
import { useEditor } from '../state/editor.ts'
import type { Caret } from './caret.ts'
import type { GridMenuState } from './GridMenu.tsx'
import type { GridActions } from './GridRow.tsx'
import { gridStep } from './gridKeys.ts'
import { cellStarts, insertRow, pasteCells } from './tableEdits.ts'

interface CellInHand {
  row: number
  index: number
  caret: Caret
  turn: number
}

/** Rows drawn at once; a long annex is turned page by page. */
const pageSize = 60

interface Grid {
  hand: CellInHand | null
  /** First column of each cell, by row. */
  starts: readonly (readonly number[])[]
  /** Page of rows on screen, of how many; `from` is its first row. */
  page: number
  pages: number
  from: number
  shown: TableData['rows']
  setPage: (page: number) => void
  menu: GridMenuState | null
  setMenu: (menu: GridMenuState | null) => void
  /** Null changes nothing. */
  put: (table: TableData | null) => void
  actions: GridActions
  /** Of the cell in hand. */
  editor: Editor | null
  /** A question about its words is asked: the cell stays in hand. */
  onAsk: (open: boolean) => void
}

export function useGrid(block: string, table: TableData): Grid {
  const [hand, setHand] = useState<CellInHand | null>(null)
  const [menu, setMenu] = useState<GridMenuState | null>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [page, setPage] = useState(0)
  const starts = useMemo(() => cellStarts(table), [table])
  const asking = useRef(false)
  const latest = useRef({ table, starts })
  latest.current = { table, starts }

  const take = (row: number, index: number, caret: Caret): void => {
    setPage(Math.floor(row / pageSize))
    setHand((before) => ({ row, index, caret, turn: (before?.turn ?? 0) + 1 }))
    useEditor.getState().setActivePlace(place.cell(block, row, index))
  }
  const put = (next: TableData | null): void => {
    if (next && next !== latest.current.table) useEditor.getState().edit({ op: 'set-table', block, table: next })
  }

  const actions = useRef<GridActions | null>(null)
  actions.current ??= {
    activate: take,
    change: (row, column, text) =>
      useEditor
        .getState()
        .edit(typed(latest.current.table, { block, row, column }, text), `cell:${block}:${row}:${column}`),
    leave: () => {
      if (!asking.current) setHand(null)
    },
    editor: setEditor,
    menu: (kind, at, target) => setMenu({ kind, at, target }),
    key: (row, index, event, text) => {
      const now = latest.current.table
      const step = gridStep(event, { table: now, starts: latest.current.starts, at: { row, index }, text })
      if (!step) return false
      if (step.kind === 'edit') put(step.table)
      if (step.kind === 'new-row') put(insertRow(now, now.rows.length))
      if (step.to) take(step.to.row, step.to.index, step.caret)
      return true
    },
    paste: (row, index, text) => {
      if (!/[\t\n]/.test(text.trim())) return false
      const cells = pastedCells(text).map((line) => line.map(escapeInline))
      const column = latest.current.starts[row]?.[index] ?? 0
      put(pasteCells(latest.current.table, { row, column }, cells))
      return true
    },
  }

  const requested = useEditor((state) => state.requestedPlace)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request counts once, when it is made
  useEffect(() => {
    if (!requested) return
    const { area, id, rest } = readPlace(requested.place)
    const [row, index] = rest.map(Number)
    if (area !== 'block' || id !== block || row === undefined || index === undefined) return
    if (table.rows[row]?.[index] !== undefined) setPage(Math.floor(row / pageSize))
  }, [requested])

  const pages = Math.ceil(table.rows.length / pageSize)
  const shownPage = Math.min(page, pages - 1)
  const from = shownPage * pageSize
  return {
    hand,
    starts,
    page: shownPage,
    pages,
    from,
    shown: table.rows.slice(from, from + pageSize),
    setPage,
    menu,
    setMenu,
    put,
    actions: actions.current,
    editor: hand ? editor : null,
    onAsk: (open) => {
      asking.current = open
    },
  }
}

/** Words typed in a suggested row are the clerk's: the row is looked at. */
function typed(table: TableData, at: { block: string; row: number; column: number }, text: string): DraftEdit {
  const edit: DraftEdit = { op: 'set-cell', ...at, text }
  const { block, row } = at
  return isSuggestedRow(table.rows[row] ?? [])
    ? { op: 'all', edits: [edit, { op: 'keep-suggested', at: { block, row } }] }
    : edit
}
