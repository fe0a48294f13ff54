/** The menu of a right click in the rows: what was found about these words, the clipboard, what can be done with the row. */
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import type { Editor } from '@tiptap/core'
import type { ReactElement } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { FixItems } from '../findings/FixMenu.tsx'
import { menuAt } from '../ui/menuPlace.ts'
import { copySelection, mayReadClipboard, pasteClipboard } from './clipboard.ts'
import type { Move } from './moves.ts'
import css from './outline.module.css'
import { RowItems } from './RowMenu.tsx'
import type { Row } from './rows.ts'

export interface ContextPlace {
  /** Where the pointer was, px of the window. */
  x: number
  y: number
  findings: readonly Finding[]
}

interface Props {
  at: ContextPlace
  editor: Editor
  /** The one row in hand; null for several. */
  row: Row | null
  rows: readonly Row[]
  perform: (move: Move | null) => boolean
  /** What was copied could not be read. */
  onUnread: () => void
  onClose: () => void
}

export function ContextMenu({ at, editor, row, rows, perform, onUnread, onClose }: Props): ReactElement {
  const { view } = editor
  const empty = editor.state.selection.empty
  const paste = async (): Promise<void> => {
    if (!(await pasteClipboard(view))) onUnread()
  }
  return (
    <Menu
      open
      positioning={menuAt({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) })}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <MenuPopover className={css.menu}>
        <MenuList aria-label="Thao tác tại chỗ">
          <FixItems findings={at.findings} />
          {at.findings.length > 0 && <MenuDivider />}
          <MenuItem secondaryContent="Ctrl+X" disabled={empty} onClick={() => copySelection(view, 'cut')}>
            Cắt
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+C" disabled={empty} onClick={() => copySelection(view, 'copy')}>
            Sao chép
          </MenuItem>
          <MenuItem
            secondaryContent={mayReadClipboard() ? 'Ctrl+V' : 'bấm Ctrl+V'}
            disabled={!mayReadClipboard()}
            onClick={() => void paste()}
          >
            Dán
          </MenuItem>
          {row && <MenuDivider />}
          {row && <RowItems row={row} rows={rows} perform={perform} />}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
