/** Below a table: one more row, and the way through its pages where it is long. */
import { AddRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import { groupedText } from '../../core/text/figures.ts'
import { AskHere } from './AskHere.tsx'
import css from './table.module.css'
import type { useGrid } from './useGrid.ts'

interface Props {
  block: string
  grid: ReturnType<typeof useGrid>
  /** Rows of the whole table. */
  rows: number
  className: string
  onAdd: () => void
}

export function GridFoot({ block, grid, rows, className, onAdd }: Props): ReactElement {
  const { page, pages, from, shown, setPage, hand, editor } = grid
  const cell = hand ? place.cell(block, hand.row, hand.index) : null
  return (
    <div className={className}>
      <button type="button" className={css.footButton} onClick={onAdd}>
        <AddRegular aria-hidden /> Thêm hàng
      </button>
      <span className={css.footHint}>
        Dán được từ Excel. Tab: ô kế · Enter: ô dưới · Shift+Enter: xuống dòng trong ô
      </span>
      <AskHere editor={editor} place={cell} undoKey={`ask:${cell ?? ''}`} onOpen={grid.onAsk} />
      {pages > 1 && (
        <nav className={css.pages} aria-label="Trang của bảng">
          <button type="button" className={css.footButton} disabled={page === 0} onClick={() => setPage(page - 1)}>
            Trước
          </button>
          <span>
            Hàng {from + 1}–{from + shown.length} trong {groupedText(rows)}
          </span>
          <button
            type="button"
            className={css.footButton}
            disabled={page >= pages - 1}
            onClick={() => setPage(page + 1)}
          >
            Sau
          </button>
        </nav>
      )}
    </div>
  )
}
