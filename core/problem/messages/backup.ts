import type { Sentence } from './sentence.ts'

/** Problems of "Sao lưu toàn bộ" and of bringing one back. */
export const backupMessages = {
  'backup.broken': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải là bản sao lưu của Soạn Kế hoạch, hoặc đã bị hỏng, nên chưa khôi phục gì.`,
    next: 'Chọn đúng tệp .zip do “Sao lưu toàn bộ” tạo ra, hoặc chép lại tệp. Mọi thứ trên máy này vẫn còn nguyên.',
  }),
  'backup.newer': (p: { file: string }): Sentence => ({
    what: `“${p.file}” do phiên bản mới hơn của phần mềm sao lưu nên ở đây chưa đọc được.`,
    next: 'Cập nhật Soạn Kế hoạch rồi khôi phục lại. Mọi thứ trên máy này vẫn còn nguyên.',
  }),
}
