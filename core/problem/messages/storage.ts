import type { Sentence } from './sentence.ts'

/** Problems of the disk itself, whatever is being written. */
export const storageMessages = {
  'storage.full': (p: { file: string }): Sentence => ({
    what: `Chưa ghi được “${p.file}” vì ổ đĩa đã đầy.`,
    next: 'Xóa bớt tệp không cần để lấy chỗ trống rồi bấm “Lưu lại”. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.read-only': (p: { file: string }): Sentence => ({
    what: `Chưa ghi được “${p.file}” vì thư mục này không cho phép ghi.`,
    next: 'Chọn thư mục khác, hoặc nhờ người phụ trách máy tính cấp quyền ghi. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.in-use': (p: { file: string }): Sentence => ({
    what: `Chưa ghi được “${p.file}” vì một phần mềm khác đang giữ tệp này.`,
    next: 'Đóng phần mềm đó, hoặc chờ chương trình diệt vi-rút quét xong, rồi bấm “Lưu lại”. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.missing': (p: { file: string }): Sentence => ({
    what: `Không tìm thấy “${p.file}”.`,
    next: 'Kiểm tra lại tên và thư mục chứa tệp.',
  }),
  'storage.is-folder': (p: { file: string }): Sentence => ({
    what: `“${p.file}” là một thư mục, không phải tệp.`,
    next: 'Chỉ rõ tên tệp cần dùng.',
  }),
  'storage.failed': (p: { file: string; reason: string }): Sentence => ({
    what: `Chưa đọc hoặc ghi được “${p.file}” (mã lỗi của máy: ${p.reason}).`,
    next: 'Kiểm tra ổ đĩa hoặc ổ mạng rồi thử lại. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.no-answer': (p: { file: string }): Sentence => ({
    what: `Ổ đĩa hoặc ổ mạng chứa “${p.file}” không trả lời nên việc này chưa xong.`,
    next: 'Kiểm tra mạng rồi thử lại, hoặc chọn thư mục khác. Bản nháp vẫn còn nguyên.',
  }),
  'storage.broken-file': (p: { file: string }): Sentence => ({
    what: `Tệp “${p.file}” bị hỏng nên không đọc được. Tệp hỏng được giữ nguyên bên cạnh.`,
    next: 'Nhập lại thông tin rồi lưu; phần mềm sẽ ghi tệp mới.',
  }),
}
