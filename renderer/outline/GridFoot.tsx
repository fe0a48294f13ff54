/** Below a table: one more row, and the way through its pages where it is long. */
import { AddRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { groupedText } from '../../core/text/figures.ts'
import css from './table.module.css'
import type { useGrid } from './useGrid.ts'

interface Props {
  grid: ReturnType<typeof useGrid>
  /** Rows of the whole table. */
  rows: number
  className: string
  onAdd: () => void
}

export function GridFoot({ grid: { page, pages, from, shown, setPage }, rows, className, onAdd }: Props): ReactElement {
  return (
    <div className={className}>
      <button type="button" className={css.footButton} onClick={onAdd}>
        <AddRegular aria-hidden /> Thêm hàng
      </button>
      <span className={css.footHint}>
        Dán được từ Excel. Tab: ô kế · Enter: ô dưới · Shift+Enter: xuống dòng trong ô
      </span>
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
