import { Button } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import type { RepeatedFact } from '../../../core/rollforward/proposal.ts'
import { call } from '../../host/api.ts'
import { useEditor } from '../../state/editor.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import css from './repeats.module.css'

/** Words that stand in several places and could be typed once from now on. Looked for when asked, and after each edit. */
export function RepeatedFacts(): ReactElement {
  const draft = useEditor((state) => state.draft)
  const edit = useEditor((state) => state.edit)
  const [open, setOpen] = useState(false)
  const [found, setFound] = useState<{ draft: Draft; facts: RepeatedFact[] } | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    if (!open || !draft) return
    let current = true
    void call('document.repeats', { draft }).then((reply) => {
      if (!current) return
      setProblem(reply.ok ? null : reply.problem)
      if (reply.ok) setFound({ draft, facts: reply.value })
    })
    return () => {
      current = false
    }
  }, [open, draft])
  const facts = found?.facts ?? []
  return (
    <section className={css.repeats} aria-label="Chữ lặp lại nhiều chỗ">
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Thu lại' : 'Tìm chữ lặp lại để đưa thành ô điền'}
        </Button>
      </div>
      {open && (
        <>
          <p className={css.help}>
            Chữ đưa thành ô điền chỉ còn phải gõ một chỗ: sửa ô điền là mọi chỗ trong văn bản đổi theo.
          </p>
          {problem && <ProblemNote problem={problem} />}
          {found && facts.length === 0 && (
            <p className={css.help} role="status">
              Không có chữ nào lặp lại đáng đưa thành ô điền.
            </p>
          )}
          <ul className={css.list}>
            {facts.map((fact) => (
              <li key={fact.id} className={css.repeat}>
                <p>
                  <strong>{fact.label}</strong> ({fact.places.length} chỗ): “{fact.text}”
                </p>
                <Button
                  size="small"
                  // What was found in an earlier text is not put into a later one.
                  disabled={found?.draft !== draft}
                  aria-label={`Đưa thành ô điền: ${fact.label}`}
                  onClick={() => edit(fact.edit)}
                >
                  Đưa thành ô điền
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
