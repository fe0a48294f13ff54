/** Tasks for the examples of rules about assignments. */
import type { Block, Draft, DutyRole } from '../../draft/draft.ts'
import { addTo, exampleBlock } from './exampleEdits.ts'

const usualLabels: Record<DutyRole, string> = {
  lead: 'Cơ quan chủ trì',
  do: 'Cơ quan thực hiện',
  advise: 'Cơ quan tham mưu',
  support: 'Cơ quan phối hợp',
  when: 'Thời gian thực hiện',
  form: 'Hình thức',
  product: 'Sản phẩm',
}

type Lines = readonly (readonly [DutyRole, string, string?])[]

/** A khoản with its assignment: `aTask('x', [['lead', 'Phòng Kinh tế.'], ['when', 'Quý II năm 2026.']])`. */
export const aTask = (id: string, lines: Lines, text = 'Vận động Nhân dân giữ gìn vệ sinh đường làng'): Block =>
  exampleBlock(id, {
    marker: '1',
    text,
    children: lines.map(([role, words, label], index) =>
      exampleBlock(`${id}-${index}`, {
        marker: '-',
        duty: { role, label: label ?? usualLabels[role] },
        text: words,
      }),
    ),
  })

/** The correct plan with one more task of its content. */
export const withTask = (lines: Lines, text?: string): ((plan: Draft) => Draft) =>
  addTo('content', aTask('x', lines, text))

export const aWhen: Lines[number] = ['when', 'Quý III năm 2026.']
