import { Spinner } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { AmendableParts } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import { call } from '../../host/api.ts'
import { giveUpReading, useReading } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ChooseIssuedPlan } from './ChooseIssuedPlan.tsx'
import { PartChoice } from './PartChoice.tsx'

const toReading = { label: 'Xem lại tệp', onClick: () => goToScreen({ screen: 'import' }) }

/** An issued plan amended or replaced: which plan, which parts. Without an id one is chosen, or the one just read is meant. */
export function AmendScreen({ id }: { id?: string | undefined }): ReactElement {
  const read = useReading((state) => (id === undefined ? state.reading?.draft : undefined))
  const [stored, setStored] = useState<Draft | null>(null)
  const [parts, setParts] = useState<AmendableParts | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const source = stored ?? read ?? null

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
  useEffect(() => {
    if (!source) return
    let current = true
    void call('amend.parts', { draft: source }).then((reply) => {
      if (!current) return
      if (reply.ok) setParts(reply.value)
      else setProblem(reply.problem)
    })
    return () => {
      current = false
    }
  }, [source])

  const make = async (chosen: 'whole' | string[]): Promise<void> => {
    if (!source) return
    const made = await call('amend.draft', { draft: source, parts: chosen })
    const kept = made.ok ? await call('drafts.adopt', { draft: made.value }) : made
    if (!kept.ok) return setProblem(kept.problem)
    giveUpReading()
    goToScreen({ screen: 'editor', id: kept.value.id })
  }
  const open = { label: 'Mở kế hoạch', onClick: () => goToScreen({ screen: 'editor', id: id ?? '' }) }
  return (
    <PageScreen name="Sửa đổi, bổ sung, thay thế" {...(id === undefined && read ? { back: toReading } : {})}>
      {problem && (
        <ProblemNote
          problem={problem}
          actions={problem.code === 'amend.not-issued' ? [id === undefined ? toReading : open] : []}
          onDismiss={() => setProblem(null)}
        />
      )}
      {source && parts && <PartChoice issued={parts} onMake={make} />}
      {!source && id === undefined && <ChooseIssuedPlan />}
      {!parts && !problem && (source || id !== undefined) && <Spinner label="Đang đọc kế hoạch…" />}
    </PageScreen>
  )
}
