/** The keys of Soạn thảo, as the help lists them. */
interface Shortcuts {
  title: string
  keys: readonly (readonly [keys: string, what: string])[]
}

export const shortcuts: readonly Shortcuts[] = [
  {
    title: 'Đi lại',
    keys: [
      ['Alt+PageDown, Alt+PageUp', 'bước sau, bước trước'],
      ['F8, Shift+F8', 'chỗ cần xem tiếp theo, trước đó'],
      ['F9', 'thông tin chung: mọi thông tin đã khai'],
      ['Alt+←', 'quay lại chỗ vừa rời'],
      ['Ctrl+F', 'tìm trong cả kế hoạch'],
      ['Esc rồi Tab', 'ra khỏi danh sách đang soạn'],
    ],
  },
  {
    title: 'Soạn',
    keys: [
      ['Enter', 'ý mới; trong dòng giao việc: dòng sau'],
      ['Shift+Enter', 'xuống dòng trong một ý'],
      ['Tab, Shift+Tab', 'thụt vào, thụt ra'],
      ['Alt+↑, Alt+↓', 'dời lên, dời xuống'],
      ['Ctrl+B, Ctrl+I', 'đậm, nghiêng'],
      ['Ctrl+A', 'chọn dòng, mục, rồi tất cả'],
      ['Ctrl+Shift+Delete', 'xóa cả ý'],
      ['Ctrl+Alt+F', 'chú thích cuối trang'],
      ['F2, hoặc bấm đúp', 'xem và đổi thông tin đã khai đang chọn'],
    ],
  },
  {
    title: 'Sửa và kiểm tra',
    keys: [
      ['Ctrl+Z, Ctrl+Y', 'hoàn tác, làm lại'],
      ['Ctrl+H', 'thay trong cả kế hoạch'],
      ['Ctrl+.', 'cách sửa chữ có gạch lượn sóng'],
      ['Shift+F10, hoặc chuột phải', 'thao tác với dòng'],
    ],
  },
  {
    title: 'Lưu và in',
    keys: [
      ['Ctrl+S', 'lưu ngay (ứng dụng vẫn tự lưu)'],
      ['Ctrl+P', 'in'],
      ['F1', 'mở trang này'],
    ],
  },
]

/** What a clerk asks most, each in a sentence or two. */
export const answers: readonly (readonly [question: string, answer: string])[] = [
  ['Có phải bấm lưu không?', 'Không. “Đã lưu” hiện ra khi từng chữ đã nằm trên ổ đĩa.'],
  [
    'Mở kế hoạch cũ thế nào?',
    'Kéo tệp Word, PDF thả vào bất cứ đâu trong cửa sổ, hoặc “Kế hoạch của tôi”, “Mở tệp Word…”. Mỗi lần một tệp.',
  ],
  [
    'Năm, số nghị quyết, tên cơ quan sửa ở đâu?',
    'Những chữ ấy khai một lần, dùng nhiều chỗ. Bấm đúp vào chữ trong câu: đổi mọi chỗ, hoặc chỉ chỗ này.',
  ],
  [
    'Dấu lượn sóng là gì?',
    'Chỗ cần xem lại. Đặt con trỏ vào đó, bấm Ctrl+. để sửa; lý do và nguồn nằm ở bước Rà soát và xuất.',
  ],
  ['Xuất ra Word để trình ký?', 'Nút “Xuất” trên thanh, chọn “Bản trình ký”. Lỗi còn lại được liệt kê trước khi xuất.'],
]
