import { Spinner } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import type { RollProposal } from '../../../core/rollforward/proposal.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import { call } from '../../host/api.ts'
import { usePrintedTitle } from '../../state/printedTitle.ts'
import { useReading } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ChangeReview } from './ChangeReview.tsx'
import { ChooseOldPlan } from './ChooseOldPlan.tsx'
import { YearQuestion } from './YearQuestion.tsx'

const toReading = { label: 'Xem lại tệp', onClick: () => goToScreen({ screen: 'import' }) }

/** Last year's plan for a new year: which plan, which year, then change by change. */
export function RollScreen({ id }: { id?: string | undefined }): ReactElement {
  const read = useReading((state) => (id === undefined ? state.reading?.draft : undefined))
  const [stored, setStored] = useState<Draft | null>(null)
  const [proposal, setProposal] = useState<RollProposal | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const source = stored ?? read ?? null
  const title = usePrintedTitle(source)

  useEffect(() => {
    if (id === undefined) return
    let current = true
    void call('drafts.open', { id }).then((reply) => {
      if (!current) return
      if (reply.ok) setStored(reply.value)
      else setProblem(reply.problem)
    })
    return () => {
      current = false
    }
  }, [id])

  const propose = async (draft: Draft, year: number, from: number | null): Promise<void> => {
    const reply = await call('roll.propose', { draft, year, ...(from === null ? {} : { fromYear: from }) })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setProposal(reply.value)
  }
  if (source && proposal) {
    return <ChangeReview proposal={proposal} title={title} onYear={() => setProposal(null)} />
  }
  const name = source || id !== undefined ? 'Tạo cho năm mới' : 'Dùng lại kế hoạch cũ'
  return (
    <PageScreen name={name} {...(id === undefined && read ? { back: toReading } : {})}>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {source ? (
        <YearQuestion title={title} from={source.year} onYear={(year, from) => propose(source, year, from)} />
      ) : id === undefined ? (
        <ChooseOldPlan />
      ) : (
        !problem && <Spinner label="Đang đọc kế hoạch…" />
      )}
    </PageScreen>
  )
}
