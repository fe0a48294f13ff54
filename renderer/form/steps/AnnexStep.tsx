import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { place } from '../../../core/document/place.ts'
import type { Annex } from '../../../core/draft/draft.ts'
import { newTable } from '../../outline/tableEdits.ts'
import { useEditor } from '../../state/editor.ts'
import { newId } from '../../ui/newId.ts'
import { AnnexCard } from '../AnnexCard.tsx'
import css from '../form.module.css'
import { TasksFromAbove } from '../TasksFromAbove.tsx'
import { edit, useDraft } from '../useDraft.ts'

const tableAnnex = (): Annex => ({
  id: newId(),
  title: '',
  orientation: 'portrait',
  body: [{ id: newId(), kind: 'table', marker: 'none', text: '', table: newTable(), children: [] }],
})

const assignmentsAnnex = (): Annex => ({
  id: newId(),
  title: 'Bảng phân công nhiệm vụ',
  orientation: 'landscape',
  body: [],
  generated: 'assignments',
})

/** Phụ lục: tables of the clerk's own, and the one made from the assignments. */
export function AnnexStep(): ReactElement {
  const annexes = useDraft((draft) => draft.annexes)
  const add = (annex: Annex): void => {
    edit({ op: 'put-annex', annex })
    useEditor.getState().goTo(place.annexTitle(annex.id))
  }
  return (
    <>
      {annexes.length === 0 && (
        <p className={css.empty}>
          Chưa có phụ lục. Thêm khi kế hoạch có bảng kèm theo; trong nội dung nhớ nhắc “(Có Phụ lục kèm theo)”.
        </p>
      )}
      {annexes.map((annex, index) => (
        <AnnexCard key={annex.id} annex={annex} index={index} count={annexes.length} />
      ))}
      <div className={css.buttons}>
        <Button icon={<AddRegular />} onClick={() => add(tableAnnex())}>
          Thêm phụ lục bảng
        </Button>
        {!annexes.some((annex) => annex.generated === 'assignments') && (
          <Button icon={<AddRegular />} onClick={() => add(assignmentsAnnex())}>
            Thêm bảng phân công nhiệm vụ
          </Button>
        )}
      </div>
      <TasksFromAbove />
    </>
  )
}
