import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type ReactElement, useMemo } from 'react'
import { place } from '../../core/document/place.ts'
import type { Block } from '../../core/draft/draft.ts'
import { isSection } from '../outline/rows.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import { type AssignedUnit, clauseFor, unitsNotNamed } from './assignedUnits.ts'
import css from './form.module.css'
import { edit } from './useDraft.ts'

interface Props {
  body: readonly Block[]
  /** Blocks of the step “Tổ chức thực hiện”. */
  roots: readonly Block[]
}

/** Who was given work above and has no clause here yet; one click writes the clause. */
export function AssignedUnits({ body, roots }: Props): ReactElement | null {
  const units = useMemo(() => unitsNotNamed(body, roots), [body, roots])
  const section = roots.findLast((block) => isSection(block) && !block.off)
  if (!section || units.length === 0) return null

  const add = (unit: AssignedUnit): void => {
    const clause = clauseFor(unit, newId)
    edit({ op: 'insert-block', block: clause, at: { lastIn: section.id } })
    useEditor.getState().goTo(place.block(clause.children[0]?.id ?? clause.id))
  }
  return (
    <div className={css.assigned}>
      <p className={css.help}>Cơ quan được giao việc ở phần nội dung mà mục này chưa nhắc đến:</p>
      <div className={css.buttons}>
        {units.map((unit) => (
          <Button key={unit.name} size="small" icon={<AddRegular />} onClick={() => add(unit)}>
            {unit.name} ({unit.tasks} việc)
          </Button>
        ))}
      </div>
    </div>
  )
}
