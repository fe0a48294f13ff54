/** What a plan says in two places or in two ways, and says otherwise in one of them; marks that want a partner. */

import { place } from '../../../core/document/place.ts'
import type { Block } from '../../../core/draft/draft.ts'
import { walkDraft } from '../../../core/draft/walk.ts'
import { edits, type Kind, signed, words } from './plant.ts'

/** The annex of a plan that was read from a file, as its head was written there. */
const annexHead = (name: string, change: (number: string, day: number) => string): Kind =>
  edits('STR-20', name, ({ letterhead, annexes }) => {
    const day = Number(letterhead.date.slice(8)) || 9
    const month = Number(letterhead.date.slice(5, 7)) || 3
    const year = letterhead.date.slice(0, 4) || '2026'
    const [first = { id: 'phu-luc-moi', title: 'Danh mục', orientation: 'portrait' as const, body: [] }] = annexes
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const head = change('27', day).replace('@', `tháng ${month} năm ${year}`)
    return [
      {
        edit: {
          op: 'all',
          edits: [
            { op: 'put-annex', annex: first },
            { op: 'set-letterhead', patch: { number: '27', code: 'KH-UBND', date } },
            {
              op: 'put-note',
              note: {
                id: 'dau-phu-luc',
                kind: 'normalised',
                field: 'Dòng “Kèm theo” của Phụ lục',
                text: head,
                line: 90,
              },
            },
          ],
        },
        at: place.annex(first.id),
      },
    ]
  })

const numberedTable = (id: string): Block => ({
  id: `${id}-bang`,
  kind: 'table',
  marker: 'none',
  text: '',
  children: [],
  table: {
    columns: [{ width: 1 }, { width: 5 }],
    headerRows: 1,
    rows: [
      ['TT', 'Nội dung'],
      ['1', 'Phát thanh'],
      ['2', 'Treo băng rôn'],
      ['4', 'Phát tờ rơi'],
    ],
  },
})

export const agreementKinds: readonly Kind[] = [
  annexHead('Phụ lục ghi số khác', (_, day) => `(Kèm theo Kế hoạch số 72/KH-UBND ngày ${day} @)`),
  annexHead(
    'Phụ lục ghi ngày khác',
    (number, day) => `(Kèm theo Kế hoạch số ${number}/KH-UBND ngày ${(day % 27) + 1} @)`,
  ),
  signed('SIG-10', 'Ký thay mặt cơ quan khác', 'body', ({ form }, { letterhead }) =>
    letterhead.issuerKind === 'ubnd' && (form === 'tm' || form === 'tm-kt') ? { body: 'Hội đồng nhân dân' } : null,
  ),
  words('TXT-19', 'Quên đóng ngoặc', /\([^()]{4,60}\)/u, (found) => found[0].slice(0, -1), ['text', 'closing', 'duty']),
  words('TXT-19', 'Quên mở ngoặc', /\([^()]{4,60}\)/u, (found) => found[0].slice(1), ['text', 'closing', 'duty']),
  words('TXT-20', 'Số tiền có dấu phẩy', /\.$/u, '. Kinh phí dự kiến 18,500,000 đồng.'),
  words('TXT-20', 'Số tiền thiếu một chữ số', /\.$/u, '. Kinh phí dự kiến 18.50.000 đồng.'),
  words('ABB-06', 'Một phòng thêm một chức năng', /Phòng Kinh tế(?=[.;,])/u, '$& - Hạ tầng', [
    'lead',
    'support',
    'text',
  ]),
  words('ABB-07', 'Chữ viết tắt không ai giải thích', /\.$/u, '. Kiểm tra TTĐKX và báo cáo TTĐKX hằng quý.'),
  words('CAP-09', '“ngân sách Nhà nước”', /(?:ngân sách|cơ quan|quản lý|bí mật) nhà nước/u, (found) =>
    found[0].replace('nhà', 'Nhà'),
  ),
  words('CAP-09', 'Ngày trong tuần viết thường', /\.$/u, '. Giao ban vào chiều thứ sáu hằng tuần.'),
  words('PLH-04', 'Phường trong kế hoạch của xã', /(?<=(?:Ủy ban nhân dân|Công an|địa bàn) )xã(?=[.;,]|$)/u, 'phường', [
    'text',
    'duty',
    'support',
    'closing',
    'recipient',
  ]),
  edits('TASK-10', 'Chép hai lần dòng chủ trì', (plan) =>
    [...walkDraft(plan)].flatMap((block) =>
      block.duty?.role === 'lead'
        ? [
            {
              edit: { op: 'insert-block', block: { ...block, id: `${block.id}-lap` }, at: { after: block.id } },
              at: place.block(`${block.id}-lap`),
            },
          ]
        : [],
    ),
  ),
  words('LAW-22', 'Tên luật thiếu dấu phẩy', /\.$/u, '. Xử lý theo Luật Phòng chống thiên tai.'),
  words(
    'PLH-05',
    'Tên xã của mình sai dấu',
    /(?<=(?:xã|phường) )\p{Lu}\p{L}* \p{Lu}\p{L}*/u,
    (found, { letterhead }) =>
      letterhead.issuer.endsWith(found[0]) && letterhead.issuer.includes('Ủy ban')
        ? found[0]
            .normalize('NFD')
            .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
            .normalize('NFC')
        : null,
    ['title', 'text', 'closing', 'recipient'],
  ),
  words('CAP-10', 'Tên phòng viết hoa cả chữ sau', /Phòng Kinh tế(?=[.;,])/u, 'Phòng Kinh Tế', [
    'lead',
    'support',
    'text',
  ]),
  words('TXT-22', 'Dấu phẩy ở cuối ý', /\.$/u, ','),
  words(
    'LAW-23',
    'Tên cơ quan trong ký hiệu thừa một chữ',
    /\.$/u,
    '. Theo Kế hoạch số 12/KH-UBNND ngày 05/01/2026 của UBND xã về dân vận.',
  ),
  words('TXT-21', 'Gạch giữa hai năm lệch', /\.$/u, '. Tổng kết năm học 2025- 2026.'),
  words('TXT-21', 'Gạch chéo lệch', /\.$/u, '. Mời tổ chức/ hộ gia đình tham gia.'),
  edits('STR-22', 'Số thứ tự trong bảng nhảy', (plan) =>
    plan.body.flatMap((block) =>
      block.marker === 'I'
        ? [
            {
              edit: { op: 'insert-block', block: numberedTable(block.id), at: { lastIn: block.id } },
              at: [place.cell(`${block.id}-bang`, 3, 0), place.block(`${block.id}-bang`)],
            },
          ]
        : [],
    ),
  ),
  words('TASK-08', 'Số lượng bằng số và bằng chữ khác nhau', /\.$/u, '. Lập biên bản thành 04 (ba) bản.'),
]
