import { Button } from '@fluentui/react-components'
import { PanelRightRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import css from './editor.module.css'

/** Bảng bên: the form beside the page, put away for a wider page; whatever asks for a field brings it back. */
export function PanelToggle({ open, onToggle }: { open: boolean; onToggle: () => void }): ReactElement {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<PanelRightRegular />}
      aria-pressed={open}
      title={open ? 'Cất bảng bên cho trang rộng hơn' : 'Mở bảng bên'}
      className={open ? `${css.view} ${css.viewInUse}` : css.view}
      onClick={onToggle}
    >
      Bảng bên
    </Button>
  )
}
