/**
 * The menu of a row.
 *
 * 1. Levels it may take (`MarkerList`).
 * 2. Lines of an assignment (`DutyList`).
 * 3. Everything else (`RowItems`), for the menu of a right click too.
 */
import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { Block, DutyRole } from '../../core/draft/draft.ts'
import type { DraftEdit } from '../../core/draft/edits.ts'
import { menuAt } from '../ui/menuPlace.ts'
import { newId } from '../ui/newId.ts'
import { dutyKinds } from './duties.ts'
import { appendInline } from './inlineDoc.ts'
import { markerChoices } from './markerChoices.ts'
import type { MenuState } from './menus.ts'
import { addParagraph, addTask, canIndent, type Move, moveRow, pressTab, removeRow } from './moves.ts'
import css from './outline.module.css'
import { isSection, type Row } from './rows.ts'

interface Props {
  menu: MenuState
  row: Row | null
  rows: readonly Row[]
  perform: (move: Move | null) => boolean
  onClose: () => void
}

/** The menu of a row, hung on the button that opened it. */
export function RowMenu({ menu, row, rows, perform, onClose }: Props): ReactElement | null {
  if (!row) return null
  const patch = (change: Extract<DraftEdit, { op: 'patch-block' }>['patch']): void => {
    perform({ edit: { op: 'patch-block', block: row.block.id, patch: change }, focus: null })
  }
  return (
    <Menu open positioning={menuAt(menu.target)} onOpenChange={(_, data) => !data.open && onClose()}>
      <MenuPopover className={css.menu}>
        {menu.kind === 'marker' && <MarkerList block={row.block} patch={patch} />}
        {menu.kind === 'duty' && <DutyList block={row.block} patch={patch} />}
        {menu.kind === 'row' && (
          <MenuList aria-label="Thao tác">
            <RowItems row={row} rows={rows} perform={perform} />
          </MenuList>
        )}
      </MenuPopover>
    </Menu>
  )
}

type Patch = (change: Extract<DraftEdit, { op: 'patch-block' }>['patch']) => void

function MarkerList({ block, patch }: { block: Block; patch: Patch }): ReactElement {
  return (
    <MenuList
      aria-label="Kiểu đánh số"
      checkedValues={{ marker: [block.marker], look: block.heading ? ['heading'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'look') return patch({ heading: checkedItems.includes('heading') || undefined })
        const choice = markerChoices.find((one) => one.marker === checkedItems[0])
        if (choice)
          patch({ marker: choice.marker, kind: choice.marker === 'none' ? 'paragraph' : 'item', label: undefined })
      }}
    >
      {markerChoices.map(({ marker, name }) => (
        <MenuItemRadio key={marker} name="marker" value={marker}>
          {name}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <MenuItemCheckbox name="look" value="heading" disabled={isSection(block)}>
        Là tiêu đề (in đậm)
      </MenuItemCheckbox>
    </MenuList>
  )
}

function DutyList({ block, patch }: { block: Block; patch: Patch }): ReactElement {
  const roles = dutyKinds.map((kind) => kind.role)
  const asRole = (value: string | undefined): DutyRole | undefined => roles.find((role) => role === value)
  return (
    <MenuList
      aria-label="Nhãn của dòng giao việc"
      checkedValues={{ role: block.duty ? [block.duty.role] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const kind = dutyKinds.find((one) => one.role === asRole(checkedItems[0]))
        if (kind) patch({ duty: { role: kind.role, label: kind.label } })
      }}
    >
      {dutyKinds.map((kind) => (
        <MenuItemRadio key={kind.role} name="role" value={kind.role} secondaryContent={kind.label}>
          {kind.name}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <MenuItem
        onClick={() =>
          block.duty && patch({ duty: undefined, text: appendInline(`${block.duty.label}: `, block.text) })
        }
      >
        Bỏ nhãn, thành ý thường
      </MenuItem>
    </MenuList>
  )
}

/** What can be done with a row. */
export function RowItems({ row, rows, perform }: Pick<Props, 'rows' | 'perform'> & { row: Row }): ReactElement {
  const { block } = row
  const section = isSection(block)
  const off = block.off ? undefined : true
  return (
    <>
      <MenuItem onClick={() => perform(addTask(rows, row, newId()))}>
        {block.kind === 'basis' ? 'Thêm căn cứ' : 'Thêm nhiệm vụ'}
      </MenuItem>
      {block.kind !== 'basis' && (
        <MenuItem onClick={() => perform(addParagraph(rows, row, newId()))}>Thêm đoạn</MenuItem>
      )}
      <MenuDivider />
      <MenuItem secondaryContent="Alt+↑" disabled={row.index === 0} onClick={() => perform(moveRow(row, -1))}>
        Lên
      </MenuItem>
      <MenuItem
        secondaryContent="Alt+↓"
        disabled={row.index === row.siblings.length - 1}
        onClick={() => perform(moveRow(row, 1))}
      >
        Xuống
      </MenuItem>
      {block.kind !== 'basis' && !section && (
        <>
          <MenuItem
            secondaryContent="Tab"
            disabled={!canIndent(row, 1)}
            onClick={() => perform(pressTab(rows, row, 1))}
          >
            Thụt vào
          </MenuItem>
          <MenuItem
            secondaryContent="Shift+Tab"
            disabled={!canIndent(row, -1)}
            onClick={() => perform(pressTab(rows, row, -1))}
          >
            Thụt ra
          </MenuItem>
        </>
      )}
      <MenuDivider />
      <MenuItem onClick={() => perform({ edit: { op: 'patch-block', block: block.id, patch: { off } }, focus: null })}>
        {block.off ? 'In lại' : 'Tạm bỏ, không in'}
      </MenuItem>
      <MenuItem secondaryContent="Ctrl+Shift+Delete" onClick={() => perform(removeRow(rows, row))}>
        {section ? 'Xóa cả mục' : 'Xóa'}
      </MenuItem>
    </>
  )
}
