import { Spinner } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { AmendableParts } from '../../../core/contract/operations.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import { call } from '../../host/api.ts'
import { useOldPlan } from '../../state/oldPlan.ts'
import { giveUpReading } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ChooseOldPlan } from '../list/ChooseOldPlan.tsx'
import { PartChoice } from './PartChoice.tsx'

/** An issued plan amended or replaced: which plan, which parts. Without an id one is chosen, or the one just read is meant. */
export function AmendScreen({ id }: { id?: string | undefined }): ReactElement {
  const { source, problem, setProblem, back } = useOldPlan(id)
  const [parts, setParts] = useState<AmendableParts | null>(null)

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
  }, [source, setProblem])

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
    <PageScreen name="Sửa đổi, bổ sung, thay thế" {...(back ? { back } : {})}>
      {problem && (
        <ProblemNote
          problem={problem}
          actions={problem.code === 'amend.not-issued' ? [back ?? open] : []}
          onDismiss={() => setProblem(null)}
        />
      )}
      {source && parts && <PartChoice issued={parts} onMake={make} />}
      {!source && id === undefined && (
        <ChooseOldPlan
          use="amend"
          lead="Chọn kế hoạch đã ban hành, có số và ngày. Phần mềm soạn sẵn kế hoạch sửa đổi hoặc thay thế; kế hoạch cũ vẫn giữ nguyên."
        />
      )}
      {!parts && !problem && (source || id !== undefined) && <Spinner label="Đang đọc kế hoạch…" />}
    </PageScreen>
  )
}
