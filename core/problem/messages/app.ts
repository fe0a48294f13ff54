import type { NoParams, Sentence } from './sentence.ts'

/** Problems of the door itself: requests it does not know, and what nobody foresaw. */
export const appMessages = {
  'request.unknown': (p: { name: string }): Sentence => ({
    what: `Phần mềm không biết thao tác “${p.name}”.`,
    next: 'Tải lại cửa sổ. Nếu vẫn vậy, hãy tắt và mở lại phần mềm.',
  }),
  'request.invalid': (p: { name: string; where: string }): Sentence => ({
    what: `Nội dung gửi đi không đúng dạng${p.where ? ` ở phần “${p.where}”` : ''} nên chưa làm được (${p.name}).`,
    next: 'Nội dung trên màn hình vẫn còn nguyên. Sửa phần đó rồi thử lại.',
  }),
  'request.too-large': (_: NoParams): Sentence => ({
    what: 'Nội dung gửi đi quá lớn nên chưa làm được.',
    next: 'Chia phụ lục hoặc tệp thành phần nhỏ hơn rồi thử lại. Nội dung trên màn hình vẫn còn nguyên.',
  }),
  'request.refused': (_: NoParams): Sentence => ({
    what: 'Cửa sổ này không còn kết nối với phần mềm.',
    next: 'Mở lại bằng địa chỉ mà phần mềm in ra khi khởi động.',
  }),
  'app.unexpected': (p: { name: string }): Sentence => ({
    what: `Có việc ngoài dự tính khi thực hiện “${p.name}” nên chưa xong.`,
    next: 'Thử lại một lần nữa. Bản đã lưu vẫn còn nguyên. Nếu vẫn vậy, hãy gửi tệp nhật ký trong thư mục dữ liệu cho người phụ trách phần mềm.',
  }),
  'checks.unknown': (p: { id: string }): Sentence => ({
    what: `Không có phép rà soát nào mang mã “${p.id}” nên chưa sửa gì.`,
    next: 'Dùng mã như phần rà soát nêu ra, ví dụ STR-04; nhiều mã thì cách nhau bằng dấu phẩy.',
  }),
  'legal.not-a-list': (p: { file: string }): Sentence => ({
    what: `“${p.file}” không phải là tệp danh mục văn bản nên chưa nhận vào.`,
    next: 'Chọn tệp .json do nút “Xuất danh mục ra tệp” tạo ra. Danh mục đang có vẫn còn nguyên.',
  }),
}
