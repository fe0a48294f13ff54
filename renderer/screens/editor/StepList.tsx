import { Button, Tooltip } from '@fluentui/react-components'
import {
  AddRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  EyeOffRegular,
  EyeRegular,
  RecordRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons'
import { memo, type ReactElement, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { type StepId, stepIds } from '../../../core/template/template.ts'
import { openFindings } from '../../findings/currentFinding.ts'
import { useEditor } from '../../state/editor.ts'
import { stepLabels } from '../../state/steps.ts'
import css from './editor.module.css'
import { addSection, type SectionState, sectionState, sectionsOfStep, toggleSections } from './sections.ts'

type State = 'done' | 'to-do' | 'off'
const stateText: Record<State, string> = { done: 'xong', 'to-do': 'còn chỗ cần xem', off: 'đã bỏ khỏi văn bản' }

/** The steps, each with its state, and a switch for the sections a plan may do without. */
export function StepList({ onStep }: { onStep: () => void }): ReactElement {
  const step = useEditor((state) => state.step)
  const build = useEditor((state) => state.build)
  // Only whether sections are there and printed: a key in a text draws nothing here.
  const sections = useEditor(useShallow((state) => stepIds.map((id) => sectionState(state.draft?.body ?? [], id))))
  const unsettled = useMemo(
    () =>
      new Set(
        openFindings(build)
          .filter((finding) => finding.severity !== 'hint')
          .map((finding) => finding.step),
      ),
    [build],
  )
  const settled = (id: StepId): boolean =>
    build !== null && (id === 'ra-soat' ? unsettled.size === 0 : !unsettled.has(id))
  const add = (): void => {
    const { draft, edit, goTo } = useEditor.getState()
    const added = addSection(draft?.body ?? [])
    edit(added.edit)
    goTo(added.place)
    onStep()
  }
  return (
    <nav className={css.steps} aria-label="Các bước">
      <ol className={css.stepItems}>
        {stepIds.map((id, index) => (
          <Step
            key={id}
            id={id}
            current={id === step}
            settled={settled(id)}
            sections={sections[index] ?? 'none'}
            onStep={onStep}
          />
        ))}
      </ol>
      <Button appearance="subtle" icon={<AddRegular />} className={css.addSection} onClick={add}>
        Thêm mục
      </Button>
    </nav>
  )
}

interface StepProps {
  id: StepId
  current: boolean
  settled: boolean
  sections: SectionState
  onStep: () => void
}

const Step = memo(function Step({ id, current, settled, sections, onStep }: StepProps): ReactElement {
  const off = sections === 'off'
  const state: State = off ? 'off' : settled ? 'done' : 'to-do'
  const choose = (): void => {
    useEditor.getState().setStep(id)
    onStep()
  }
  const toggle = (): void => {
    const { draft, edit } = useEditor.getState()
    edit(toggleSections(sectionsOfStep(draft?.body ?? [], id), !off))
  }
  return (
    <li className={css.stepItem}>
      <button type="button" className={css.step} aria-current={current ? 'step' : undefined} onClick={choose}>
        <StepIcon state={state} current={current} />
        <span className={off ? css.offLabel : css.stepLabel}>{stepLabels[id]}</span>
        <span className={css.hiddenText}>, {stateText[state]}</span>
      </button>
      {sections !== 'none' && (
        <Tooltip
          relationship="label"
          content={
            off ? `Đưa mục ${stepLabels[id]} trở lại văn bản` : `Bỏ mục ${stepLabels[id]} khỏi văn bản (chữ vẫn giữ)`
          }
        >
          <Button
            size="small"
            appearance="subtle"
            className={css.stepSwitch}
            icon={off ? <EyeOffRegular /> : <EyeRegular />}
            onClick={toggle}
          />
        </Tooltip>
      )}
    </li>
  )
})

function StepIcon({ state, current }: { state: State; current: boolean }): ReactElement {
  if (current) return <RecordRegular className={css.currentIcon} aria-hidden="true" />
  if (state === 'done') return <CheckmarkCircleFilled className={css.doneIcon} aria-hidden="true" />
  if (state === 'off') return <SubtractCircleRegular aria-hidden="true" />
  return <CircleRegular aria-hidden="true" />
}
