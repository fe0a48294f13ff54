import { Spinner } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { Input } from '../../../core/contract/operations.ts'
import type { LayoutResult } from '../../../core/document/pages.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { TruePage } from '../../preview/TruePage.tsx'
import '../../preview/preview.css'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import css from './batch.module.css'

interface Shown {
  pages: LayoutResult['pages']
  /** Cells that are no answer, one sentence each. */
  problems: string[]
}

/** The plan of one row, as it would be printed. */
export function RowPages({ work }: { work: Input<'batch.row'> }): ReactElement {
  const [shown, setShown] = useState<Shown | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let current = true
    setShown(null)
    setProblem(null)
    const load = async (): Promise<void> => {
      const row = await call('batch.row', work)
      const layout = row.ok ? await call('document.layout', { draft: row.value.draft }) : row
      if (!current) return
      if (!layout.ok) return setProblem(layout.problem)
      if (!row.ok || !('pages' in layout.value)) return
      const problems = row.value.problems.map(
        ({ column, value, wanted }) => `Cột “${work.list.columns[column] ?? ''}” ghi “${value}”; cần ${wanted}.`,
      )
      setShown({ pages: layout.value.pages, problems })
    }
    void load()
    return () => {
      current = false
    }
  }, [work])
  if (problem) return <ProblemNote problem={problem} />
  if (!shown) return <Spinner label="Đang dàn trang…" />
  return (
    <>
      {shown.problems.map((words) => (
        <p key={words} className={css.failed}>
          {words}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
      <section className={css.pages} aria-label="Kế hoạch của hàng này" tabIndex={0}>
        {shown.pages.map((page, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <TruePage key={at} page={page} index={at + 1} />
        ))}
      </section>
    </>
  )
}
