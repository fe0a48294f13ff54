import type { ReactElement } from 'react'
import type { StepId } from '../../core/template/template.ts'
import { useEditor } from '../state/editor.ts'
import { FactFields } from './FactFields.tsx'
import { FootnoteFields } from './FootnoteFields.tsx'
import css from './form.module.css'
import { AnnexStep } from './steps/AnnexStep.tsx'
import { ClosingStep } from './steps/ClosingStep.tsx'
import { LetterheadStep } from './steps/LetterheadStep.tsx'
import { OutlineStep } from './steps/OutlineStep.tsx'
import { TitleStep } from './steps/TitleStep.tsx'

/** The form of one step: the template's guidance, its own questions, then what every plan has here. */
export function StepForm({ step }: { step: StepId }): ReactElement | null {
  const open = useEditor((state) => state.draft !== null)
  if (!open) return null
  return (
    <div className={css.step} key={step}>
      <Guidance step={step} />
      <StepFields step={step} />
      <FootnoteFields step={step} />
    </div>
  )
}

function Guidance({ step }: { step: StepId }): ReactElement | null {
  const guidance = useEditor((state) => state.form?.steps.find((one) => one.id === step)?.guidance)
  return guidance ? <p className={css.guidance}>{guidance}</p> : null
}

function StepFields({ step }: { step: StepId }): ReactElement | null {
  switch (step) {
    case 'co-quan':
      return (
        <>
          <LetterheadStep />
          <FactFields step={step} />
        </>
      )
    case 'ten-can-cu':
      return <TitleStep />
    case 'muc-dich':
    case 'noi-dung':
    case 'kinh-phi':
    case 'to-chuc':
      return (
        <>
          <FactFields step={step} />
          <OutlineStep step={step} />
        </>
      )
    case 'phu-luc':
      return (
        <>
          <FactFields step={step} />
          <AnnexStep />
        </>
      )
    case 'noi-nhan':
      return (
        <>
          <FactFields step={step} />
          <ClosingStep />
        </>
      )
    case 'ra-soat':
      return <FactFields step={step} />
  }
}
