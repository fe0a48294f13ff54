import { Button } from '@fluentui/react-components'
import { CheckmarkRegular, ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { BatchResult, Output } from '../../../core/contract/operations.ts'
import css from './batch.module.css'

interface Props {
  list: Output<'batch.list'>
  matched: readonly (string | null)[]
  result: BatchResult | null
  /** The row that is looked at, from 0. */
  shown: number | null
  onShow: (row: number) => void
}

/** Columns that fit beside each other; the others are in the plan all the same. */
const mostColumns = 2

/** Every row with what came of it. */
export function RowTable({ list, matched, result, shown, onShow }: Props): ReactElement {
  const columns = list.columns.flatMap((name, at) => (matched[at] ? [{ name, at }] : [])).slice(0, mostColumns)
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Hàng</th>
          {columns.map(({ name, at }) => (
            <th key={at} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Kết quả</th>
          <th scope="col">
            <span className={css.hidden}>Xem</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.rows.map(({ line, cells }, row) => (
          <tr key={line} className={row === shown ? css.shownRow : undefined}>
            <td>{line}</td>
            {columns.map(({ at }) => (
              <td key={at} className={css.cell}>
                {cells[at]}
              </td>
            ))}
            <td>
              <RowState result={result} line={line} />
            </td>
            <td>
              <Button size="small" appearance="subtle" aria-pressed={row === shown} onClick={() => onShow(row)}>
                Xem trang
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RowState({ result, line }: { result: BatchResult | null; line: number }): ReactElement {
  const failed = result?.failed.find(({ row }) => row === line)
  if (failed) {
    return (
      <span className={css.failed}>
        <ErrorCircleRegular aria-hidden /> Chưa làm được: {failed.what}
      </span>
    )
  }
  const done = result?.done.find(({ row }) => row === line)
  if (!done) return <span className={css.waiting}>{result ? 'Chưa làm' : 'Chưa kiểm tra'}</span>
  const owed = [
    done.errors > 0 ? `còn ${done.errors} lỗi: ${done.first}` : '',
    done.missing > 0 ? `còn ${done.missing} chỗ trống` : '',
  ].filter(Boolean)
  if (owed.length > 0) {
    return (
      <span className={css.owed}>
        <WarningRegular aria-hidden /> {done.files.length > 0 ? `${madeWords(result)}, ` : ''}
        {owed.join('; ')}
      </span>
    )
  }
  return (
    <span className={css.done}>
      <CheckmarkRegular aria-hidden /> {done.files.length > 0 ? madeWords(result) : 'Không còn lỗi'}
    </span>
  )
}

const madeWords = (result: BatchResult | null): string => (result?.checked ? 'Đã xuất' : 'Đã xuất, chưa rà soát')
