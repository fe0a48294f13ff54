import { Button } from '@fluentui/react-components'
import { BookmarkAddRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import type { OwnReference } from '../../core/legal/ownReferences.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { call } from '../host/api.ts'
import { checkAgain, useEditor } from '../state/editor.ts'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import css from './form.module.css'

const noReferences: OwnReference[] = []

/** Căn cứ the catalogue does not know: written down for the office with one press, to be offered and checked from then on. */
export function UnlistedBases(): ReactElement | null {
  const build = useEditor((state) => state.build)
  const [found, setFound] = useState(noReferences)
  const [problem, setProblem] = useState<Problem | null>(null)
  // Asked again with every new build: what stood in the catalogue a moment ago may have gone, or come.
  useEffect(() => {
    const { draft } = useEditor.getState()
    if (!draft || !build) return
    let late = false
    void call('legal.unlisted', { draft }).then((reply) => {
      if (!late) setFound(reply.ok ? reply.value : noReferences)
    })
    return () => {
      late = true
    }
  }, [build])
  const remember = async (entry: OwnReference): Promise<void> => {
    const known = await call('legal.own', {})
    const reply = known.ok ? await call('legal.saveOwn', { entries: [...known.value, entry] }) : known
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) checkAgain()
  }
  if (found.length === 0 && !problem) return null
  return (
    <section aria-label="Căn cứ danh mục chưa có">
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {found.length > 0 && (
        <>
          <p className={css.help}>Danh mục chưa có, nên chưa xác minh được hiệu lực:</p>
          <ul className={css.offers}>
            {found.map((entry) => (
              <li key={`${entry.type} ${entry.number}`} className={css.offer}>
                <span className={css.offerWords}>
                  {entry.type} số {entry.number}
                </span>
                <Button
                  size="small"
                  icon={<BookmarkAddRegular />}
                  aria-label={`Ghi nhớ ${entry.type} số ${entry.number}`}
                  onClick={() => void remember(entry)}
                >
                  Ghi nhớ văn bản này
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
