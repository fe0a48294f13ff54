/**
 * A table written as in Excel: letters over the columns, numbers beside the rows, one cell in hand.
 *
 * 1. Rows of one page are drawn; a long table is turned (`useGrid.ts`). On paper the gaps of its pages stand between them.
 * 2. Keys go from cell to cell, and move rows and columns (`gridKeys.ts`).
 * 3. Letters and numbers open the menus; what they do is an edit of the whole table (`tableEdits.ts`).
 */

import { Fragment, type ReactElement, useMemo } from 'react'
import { place } from '../../core/document/place.ts'
import type { TableData } from '../../core/draft/draft.ts'
import { classes } from '../ui/classes.ts'
import { GridFoot } from './GridFoot.tsx'
import { GridHead, roomNeeded } from './GridHead.tsx'
import { GridMenu } from './GridMenu.tsx'
import { GridRow } from './GridRow.tsx'
import { PageGapRow } from './PageGapRow.tsx'
import paperCss from './paper.module.css'
import type { Paper } from './paper.ts'
import css from './table.module.css'
import { insertRow, partedRows, turnTable } from './tableEdits.ts'
import { useGrid } from './useGrid.ts'

interface Props {
  block: string
  table: TableData
  /** Name of the table for a screen reader. */
  name: string
  paper?: Paper | undefined
  /** It stands in the body and may have pages of its own laid across; an annex has its paper. */
  mayTurn?: boolean
}

export function TableGrid({ block, table, name, paper, mayTurn = false }: Props): ReactElement {
  const grid = useGrid(block, table)
  const { hand, starts, from, shown, menu, setMenu, put, actions } = grid
  const gaps = paper?.gaps
  const parted = useMemo(() => {
    const at = table.rows.flatMap((_, row) => (gaps?.some((gap) => gap.place === place.row(block, row)) ? [row] : []))
    return at.length > 0 ? partedRows(table, at) : null
  }, [table, gaps, block])
  return (
    <div
      className={paper ? classes(paperCss.table, paper.isAcross(block) && paperCss.across) : css.frame}
      data-place={place.block(block)}
      data-across={paper?.isAcross(block) || undefined}
    >
      <div className={paper ? undefined : css.scroll}>
        <table className={css.grid} style={paper ? undefined : { minWidth: roomNeeded(table) }} aria-label={name}>
          <GridHead
            table={table}
            widths={paper?.widths(block)}
            onMenu={(at, target) => setMenu({ kind: 'column', at, target })}
          />
          <tbody>
            {shown.map((cells, offset) => {
              const row = from + offset
              const mine = hand?.row === row
              return (
                <Fragment key={row}>
                  {gaps?.map((gap) =>
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
                    actions={actions}
                  />
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
      <GridFoot
        block={block}
        grid={grid}
        rows={table.rows.length}
        className={classes(css.foot, paper && grid.pages === 1 && paperCss.foot)}
        across={table.orientation === 'landscape'}
        onAdd={() => put(insertRow(table, table.rows.length))}
        onTurn={mayTurn ? () => put(turnTable(table)) : null}
      />
      {menu && <GridMenu menu={menu} table={table} mayTurn={mayTurn} put={put} onClose={() => setMenu(null)} />}
    </div>
  )
}

/** One string, so that rows stay as they are while no alignment changes. */
const aligns = (table: TableData): string => table.columns.map((column) => column.align ?? 'left').join()
