/**
 * What can be done to a row or a column.
 *
 * 1. Of a row: put in, move, repeat as header, take away (`RowItems`).
 * 2. Of a column: put in, move, align, widen, take away (`ColumnItems`).
 */
import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { TableData } from '../../core/draft/draft.ts'
import { menuAt } from '../ui/menuPlace.ts'
import {
  type ColumnAlign,
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  removeColumn,
  removeRow,
  setAlign,
  setHeaderRows,
  stretchColumn,
  turnName,
  turnTable,
} from './tableEdits.ts'

export interface GridMenuState {
  kind: 'row' | 'column'
  at: number
  target: HTMLElement
}

interface Props {
  menu: GridMenuState
  table: TableData
  /** It may have pages of its own. */
  mayTurn: boolean
  put: (next: TableData | null) => void
  onClose: () => void
}

/** What can be done to a row or a column, hung on its number or letter. */
export function GridMenu({ menu, table, mayTurn, put, onClose }: Props): ReactElement {
  const close = (): void => {
    onClose()
    menu.target.focus()
  }
  return (
    <Menu open positioning={menuAt(menu.target)} onOpenChange={(_, data) => !data.open && close()}>
      <MenuPopover>
        {menu.kind === 'row' ? (
          <RowItems table={table} mayTurn={mayTurn} at={menu.at} put={put} />
        ) : (
          <ColumnItems table={table} mayTurn={mayTurn} at={menu.at} put={put} />
        )}
      </MenuPopover>
    </Menu>
  )
}

type ItemProps = Pick<Props, 'table' | 'mayTurn' | 'put'> & {
  at: number
}

/** The whole table, from whichever menu. */
function TurnItem({ table, mayTurn, put }: Omit<ItemProps, 'at'>): ReactElement | null {
  if (!mayTurn) return null
  return (
    <>
      <MenuDivider />
      <MenuItem onClick={() => put(turnTable(table))}>{turnName(table.orientation === 'landscape')}</MenuItem>
    </>
  )
}

function RowItems({ table, mayTurn, at, put }: ItemProps): ReactElement {
  const isHeader = at < table.headerRows
  return (
    <MenuList aria-label={`Hàng ${at + 1}`}>
      <MenuItem onClick={() => put(insertRow(table, at))}>Thêm hàng ở trên</MenuItem>
      <MenuItem onClick={() => put(insertRow(table, at + 1))}>Thêm hàng ở dưới</MenuItem>
      <MenuDivider />
      <MenuItem secondaryContent="Alt+↑" disabled={!moveRow(table, at, -1)} onClick={() => put(moveRow(table, at, -1))}>
        Dời hàng lên
      </MenuItem>
      <MenuItem secondaryContent="Alt+↓" disabled={!moveRow(table, at, 1)} onClick={() => put(moveRow(table, at, 1))}>
        Dời hàng xuống
      </MenuItem>
      <MenuDivider />
      <MenuItem onClick={() => put(setHeaderRows(table, isHeader ? at : at + 1))}>
        {isHeader ? 'Từ hàng này không là tiêu đề' : 'Tiêu đề bảng đến hết hàng này'}
      </MenuItem>
      <MenuItem disabled={table.rows.length <= 1} onClick={() => put(removeRow(table, at))}>
        Xóa hàng
      </MenuItem>
      <TurnItem table={table} mayTurn={mayTurn} put={put} />
    </MenuList>
  )
}

const alignNames: readonly [ColumnAlign, string][] = [
  ['left', 'Chữ canh trái'],
  ['center', 'Chữ canh giữa'],
  ['right', 'Chữ canh phải'],
  ['justify', 'Chữ canh đều'],
]

function ColumnItems({ table, mayTurn, at, put }: ItemProps): ReactElement {
  return (
    <MenuList
      aria-label="Cột"
      checkedValues={{ align: [table.columns[at]?.align ?? 'left'] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const align = alignNames.find(([value]) => value === checkedItems[0])?.[0]
        if (align) put(setAlign(table, at, align))
      }}
    >
      <MenuItem onClick={() => put(insertColumn(table, at))}>Thêm cột bên trái</MenuItem>
      <MenuItem onClick={() => put(insertColumn(table, at + 1))}>Thêm cột bên phải</MenuItem>
      <MenuDivider />
      <MenuItem disabled={!moveColumn(table, at, -1)} onClick={() => put(moveColumn(table, at, -1))}>
        Dời cột sang trái
      </MenuItem>
      <MenuItem disabled={!moveColumn(table, at, 1)} onClick={() => put(moveColumn(table, at, 1))}>
        Dời cột sang phải
      </MenuItem>
      <MenuItem persistOnClick onClick={() => put(stretchColumn(table, at, 1))}>
        Rộng hơn
      </MenuItem>
      <MenuItem persistOnClick onClick={() => put(stretchColumn(table, at, -1))}>
        Hẹp hơn
      </MenuItem>
      <MenuDivider />
      {alignNames.map(([value, name]) => (
        <MenuItemRadio key={value} name="align" value={value}>
          {name}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <MenuItem disabled={table.columns.length <= 1} onClick={() => put(removeColumn(table, at))}>
        Xóa cột
      </MenuItem>
      <TurnItem table={table} mayTurn={mayTurn} put={put} />
    </MenuList>
  )
}
