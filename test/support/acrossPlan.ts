/** The correct plan with a wide table in its body, laid across pages of its own. */
import type { Block, Draft } from '../../core/draft/draft.ts'
import { aPlan, heading, paragraph } from './aPlan.ts'

/** `rows` tasks in seven columns. */
export function aWideTable(rows = 6, id = 'rong'): Block {
  const names = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm', 'Kinh phí']
  return {
    id,
    kind: 'table',
    marker: 'none',
    text: '',
    children: [],
    table: {
      columns: [1, 6, 4, 4, 3, 3, 2].map((width) => ({ width, align: 'left' })),
      headerRows: 1,
      rows: [
        names,
        ...Array.from({ length: rows }, (_, at) => [
          `${at + 1}`,
          `Tổ chức hội nghị phổ biến, lấy ý kiến Nhân dân ở thôn số ${at + 1}`,
          'Phòng Văn hóa - Xã hội',
          'Công an xã, các thôn',
          `Quý ${(at % 4) + 1} năm 2026`,
          'Biên bản hội nghị',
          '1.500.000',
        ]),
      ],
      orientation: 'landscape',
    },
  }
}

/** The table under KINH PHÍ, its heading above and a sentence below it. */
export const acrossPlan = (rows?: number): Draft =>
  aPlan((plan) => ({
    ...plan,
    body: plan.body.map((block) =>
      block.role === 'budget'
        ? {
            ...block,
            children: [
              ...block.children,
              { ...heading('1', 'Bảng phân công nhiệm vụ'), id: 'dau-bang' },
              aWideTable(rows),
              { ...paragraph('Các cơ quan, đơn vị căn cứ bảng trên để lập dự toán.'), id: 'sau-bang' },
            ],
          }
        : block,
    ),
  }))

/** The table ends the body: recipients and signature follow it. */
export const acrossAtEnd = (rows?: number): Draft =>
  aPlan((plan) => ({ ...plan, body: [...plan.body, aWideTable(rows)] }))
