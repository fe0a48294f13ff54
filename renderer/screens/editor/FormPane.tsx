import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons'
import { type FocusEvent, type ReactElement, useEffect, useRef } from 'react'
import { stepIds } from '../../../core/template/template.ts'
import { StepForm } from '../../form/StepForm.tsx'
import { PastedLine } from '../../paste/PastedLine.tsx'
import { useEditor } from '../../state/editor.ts'
import { stepLabels } from '../../state/steps.ts'
import { ExportPanel } from '../export/ExportPanel.tsx'
import { RepeatedFacts } from '../review/RepeatedFacts.tsx'
import { ReviewPanel } from '../review/ReviewPanel.tsx'
import { StagePanel } from '../review/StagePanel.tsx'
import css from './editor.module.css'
import { ImportNotes } from './ImportNotes.tsx'

/** The form of the step in hand. Tells the store which field has the focus. */
export function FormPane(): ReactElement {
  const step = useEditor((state) => state.step)
  const issued = useEditor((state) => state.draft?.state === 'issued')
  const setActivePlace = useEditor((state) => state.setActivePlace)
  const scroller = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top
  useEffect(() => {
    scroller.current?.scrollTo(0, 0)
  }, [step])

  const onFocus = (event: FocusEvent): void => {
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null
    // Rows of one editor tell themselves which of them the caret stands in.
    const inRows = event.target instanceof HTMLElement && event.target.dataset.rows !== undefined
    if (field?.dataset.place && !inRows) setActivePlace(field.dataset.place)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className={css.formPane} aria-label={stepLabels[step]} ref={scroller} onFocus={onFocus} tabIndex={0}>
      <div className={css.formInner}>
        <h2 className={css.stepTitle}>{stepLabels[step]}</h2>
        <ImportNotes />
        {step === 'ra-soat' ? (
          <>
            <ReviewPanel />
            <div inert={issued}>
              <RepeatedFacts />
            </div>
            <ExportPanel />
            <StagePanel />
          </>
        ) : (
          <div inert={issued}>
            <StepForm step={step} />
          </div>
        )}
        <PastedLine />
        <StepButtons />
      </div>
    </section>
  )
}

/** To the step before and the step behind. */
function StepButtons(): ReactElement {
  const step = useEditor((state) => state.step)
  const setStep = useEditor((state) => state.setStep)
  const at = stepIds.indexOf(step)
  const before = stepIds[at - 1]
  const after = stepIds[at + 1]
  return (
    <div className={css.stepButtons}>
      {before && (
        <Button icon={<ArrowLeftRegular />} onClick={() => setStep(before)}>
          {stepLabels[before]}
        </Button>
      )}
      <span className={css.spacer} />
      {after && (
        <Button icon={<ArrowRightRegular />} iconPosition="after" appearance="primary" onClick={() => setStep(after)}>
          {stepLabels[after]}
        </Button>
      )}
    </div>
  )
}
