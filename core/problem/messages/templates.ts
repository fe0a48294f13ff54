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
  'template.exists': (p: { id: string }): Sentence => ({
    what: `Đã có một mẫu tên “${p.id}”.`,
    next: 'Đặt tên khác cho mẫu mới.',
  }),
  'template.not-saved': (p: { name: string; message: string; more: number }): Sentence => ({
    what: `Chưa lưu được “${p.name}” thành mẫu: ${p.message}${p.more > 0 ? ` (và ${p.more} lỗi khác)` : ''}`,
    next: 'Sửa chỗ đó trong bản nháp rồi lưu lại.',
  }),
  'template.not-own': (p: { id: string }): Sentence => ({
    what: `Mẫu “${p.id}” đi kèm phần mềm nên không sửa và không xóa được.`,
    next: 'Nhân bản mẫu ấy thành mẫu của mình rồi sửa bản sao.',
  }),
  'template.no-file': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải là tệp mẫu, hoặc do phiên bản mới hơn tạo ra. Chưa nhận gì vào.`,
    next: 'Chọn tệp do nút “Xuất mẫu ra tệp” tạo ra; cần thì cập nhật Soạn Kế hoạch.',
  }),
  'template.no-sample': (p: { id: string }): Sentence => ({
    what: `Mẫu “${p.id}” không có bản điền sẵn để xem thử.`,
    next: 'Tạo bản nháp mới từ mẫu này.',
  }),
}
