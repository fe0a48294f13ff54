import { Button } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { MoveButtons } from '../../ui/MoveButtons.tsx'
import css from './office.module.css'

interface Props<Row extends { id: string }> {
  rows: Row[]
  onChange: (rows: Row[]) => void
  /** What one row is called: `người ký`. */
  noun: string
  newRow: () => Row
  nameOf: (row: Row) => string
  children: (row: Row, change: (patch: Partial<Row>) => void) => ReactNode
}

/** Rows that can be added, moved and removed, by keyboard too. A new row gets the focus. */
export function RowList<Row extends { id: string }>(props: Props<Row>): ReactElement {
  const { rows, onChange, noun, newRow, nameOf, children } = props
  const list = useRef<HTMLUListElement>(null)
  const [added, setAdded] = useState('')
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLElement>(`[data-row="${added}"] input`)?.focus()
  }, [added])

  const change = (id: string, patch: Partial<Row>): void =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...patch } : row)))
  const move = (index: number, by: -1 | 1): void => {
    const row = rows[index]
    if (!row) return
    onChange(rows.toSpliced(index, 1).toSpliced(index + by, 0, row))
  }
  const add = (): void => {
    const row = newRow()
    onChange([...rows, row])
    setAdded(row.id)
  }
  return (
    <>
      {rows.length > 0 && (
        <ul className={css.rows} ref={list}>
          {rows.map((row, index) => {
            const name = nameOf(row) || `${noun} thứ ${index + 1}`
            return (
              <li key={row.id} className={css.row} data-row={row.id}>
                <div className={css.rowFields}>{children(row, (patch) => change(row.id, patch))}</div>
                <RowButtons
                  name={name}
                  first={index === 0}
                  last={index === rows.length - 1}
                  onMove={(by) => move(index, by)}
                  onRemove={() => onChange(rows.filter((other) => other.id !== row.id))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <div>
        <Button icon={<AddRegular />} onClick={add}>
          Thêm {noun}
        </Button>
      </div>
    </>
  )
}

interface RowButtonsProps {
  name: string
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function RowButtons({ name, first, last, onMove, onRemove }: RowButtonsProps): ReactElement {
  return (
    <div className={css.rowButtons}>
      <MoveButtons name={name} first={first} last={last} onMove={onMove} />
      <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={`Bỏ ${name}`} onClick={onRemove} />
    </div>
  )
}
