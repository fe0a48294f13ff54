import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { BracesVariableRegular } from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import type { ReactElement } from 'react'
import { FactMenuList } from './FactMenuList.tsx'
import css from './outline.module.css'

interface Props {
  editor: Editor
  /** The text keeps its editor while the menu is open. */
  onOpen: (open: boolean) => void
}

/** “Chèn thông tin” of a lone field; the outline has the same menu among its tools. */
export function FactButton({ editor, onOpen }: Props): ReactElement {
  return (
    <Menu
      onOpenChange={(_, { open }) => {
        onOpen(open)
        if (!open) requestAnimationFrame(() => editor.isDestroyed || editor.view.focus())
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          icon={<BracesVariableRegular />}
          className={css.factButton}
          onMouseDown={(event) => event.preventDefault()}
        >
          Chèn thông tin
        </Button>
      </MenuTrigger>
      <MenuPopover className={css.menu}>
        <MenuList>
          <FactMenuList editor={editor} />
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
