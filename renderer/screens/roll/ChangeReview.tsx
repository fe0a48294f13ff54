import { Button, Toolbar } from '@fluentui/react-components'
import { ArrowLeftRegular, DocumentCheckmarkRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { Problem } from '../../../core/contract/problem.ts'
import type { RollChange, RollProposal } from '../../../core/contract/reuse.ts'
import { call } from '../../api.ts'
import { giveUpReading } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { ThemeMenu } from '../../theme/ThemeMenu.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import page from '../screens.module.css'
import { ChangeList } from './ChangeList.tsx'
import { type Decision, type Decisions, decided, firstDecisions } from './decisions.ts'
import css from './roll.module.css'

interface Props {
  proposal: RollProposal
  /** Of last year's plan, as printed. */
  title: string
  /** Back to the question. */
  onYear: () => void
}

/** Every proposed change on its own line; the plan is made when the clerk says so. */
export function ChangeReview({ proposal, title, onYear }: Props): ReactElement {
  const { changes, toYear } = proposal
  const [decisions, setDecisions] = useState<Decisions>(() => firstDecisions(changes))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const taken = changes.filter(({ id }) => decisions[id]?.taken).length

  const decide = (some: readonly RollChange[], patch: Partial<Decision>): void => {
    setDecisions((before) => {
      const next = { ...before }
      for (const { id } of some) {
        const one = before[id]
        if (one) next[id] = { ...one, ...patch }
      }
      return next
    })
  }
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
        <ScreenTitle className={css.name} name={name}>
          {name}, từ “{title}”
        </ScreenTitle>
        <Toolbar aria-label="Kế hoạch năm mới" className={css.tools}>
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
            <kbd>↑</kbd> <kbd>↓</kbd> chuyển chỗ, <kbd>Enter</kbd> nhận, <kbd>Delete</kbd> để nguyên, <kbd>E</kbd> sửa.
          </p>
          <p className={css.sum} role="status">
            {changes.length === 0
              ? 'Không thấy chỗ nào cần đổi cho năm mới. Cứ tạo kế hoạch rồi xem lại.'
              : `Sẽ đổi ${taken} chỗ, để nguyên ${changes.length - taken} chỗ.`}
          </p>
          <ChangeList changes={changes} decisions={decisions} onDecide={decide} />
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
