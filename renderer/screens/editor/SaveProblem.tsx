import { type ReactElement, useState } from 'react'
import type { Problem } from '../../../core/contract/problem.ts'
import { draftToSend, saveNow, useEditor } from '../../state/editor.ts'
import { saveAsCopy, showNewer } from '../../state/openDraft.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { saveTextFile } from '../../ui/saveTextFile.ts'

/** The draft as a file in the browser's download folder: a way out when the host cannot write. */
function keepAsFile(): void {
  const draft = draftToSend()
  if (!draft) return
  saveTextFile(`ke-hoach-${draft.id}.json`, JSON.stringify(draft, null, 2))
}

/** Why the last words are not on disk, and the ways to keep them. */
export function SaveProblem(): ReactElement | null {
  const save = useEditor((state) => state.save)
  const [other, setOther] = useState<Problem | null>(null)
  const attempt = async (work: Promise<Problem | null>): Promise<void> => setOther(await work)
  const copy = { label: 'Lưu thành bản sao', onClick: () => void attempt(saveAsCopy()) }
  const file = { label: 'Tải bản nháp về máy', onClick: keepAsFile }
  return (
    <>
      {save.kind === 'failed' && (
        <ProblemNote
          problem={save.problem}
          actions={[
            { label: 'Lưu lại', onClick: () => void saveNow() },
            ...(save.problem.code === 'draft.not-found' ? [copy] : []),
            file,
          ]}
        />
      )}
      {save.kind === 'changed-elsewhere' && (
        <ProblemNote
          problem={save.problem}
          actions={[copy, { label: 'Xem bản mới', onClick: () => void attempt(showNewer()) }, file]}
        />
      )}
      {other && <ProblemNote problem={other} onDismiss={() => setOther(null)} />}
    </>
  )
}
