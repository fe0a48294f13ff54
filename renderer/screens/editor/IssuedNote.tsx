import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useEditor } from '../../state/editor.ts'
import { goToScreen } from '../../state/route.ts'
import { stageNow } from '../review/issue.ts'

/** The plan is signed and sent: said once above its steps, with what can be done with it. Nothing while it is not. */
export function IssuedNote(): ReactElement | null {
  const draft = useEditor((state) => (state.draft?.state === 'issued' ? state.draft : null))
  const edit = useEditor((state) => state.edit)
  if (!draft) return null
  return (
    <MessageBar layout="multiline" intent="success" role="status">
      <MessageBarBody>
        <MessageBarTitle>{stageNow(draft)}</MessageBarTitle> Kế hoạch chỉ để xem và xuất.
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => goToScreen({ screen: 'roll', id: draft.id })}>
          Tạo cho năm mới
        </Button>
        <Button onClick={() => goToScreen({ screen: 'amend', id: draft.id })}>Sửa đổi, thay thế…</Button>
        <Button onClick={() => edit({ op: 'set-state', state: 'submitted' })}>Mở lại để sửa</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
