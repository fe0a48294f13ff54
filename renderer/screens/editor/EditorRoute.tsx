import { Button, Spinner } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { Problem } from '../../../core/problem/problem.ts'
import { AppBar } from '../../frame/AppBar.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { saveNow, useEditor } from '../../state/editor.ts'
import { openDraft } from '../../state/openDraft.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { EditorScreen } from './EditorScreen.tsx'

/** Reads the draft named in the address, then shows the editor; what cannot be read is said with what to do. */
export function EditorRoute({ id }: { id: string }): ReactElement {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [ready, setReady] = useState(false)
  const shown = useEditor((state) => state.draft?.id)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again
  useEffect(() => {
    let current = true
    void openDraft(id).then((failed) => {
      if (!current) return
      setProblem(failed)
      setReady(failed === null)
    })
    return () => {
      current = false
      void saveNow()
    }
  }, [id, attempt])

  const recover = async (): Promise<void> => {
    const reply = await call('drafts.recover', { id })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setAttempt(attempt + 1)
  }
  if (ready && shown === id) return <EditorScreen id={id} />
  const title = problem ? 'Chưa mở được kế hoạch' : 'Đang mở kế hoạch'
  return (
    <>
      <AppBar />
      <main className={page.page}>
        <div className={page.inner}>
          <ScreenTitle className={page.title} name={title}>
            {title}
          </ScreenTitle>
          {problem ? (
            <>
              <ProblemNote
                problem={problem}
                actions={[
                  ...(problem.code === 'draft.broken'
                    ? [{ label: 'Lấy lại bản trước', onClick: () => void recover() }]
                    : []),
                  { label: 'Thử lại', onClick: () => setAttempt(attempt + 1) },
                ]}
              />
              <div>
                <Button appearance="primary" onClick={() => goToScreen({ screen: 'list' })}>
                  Kế hoạch của tôi
                </Button>
              </div>
            </>
          ) : (
            <Spinner label="Đang đọc bản nháp…" />
          )}
        </div>
      </main>
    </>
  )
}
