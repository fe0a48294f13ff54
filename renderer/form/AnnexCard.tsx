/**
 * One annex in the form.
 *
 * 1. Its place among the annexes, or away.
 * 2. What an imported one is called, its title, how its sheet lies (`AnnexFields`).
 * 3. Its body: an outline with tables, or the note that it follows the tasks (`AssignmentsNote`).
 */
import { Button } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { memo, type ReactElement, use, useMemo } from 'react'
import { annexHeading, annexName } from '../../core/document/annexes.ts'
import { place } from '../../core/document/place.ts'
import type { Annex, Block } from '../../core/draft/draft.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { InlineField } from '../outline/InlineField.tsx'
import { OutlineEditor } from '../outline/OutlineEditor.tsx'
import { newTable } from '../outline/tableEdits.ts'
import { useEditor } from '../state/editor.ts'
import { MoveButtons } from '../ui/MoveButtons.tsx'
import { newId } from '../ui/newId.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import css from './form.module.css'
import { TextOnPage } from './textOnPage.ts'
import { edit, useDraft } from './useDraft.ts'

const orientations: readonly { value: Annex['orientation']; label: string }[] = [
  { value: 'portrait', label: 'Khổ dọc' },
  { value: 'landscape', label: 'Khổ ngang' },
]

interface Props {
  annex: Annex
  index: number
  count: number
}

export const AnnexCard = memo(function AnnexCard({ annex, index, count }: Props): ReactElement {
  const name = annexName(annex, index, count)
  return (
    <section className={css.group} aria-label={name} data-place={place.annex(annex.id)}>
      <div className={css.cardHead}>
        <h3 className={css.groupTitle}>{name}</h3>
        <span className={css.lineButtons}>
          <MoveButtons
            name={name}
            first={index === 0}
            last={index === count - 1}
            up="lên trước"
            down="ra sau"
            onMove={(by) => edit({ op: 'move-annex', annex: annex.id, by })}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={`Xóa ${name}`}
            onClick={() => edit({ op: 'remove-annex', annex: annex.id })}
          />
        </span>
      </div>
      <AnnexFields annex={annex} index={index} count={count} />
      {annex.generated ? <AssignmentsNote /> : <AnnexBody annex={annex} name={name} />}
    </section>
  )
})

/** What an imported one is called, its title, how its sheet lies. */
function AnnexFields({ annex, index, count }: Props): ReactElement {
  const patch = (change: Partial<Omit<Annex, 'id' | 'body'>>): void =>
    edit({ op: 'patch-annex', annex: annex.id, patch: change }, `annex:${annex.id}:${Object.keys(change).join()}`)
  return (
    <div className={css.annexFields}>
      {annex.heading !== undefined && (
        <TextField
          label="Gọi là"
          value={annex.heading}
          onChange={(heading) => patch({ heading })}
          hint={`Theo tệp đã nhập; xóa trống thì tự ghi “${annexHeading(index, count)}”.`}
        />
      )}
      <InlineField
        label="Tên phụ lục"
        facts
        place={place.annexTitle(annex.id)}
        value={annex.title}
        onChange={(title) => patch({ title })}
        example="Danh mục nhiệm vụ trọng tâm năm 2026"
        hint="Viết như trong câu; trên văn bản tự in hoa."
      />
      <SelectField
        label="Khổ giấy"
        value={annex.orientation}
        choices={orientations}
        onChange={(orientation) => patch({ orientation })}
      />
    </div>
  )
}

function AnnexBody({ annex, name }: { annex: Annex; name: string }): ReactElement {
  const onPage = use(TextOnPage)
  const numbers = useMemo(() => numberBlocks(annex.body), [annex.body])
  const add = (block: Block): void => {
    edit({ op: 'insert-block', block, at: { endOf: { annex: annex.id } } })
    useEditor.getState().goTo(block.table ? place.cell(block.id, 0, 0) : place.block(block.id))
  }
  return (
    <>
      {annex.body.length > 0 && !onPage && (
        <OutlineEditor roots={annex.body} numbers={numbers} label={`Nội dung ${name}`} inAnnex />
      )}
      <div className={css.buttons}>
        <Button
          icon={<AddRegular />}
          onClick={() => add({ id: newId(), kind: 'table', marker: 'none', text: '', table: newTable(), children: [] })}
        >
          Thêm bảng
        </Button>
        <Button
          icon={<AddRegular />}
          onClick={() => add({ id: newId(), kind: 'paragraph', marker: 'none', text: '', children: [] })}
        >
          Thêm đoạn văn
        </Button>
      </div>
    </>
  )
}

/** The generated annex has nothing to type: it follows the tasks. */
function AssignmentsNote(): ReactElement {
  const body = useDraft((draft) => draft.body)
  const tasks = useMemo(
    () => [...walkBlocks(body)].filter((block) => block.children.some((child) => child.duty)),
    [body],
  )
  return (
    <p className={css.help}>
      {tasks.length === 0
        ? 'Bảng này tự lập từ các nhiệm vụ có giao việc (chủ trì, phối hợp, thời gian, sản phẩm). Chưa nhiệm vụ nào được giao; hãy giao ở bước Nội dung, nhiệm vụ.'
        : `Bảng này tự lập từ ${tasks.length} nhiệm vụ đã giao ở bước Nội dung, nhiệm vụ và luôn khớp với nội dung.`}
    </p>
  )
}
