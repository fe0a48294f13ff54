/** Outlines as they are met in real files: automatic, typed and mixed numbers, every marker, tables between items. */
import { type WordCase, wordCase } from './shell.ts'
import { c, p, table } from './wordFile.ts'

const auto = (
  list: number,
  level: number,
  label: string,
): { auto: { list: number; level: number; label: string } } => ({
  auto: { list, level, label },
})

export const bodyCases: WordCase[] = [
  wordCase(
    'automatic numbers at three levels',
    {
      body: [
        p('<b>MỤC ĐÍCH, YÊU CẦU</b>', auto(0, 0, 'I.')),
        p('<b>Mục đích</b>', auto(0, 1, '1.')),
        p('Nâng cao nhận thức của Nhân dân.', auto(0, 2, 'a)')),
        p('Giữ gìn cảnh quan chung.', auto(0, 2, 'b)')),
        p('<b>Yêu cầu</b>', auto(0, 1, '2.')),
        p('Kiểm tra đúng thẩm quyền.', auto(0, 3, '-')),
        p('<b>TỔ CHỨC THỰC HIỆN</b>', auto(0, 0, 'II.')),
        p('Giao Phòng Văn hóa - Xã hội theo dõi.', auto(0, 1, '1.')),
      ],
    },
    {
      outline: [
        'I. MỤC ĐÍCH, YÊU CẦU',
        '  1. Mục đích',
        '    a) Nâng cao nhận thức của Nhân',
        '    b) Giữ gìn cảnh quan chung.',
        '  2. Yêu cầu',
        '    - Kiểm tra đúng thẩm quyền.',
        'II. TỔ CHỨC THỰC HIỆN',
        '  1. Giao Phòng Văn hóa - Xã',
      ],
    },
  ),
  wordCase(
    'automatic and typed numbers in one list, runs cut every three letters',
    {
      body: [
        p('<b>I. NỘI DUNG</b>', { split: 3 }),
        p('Tuyên truyền trên loa truyền thanh.', { ...auto(1, 0, '1.'), split: 3 }),
        p('2. Ký cam kết với các hộ kinh doanh.', { split: 2 }),
        p('<b>Kiểm tra đột xuất</b>', auto(1, 0, '2.')),
        p('Kiểm tra việc cưới.', auto(1, 1, '2.1.')),
        p('Kiểm tra việc tang.', auto(1, 1, '2.2.')),
        p('Phát tờ rơi', auto(2, 0, '\uf0b7')),
        p('Chiếu phim', auto(2, 1, '+')),
      ],
    },
    {
      outline: [
        'I. NỘI DUNG',
        '  1. Tuyên truyền trên loa truyền thanh.',
        '  2. Ký cam kết với các hộ',
        '  2. Kiểm tra đột xuất',
        '    2.1. Kiểm tra việc cưới.',
        '    2.2. Kiểm tra việc tang.',
        '      • Phát tờ rơi',
        '        + Chiếu phim',
      ],
    },
  ),
  wordCase(
    'Phần, A., I., 1., a. and a plain paragraph under a heading',
    {
      body: [
        c('<b>PHẦN THỨ NHẤT</b>'),
        c('<b>ĐẶC ĐIỂM TÌNH HÌNH</b>'),
        p('<b>A. Thuận lợi</b>'),
        p('Nhân dân đồng tình ủng hộ.'),
        p('<b>B. Khó khăn</b>'),
        p('<b>I. Về con người</b>'),
        p('1. Thiếu cán bộ.'),
        p('a. Ở thôn.'),
        p('b. Ở xã.'),
      ],
    },
    {
      outline: [
        'PHẦN THỨ NHẤT ĐẶC ĐIỂM TÌNH HÌNH',
        '  A. Thuận lợi',
        '    · Nhân dân đồng tình ủng hộ.',
        '  B. Khó khăn',
        '    I. Về con người',
        '      1. Thiếu cán bộ.',
        '        a. Ở thôn.',
        '        b. Ở xã.',
      ],
    },
  ),
  wordCase(
    'no Roman level: 1/, a/, (1), * and symbols',
    {
      body: [
        p('<b>1/ Mục đích:</b>'),
        p('a/ Giữ nếp sống văn minh.'),
        p('b/ Xây dựng đời sống văn hóa.'),
        p('<b>2/ Nội dung:</b>'),
        p('* Việc cưới'),
        p('- Trang trọng, tiết kiệm.'),
        p('* Việc tang'),
        p('(1) Không để quá 48 giờ.'),
        p('(2) Không rải vàng mã.'),
        p('\uf0a7 Nhạc tang không quá 22 giờ.'),
      ],
    },
    {
      outline: [
        '1/ Mục đích:',
        '  a/ Giữ nếp sống văn minh.',
        '  b/ Xây dựng đời sống văn hóa.',
        '2/ Nội dung:',
        '  * Việc cưới',
        '    - Trang trọng, tiết kiệm.',
        '  * Việc tang',
        '    (1) Không để quá 48 giờ.',
        '    (2) Không rải vàng mã.',
        '      ▪ Nhạc tang không quá 22 giờ.',
      ],
    },
  ),
  wordCase(
    '+ above -, a) right under 1., d) then đ)',
    {
      body: [
        p('<b>I. NỘI DUNG</b>'),
        p('1. Các việc phải làm:'),
        ...['a', 'b', 'c', 'd', 'đ', 'e'].map((letter, at) => p(`${letter}) Việc thứ ${at + 1}.`)),
        p('2. Công tác phối hợp'),
        p('+ Với Công an xã:'),
        p('- Tuần tra ban đêm;'),
        p('- Xử lý vi phạm.'),
        p('+ Với các thôn:'),
        p('- Nhắc nhở các hộ.'),
      ],
    },
    {
      outline: [
        'I. NỘI DUNG',
        '  1. Các việc phải làm:',
        ...['a', 'b', 'c', 'd', 'đ', 'e'].map((letter, at) => `    ${letter}) Việc thứ ${at + 1}.`),
        '  2. Công tác phối hợp',
        '    + Với Công an xã:',
        '      - Tuần tra ban đêm;',
        '      - Xử lý vi phạm.',
        '    + Với các thôn:',
        '      - Nhắc nhở các hộ.',
      ],
    },
  ),
  wordCase(
    'numbers that count something are no markers',
    {
      body: [
        p('<b>I. KINH PHÍ</b>'),
        p('4.813.760.000 đồng từ ngân sách xã.'),
        p('195/195 thôn có quy ước.'),
        p('64,3 % số hộ đạt danh hiệu.'),
        p('13h30 ngày 05/3/2026: họp tại hội trường.'),
        p('2026 là năm bản lề.'),
        p('05/3/2026: khai mạc.'),
      ],
    },
    {
      outline: [
        'I. KINH PHÍ',
        '  · 4.813.760.000 đồng từ ngân sách xã.',
        '  · 195/195 thôn có quy ước.',
        '  · 64,3 % số hộ đạt danh',
        '  · 13h30 ngày 05/3/2026: họp tại hội',
        '  · 2026 là năm bản lề.',
        '  · 05/3/2026: khai mạc.',
      ],
    },
  ),
  wordCase(
    'tables between items, a section that is only a table, bold lead-ins',
    {
      body: [
        p('<b>I. NỘI DUNG</b>'),
        p('1. <b>Thời gian:</b> trong quý II.'),
        table(
          [
            [
              { of: '<b>TT</b>', rowSpan: 2 },
              { of: '<b>Nội dung</b>', rowSpan: 2 },
              { of: '<b>Thời gian</b>', colSpan: 2 },
            ],
            ['<b>Từ</b>', '<b>Đến</b>'],
            ['1', 'Kiểm tra <i>đợt 1</i>', '05/3', '10/3'],
          ],
          { header: 2 },
        ),
        p('2. <b>Địa điểm:</b> các thôn.'),
        p('<b>II. LỊCH KIỂM TRA</b>'),
        table([
          ['Ngày', 'Thôn'],
          ['05/3', 'Đông'],
        ]),
        p('<b>III. THÀNH PHẦN</b>'),
        p('<i>(chi tiết theo danh sách đính kèm)</i>'),
      ],
    },
    {
      outline: [
        'I. NỘI DUNG',
        '  1. Thời gian: trong quý II.',
        '    [bảng]',
        '  2. Địa điểm: các thôn.',
        'II. LỊCH KIỂM TRA',
        '  [bảng]',
        'III. THÀNH PHẦN',
        '  · (chi tiết theo danh sách đính kèm)',
      ],
    },
  ),
  wordCase(
    'căn cứ in italics with and without dashes, assignments of tasks',
    {
      body: [
        p('<b>I. NHIỆM VỤ</b>'),
        p('1. Tuyên truyền.'),
        p('- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.'),
        p('- Cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc xã.'),
        p('- <i>Thời gian thực hiện:</i> Quý I năm 2026.'),
        p('- Sản phẩm: Kế hoạch tuyên truyền.'),
      ],
      title: [
        c('<b>KẾ HOẠCH</b>'),
        c('<b>Kiểm tra việc thực hiện nếp sống văn minh trên địa bàn xã năm 2026</b>'),
        p('<i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i>'),
        p('- <i>Căn cứ Chương trình công tác năm 2026;</i>'),
      ],
    },
    {
      outline: [
        'I. NHIỆM VỤ',
        '  1. Tuyên truyền.',
        '    - Cơ quan chủ trì: Phòng Văn hóa',
        '    - Cơ quan phối hợp: Ủy ban Mặt',
        '    - Thời gian thực hiện: Quý I năm',
        '    - Sản phẩm: Kế hoạch tuyên truyền.',
      ],
    },
  ),
  wordCase(
    'decomposed letters, no-break spaces, zero-width marks, soft breaks, private-use bullets',
    {
      body: [
        p('<b>I. NỘI\u00a0DUNG</b>'.normalize('NFD'), { split: 1 }),
        p('1. Tuyên\u200b truyền sâu rộng\nđến từng hộ dân.'.normalize('NFD')),
        p('\uf0b7\tKý cam kết;\n\uf0b7\tTreo băng rôn.'),
        p('2.\tKiểm tra   hằng quý.'),
      ],
    },
    {
      outline: [
        'I. NỘI DUNG',
        '  1. Tuyên truyền sâu rộng đến từng',
        '    • Ký cam kết;',
        '    • Treo băng rôn.',
        '  2. Kiểm tra hằng quý.',
      ],
      notes: ['Bảng mã chữ', 'Ký tự không in được'],
    },
  ),
  wordCase(
    'a text box, a drawn rule and words with braces, stars and backslashes',
    {
      body: [p('<b>I. NỘI DUNG</b>', { shape: 'Hộp chữ bên lề' }), p('1. Ghi {{nam}} và **x** ở C:\\kehoach (*).')],
    },
    { outline: ['I. NỘI DUNG', '  1. Ghi {{nam}} và **x** ở'], notes: ['Hộp chữ'] },
  ),
]
