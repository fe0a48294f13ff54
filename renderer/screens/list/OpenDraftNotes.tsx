import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { shownTitle } from '../../../core/draft/shownTitle.ts'
import { saveSettings, useApp } from '../../state/app.ts'
import { hasUnsavedWork, saveNow, useEditor } from '../../state/editor.ts'
import { compareWithStored } from '../../state/openDraft.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { clockText, whenText } from '../../ui/timeText.ts'

/** The plan that was open when the window closed, and one whose last words the disk did not take. */
export function OpenDraftNotes({ drafts }: { drafts: DraftSummary[] }): ReactElement | null {
  const openId = useApp((state) => state.settings?.openDraft ?? '')
  const save = useEditor((state) => state.save)
  const unsaved = useEditor((state) => state.draft)
  if (unsaved && hasUnsavedWork() && (save.kind === 'failed' || save.kind === 'changed-elsewhere')) {
    return (
      <ProblemNote
        problem={save.problem}
        actions={[
          { label: 'Quay lại bản đang soạn', onClick: () => goToScreen({ screen: 'editor', id: unsaved.id }) },
          save.kind === 'failed'
            ? { label: 'Lưu lại', onClick: () => void saveNow() }
            : { label: 'Xem bản mới', onClick: compareWithStored },
        ]}
      />
    )
  }
  const open = drafts.find((draft) => draft.id === openId && draft.state === 'ok')
  if (!open) return null
  const day = whenText(open.savedAt).startsWith('hôm nay') ? '' : ` (${whenText(open.savedAt)})`
  return (
    <MessageBar layout="multiline" intent="success">
      <MessageBarBody>
        <MessageBarTitle>
          Bản đang soạn dở, đã khôi phục đến {clockText(open.savedAt)}
          {day}
        </MessageBarTitle>{' '}
        {shownTitle(open.title)}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => goToScreen({ screen: 'editor', id: open.id })}>
          Soạn tiếp
        </Button>
        <Button onClick={() => void saveSettings({ openDraft: '' })}>Để sau</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
