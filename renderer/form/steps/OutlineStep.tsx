import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type ReactElement, use, useMemo } from 'react'
import { place } from '../../../core/document/place.ts'
import type { Block } from '../../../core/draft/draft.ts'
import { numberBlocks } from '../../../core/outline/numbering.ts'
import { OutlineEditor } from '../../outline/OutlineEditor.tsx'
import { isSection } from '../../outline/rows.ts'
import { useEditor } from '../../state/editor.ts'
import { stepLabels } from '../../state/steps.ts'
import { newId } from '../../ui/newId.ts'
import { AssignedUnits } from '../AssignedUnits.tsx'
import css from '../form.module.css'
import { blocksOfStep, type OutlineStepId, placeForSection, sectionOfStep } from '../stepBlocks.ts'
import { TextOnPage } from '../textOnPage.ts'
import { edit, useDraft } from '../useDraft.ts'

/** Steps whose items are work that someone is given. */
const withTasks: ReadonlySet<OutlineStepId> = new Set(['noi-dung', 'to-chuc'])

/** The sections of a step, written as an outline. */
export function OutlineStep({ step }: { step: OutlineStepId }): ReactElement {
  const onPage = use(TextOnPage)
  const body = useDraft((draft) => draft.body)
  const numbers = useMemo(() => numberBlocks(body), [body])
  const roots = useMemo(() => blocksOfStep(body, step), [body, step])
  const { role, title } = sectionOfStep[step]

  const addSection = (): void => {
    const first = roots.find(isSection)
    const section: Block = {
      id: newId(),
      kind: 'item',
      marker: first?.marker ?? body.find(isSection)?.marker ?? 'I',
      heading: true,
      role,
      text: first ? '' : title,
      children: first ? [] : [{ id: newId(), kind: 'item', marker: '1', text: '', children: [] }],
    }
    edit({ op: 'insert-block', block: section, at: placeForSection(body, step) })
    useEditor.getState().goTo(place.block(section.children[0]?.id ?? section.id))
  }
  return (
    <>
      {roots.length > 0 && onPage ? (
        <p className={css.help}>Lời văn của bước này viết ngay trên trang.</p>
      ) : roots.length > 0 ? (
        <OutlineEditor
          roots={roots}
          numbers={numbers}
          label={stepLabels[step]}
          kind={withTasks.has(step) ? 'tasks' : 'text'}
        />
      ) : (
        <p className={css.empty}>Kế hoạch này chưa có mục {stepLabels[step].toLocaleLowerCase('vi')}.</p>
      )}
      {step === 'to-chuc' && <AssignedUnits body={body} roots={roots} />}
      <div>
        <Button icon={<AddRegular />} onClick={addSection}>
          {roots.some(isSection) ? 'Thêm mục' : `Thêm mục ${title}`}
        </Button>
      </div>
    </>
  )
}
