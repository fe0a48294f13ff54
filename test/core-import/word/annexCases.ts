/** What stands behind the signature, and files that hold two documents. */
import { closing, title, twoByTwo, type WordCase, wordCase } from './shell.ts'
import { c, grid, p, page, table } from './wordFile.ts'

const merged = table(
  [
    [
      { of: 'TT', rowSpan: 3 },
      { of: 'Nội dung', rowSpan: 3 },
      { of: 'Thời gian', colSpan: 4 },
    ],
    [
      { of: 'Quý I', colSpan: 2 },
      { of: 'Quý II', colSpan: 2 },
    ],
    ['T1', 'T2', 'T4', 'T5'],
    ['1', 'Tuyên truyền', 'x', '', 'x', ''],
  ],
  { header: 3 },
)
const small = table([
  ['TT', 'Tên thôn'],
  ['1', 'Thôn Đông'],
])

export const annexCases: WordCase[] = [
  wordCase(
    'two annexes, one on its side with a header of three rows, numbers begin again',
    {
      after: [
        page('landscape'),
        c('<b>PHỤ LỤC 01</b>'),
        c('<b>LỊCH KIỂM TRA</b>'),
        c('<i>(Kèm theo Kế hoạch số       /KH-UBND ngày     tháng    năm 2026 của Ủy ban nhân dân xã Tân Hương)</i>'),
        merged,
        page('portrait'),
        c('<b>Phụ lục số 02</b>'),
        c('<b>DANH SÁCH THÔN</b>'),
        p('1. Khu vực phía Đông'),
        p('- Thôn Đông.'),
        p('2. Khu vực phía Tây'),
      ],
    },
    {
      annexes: [
        { title: 'LỊCH KIỂM TRA', orientation: 'landscape', outline: ['[bảng]'] },
        {
          title: 'DANH SÁCH THÔN',
          orientation: 'portrait',
          outline: ['1. Khu vực phía Đông', '  - Thôn Đông.', '2. Khu vực phía Tây'],
        },
      ],
    },
  ),
  wordCase(
    'Biểu 01 and BIỂU SỐ 02, heading and title on one line',
    {
      after: [
        page(),
        c('<b>Biểu 01</b>'),
        c('<b>TỔNG HỢP KẾT QUẢ</b>'),
        small,
        page(),
        c('<b>BIỂU SỐ 02: DANH SÁCH THÔN</b>'),
        small,
      ],
    },
    {
      annexes: [
        { title: 'TỔNG HỢP KẾT QUẢ', orientation: 'portrait', outline: ['[bảng]'] },
        { title: 'DANH SÁCH THÔN', orientation: 'portrait', outline: ['[bảng]'] },
      ],
      // The colon behind the second.
      notes: ['Nhan đề phụ lục thứ 2'],
    },
  ),
  wordCase(
    'a table without a heading on a page behind the signature',
    { after: [page('landscape'), small, p('Ghi chú: xếp theo số hộ.')] },
    {
      annexes: [{ title: '', orientation: 'landscape', outline: ['[bảng]', '· Ghi chú: xếp theo số hộ.'] }],
      notes: ['Phụ lục thứ 1'],
    },
  ),
  wordCase(
    'a list with a title but no heading behind the signature',
    { after: [c('<b>DANH SÁCH ĐOÀN KIỂM TRA</b>', { blanks: 2 }), small] },
    { annexes: [{ title: 'DANH SÁCH ĐOÀN KIỂM TRA', orientation: 'portrait', outline: ['[bảng]'] }] },
  ),
  wordCase(
    'an annex whose heading stands in a table without lines',
    { after: [page(), grid([[[c('UBND XÃ TÂN HƯƠNG')], [c('<b>PHỤ LỤC</b>')]]]), c('<b>DANH SÁCH THÔN</b>'), small] },
    { annexes: [{ title: 'DANH SÁCH THÔN', orientation: 'portrait', outline: ['[bảng]'] }] },
  ),
  {
    ...wordCase('a decision that carries the plan', {}),
    pieces: [
      twoByTwo,
      c('<b>QUYẾT ĐỊNH</b>'),
      c('<b>Về việc ban hành Kế hoạch kiểm tra nếp sống văn minh</b>'),
      p('<i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i>'),
      c('<b>QUYẾT ĐỊNH:</b>'),
      p('<b>Điều 1.</b> Ban hành kèm theo Quyết định này Kế hoạch kiểm tra.'),
      p('<b>Điều 2.</b> Quyết định này có hiệu lực từ ngày ký./.'),
      grid([
        [
          [p('<bi>Nơi nhận:</bi>'), p('- Như Điều 2;'), p('- Lưu: VT.')],
          [c('<b>TM. ỦY BAN NHÂN DÂN</b>'), c('<b>CHỦ TỊCH</b>'), c('<b>Đỗ Thị Mai Lan</b>', { blanks: 4 })],
        ],
      ]),
      page(),
      ...wordCase('', {}).pieces,
    ],
    expected: {
      ...wordCase('', {}).expected,
      parts: ['other', 'plan'],
      notes: ['Văn bản khác trong tệp: QUYẾT ĐỊNH Về việc ban hành Kế hoạch kiểm tra nếp sống văn minh'],
    },
  },
  {
    ...wordCase('a plan followed by a decision', {}),
    pieces: [
      ...wordCase('', {}).pieces,
      page(),
      twoByTwo,
      c('<b>QUYẾT ĐỊNH</b>'),
      c('<b>Về việc thành lập Đoàn kiểm tra</b>'),
      p('<b>Điều 1.</b> Thành lập Đoàn kiểm tra gồm các ông, bà sau:'),
      small,
      ...closing.slice(1),
    ],
    expected: { ...wordCase('', {}).expected, parts: ['plan', 'other'] },
  },
  {
    ...wordCase('a decision with the plan behind it, without a letterhead of its own', {}),
    pieces: [
      twoByTwo,
      c('<b>QUYẾT ĐỊNH</b>'),
      c('<b>Về việc ban hành Kế hoạch</b>'),
      p('<b>Điều 1.</b> Ban hành kèm theo Quyết định này Kế hoạch kiểm tra./.'),
      ...closing.slice(1),
      page(),
      ...title,
      c('<i>(Ban hành kèm theo Quyết định số 20/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân xã)</i>'),
      p('<b>I. NỘI DUNG</b>'),
      p('1. Kiểm tra hằng quý tại các thôn.'),
    ],
    expected: {
      ...wordCase('', {}).expected,
      outline: ['· (Ban hành kèm theo Quyết định số', 'I. NỘI DUNG', '  1. Kiểm tra hằng quý tại các'],
      notes: ['Cơ quan ban hành', 'Địa danh', 'Nơi nhận', 'Người ký'],
      parts: ['other', 'plan'],
    },
  },
]
