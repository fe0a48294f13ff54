/**
 * One row of a table.
 *
 * 1. Its number, which opens the menu of the row (`RowNumber`).
 * 2. Its cells, the one in hand an editor.
 * 3. On a later page the blanks of cells that began before (`Blanks`).
 */
import type { Editor } from '@tiptap/core'
import { Fragment, memo, type ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import { inlineOfCell } from '../../core/draft/cells.ts'
import type { Cell } from '../../core/draft/draft.ts'
import { isSuggestedRow } from '../../core/draft/suggested.ts'
import type { Caret } from './caret.ts'
import { InlineBox } from './InlineBox.tsx'
import css from './table.module.css'
import type { PartedRow } from './tableEdits.ts'
import type { TextInHand } from './textInHand.ts'

/** What a cell asks of its table; one object for the life of the table. */
export interface GridActions {
  activate: (row: number, index: number, caret: Caret) => void
  change: (row: number, index: number, text: string) => void
  key: (row: number, index: number, event: KeyboardEvent, text: TextInHand) => boolean
  paste: (row: number, index: number, text: string) => boolean
  leave: () => void
  /** The editor of the cell in hand; null when it is let go. */
  editor: (editor: Editor | null) => void
  menu: (kind: 'row', at: number, target: HTMLElement) => void
}

interface Props {
  block: string
  row: number
  cells: readonly Cell[]
  /** First column of each cell, joined by commas. */
  starts: string
  /** Where a page ends inside the table: rows each cell reaches over there (`partedRows`), joined by commas; empty where none does. */
  reaches: string
  /** And the blanks of this row: column, columns, rows of each, joined by commas. */
  blanks: string
  /** Alignment of each column, joined by commas. */
  aligns: string
  header: boolean
  /** The cell in hand; -1 for none. */
  index: number
  caret: Caret | null
  turn: number
  tabbable: boolean
  actions: GridActions
}

export const GridRow = memo(function GridRow(props: Props): ReactElement {
  const { block, row, cells, header, index: inHand, caret, turn, tabbable, actions } = props
  const starts = props.starts.split(',').map(Number)
  const aligns = props.aligns.split(',')
  const reaches = props.reaches === '' ? [] : props.reaches.split(',').map(Number)
  const blanks = props.blanks === '' ? [] : readBlanks(props.blanks)
  const blanksBefore = (index: number): Blank[] =>
    blanks.filter(
      ({ column }) => column < (starts[index] ?? Infinity) && (index === 0 || column > (starts[index - 1] ?? 0)),
    )
  const Tag = header ? 'th' : 'td'
  const suggested = isSuggestedRow(cells)
  return (
    <tr className={header ? css.header : suggested ? css.suggested : undefined}>
      <RowNumber row={row} suggested={suggested} reached={inHand >= 0 || tabbable} actions={actions} />
      {cells.map((cell, index) => {
        const mine = index === inHand
        const { colSpan, rowSpan } = typeof cell === 'string' ? {} : cell
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their order
          <Fragment key={index}>
            <Blanks cells={blanksBefore(index)} />
            <Tag
              data-in-hand={mine ? '' : undefined}
              colSpan={colSpan}
              rowSpan={reaches[index] ?? rowSpan}
              data-align={header ? 'center' : aligns[starts[index] ?? index]}
            >
              <InlineBox
                key={mine ? turn : 0}
                value={inlineOfCell(cell)}
                onChange={(text) => actions.change(row, index, text)}
                label={`Hàng ${row + 1}, ô ${index + 1}`}
                place={place.cell(block, row, index)}
                caret={mine ? caret : null}
                notes
                onActivate={(wish) => actions.activate(row, index, wish)}
                onKey={(event, text) => actions.key(row, index, event, text)}
                onPasteText={(text) => actions.paste(row, index, text)}
                onEditor={actions.editor}
                onBlur={() => {
                  if (document.hasFocus()) actions.leave()
                }}
                tabbable={tabbable && index === 0}
              />
            </Tag>
          </Fragment>
        )
      })}
      <Blanks cells={blanksBefore(cells.length)} />
    </tr>
  )
})

interface RowNumberProps {
  row: number
  suggested: boolean
  /** Tab stops here. */
  reached: boolean
  actions: GridActions
}

/** The number of a row opens its menu. */
function RowNumber({ row, suggested, reached, actions }: RowNumberProps): ReactElement {
  return (
    <th scope="row" className={css.rowNumber}>
      <button
        type="button"
        className={css.headButton}
        aria-haspopup="menu"
        title={suggested ? 'Hàng gợi sẵn: gõ vào, hoặc giữ ở bước Rà soát' : undefined}
        aria-label={`Hàng ${row + 1}: thêm, xóa, dời`}
        tabIndex={reached ? 0 : -1}
        onClick={(event) => actions.menu('row', row, event.currentTarget)}
      >
        {row + 1}
      </button>
    </th>
  )
}

type Blank = PartedRow['blanks'][number]

function readBlanks(text: string): Blank[] {
  const numbers = text.split(',').map(Number)
  return numbers.flatMap((column, at) =>
    at % 3 === 0 ? [{ column, colSpan: numbers[at + 1] ?? 1, rowSpan: numbers[at + 2] ?? 1 }] : [],
  )
}

/** What is left on this page of cells that begin on the page before. */
function Blanks({ cells }: { cells: readonly Blank[] }): ReactElement {
  return (
    <>
      {cells.map(({ column, colSpan, rowSpan }) => (
        <td key={column} colSpan={colSpan} rowSpan={rowSpan} />
      ))}
    </>
  )
}
