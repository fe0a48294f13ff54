import { Button, Spinner } from '@fluentui/react-components'
import { ClipboardPasteRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { RollProposal } from '../../../core/rollforward/proposal.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import { call } from '../../host/api.ts'
import { useOldPlan } from '../../state/oldPlan.ts'
import { usePrintedTitle } from '../../state/printedTitle.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ChooseOldPlan } from '../list/ChooseOldPlan.tsx'
import { ChangeReview } from './ChangeReview.tsx'
import { YearQuestion } from './YearQuestion.tsx'

/** Last year's plan for a new year: which plan, which year, then change by change. */
export function RollScreen({ id }: { id?: string | undefined }): ReactElement {
  const { source, problem, setProblem, back } = useOldPlan(id)
  const [proposal, setProposal] = useState<RollProposal | null>(null)
  const title = usePrintedTitle(source)

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
    <PageScreen name={name} {...(back ? { back } : {})}>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {source ? (
        <YearQuestion title={title} from={source.year} onYear={(year, from) => propose(source, year, from)} />
      ) : id === undefined ? (
        <ChooseOldPlan
          use="roll"
          lead="Chọn kế hoạch năm trước. Phần mềm sẽ chỉ ra từng chỗ cần đổi cho năm mới; kế hoạch cũ vẫn giữ nguyên."
        >
          <Button icon={<ClipboardPasteRegular />} onClick={() => goToScreen({ screen: 'paste', roll: true })}>
            Dán văn bản
          </Button>
        </ChooseOldPlan>
      ) : (
        !problem && <Spinner label="Đang đọc kế hoạch…" />
      )}
    </PageScreen>
  )
}
