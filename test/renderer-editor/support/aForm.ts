/** A small template with a question of every kind, and an office to pick names from. */
import type { OfficeProfile } from '../../../core/draft/office.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { bothSigners, anOffice as commune } from '../../support/anOffice.ts'

export function aForm(patch: Partial<TemplateForm> = {}): TemplateForm {
  return {
    format: 'mau-ke-hoach',
    formatVersion: 1,
    id: 'ke-hoach',
    version: '1',
    name: 'Kế hoạch thử',
    summary: 'Dùng để thử các ô của biểu mẫu.',
    needs: [],
    title: 'Triển khai {{nghi_quyet.ngan}} năm {{nam}}',
    fields: [
      {
        id: 'nghi_quyet',
        step: 'ten-can-cu',
        label: 'Nghị quyết phải thực hiện',
        kind: 'document',
        documentType: 'Nghị quyết',
        why: 'Lần đầu nhắc đến phải ghi đủ số, ngày, cơ quan ban hành và trích yếu (Phụ lục I, mục II.6.b).',
        required: true,
      },
      {
        id: 'ten_goi_tat',
        step: 'ten-can-cu',
        label: 'Tên gọi tắt',
        kind: 'text',
        example: 'Nghị quyết số 20',
      },
      { id: 'muc_tieu', step: 'muc-dich', label: 'Mục tiêu chung', kind: 'long-text' },
      { id: 'so_dot', step: 'noi-dung', label: 'Số đợt kiểm tra', kind: 'number' },
      { id: 'cac_thon', step: 'noi-dung', label: 'Các thôn thực hiện', kind: 'lines' },
      {
        id: 'nguon',
        step: 'kinh-phi',
        label: 'Nguồn kinh phí',
        kind: 'choice',
        choices: [
          { value: 'ngan-sach', label: 'Ngân sách xã' },
          { value: 'khac', label: 'Nguồn khác' },
        ],
      },
      { id: 'han_bao_cao', step: 'to-chuc', label: 'Hạn báo cáo năm', kind: 'date', required: true },
      { id: 'co_hoi_nghi', step: 'to-chuc', label: 'Có tổ chức hội nghị', kind: 'yes-no' },
      { id: 'giai_doan_tu', step: 'muc-dich', label: 'Giai đoạn từ năm', kind: 'year' },
    ],
    steps: [
      {
        id: 'noi-dung',
        guidance: 'Mục này nêu việc phải làm: mỗi nhiệm vụ ghi rõ ai làm, bao giờ xong, kết quả là gì.',
      },
      { id: 'noi-nhan', guidance: 'Cấp trên ghi trước, đơn vị thực hiện ghi sau.' },
    ],
    recipients: [],
    ...patch,
  }
}

export function anOffice(patch: Partial<OfficeProfile> = {}): OfficeProfile {
  return commune({
    units: [
      { id: 'u1', name: 'Phòng Văn hóa - Xã hội', code: 'VHXH' },
      { id: 'u2', name: 'Phòng Kinh tế', code: 'KT' },
      { id: 'u3', name: 'Công an xã', code: '' },
      { id: 'u4', name: 'Văn phòng HĐND và UBND xã', code: 'VP' },
    ],
    signers: bothSigners,
    recipients: [
      { id: 'n1', text: 'Thường trực Đảng ủy', purpose: 'để b/c', group: 'party' },
      { id: 'n2', text: 'Công an xã', purpose: 'để p/h', group: 'units' },
    ],
    ...patch,
  })
}
