/** The letters over the columns of a table, and how wide the columns are. */
import type { ReactElement } from 'react'
import type { TableData } from '../../core/draft/draft.ts'
import css from './table.module.css'

interface Props {
  table: TableData
  /** Shares of the columns as printed; the table's own where it is not on paper. */
  widths: readonly number[] | undefined
  onMenu: (column: number, target: HTMLElement) => void
}

export function GridHead({ table, widths, onMenu }: Props): ReactElement {
  return (
    <>
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
          {table.columns.map((column, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their order
              key={index}
              scope="col"
              className={css.columnHead}
              style={{ flexGrow: share(table, widths?.[index] ?? column.width, widths) }}
            >
              <button
                type="button"
                className={css.headButton}
                aria-haspopup="menu"
                aria-label={`Cột ${columnName(index)}: thêm, xóa, dời, canh chữ`}
                onClick={(event) => onMenu(index, event.currentTarget)}
              >
                {columnName(index)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

/** Width below which the grid scrolls rather than break “TT” into two lines, px. */
export function roomNeeded(table: TableData): number {
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

/** A, B … Z, AA as in Excel. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
