/**
 * Tasks of a resolution, a plan or a letter of a body above, as suggested rows of the annexes: from its file or its pasted text. One
 * undo takes all of it back.
 */
import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { Problem } from '../../core/problem/problem.ts'
import { tasksSaid } from '../../core/rollforward/tasksSaid.ts'
import { call } from '../host/api.ts'
import { useEditor } from '../state/editor.ts'
import { bytesOfPlanFile } from '../state/reading.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { fileEndings } from '../ui/fileEndings.ts'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextArea } from '../ui/TextField.tsx'
import css from './form.module.css'
import { Group } from './Group.tsx'

const writtenMeanwhile =
  'Chưa đưa nhiệm vụ vào phụ lục vì kế hoạch vừa được sửa trong lúc đọc văn bản; phần đã sửa còn nguyên. Hãy lấy lại văn bản một lần nữa.'

export function TasksFromAbove(): ReactElement {
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const take = async (file: File): Promise<void> => {
    const { draft } = useEditor.getState()
    if (!draft) return
    setBusy(true)
    setSaid('')
    const read = await bytesOfPlanFile(file)
    const reply = read.ok ? await call('document.tasksAbove', { draft, name: file.name, content: read.value }) : read
    setBusy(false)
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    // Rows are made for the tables as they were: what was written meanwhile stays, the clerk asks again.
    if (useEditor.getState().draft !== draft) return setSaid(writtenMeanwhile)
    setSaid(tasksSaid(reply.value))
    // What was pasted stays where nothing was found in it.
    if (reply.value.rows === 0) return
    useEditor.getState().edit(reply.value.edit)
    setPasting(false)
    setText('')
  }
  return (
    <Group
      title="Nhiệm vụ cấp trên giao"
      help="Nghị quyết, kế hoạch, công văn: mỗi mục tiêu, nhiệm vụ thành một dòng “gợi sẵn” của phụ lục, kèm thời hạn."
    >
      <div className={css.buttons}>
        <FileButton label="Lấy từ tệp…" accept={fileEndings} onFile={(file) => void take(file)} />
        <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {pasting ? 'Thôi dán' : 'Dán văn bản'}
        </Button>
      </div>
      {pasting && (
        <>
          <TextArea label="Văn bản cấp trên" rows={8} value={text} onChange={setText} />
          <div className={css.buttons}>
            <Button
              appearance="primary"
              disabled={busy || text.trim() === ''}
              onClick={() => void take(new File([text], 'Văn bản dán.txt'))}
            >
              Đưa nhiệm vụ vào phụ lục
            </Button>
          </div>
        </>
      )}
      {busy && <p role="status">Đang đọc văn bản…</p>}
      {said !== '' && <p role="status">{said}</p>}
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
    </Group>
  )
}
