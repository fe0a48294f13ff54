/** Below a table: one more row, and the way through its pages where it is long. */
import { AddRegular, DocumentLandscapeRegular, DocumentRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import { groupedText } from '../../core/text/figures.ts'
import { AskHere } from './AskHere.tsx'
import css from './table.module.css'
import { turnHint, turnName } from './tableEdits.ts'
import type { useGrid } from './useGrid.ts'

interface Props {
  block: string
  grid: ReturnType<typeof useGrid>
  /** Rows of the whole table. */
  rows: number
  className: string
  /** It has pages of its own, laid across. */
  across: boolean
  onAdd: () => void
  /** Null where the paper is the annex's. */
  onTurn: (() => void) | null
}

export function GridFoot({ block, grid, rows, className, across, onAdd, onTurn }: Props): ReactElement {
  const { page, pages, from, shown, setPage, hand, editor } = grid
  const cell = hand ? place.cell(block, hand.row, hand.index) : null
  return (
    <div className={className}>
      <button type="button" className={css.footButton} onClick={onAdd}>
        <AddRegular aria-hidden /> Thêm hàng
      </button>
      {onTurn && (
        <button type="button" className={css.footButton} title={turnHint(across)} onClick={onTurn}>
          {across ? <DocumentRegular aria-hidden /> : <DocumentLandscapeRegular aria-hidden />} {turnName(across)}
        </button>
      )}
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
