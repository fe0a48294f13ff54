/**
 * Rà soát.
 *
 * 1. The verdict in one line (`Verdict`).
 * 2. Findings by weight and step (`Group`), those that are safe together.
 * 3. What was let pass, with its reason (`Waived`).
 */
import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components'
import { type ReactElement, useMemo } from 'react'
import { type Finding, type Severity, severities, severityNames } from '../../../core/checks/shape/finding.ts'
import { type Fact, sameFacts } from '../../../core/checks/shape/sameFact.ts'
import { type StepId, stepIds } from '../../../core/template/template.ts'
import { groupedText } from '../../../core/text/figures.ts'
import { OpenComments } from '../../comments/OpenComments.tsx'
import { openFindings } from '../../findings/currentFinding.ts'
import { FindingItem } from '../../findings/FindingItem.tsx'
import { useEditor } from '../../state/editor.ts'
import { stepLabels } from '../../state/steps.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ReviewSheet } from './ReviewSheet.tsx'
import css from './review.module.css'
import { SafeFixes } from './SafeFixes.tsx'
import { TaskSheet } from './TaskSheet.tsx'

const advice: Record<Severity, string> = { error: ' phải sửa', warning: ' nên xem', hint: '' }

/** Rà soát: errors, warnings, hints, each by step; and what was let pass, with its reason. */
export function ReviewPanel(): ReactElement {
  const build = useEditor((state) => state.build)
  const reviewed = useEditor((state) => state.reviewed)
  const problem = useEditor((state) => state.buildProblem)
  const issued = useEditor((state) => state.draft?.state === 'issued')
  const open = openFindings(build)
  const waived = useMemo(() => build?.findings.filter((finding) => finding.waived !== undefined) ?? [], [build])
  if (problem) return <ProblemNote problem={problem} />
  if (!build || !reviewed) return <Spinner label="Đang rà soát…" />
  return (
    <section aria-label="Rà soát" className={css.panel}>
      <Verdict open={open} issued={issued} />
      {build.unreadCells !== undefined && (
        <p className={css.sheetHelp}>
          Có bảng rất dài: đã đọc những ô đầu, còn {groupedText(build.unreadCells)} ô chưa rà soát từng chữ.
        </p>
      )}
      <OpenComments />
      <div className={css.mending} inert={issued}>
        <SafeFixes count={open.filter(isSafe).length} />
        {severities.map((severity) => (
          <Group
            key={severity}
            title={severityNames[severity] + advice[severity]}
            findings={open.filter((finding) => finding.severity === severity)}
          />
        ))}
        {waived.length > 0 && <Waived findings={waived} />}
      </div>
      <ReviewSheet />
      <TaskSheet />
    </section>
  )
}

/** May be mended without asking, together with others. */
const isSafe = ({ fix }: Finding): boolean => fix?.kind === 'auto' && fix.edit !== undefined

function Verdict({ open, issued }: { open: readonly Finding[]; issued: boolean }): ReactElement {
  const errors = sameFacts(open.filter((finding) => finding.severity === 'error')).length
  if (issued) {
    return (
      <p className={css.verdict}>
        Kế hoạch đã ban hành, không sửa ở đây.
        {open.length > 0 && ` Rà soát thấy ${sameFacts(open).length} điều, để biết.`}
      </p>
    )
  }
  if (errors > 0) {
    return (
      <p className={css.verdict} role="status">
        Còn {errors} lỗi phải sửa trước khi trình ký. Bấm F8 để đến từng chỗ.
      </p>
    )
  }
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>Không còn lỗi. Văn bản sẵn sàng trình ký.</MessageBarTitle>
        {open.length > 0 && ` Còn ${sameFacts(open).length} cảnh báo và gợi ý để xem thêm.`}
      </MessageBarBody>
    </MessageBar>
  )
}

function Group({ title, findings }: { title: string; findings: Finding[] }): ReactElement | null {
  if (findings.length === 0) return null
  const facts = sameFacts(findings)
  const steps = stepIds.filter((step) => facts.some(({ first }) => first.step === step))
  return (
    <section className={css.group}>
      <h3 className={css.groupTitle}>
        {title} ({facts.length})
      </h3>
      {steps.map((step) => (
        <StepFacts key={step} step={step} facts={facts.filter(({ first }) => first.step === step)} />
      ))}
    </section>
  )
}

function StepFacts({ step, facts }: { step: StepId; facts: Fact[] }): ReactElement {
  return (
    <>
      <h4 className={css.stepTitle}>{stepLabels[step]}</h4>
      <ul className={css.list}>
        {facts.map(({ first, others }) => (
          <FindingItem key={first.id} finding={first} others={others} />
        ))}
      </ul>
    </>
  )
}

function Waived({ findings }: { findings: Finding[] }): ReactElement {
  const edit = useEditor((state) => state.edit)
  return (
    <section className={css.group}>
      <h3 className={css.groupTitle}>Đã bỏ qua ({findings.length})</h3>
      <ul className={css.list}>
        {findings.map(({ id, message, waived }) => (
          <li key={id} className={css.waived}>
            <span>
              {message} {waived?.reason && <em>Lý do: {waived.reason}</em>}
            </span>
            <Button size="small" onClick={() => waived && edit({ op: 'remove-waiver', finding: waived.finding })}>
              Xét lại
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
