import { memo, type ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import { inlineOfCell } from '../../core/draft/cells.ts'
import type { Cell } from '../../core/draft/draft.ts'
import type { Caret } from './caret.ts'
import { InlineBox } from './InlineBox.tsx'
import css from './table.module.css'
import type { TextInHand } from './textInHand.ts'

/** What a cell asks of its table; one object for the life of the table. */
export interface GridActions {
  activate: (row: number, index: number, caret: Caret) => void
  change: (row: number, index: number, text: string) => void
  key: (row: number, index: number, event: KeyboardEvent, text: TextInHand) => boolean
  paste: (row: number, index: number, text: string) => boolean
  leave: () => void
  menu: (kind: 'row', at: number, target: HTMLElement) => void
}

interface Props {
  block: string
  row: number
  cells: readonly Cell[]
  /** First column of each cell, joined by commas. */
  starts: string
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
  const Tag = header ? 'th' : 'td'
  return (
    <tr className={header ? css.header : undefined}>
      <th scope="row" className={css.rowNumber}>
        <button
          type="button"
          className={css.headButton}
          aria-haspopup="menu"
          aria-label={`Hàng ${row + 1}: thêm, xóa, dời`}
          tabIndex={inHand >= 0 || tabbable ? 0 : -1}
          onClick={(event) => actions.menu('row', row, event.currentTarget)}
        >
          {row + 1}
        </button>
      </th>
      {cells.map((cell, index) => {
        const mine = index === inHand
        const { colSpan, rowSpan } = typeof cell === 'string' ? {} : cell
        return (
          <Tag
            // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their order
            key={index}
            data-in-hand={mine ? '' : undefined}
            colSpan={colSpan}
            rowSpan={rowSpan}
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
              onBlur={() => {
                if (document.hasFocus()) actions.leave()
              }}
              tabbable={tabbable && index === 0}
            />
          </Tag>
        )
      })}
    </tr>
  )
})
