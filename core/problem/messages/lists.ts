import type { NoParams, Sentence } from './sentence.ts'

const untouched = 'Chưa có tệp nào được tạo.'

/** Problems of a list that plans are made of. */
export const listMessages = {
  'list.empty': (p: { file: string }): Sentence => ({
    what: `Trong “${p.file}” không thấy danh sách: cần một hàng tên cột và ít nhất một hàng bên dưới. ${untouched}`,
    next: 'Mở tệp, ghi tên cột ở hàng đầu (ví dụ: Tên thôn, Người ký), lưu lại rồi mở lại.',
  }),
  'list.too-large': (p: { file: string; limit: string }): Sentence => ({
    what: `“${p.file}” nặng hơn ${p.limit} nên chưa mở được. ${untouched}`,
    next: 'Kiểm tra xem có chọn nhầm tệp không; nếu đúng tệp, bỏ ảnh hoặc chia danh sách thành nhiều tệp rồi làm từng tệp.',
  }),
  'list.too-long': (p: { file: string; rows: number; columns: number }): Sentence => ({
    what: `“${p.file}” dài hơn ${p.rows} hàng hoặc rộng hơn ${p.columns} cột. ${untouched}`,
    next: 'Chia danh sách thành nhiều tệp rồi làm từng tệp.',
  }),
  'list.beyond-head': (p: { file: string; line: number; words: string }): Sentence => ({
    what: `Hàng ${p.line} của “${p.file}” có “${p.words}” nằm ngoài các cột có tên. ${untouched}`,
    next: 'Đặt tên cho cột ấy ở hàng đầu, hoặc xóa ô đó, rồi mở lại.',
  }),
  'list.unsupported': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải danh sách đọc được. ${untouched}`,
    next: 'Lưu danh sách thành tệp Excel (.xlsx) hoặc .csv rồi mở lại.',
  }),
  'list.too-heavy': (p: { file: string }): Sentence => ({
    what: `Đọc danh sách “${p.file}” cần quá nhiều thời gian hoặc bộ nhớ nên phần mềm đã dừng. ${untouched}`,
    next: 'Mở tệp bằng Excel, chép các hàng của danh sách sang một bảng tính mới, lưu rồi mở lại.',
  }),
  'list.broken': (p: { file: string }): Sentence => ({
    what: `Tệp “${p.file}” bị hỏng hoặc không phải bảng tính .xlsx nên không đọc được. ${untouched}`,
    next: 'Mở tệp bằng Excel, lưu thành tệp .xlsx mới rồi mở lại.',
  }),
  'list.no-match': (p: { file: string; columns: string; known: string }): Sentence => ({
    what: `Không cột nào của “${p.file}” khớp với câu hỏi của mẫu. Các cột: ${p.columns}. ${untouched}`,
    next: `Đặt tên cột theo câu hỏi hoặc tên ô: ${p.known}.`,
  }),
  'list.same-question': (p: { columns: string; label: string }): Sentence => ({
    what: `Các cột ${p.columns} cùng trả lời một câu hỏi “${p.label}”. ${untouched}`,
    next: 'Giữ một cột cho câu hỏi ấy, rồi làm lại.',
  }),
  'batch.gone': (_: NoParams): Sentence => ({
    what: 'Lượt soạn nhiều bản này không còn nữa.',
    next: 'Mở lại danh sách rồi làm lại. Các tệp đã xuất vẫn còn nguyên.',
  }),
  'batch.folder-is-file': (p: { folder: string }): Sentence => ({
    what: `“${p.folder}” là một tệp, không phải thư mục, nên chưa ghi gì.`,
    next: 'Chọn thư mục khác.',
  }),
}
