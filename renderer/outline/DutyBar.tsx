import { AddRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { DutyRole } from '../../core/draft/draft.ts'
import { dutyKinds } from './duties.ts'
import css from './outline.module.css'

/** The lines of an assignment for a task that has none, one click each. */
export function DutyBar({ onAdd }: { onAdd: (role: DutyRole) => void }): ReactElement {
  return (
    <fieldset className={css.dutyBar}>
      <legend className={css.dutyLegend}>Giao việc:</legend>
      {dutyKinds.map((kind) => (
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
