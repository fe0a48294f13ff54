/**
 * A table written as in Excel.
 *
 * 1. Rows of one page are drawn; a long table is turned.
 * 2. Keys go from cell to cell, and move rows and columns (`gridKeys.ts`).
 * 3. Letters and numbers open the menus; what they do is an edit of the whole table (`tableEdits.ts`).
 */
import { AddRegular } from '@fluentui/react-icons'
import { Fragment, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { place, readPlace } from '../../core/document/place.ts'
import type { TableData } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { isSuggestedRow } from '../../core/draft/suggested.ts'
import { escapeInline } from '../../core/inline/writeInline.ts'
import { groupedText } from '../../core/text/figures.ts'
import { useEditor } from '../state/editor.ts'
import type { Caret } from './caret.ts'
import { GridMenu, type GridMenuState } from './GridMenu.tsx'
import { type GridActions, GridRow } from './GridRow.tsx'
import { gridStep } from './gridKeys.ts'
import { PageGapRow } from './PageGapRow.tsx'
import paperCss from './paper.module.css'
import type { Paper } from './paper.ts'
import { pastedCells } from './paste.ts'
import css from './table.module.css'
import { cellStarts, insertRow, partedRows, pasteCells } from './tableEdits.ts'

interface Props {
  block: string
  table: TableData
  /** Name of the table for a screen reader. */
  name: string
  paper?: Paper | undefined
}

interface CellInHand {
  row: number
  index: number
  caret: Caret
  turn: number
}

/** Rows drawn at once; a long annex is turned page by page. */
const pageSize = 60

/** A table written as in Excel: letters over the columns, numbers beside the rows, one cell in hand. */
export function TableGrid({ block, table, name, paper }: Props): ReactElement {
  const [hand, setHand] = useState<CellInHand | null>(null)
  const [menu, setMenu] = useState<GridMenuState | null>(null)
  const [page, setPage] = useState(0)
  const starts = useMemo(() => cellStarts(table), [table])
  const widths = paper?.widths(block)
  const gaps = paper?.gaps
  const parted = useMemo(() => {
    const at = table.rows.flatMap((_, row) => (gaps?.some((gap) => gap.place === place.row(block, row)) ? [row] : []))
    return at.length > 0 ? partedRows(table, at) : null
  }, [table, gaps, block])
  const root = useRef<HTMLDivElement>(null)
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

  /** Words typed in a suggested row are the clerk's: the row is looked at. */
  const typed = (row: number, column: number, text: string): DraftEdit => {
    const edit: DraftEdit = { op: 'set-cell', block, row, column, text }
    const suggested = isSuggestedRow(latest.current.table.rows[row] ?? [])
    return suggested ? { op: 'all', edits: [edit, { op: 'keep-suggested', at: { block, row } }] } : edit
  }

  const actions = useRef<GridActions | null>(null)
  actions.current ??= {
    activate: take,
    change: (row, column, text) =>
      useEditor.getState().edit(typed(row, column, text), `cell:${block}:${row}:${column}`),
    leave: () => setHand(null),
    menu: (kind, at, target) => setMenu({ kind, at, target }),
    key: (row, index, event, text) => {
      const now = latest.current.table
      const step = gridStep(now, latest.current.starts, { row, index }, event, text)
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
  const shown = table.rows.slice(from, from + pageSize)
  return (
    <div className={paper ? paperCss.table : css.frame} ref={root} data-place={place.block(block)}>
      <div className={paper ? undefined : css.scroll}>
        <table className={css.grid} style={paper ? undefined : { minWidth: roomNeeded(table) }} aria-label={name}>
          <colgroup>
            <col className={css.rowHead} />
            {table.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their order
              <col key={index} style={{ width: `${share(table, widths?.[index] ?? column.width, widths)}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={css.corner} />
              {table.columns.map((_, column) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their order
                  key={column}
                  scope="col"
                  className={css.columnHead}
                  style={{ flexGrow: share(table, widths?.[column] ?? table.columns[column]?.width ?? 1, widths) }}
                >
                  <button
                    type="button"
                    className={css.headButton}
                    aria-haspopup="menu"
                    aria-label={`Cột ${columnName(column)}: thêm, xóa, dời, canh chữ`}
                    onClick={(event) => setMenu({ kind: 'column', at: column, target: event.currentTarget })}
                  >
                    {columnName(column)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, offset) => {
              const row = from + offset
              const mine = hand?.row === row
              return (
                <Fragment key={row}>
                  {paper?.gaps.map((gap) =>
                    gap.place === place.row(block, row) ? (
                      <PageGapRow key={gap.page} gap={gap} columns={table.columns.length + 1} />
                    ) : null,
                  )}
                  <GridRow
                    block={block}
                    row={row}
                    cells={cells}
                    starts={starts[row]?.join() ?? ''}
                    reaches={parted?.[row]?.reaches.join() ?? ''}
                    blanks={parted?.[row]?.blanks.flatMap((one) => [one.column, one.colSpan, one.rowSpan]).join() ?? ''}
                    aligns={aligns(table)}
                    header={row < table.headerRows}
                    index={mine ? hand.index : -1}
                    caret={mine ? hand.caret : null}
                    turn={mine ? hand.turn : 0}
                    tabbable={hand === null && offset === 0}
                    actions={actions.current ?? never()}
                  />
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
      <div className={paper && pages === 1 ? `${css.foot} ${paperCss.foot}` : css.foot}>
        <button type="button" className={css.footButton} onClick={() => put(insertRow(table, table.rows.length))}>
          <AddRegular aria-hidden /> Thêm hàng
        </button>
        <span className={css.footHint}>
          Dán được từ Excel. Tab: ô kế · Enter: ô dưới · Shift+Enter: xuống dòng trong ô
        </span>
        {pages > 1 && (
          <nav className={css.pages} aria-label="Trang của bảng">
            <button
              type="button"
              className={css.footButton}
              disabled={shownPage === 0}
              onClick={() => setPage(shownPage - 1)}
            >
              Trước
            </button>
            <span>
              Hàng {from + 1}–{from + shown.length} trong {groupedText(table.rows.length)}
            </span>
            <button
              type="button"
              className={css.footButton}
              disabled={shownPage >= pages - 1}
              onClick={() => setPage(shownPage + 1)}
            >
              Sau
            </button>
          </nav>
        )}
      </div>
      {menu && <GridMenu menu={menu} table={table} put={put} onClose={() => setMenu(null)} />}
    </div>
  )
}

/** Width below which the grid scrolls rather than break “TT” into two lines, px. */
function roomNeeded(table: TableData): number {
  const narrowest = Math.min(...table.columns.map((column) => share(table, column.width))) / 100
  return Math.min(1000, Math.max(420, rowHead + cellRoom / Math.max(narrowest, 0.01)))
}
/** As `.rowHead` in the style sheet, px. */
const rowHead = 40
/** Three figures and their padding, px. */
const cellRoom = 44

const share = (
  table: TableData,
  width: number,
  widths: readonly number[] = table.columns.map((column) => column.width),
): number => Math.round((width / widths.reduce((sum, one) => sum + one, 0)) * 1000) / 10

/** One string, so that rows stay as they are while no alignment changes. */
const aligns = (table: TableData): string => table.columns.map((column) => column.align ?? 'left').join()

/** A, B … Z, AA as in Excel. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

function never(): never {
  throw new Error('the table has no actions')
}
