/** What the list says of the last thing done: a plan went to the bin, a template was made. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { DraftSummary, TemplateSummary } from '../../../core/contract/operations.ts'
import { shownTitle } from '../../../core/draft/shownTitle.ts'
import { goToScreen } from '../../state/route.ts'

export function RemovedNote({ draft, onRestore }: { draft: DraftSummary; onRestore: () => void }): ReactElement {
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>Đã cho “{shownTitle(draft.title)}” vào thùng rác.</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRestore}>Lấy lại</Button>
      </MessageBarActions>
    </MessageBar>
  )
}

export function TemplateSaved({
  template,
  onDismiss,
}: {
  template: TemplateSummary
  onDismiss: () => void
}): ReactElement {
  return (
    <MessageBar layout="multiline" intent="success" role="status">
      <MessageBarBody>Đã lưu mẫu “{template.name}”. Lần sau chọn mẫu này ở “Soạn mới”.</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goToScreen({ screen: 'new', template: template.id })}>Soạn mới từ mẫu này</Button>
        <Button onClick={onDismiss}>Đóng</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
