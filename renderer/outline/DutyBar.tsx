import { AddRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { DutyRole } from '../../core/draft/draft.ts'
import { dutyKinds } from './duties.ts'
import css from './outline.module.css'

interface Props {
  /** Roles the task already has, parted by spaces. */
  present: string
  onAdd: (role: DutyRole) => void
}

/** The lines of an assignment a task does not have yet, one click each. */
export function DutyBar({ present, onAdd }: Props): ReactElement {
  const has = new Set(present.split(' '))
  return (
    <fieldset className={css.dutyBar}>
      <legend className={css.dutyLegend}>Giao việc:</legend>
      {dutyKinds
        .filter((kind) => !has.has(kind.role))
        .map((kind) => (
          <button
            key={kind.role}
            type="button"
            className={css.dutyAdd}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAdd(kind.role)}
          >
            <AddRegular aria-hidden /> {kind.name}
          </button>
        ))}
    </fieldset>
  )
}
