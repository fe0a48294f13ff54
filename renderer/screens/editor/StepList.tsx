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
import { type ReactElement, useMemo } from 'react'
import type { Block } from '../../../core/draft/draft.ts'
import { type StepId, stepIds } from '../../../core/template/template.ts'
import { openFindings } from '../../findings/currentFinding.ts'
import { useEditor } from '../../state/editor.ts'
import { stepLabels } from '../../state/steps.ts'
import css from './editor.module.css'
import { addSection, sectionsOfStep, toggleSections } from './sections.ts'

type State = 'done' | 'to-do' | 'off'
const stateText: Record<State, string> = { done: 'xong', 'to-do': 'còn chỗ cần xem', off: 'đã bỏ khỏi văn bản' }
const noBlocks: Block[] = []

/** The steps, each with its state, and a switch for the sections a plan may do without. */
export function StepList({ onStep }: { onStep: () => void }): ReactElement {
  const step = useEditor((state) => state.step)
  const setStep = useEditor((state) => state.setStep)
  const build = useEditor((state) => state.build)
  const body = useEditor((state) => state.draft?.body ?? noBlocks)
  const edit = useEditor((state) => state.edit)
  const goTo = useEditor((state) => state.goTo)
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

  const choose = (id: StepId): void => {
    setStep(id)
    onStep()
  }
  const add = (): void => {
    const { edit: insert, place } = addSection(body)
    edit(insert)
    goTo(place)
    onStep()
  }
  return (
    <nav className={css.steps} aria-label="Các bước">
      <ol className={css.stepItems}>
        {stepIds.map((id) => {
          const sections = sectionsOfStep(body, id)
          const off = sections.length > 0 && sections.every((section) => section.off)
          const state: State = off ? 'off' : settled(id) ? 'done' : 'to-do'
          return (
            <li key={id} className={css.stepItem}>
              <button
                type="button"
                className={css.step}
                aria-current={id === step ? 'step' : undefined}
                onClick={() => choose(id)}
              >
                <StepIcon state={state} current={id === step} />
                <span className={off ? css.offLabel : css.stepLabel}>{stepLabels[id]}</span>
                <span className={css.hiddenText}>, {stateText[state]}</span>
              </button>
              {sections.length > 0 && (
                <Tooltip
                  relationship="label"
                  content={
                    off
                      ? `Đưa mục ${stepLabels[id]} trở lại văn bản`
                      : `Bỏ mục ${stepLabels[id]} khỏi văn bản (chữ vẫn giữ)`
                  }
                >
                  <Button
                    size="small"
                    appearance="subtle"
                    className={css.stepSwitch}
                    icon={off ? <EyeOffRegular /> : <EyeRegular />}
                    aria-pressed={off}
                    onClick={() => edit(toggleSections(sections, !off))}
                  />
                </Tooltip>
              )}
            </li>
          )
        })}
      </ol>
      <Button appearance="subtle" icon={<AddRegular />} className={css.addSection} onClick={add}>
        Thêm mục
      </Button>
    </nav>
  )
}

function StepIcon({ state, current }: { state: State; current: boolean }): ReactElement {
  if (current) return <RecordRegular className={css.currentIcon} aria-hidden="true" />
  if (state === 'done') return <CheckmarkCircleFilled className={css.doneIcon} aria-hidden="true" />
  if (state === 'off') return <SubtractCircleRegular aria-hidden="true" />
  return <CircleRegular aria-hidden="true" />
}
