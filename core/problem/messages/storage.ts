import type { Sentence } from './sentence.ts'

/** What the small files of the data folder hold, for a clerk who has never seen their names. */
const contents: Readonly<Record<string, string>> = {
  'co-quan.json': 'hồ sơ cơ quan',
  'danh-muc-rieng.json': 'danh mục văn bản riêng',
  'cai-dat.json': 'cài đặt',
  'da-xuat.json': 'nơi đã xuất các kế hoạch',
  mau: 'mẫu riêng',
  bin: 'thùng rác',
  snapshots: 'các bản đã lưu trước đó',
}

const named = (file: string): string => (contents[file] ? `“${file}” (${contents[file]})` : `“${file}”`)

/** Problems of the disk itself, whatever is being written. */
export const storageMessages = {
  'storage.full': (p: { file: string }): Sentence => ({
    what: `Chưa ghi được “${p.file}” vì ổ đĩa đã đầy.`,
    next: 'Xóa bớt tệp không cần để lấy chỗ trống rồi bấm “Lưu lại” hoặc làm lại việc này. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.read-only': (p: { file: string }): Sentence => ({
    what: `Chưa ghi được “${p.file}” vì thư mục này không cho phép ghi.`,
    next: 'Chọn thư mục khác, hoặc nhờ người phụ trách máy tính cấp quyền ghi. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.in-use': (p: { file: string }): Sentence => ({
    what: `Chưa ghi được “${p.file}” vì một phần mềm khác đang giữ tệp này.`,
    next: 'Đóng phần mềm đó, hoặc chờ chương trình diệt vi-rút quét xong, rồi bấm “Lưu lại” hoặc làm lại việc này. Nội dung trên màn hình vẫn còn nguyên.',
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
  'storage.folder-open': (p: { who: string }): Sentence => ({
    what: `Soạn Kế hoạch đang mở ở nơi khác với cùng thư mục dữ liệu này (${p.who}) nên ở đây chỉ xem được, chưa ghi được.`,
    next: 'Đóng phần mềm ở nơi đó rồi bấm “Thử lại” hoặc “Lưu lại”. Xem, so sánh, xuất tệp vẫn làm được; nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.folder-silent': (p: { who: string; minutes: number }): Sentence => ({
    what: `Thư mục dữ liệu còn ghi là đang mở ở nơi khác (${p.who}), nhưng nơi đó đã im lặng ${p.minutes} phút nên ở đây chỉ xem được.`,
    next: 'Hỏi người dùng máy đó. Nếu chắc chắn nơi đó đã tắt, bấm “Ghi ở đây”; nếu chưa chắc, cứ để nguyên. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'storage.broken-file': (p: { file: string }): Sentence => ({
    what: `Tệp ${named(p.file)} bị hỏng nên không đọc được.`,
    next: 'Mọi việc khác vẫn làm được. Nhập lại phần này rồi lưu: phần mềm ghi tệp mới, tệp hỏng được giữ nguyên bên cạnh.',
  }),
  'storage.previous-used': (p: { file: string }): Sentence => ({
    what: `Tệp ${named(p.file)} bị hỏng hoặc đã mất; phần mềm đang dùng bản lưu ngay trước đó.`,
    next: 'Xem lại cho đúng rồi lưu. Tệp hỏng được giữ nguyên bên cạnh, không bị ghi đè.',
  }),
  'storage.newer-file': (p: { file: string }): Sentence => ({
    what: `Tệp ${named(p.file)} do phiên bản mới hơn của phần mềm ghi nên ở đây chưa đọc được và không bị ghi đè.`,
    next: 'Mọi việc khác vẫn làm được. Cập nhật Soạn Kế hoạch rồi mở lại.',
  }),
  'storage.unreadable': (p: { file: string; reason: string }): Sentence => ({
    what: `Máy không đọc được ${named(p.file)}: ${p.reason}.`,
    next: 'Mọi việc khác vẫn làm được và không có gì bị xóa. Nhờ người phụ trách máy tính xem lại mục này.',
  }),
}
