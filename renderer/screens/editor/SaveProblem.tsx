import { type ReactElement, useState } from 'react'
import type { Problem } from '../../../core/problem/problem.ts'
import { jsonText } from '../../../core/text/json.ts'
import { folderActions } from '../../state/app.ts'
import { draftToSend, saveNow, useEditor } from '../../state/editor.ts'
import { compareWithStored, openStored, saveAsCopy } from '../../state/openDraft.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { saveTextFile } from '../../ui/saveTextFile.ts'

/** The draft as a file in the browser's download folder: a way out when the host cannot write. */
function keepAsFile(): void {
  const draft = draftToSend()
  if (!draft) return
  saveTextFile(`ke-hoach-${draft.id}.json`, jsonText(draft))
}

const bothShown =
  'Bên trái là bản trên màn hình của bạn, bên phải là bản mới; cả hai còn nguyên. Đưa chỗ cần lấy sang bản của bạn rồi chọn cách giữ.'

/** Why the last words are not on disk, and the ways to keep them. `comparing`: both copies are on screen already. */
export function SaveProblem({ comparing = false }: { comparing?: boolean }): ReactElement | null {
  const save = useEditor((state) => state.save)
  const [failed, setFailed] = useState<Problem | null>(null)
  const attempt = async (work: Promise<Problem | null>): Promise<void> => setFailed(await work)
  const copy = { label: 'Lưu thành bản sao', onClick: () => void attempt(saveAsCopy()) }
  const other = comparing
    ? { label: 'Mở bản mới, giữ bản này thành bản sao', onClick: () => void attempt(openStored()) }
    : { label: 'Xem bản mới', onClick: compareWithStored }
  const file = { label: 'Tải bản nháp về máy', onClick: keepAsFile }
  return (
    <>
      {save.kind === 'failed' && (
        <ProblemNote
          problem={save.problem}
          actions={[
            ...(save.problem.code === 'storage.folder-silent' ? folderActions(save.problem, () => void saveNow()) : []),
            { label: 'Lưu lại', onClick: () => void saveNow() },
            ...(save.problem.code === 'draft.not-found' ? [copy] : []),
            file,
          ]}
        />
      )}
      {save.kind === 'changed-elsewhere' && (
        <ProblemNote
          problem={comparing ? { ...save.problem, next: bothShown } : save.problem}
          actions={[copy, other, file]}
        />
      )}
      {failed && <ProblemNote problem={failed} onDismiss={() => setFailed(null)} />}
    </>
  )
}
