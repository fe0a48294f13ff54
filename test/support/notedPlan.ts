/** A plan with footnotes everywhere a mark may stand, and raised letters: in the title, the body, cells, an annex, a recipient. */
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan, item, paragraph, recipient, section, table, withPlaceIds } from './aPlan.ts'

export const noteWords = {
  n1: 'Ban hành kèm theo Nghị quyết của Hội đồng nhân dân xã.',
  n2: 'Theo số liệu *Chi cục Thống kê* công bố năm {{nam}}.',
  n3: 'Gồm cả hộ mới tách từ thôn Thượng.',
  n4: 'Đơn vị tính: triệu đồng/km{^2^}.',
  n5: 'Để theo dõi.',
} as const

/** A new object on every call. */
export const notedPlan = (): Draft =>
  aPlan((plan) => ({
    ...plan,
    title: `${plan.title}{#n1}`,
    body: withPlaceIds([
      paragraph('Ủy ban nhân dân xã ban hành Kế hoạch{#n2}, gồm các nội dung sau:', 'opening'),
      section(
        'Nội dung',
        'content',
        item('1', 'Trồng mới 500 m{^2^} cây xanh, giảm phát thải CO{_2_}{#n3} tại các **thôn{#n2}** trong xã.'),
        table([{ width: 10 }, { width: 100 }], 1, [
          ['TT', 'Chỉ tiêu{#n4}'],
          ['1', { text: 'Diện tích 12{^a^} **rất{#n3}** rộng', colSpan: 1 }],
        ]),
      ),
      paragraph('Trên đây là Kế hoạch của Ủy ban nhân dân xã{#n3}.', 'closing'),
    ]),
    recipients: { ...plan.recipients, lines: [{ ...recipient('Các thôn{#n5}', 'units'), id: 'r1' }] },
    annexes: [
      {
        id: 'pl1',
        title: 'Biểu số liệu{#n4}',
        orientation: 'portrait',
        body: withPlaceIds([item('1', 'Số liệu năm trước.')], 'p'),
      },
    ],
    footnotes: { ...noteWords, n9: 'Không có dấu ở đâu cả.' },
  }))
