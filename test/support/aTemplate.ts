/** A small, correct template written for tests: every kind of line a body may hold. */
import type { OfficeProfile } from '../../core/draft/office.ts'
import type { Template, TemplateForm } from '../../core/template/template.ts'
import { anOffice as commune } from './anOffice.ts'

export function aTemplate(patch: Partial<Template> & { form?: Partial<TemplateForm> } = {}): Template {
  return {
    body: templateBody,
    layout: {},
    own: false,
    ...patch,
    form: {
      format: 'mau-ke-hoach',
      formatVersion: 1,
      id: 'mau-thu',
      version: '1.0.0',
      name: 'Mẫu thử',
      summary: 'Dùng khi thử.',
      needs: ['năm kế hoạch'],
      title: 'Thực hiện dân chủ ở cơ sở năm {{nam}}',
      fields: [
        { id: 'han', step: 'to-chuc', label: 'Hạn báo cáo', kind: 'date', required: true },
        { id: 'ten_goi_tat', step: 'ten-can-cu', label: 'Tên gọi tắt', kind: 'text', default: 'Luật' },
      ],
      steps: [{ id: 'noi-dung', guidance: 'Nêu từng việc.' }],
      recipients: [
        { text: 'Ủy ban nhân dân tỉnh', purpose: 'để b/c', group: 'higher' },
        { text: 'Các thôn', purpose: '', group: 'units' },
      ],
      ...patch.form,
    },
  }
}

const templateBody = `[can-cu] Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.

[mo-dau] {{co_quan.ten}} ban hành Kế hoạch thực hiện dân chủ ở cơ sở năm {{nam}} với các nội dung sau:

[muc:muc-dich] I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
[goi-y] Nêu điều phải đạt được.
a) Phát huy quyền làm chủ của Nhân dân.
b) Nâng cao trách nhiệm của người đứng đầu.

[muc:noi-dung] II. NỘI DUNG
1. Tuyên truyền, phổ biến
a) Tổ chức hội nghị phổ biến {{ten_goi_tat}}.
- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
- Thời gian thực hiện: Trước ngày {{ngay han}}.

[muc:to-chuc] III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện.

[ket] Trên đây là Kế hoạch thực hiện dân chủ ở cơ sở năm {{nam}}./.

[phu-luc ngang] DANH MỤC NHIỆM VỤ
[bang rong=1,5,3 canh=giua,deu,trai]
| TT | Nội dung | Cơ quan chủ trì |
| 1 | Tổ chức hội nghị | Phòng Văn hóa - Xã hội |
`

export function anOffice(patch: Partial<OfficeProfile> = {}): OfficeProfile {
  return commune({
    units: [{ id: 'u1', name: 'Phòng Văn hóa - Xã hội', code: 'VHXH' }],
    signers: [{ id: 's1', name: 'Nguyễn Thị Hòa', post: 'Phó Chủ tịch', headPost: 'Chủ tịch', form: 'tm-kt' }],
    recipients: [
      { id: 'n1', text: 'Thường trực Đảng ủy', purpose: 'để b/c', group: 'party' },
      { id: 'n2', text: 'các  thôn', purpose: '', group: 'units' },
      { id: 'n3', text: 'Trạm Y tế', purpose: '', group: 'units' },
    ],
    ...patch,
  })
}
