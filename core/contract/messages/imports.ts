import type { Sentence } from './sentence.ts'

/** Problems of reading a file someone else made. */
export const importMessages = {
  'import.empty': (p: { file: string }): Sentence => ({
    what: `Tệp “${p.file}” không có chữ nào.`,
    next: 'Kiểm tra lại tệp, hoặc mở tệp, chép nội dung và dán vào một tệp .txt.',
  }),
  'import.binary': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải là tệp văn bản thuần nên không đọc được.`,
    next: 'Mở tệp bằng phần mềm đã tạo ra nó, lưu thành văn bản thuần (.txt) rồi mở lại ở đây.',
  }),
  'import.not-unicode': (p: { file: string }): Sentence => ({
    what: `Chữ trong “${p.file}” không theo bảng mã Unicode (có thể là phông cũ .VnTime, VNI) nên đọc sẽ sai dấu.`,
    next: 'Mở tệp bằng Word hoặc Notepad, chọn “Lưu thành…” với mã hóa UTF-8 rồi mở lại ở đây.',
  }),
  'import.unsupported': (p: { file: string; ending: string }): Sentence => ({
    what: `Chưa đọc được tệp đuôi “${p.ending}” (“${p.file}”).`,
    next: 'Hiện phần mềm đọc được tệp .txt và tệp bản nháp .json. Hãy lưu tệp thành văn bản thuần (.txt) rồi mở lại.',
  }),
  'import.too-large': (p: { file: string; limit: string }): Sentence => ({
    what: `“${p.file}” quá lớn; một kế hoạch dài cũng không quá ${p.limit}.`,
    next: 'Kiểm tra xem có chọn nhầm tệp không, hoặc cắt phần không thuộc kế hoạch rồi thử lại.',
  }),
  'import.not-json': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải là tệp bản nháp: nội dung không đúng dạng JSON, có thể bị cắt dở.`,
    next: 'Chọn tệp bản nháp khác. Nếu cạnh tệp có tệp đuôi .bak, đó là bản lưu ngay trước đó.',
  }),
  'import.not-a-plan': (p: { file: string }): Sentence => ({
    what: `Không nhận ra kế hoạch nào trong “${p.file}”: không thấy dòng KẾ HOẠCH, cũng không thấy các mục I, II và phần Nơi nhận.`,
    next: 'Chọn tệp khác. Nếu đúng là kế hoạch, mở tệp, thêm một dòng chỉ có chữ KẾ HOẠCH ở trên tên kế hoạch rồi nhập lại.',
  }),
}
