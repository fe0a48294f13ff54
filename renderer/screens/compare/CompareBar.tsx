import { Button, Toolbar } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons'
import type { ReactElement, ReactNode } from 'react'
import page from '../../frame/screen.module.css'
import { canRedo, canUndo } from '../../state/createEditor.ts'
import { useEditor } from '../../state/editor.ts'
import { goToScreen } from '../../state/route.ts'
import { ThemeMenu } from '../../theme/ThemeMenu.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { SaveStatus } from '../editor/SaveStatus.tsx'
import css from './compare.module.css'

interface Props {
  /** What differs is taken over into the draft of this id. */
  taking: boolean
  draft: string
  onLeave: () => void
  /** What can be made of the comparison. */
  children: ReactNode
}

/** The bar on top: back, undo of the draft, what can be made of the comparison. */
export function CompareBar({ taking, draft, onLeave, children }: Props): ReactElement {
  return (
    <header className={`${page.bar} ${css.bar}`}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onLeave}>
        Kế hoạch của tôi
      </Button>
      <ScreenTitle className={page.barName} name="So sánh hai bản">
        So sánh hai bản
      </ScreenTitle>
      <Toolbar aria-label="So sánh" className={page.barTools}>
        {taking && <UndoButtons />}
        <ThemeMenu />
        {taking && <Button onClick={() => goToScreen({ screen: 'editor', id: draft })}>Mở bản nháp</Button>}
        {children}
      </Toolbar>
    </header>
  )
}

function UndoButtons(): ReactElement {
  const undoable = useEditor(canUndo)
  const redoable = useEditor(canRedo)
  const { undo, redo } = useEditor.getState()
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label="Hoàn tác"
        title="Hoàn tác (Ctrl+Z)"
        disabled={!undoable}
        onClick={undo}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label="Làm lại"
        title="Làm lại (Ctrl+Y)"
        disabled={!redoable}
        onClick={redo}
      />
      <SaveStatus />
    </>
  )
}
