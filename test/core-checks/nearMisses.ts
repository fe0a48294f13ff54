/** Plans that only look as if they broke a rule: layouts of an office's own, forms, duties two units share. */
import type { Block, Draft } from '../../core/draft/draft.ts'
import { block, duty, heading, item, paragraph, recipient, section } from '../support/aPlan.ts'

type Change = (plan: Draft) => Draft

/** These blocks at the end of the section with this role. */
const under =
  (role: NonNullable<Block['role']>, ...blocks: Block[]): Change =>
  (plan) => ({
    ...plan,
    body: plan.body.map((each) => (each.role === role ? { ...each, children: [...each.children, ...blocks] } : each)),
  })

const annexed =
  (title: string, ...body: Block[]): Change =>
  (plan) => ({
    ...under('content', item('1', 'Mẫu biểu tại Phụ lục kèm theo Kế hoạch này.'))(plan),
    annexes: [{ id: 'pl', title, orientation: 'portrait', body }],
  })

const receiving =
  (...lines: Draft['recipients']['lines']): Change =>
  (plan) => ({ ...plan, recipients: { ...plan.recipients, lines: [...plan.recipients.lines, ...lines] } })

const labelled = (label: string, text: string): Block => block({ kind: 'item', marker: '-', label, text })

const provincial: Change = (plan) => ({
  ...plan,
  letterhead: { ...plan.letterhead, issuer: 'Ủy ban nhân dân tỉnh Hải Sơn', parent: '' },
  recipients: { ...plan.recipients, lines: [recipient('Các sở, ban, ngành', 'units')] },
})

const duties = [
  'Cử cán bộ tham gia tập huấn, gửi danh sách về Văn phòng trước khi mở lớp.',
  'Chịu trách nhiệm về số liệu.',
]
const unitsWithOneDuty: Change = under(
  'organisation',
  heading('1', 'Phòng Kinh tế', ...duties.map((text) => item('a', text))),
  heading('1', 'Trung tâm Phục vụ hành chính công xã', ...duties.map((text) => item('a', text))),
)

export const nearMisses: Readonly<Record<string, readonly Change[]>> = {
  'STR-06': [
    under('budget', item('1', 'Các bước gồm:', labelled('(1)', 'Lập dự toán.'), labelled('(2)', 'Thẩm định.'))),
    under('budget', item('1', 'Mức chi theo quy định.', labelled('*', 'Ghi chú: chưa gồm thuế.'))),
    under('budget', item('1', 'Hai nguồn:', item('-', 'Ngân sách xã;'), item('-', 'Nguồn khác.'))),
  ],
  'STR-08': [
    under('budget', item('1', 'Mức chi theo quy định.', labelled('*', 'Ghi chú: chưa gồm thuế.'))),
    under(
      'budget',
      item('1', 'Hai nguồn:', item('a', 'Ngân sách xã;'), item('a', 'Nguồn khác.'), paragraph('Mỗi nguồn một sổ.')),
    ),
    under('budget', item('1', 'Sửa cầu.', item('-', 'Mố cầu.'), duty('when', 'Thời gian', 'Quý III năm 2026.'))),
  ],
  'STR-11': [
    unitsWithOneDuty,
    annexed(
      'Mẫu báo cáo',
      paragraph('Nâng cao nhận thức của cán bộ, công chức và Nhân dân về dân chủ ở cơ sở.'),
      paragraph('Nâng cao nhận thức của cán bộ, công chức và Nhân dân về dân chủ ở cơ sở.'),
    ),
    under(
      'content',
      heading('1', 'Lớp thứ nhất', item('-', 'Kết quả: Học viên được cấp giấy chứng nhận hoàn thành khóa học.')),
      heading('1', 'Lớp thứ hai', item('-', 'Kết quả: Học viên được cấp giấy chứng nhận hoàn thành khóa học.')),
    ),
  ],
  'STR-04': [
    under(
      'budget',
      item('1', 'Nguồn:', ...'Xã;Tỉnh;Huy động;Tài trợ;Vay.'.split(/(?<=;)/u).map((text) => item('a', text))),
    ),
    under(
      'budget',
      item('1', 'Nguồn một:', item('a', 'Xã;'), item('a', 'Tỉnh.')),
      item('1', 'Nguồn hai:', item('a', 'Vay;'), item('a', 'Góp.')),
    ),
    under('budget', item('1', 'Thuế suất nhóm e) và f) của bảng giữ nguyên.')),
  ],
  'PLH-01': [
    annexed('Mẫu phiếu', paragraph('Họ và tên: ........................'), paragraph('Ngày ... tháng ... năm ...')),
    annexed('Mẫu đơn', paragraph('Số: .../ĐK'), paragraph('Kính đề nghị ______ xem xét.')),
    annexed('Mẫu biên bản', paragraph('Hồi ... giờ, tại ........')),
  ],
  'REC-03': [
    under('organisation', item('1', 'Ủy ban nhân dân xã chỉ đạo chung.')),
    receiving(recipient('Các phòng, cơ quan, đơn vị thuộc xã', 'units')),
    unitsWithOneDuty,
  ],
  'REC-04': [
    (plan) =>
      under(
        'organisation',
        item('1', 'Các sở báo cáo Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng.'),
      )(provincial(plan)),
    (plan) => under('organisation', item('1', 'Các xã gửi Sở Tài chính tổng hợp, trình UBND tỉnh.'))(provincial(plan)),
    under('organisation', item('1', 'Văn phòng theo dõi việc thực hiện ý kiến của Sở Tài chính.')),
  ],
  'SIG-05': [
    (plan) => ({ ...plan, signature: { ...plan.signature, name: 'Ông Ích Thành' } }),
    (plan) => ({ ...plan, signature: { ...plan.signature, name: 'Tôn Nữ Bà Trà' } }),
    (plan) => ({ ...plan, signature: { ...plan.signature, name: 'Điểu Bá Thạc' } }),
  ],
  'STR-09': [
    under('content', heading('1', 'Kinh phí', item('-', 'Trong dự toán đã giao.'))),
    (plan) => ({
      ...plan,
      body: plan.body.map((each) => (each.role === 'purpose' ? { ...each, text: 'YÊU CẦU, MỤC TIÊU' } : each)),
    }),
    (plan) => ({
      ...plan,
      body: [...plan.body.slice(0, -1), section('PHỤ LỤC HÌNH', null, item('1', 'Sơ đồ.')), ...plan.body.slice(-1)],
    }),
  ],
}
