/** Plans of the sizes we measure: our own sentences, the same on every run. */
import type { Block, Draft, TableData } from '../../core/draft/draft.ts'
import { aPlan, block, duty, item, section, withPlaceIds } from '../support/aPlan.ts'

const units = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  'Trung tâm Phục vụ hành chính công',
]
const works = [
  'Tổ chức quán triệt, phổ biến các nội dung của Kế hoạch đến toàn thể cán bộ, công chức, người hoạt động không chuyên trách và Nhân dân trên địa bàn xã bằng hình thức phù hợp với từng thôn',
  'Rà soát, cập nhật danh mục các nội dung phải công khai, niêm yết đầy đủ tại trụ sở và nhà văn hóa thôn, đăng tải trên trang thông tin điện tử của xã',
  'Tiếp nhận, tổng hợp, phân loại ý kiến đóng góp của Nhân dân; **trả lời bằng văn bản** trong thời hạn mười ngày làm việc kể từ ngày nhận được ý kiến',
  'Kiểm tra việc thực hiện tại ít nhất ba thôn trong mỗi quý, kịp thời chấn chỉnh những nơi làm hình thức, báo cáo kết quả bằng văn bản về Ủy ban nhân dân xã',
]
const pick = <T>(list: readonly T[], at: number, otherwise: T): T => list[at % list.length] ?? otherwise

function task(at: number): Block {
  return item(
    'a',
    `${pick(works, at, '')}, đợt ${at + 1}.`,
    duty('lead', 'Cơ quan chủ trì', `${pick(units, at, '')}.`),
    duty('support', 'Cơ quan phối hợp', `${pick(units, at + 1, '')} và các thôn.`),
    duty('when', 'Thời gian thực hiện', `trong quý ${(at % 4) + 1} năm 2026.`),
  )
}

const clause = (at: number, tasks: number): Block =>
  item('1', `**Nhóm nhiệm vụ thứ ${at + 1}**`, ...Array.from({ length: tasks }, (_, n) => task(at * tasks + n)))

/** Tasks that make a plan of seven pages, and one of ten. */
export const sevenPages = 24
export const tenPages = 42

/** A plan of so many tasks. */
export function planOf(tasks: number): Draft {
  const perClause = 6
  const clauses = Array.from({ length: Math.ceil(tasks / perClause) }, (_, at) => clause(at, perClause))
  return aPlan((plan) => ({
    ...plan,
    id: `do-${tasks}`,
    body: withPlaceIds([
      ...plan.body.slice(0, -1),
      section('NHIỆM VỤ CỤ THỂ', 'content', ...clauses),
      ...plan.body.slice(-1),
    ]),
  }))
}

/** A plan with one landscape annex table of so many rows. */
export function planWithRows(rows: number): Draft {
  return aPlan((plan) => ({
    ...plan,
    id: `do-bang-${rows}`,
    annexes: [
      {
        id: 'pl',
        title: 'Danh mục nhiệm vụ',
        orientation: 'landscape',
        body: [block({ id: 'bang', kind: 'table', table: bigTable(rows) })],
      },
    ],
  }))
}

function bigTable(rows: number): TableData {
  return {
    columns: [
      { width: 10, align: 'center' },
      { width: 90, align: 'justify' },
      { width: 40, align: 'left' },
      { width: 40, align: 'left' },
      { width: 30, align: 'center' },
      { width: 37, align: 'left' },
    ],
    headerRows: 1,
    rows: [
      ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'],
      ...Array.from({ length: rows }, (_, at) => [
        String(at + 1),
        `Nội dung công việc số ${at + 1} của các thôn trên địa bàn xã`,
        pick(units, at, ''),
        pick(units, at + 1, ''),
        `Quý ${(at % 4) + 1}/2026`,
        'Báo cáo kết quả',
      ]),
    ],
  }
}
