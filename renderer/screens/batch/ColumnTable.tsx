import { Select } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { Output } from '../../../core/contract/operations.ts'
import css from './batch.module.css'

interface Props {
  columns: readonly string[]
  /** The first row below the head, as an example. */
  example: readonly string[]
  found: Output<'batch.columns'>
  disabled: boolean
  onMatch: (column: number, key: string | null) => void
}

/** Which question each column answers; those known by their name are chosen already. */
export function ColumnTable({ columns, example, found, disabled, onMatch }: Props): ReactElement {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Cột của danh sách</th>
          <th scope="col">Ví dụ</th>
          <th scope="col">Trả lời câu hỏi</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; two may have one name
          <tr key={at}>
            <th scope="row">{column || `Cột ${at + 1}`}</th>
            <td className={css.example}>{example[at]}</td>
            <td>
              <Select
                aria-label={`Câu hỏi của cột ${column || at + 1}`}
                disabled={disabled}
                value={found.matched[at] ?? ''}
                onChange={(_, { value }) => onMatch(at, value === '' ? null : value)}
              >
                <option value="">Không dùng</option>
                {found.questions.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </Select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
