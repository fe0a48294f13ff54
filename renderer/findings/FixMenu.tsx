/**
 * What was found about the words the caret stands in, with what puts it right, beside those words (Ctrl+.).
 * The caret goes back to where it was.
 */
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { Fragment, type ReactElement } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { useEditor } from '../state/editor.ts'
import { menuAt } from '../ui/menuPlace.ts'
import { useCurrentFinding } from './currentFinding.ts'
import css from './findings.module.css'

interface MenuPlace {
  getBoundingClientRect: () => DOMRect
}

export interface FixWish {
  findings: readonly Finding[]
  target: MenuPlace
  /** Takes the keyboard back. */
  back: () => void
}

export function FixMenu({ wish, onClose }: { wish: FixWish; onClose: () => void }): ReactElement {
  return (
    <Menu
      open
      positioning={menuAt(wish.target)}
      onOpenChange={(_, { open }) => {
        if (open) return
        onClose()
        requestAnimationFrame(wish.back)
      }}
    >
      <MenuPopover className={css.fixMenu}>
        <MenuList aria-label="Chỗ cần xem ở đây">
          {wish.findings.length === 0 && <MenuItem>Ở đây không có gì phải sửa</MenuItem>}
          <FixItems findings={wish.findings} />
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

/** For each finding what puts it right, and the way to its reason. */
export function FixItems({ findings }: { findings: readonly Finding[] }): ReactElement {
  return (
    <>
      {findings.map((finding, at) => (
        <Fragment key={finding.id}>
          {at > 0 && <MenuDivider />}
          {finding.fix?.edit && <FixItem finding={finding} />}
          <MenuItem subText={finding.message} onClick={() => useCurrentFinding.setState({ id: finding.id })}>
            Xem lý do, bỏ qua…
          </MenuItem>
        </Fragment>
      ))}
    </>
  )
}

function FixItem({ finding }: { finding: Finding }): ReactElement {
  const { fix, excerpt, message } = finding
  return (
    <MenuItem
      title={message}
      secondaryContent={excerpt.length > 30 ? undefined : `“${excerpt}”`}
      onClick={() => void useEditor.getState().mend(finding)}
    >
      {fix?.label}
    </MenuItem>
  )
}
