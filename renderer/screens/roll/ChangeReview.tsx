/**
 * From the changes of a roll to the new plan.
 *
 * 1. Each change has a decision (`useDecisions.ts`).
 * 2. F8 leads to the next that only the clerk can know (`useNextAsked.ts`).
 * 3. The plan is made of the old one with what was taken.
 */
import { Button, Toolbar } from '@fluentui/react-components'
import { ArrowLeftRegular, DocumentCheckmarkRegular } from '@fluentui/react-icons'
import { type ReactElement, useCallback, useState } from 'react'
import type { Problem } from '../../../core/problem/problem.ts'
import type { RollChange, RollProposal } from '../../../core/rollforward/proposal.ts'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { giveUpReading } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { ThemeMenu } from '../../theme/ThemeMenu.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { ChangeList } from './ChangeList.tsx'
import { countsOf, type Decisions, decided, saidCounts } from './decisions.ts'
import { eachPlace } from './places.ts'
import css from './roll.module.css'
import { useDecisions } from './useDecisions.ts'
import { useNextAsked } from './useNextAsked.ts'

interface Props {
  proposal: RollProposal
  /** Of last year's plan, as printed. */
  title: string
  /** Back to the question. */
  onYear: () => void
}

/** Every proposed change on its own line; the plan is made when the clerk says so. */
export function ChangeReview({ proposal, title, onYear }: Props): ReactElement {
  const { toYear } = proposal
  const { changes, decisions, decide, part } = useDecisions(proposal.changes)
  const { wanted, want, toNext } = useNextAsked(changes, decisions)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const takeApart = useCallback(
    (change: RollChange): void => {
      part(change)
      want(eachPlace(change)[0]?.id ?? change.id)
    },
    [part, want],
  )
  const make = async (): Promise<void> => {
    setBusy(true)
    const reply = await call('drafts.adopt', { draft: decided(proposal.draft, changes, decisions) })
    setBusy(false)
    if (!reply.ok) return setProblem(reply.problem)
    giveUpReading()
    goToScreen({ screen: 'editor', id: reply.value.id })
  }
  const name = `Kế hoạch năm ${toYear}`
  return (
    <>
      <header className={page.bar}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onYear}>
          Chọn năm khác
        </Button>
        <ScreenTitle className={page.barName} name={name}>
          {name}, từ “{title}”
        </ScreenTitle>
        <Toolbar aria-label="Kế hoạch năm mới" className={page.barTools}>
          <ThemeMenu />
          <Button appearance="primary" icon={<DocumentCheckmarkRegular />} disabled={busy} onClick={() => void make()}>
            {busy ? 'Đang tạo…' : `Tạo kế hoạch năm ${toYear}`}
          </Button>
        </Toolbar>
      </header>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      <main className={page.page}>
        <div className={page.inner}>
          <p className={`${page.lead} ${css.help}`}>
            Kế hoạch cũ vẫn giữ nguyên. Số, ngày ban hành và lần xuất trước đã được bỏ khỏi kế hoạch mới. Dùng phím:{' '}
            <kbd>↑</kbd> <kbd>↓</kbd> chuyển chỗ, <kbd>Enter</kbd> nhận, <kbd>Delete</kbd> để nguyên, <kbd>E</kbd> sửa,{' '}
            <kbd>T</kbd> trả lời riêng từng chỗ. Chỗ chưa xem được giữ nguyên chữ cũ và còn hiện ở bước Rà soát.
          </p>
          <Sum changes={changes} decisions={decisions} onNext={toNext} />
          <ChangeList
            draft={proposal.draft}
            changes={changes}
            decisions={decisions}
            wanted={wanted}
            onDecide={decide}
            onApart={takeApart}
          />
          <div className={page.actions}>
            <Button appearance="primary" size="large" disabled={busy} onClick={() => void make()}>
              Tạo kế hoạch năm {toYear}
            </Button>
          </div>
        </div>
      </main>
    </>
  )
}

interface SumProps {
  changes: readonly RollChange[]
  decisions: Decisions
  onNext: () => void
}

/** How many there are, and the way to those that wait for the clerk. */
function Sum({ changes, decisions, onNext }: SumProps): ReactElement {
  const counts = countsOf(changes, decisions)
  return (
    <div className={page.actions}>
      <p className={css.sum} role="status">
        {changes.length === 0
          ? 'Không thấy chỗ nào cần đổi cho năm mới. Cứ tạo kế hoạch rồi xem lại.'
          : `${changes.length} chỗ: ${saidCounts(counts)}.`}
      </p>
      {counts.asked > 0 && (
        <Button size="small" onClick={onNext}>
          Đến chỗ cần bạn xem (F8)
        </Button>
      )}
    </div>
  )
}
