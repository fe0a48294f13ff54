import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type ReactElement, use, useMemo } from 'react'
import { place } from '../../../core/document/place.ts'
import type { Block } from '../../../core/draft/draft.ts'
import { numberBlocks } from '../../../core/outline/numbering.ts'
import { InlineField } from '../../outline/InlineField.tsx'
import { OutlineEditor } from '../../outline/OutlineEditor.tsx'
import { useEditor } from '../../state/editor.ts'
import { newId } from '../../ui/newId.ts'
import { BasisPicker } from '../BasisPicker.tsx'
import { FactFields } from '../FactFields.tsx'
import css from '../form.module.css'
import { Group } from '../Group.tsx'
import { blocksOfStep, placeForBasis, placeForOpening } from '../stepBlocks.ts'
import { TextOnPage } from '../textOnPage.ts'
import { edit, useDraft } from '../useDraft.ts'

/** Tên và căn cứ: the subject, what the plan rests on, the sentence that opens it. */
export function TitleStep(): ReactElement {
  const title = useDraft((draft) => draft.title)
  return (
    <>
      <Group title="Tên kế hoạch">
        <InlineField
          label="Trích yếu"
          place={place.title}
          value={title}
          onChange={(next) => edit({ op: 'set-title', title: next }, 'title')}
          example="Triển khai thực hiện Quy chế dân chủ ở cơ sở năm 2026"
          hint="Một câu ngắn nói kế hoạch làm gì, bắt đầu bằng việc làm: Triển khai …, Thực hiện …, Tổ chức …. Không ghi V/v, không có dấu chấm cuối."
          facts
          why="Trích yếu đặt ngay dưới chữ KẾ HOẠCH, chữ thường, đậm. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5."
          required
        />
      </Group>
      <FactFields step="ten-can-cu" title="Văn bản phải thực hiện" />
      <BasisList />
      <Opening />
    </>
  )
}

function BasisList(): ReactElement {
  const onPage = use(TextOnPage)
  const body = useDraft((draft) => draft.body)
  const numbers = useMemo(() => numberBlocks(body), [body])
  const basis = useMemo(() => body.filter((block) => block.kind === 'basis'), [body])
  const add = (): void => {
    const block: Block = { id: newId(), kind: 'basis', marker: 'none', text: 'Căn cứ ', children: [] }
    edit({ op: 'insert-block', block, at: placeForBasis(body) })
    useEditor.getState().goTo(place.block(block.id))
  }
  return (
    <Group
      title="Căn cứ"
      help="Mỗi căn cứ một dòng, theo thứ bậc rồi theo thời gian. Kế hoạch có thể không có căn cứ mà mở đầu bằng “Thực hiện …”."
    >
      {basis.length > 0 && onPage ? null : basis.length > 0 ? (
        <OutlineEditor roots={basis} numbers={numbers} label="Danh sách căn cứ" kind="basis" />
      ) : (
        <div>
          <Button icon={<AddRegular />} onClick={add}>
            Thêm căn cứ
          </Button>
        </div>
      )}
      <BasisPicker />
    </Group>
  )
}

function Opening(): ReactElement | null {
  const onPage = use(TextOnPage)
  const body = useDraft((draft) => draft.body)
  const openings = useMemo(() => blocksOfStep(body, 'ten-can-cu').filter((block) => block.kind !== 'basis'), [body])
  const numbers = useMemo(() => numberBlocks(body), [body])
  const add = (): void => {
    const block: Block = {
      id: newId(),
      kind: 'paragraph',
      marker: 'none',
      role: 'opening',
      text: '{{co_quan.ten}} ban hành Kế hoạch với các nội dung sau:',
      children: [],
    }
    edit({ op: 'insert-block', block, at: placeForOpening(body) })
    useEditor.getState().goTo(place.block(block.id))
  }
  if (onPage && openings.length > 0) return null
  const single = openings.length === 1 ? simple(openings[0]) : null
  return (
    <Group title="Câu mở đầu">
      {single ? (
        <InlineField
          label="Câu mở đầu"
          hideLabel
          facts
          place={place.block(single.id)}
          value={single.text}
          onChange={(text) => edit({ op: 'set-text', block: single.id, text }, `text:${single.id}`)}
          hint={single.hint ?? 'Nói cơ quan nào ban hành kế hoạch để làm gì; kết thúc bằng dấu hai chấm.'}
        />
      ) : openings.length > 0 ? (
        <OutlineEditor roots={openings} numbers={numbers} label="Câu mở đầu" />
      ) : (
        <div className={css.buttons}>
          <Button icon={<AddRegular />} onClick={add}>
            Thêm câu mở đầu
          </Button>
        </div>
      )}
    </Group>
  )
}

/** A lone paragraph is a field; anything richer keeps its outline. */
const simple = (block: Block | undefined): Block | null =>
  block?.kind === 'paragraph' && block.children.length === 0 ? block : null
