import { type ReactElement, useId, useState } from 'react'
import css from './ui.module.css'

interface Props {
  /** Id of the control this names; without it the label is plain text. */
  htmlFor?: string
  label: string
  why?: string | undefined
  required?: boolean
  hidden?: boolean
}

/** A field's name, and "Vì sao?" which opens one line of reason below it. */
export function HintLabel({ htmlFor, label, why, required = false, hidden = false }: Props): ReactElement {
  const [open, setOpen] = useState(false)
  const whyId = useId()
  return (
    <div className={hidden ? css.visuallyHidden : css.labelBlock}>
      <div className={css.labelRow}>
        {htmlFor ? (
          <label className={css.label} htmlFor={htmlFor}>
            {label}
            {required && <span className={css.needed}> (cần có)</span>}
          </label>
        ) : (
          <span className={css.label}>{label}</span>
        )}
        {why && !hidden && (
          <button
            type="button"
            className={css.whyButton}
            aria-expanded={open}
            aria-controls={whyId}
            aria-label={`Vì sao? ${label}`}
            onClick={() => setOpen(!open)}
          >
            Vì sao?
          </button>
        )}
      </div>
      {why && (
        <p className={css.why} id={whyId} hidden={!open}>
          {why}
        </p>
      )}
    </div>
  )
}
