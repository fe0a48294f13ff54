/** What is open over the rows: the menu of a row, that of a right click, a fact looked at. */
import type { Editor } from '@tiptap/core'
import type { ReactElement } from 'react'
import { notePaste } from '../paste/pasteNote.ts'
import { ContextMenu, type ContextPlace } from './ContextMenu.tsx'
import { type FactInText, FactPopover } from './FactPopover.tsx'
import type { MenuState } from './menus.ts'
import type { Move } from './moves.ts'
import { RowMenu } from './RowMenu.tsx'
import type { Row } from './rows.ts'

interface Props {
  menu: MenuState | null
  context: ContextPlace | null
  fact: FactInText | null
  editor: Editor | null
  rows: readonly Row[]
  inHand: Row | null
  perform: (move: Move | null) => boolean
  onCloseMenu: () => void
  onCloseContext: () => void
  onCloseFact: () => void
}

export function OpenMenus(props: Props): ReactElement {
  const { menu, context, fact, editor, rows, inHand, perform } = props
  return (
    <>
      {menu && (
        <RowMenu
          menu={menu}
          row={rows.find(({ block }) => block.id === menu.id) ?? null}
          rows={rows}
          perform={perform}
          onClose={() => {
            props.onCloseMenu()
            editor?.view.focus()
          }}
        />
      )}
      {context && editor && (
        <ContextMenu
          at={context}
          editor={editor}
          row={inHand}
          rows={rows}
          perform={perform}
          onUnread={() => notePaste('Chưa dán được vì trình duyệt không cho đọc bảng tạm. Bấm Ctrl+V để dán.')}
          onClose={() => {
            props.onCloseContext()
            editor.view.focus()
          }}
        />
      )}
      {fact && <FactPopover fact={fact} onClose={props.onCloseFact} />}
    </>
  )
}
