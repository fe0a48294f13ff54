import { type ReactElement, type ReactNode, useId } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import { HintLabel } from './HintLabel.tsx'
import css from './ui.module.css'

/** What every field of a form may say about itself. */
export interface FieldProps {
  label: string
  /** Where the value stands in the draft; `goTo(place)` finds the field by it. */
  place?: PlaceKey
  /** One line under the field. */
  hint?: string
  /** Shown inside the empty field as "Ví dụ: ..." . */
  example?: string
  /** Why it is asked, with the decree's item; opened by "Vì sao?". */
  why?: string
  required?: boolean
  /** What is to be put right, said calmly under the field. */
  message?: string
  /** The label is read aloud but not drawn (a field in a table row). */
  hideLabel?: boolean
}

interface FrameProps extends FieldProps {
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** Label above, hint and message below, all tied to the control for a screen reader. */
export function FieldFrame(props: FrameProps): ReactElement {
  const { label, place, hint, why, required = false, message, hideLabel = false, children } = props
  const id = useId()
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ')
  return (
    <div className={css.field} data-place={place}>
      <HintLabel htmlFor={id} label={label} why={why} required={required} hidden={hideLabel} />
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(message ? { 'aria-invalid': true } : {}),
      })}
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message && (
        <p className={css.message} id={`${id}-message`}>
          {message}
        </p>
      )}
    </div>
  )
}

/** `Ví dụ: Bình Minh` for the empty field. */
export const examplePlaceholder = (example?: string): string | undefined => (example ? `Ví dụ: ${example}` : undefined)
