import type { NoParams, Sentence } from './sentence.ts'

/** Problems of writing Word, plain text and PDF. */
export const exportMessages = {
  'export.file-in-use': (p: { fileName: string }): Sentence => ({
    what: `Chưa ghi được tệp “${p.fileName}” vì tệp đang mở trong Word.`,
    next: 'Đóng tệp đó rồi bấm “Xuất lại”. Bản nháp của bạn vẫn còn nguyên.',
  }),
  'export.bad-name': (p: { fileName: string }): Sentence => ({
    what: `Không đặt được tên tệp “${p.fileName}”: tên quá dài, hoặc Windows không cho dùng.`,
    next: 'Đặt tên ngắn hơn, không có các dấu \\ / : * ? " < > |, rồi xuất lại.',
  }),
  'export.no-folder': (p: { folder: string }): Sentence => ({
    what: `Thư mục “${p.folder}” không còn nữa.`,
    next: 'Chọn thư mục khác để lưu.',
  }),
  'export.no-tasks': (_: NoParams): Sentence => ({
    what: 'Kế hoạch này chưa có nhiệm vụ nào để theo dõi.',
    next: 'Ghi nhiệm vụ ở bước “Nội dung, nhiệm vụ” (mỗi việc một dòng, có chủ trì và thời hạn), rồi xuất lại.',
  }),
  'export.not-this-run': (_: NoParams): Sentence => ({
    what: 'Chỉ mở được tệp vừa xuất trong lần chạy này.',
    next: 'Xuất lại tệp, hoặc mở tệp từ thư mục của nó.',
  }),
  'compare.not-kept': (_: NoParams): Sentence => ({
    what: 'Lần so sánh này không còn được giữ trên máy.',
    next: 'Bấm “Chọn bản khác” rồi chọn lại tệp. Bản nháp của bạn vẫn còn nguyên.',
  }),
  'compare.export-gone': (p: { fileName: string }): Sentence => ({
    what:
      p.fileName === ''
        ? 'Kế hoạch này chưa có tệp Word nào được xuất ra từ máy này nên chưa có gì để so sánh.'
        : `Không còn tệp “${p.fileName}” ở chỗ đã xuất nên chưa so sánh được.`,
    next: 'Chọn tệp cần so sánh bằng “Chọn bản khác”. Bản nháp vẫn nguyên vẹn.',
  }),
  'export.cannot-open': (p: { fileName: string }): Sentence => ({
    what: `Máy chưa mở được tệp “${p.fileName}”.`,
    next: 'Kiểm tra máy đã cài Word hay chưa, hoặc mở tệp từ thư mục chứa nó.',
  }),
  'export.pdf-letters': (p: { fileName: string; letters: string }): Sentence => ({
    what: `Chưa ghi tệp PDF của “${p.fileName}” vì phông chữ của PDF không có các ký tự: ${p.letters}`,
    next: 'Thay các ký tự ấy bằng chữ hoặc dấu thường rồi xuất lại, hoặc xuất Word. Bản nháp vẫn còn nguyên.',
  }),
  'export.signed-pdf': (p: { fileName: string }): Sentence => ({
    what: `Tệp “${p.fileName}” đã có chữ ký số nên không bị ghi đè.`,
    next: 'Xuất PDF dưới tên khác. Tệp đã ký vẫn còn nguyên.',
  }),
  'export.self-check': (p: { fileName: string; detail: string }): Sentence => ({
    what: `Chưa ghi tệp “${p.fileName}” vì phần mềm tự kiểm tra thấy tệp không đúng: ${p.detail}.`,
    next: 'Bản nháp và tệp cũ vẫn còn nguyên. Hãy báo lại lỗi này cho người phụ trách phần mềm.',
  }),
  'export.too-slow': (_: NoParams): Sentence => ({
    what: 'Văn bản quá dài nên chưa làm xong trong thời gian cho phép và đã dừng lại.',
    next: 'Thử lại; nếu vẫn vậy, tách phụ lục dài thành tệp riêng. Bản nháp và tệp cũ vẫn còn nguyên.',
  }),
}
