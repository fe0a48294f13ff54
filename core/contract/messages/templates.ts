import type { Sentence } from './sentence.ts'

/** Problems of template folders. */
export const templateMessages = {
  'template.not-found': (p: { id: string }): Sentence => ({
    what: `Không có mẫu nào tên “${p.id}”.`,
    next: 'Chọn một mẫu trong danh sách mẫu.',
  }),
  'template.faulty': (p: { id: string; file: string; line: number; message: string; more: number }): Sentence => ({
    what:
      `Mẫu “${p.id}” chưa dùng được: ${p.file}${p.line > 0 ? `, dòng ${p.line}` : ''}: ${p.message}` +
      (p.more > 0 ? ` (và ${p.more} lỗi khác)` : ''),
    next: 'Sửa tệp đó trong thư mục mẫu rồi mở lại, hoặc chọn mẫu khác.',
  }),
  'template.no-sample': (p: { id: string }): Sentence => ({
    what: `Mẫu “${p.id}” không có bản điền sẵn để xem thử.`,
    next: 'Tạo bản nháp mới từ mẫu này.',
  }),
}
