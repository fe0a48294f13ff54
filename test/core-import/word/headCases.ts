/** Letterheads, titles and closings as they are met in real files. */
import { type WordCase, wordCase } from './shell.ts'
import { c, grid, p, table } from './wordFile.ts'

const nation = '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'
const motto = '<b>Độc lập - Tự do - Hạnh phúc</b>'
const rule = (length: number): ReturnType<typeof c> => c('-'.repeat(length))

const health = {
  parent: 'UBND TỈNH LẠNG SƠN',
  issuer: 'Sở Y tế',
  number: '112',
  code: 'KH-SYT',
  place: 'Lạng Sơn',
  date: '2026-02-05',
}
const signedByTable = (left: string[], right: Parameters<typeof c>[]): ReturnType<typeof grid> =>
  grid([[left.map((line) => p(line)), right.map(([text, look]) => c(text, look))]])
const end = p('Trên đây là Kế hoạch kiểm tra năm 2026 của Ủy ban nhân dân xã./.')

export const headCases: WordCase[] = [
  wordCase(
    'letterhead as 1x2, soft breaks inside its cells',
    {
      head: [
        grid([
          [
            [c('UBND TỈNH LẠNG SƠN\n<b>SỞ Y TẾ</b>\n-------\nSố: 112/KH-SYT')],
            [c(`${nation}\n${motto}\n---------------\n<i>Lạng Sơn, ngày 05 tháng 02 năm 2026</i>`)],
          ],
        ]),
      ],
    },
    { ...health, notes: ['Đường kẻ'] },
  ),
  wordCase('letterhead as 2x2', {}),
  wordCase(
    'letterhead as 3x3 with an empty column',
    {
      head: [
        grid([
          [[c('UBND TỈNH LẠNG SƠN')], '', [c(nation)]],
          [[c('<b>SỞ Y TẾ</b>')], '', [c(motto)]],
          [[c('Số: 112/KH-SYT')], '', [c('<i>Lạng Sơn, ngày 05 tháng 02 năm 2026</i>')]],
        ]),
      ],
    },
    health,
  ),
  wordCase(
    'letterhead as 4x3, rules typed between its rows',
    {
      head: [
        grid([
          [[c('UBND TỈNH LẠNG SƠN')], '', [c(nation)]],
          [[c('<b>SỞ Y TẾ</b>')], '', [c(motto)]],
          [[rule(9)], '', [rule(22)]],
          [[c('Số: 112 /KH-SYT')], '', [c('<i>Lạng Sơn, ngày 05 tháng 02 năm 2026</i>')]],
        ]),
      ],
    },
    { ...health, notes: ['Đường kẻ'] },
  ),
  wordCase(
    'letterhead with tabs, no table',
    {
      head: [
        p(`UBND TỈNH LẠNG SƠN\t${nation}`),
        p(`<b>SỞ Y TẾ</b>\t${motto}`),
        p('Số: 112/KH-SYT\t<i>Lạng Sơn, ngày 05 tháng 02 năm 2026</i>'),
      ],
    },
    health,
  ),
  wordCase(
    'letterhead with runs of spaces, no table',
    {
      head: [
        p(`   UBND TỈNH LẠNG SƠN          ${nation}`),
        p(`       <b>SỞ Y TẾ</b>                     ${motto}`),
        p('   ____________                    ______________________'),
        p('   Số: 112/KH-SYT            <i>Lạng Sơn, ngày 05 tháng 02 năm 2026</i>'),
      ],
    },
    { ...health, notes: ['Đường kẻ'] },
  ),
  wordCase(
    'a name glued to its unit by a lost line break',
    {
      head: [
        grid([
          [
            [c('<b>SỞ LAO ĐỘNGTỈNH LẠNG SƠN</b>'), c('Số: 112/KH-SLĐ')],
            [c(nation), c(motto)],
          ],
        ]),
      ],
    },
    { issuer: 'Sở Lao động tỉnh Lạng Sơn', number: '112', code: 'KH-SLĐ', place: '', notes: ['Tên cơ quan viết dính'] },
  ),
  wordCase(
    '34 spaces inside a name',
    {
      head: [
        grid([
          [
            [c(`UBND TỈNH${' '.repeat(34)}LẠNG SƠN`), c('<b>SỞ Y TẾ</b>'), c('Số: 112/KH-SYT')],
            [c(nation), c(motto), c('<i>Lạng Sơn, ngày 05 tháng 02 năm 2026</i>')],
          ],
        ]),
      ],
    },
    health,
  ),
  wordCase(
    'a school under its office of education, DỰ THẢO in a shape, motto and number drawn over',
    {
      head: [
        p('', { shape: 'DỰ THẢO' }),
        grid([
          [
            [c('PHÒNG VĂN HÓA - XÃ HỘI'), c('<b>TRƯỜNG THCS NGUYỄN DU</b>'), c('Số: ..../KH-THCSND', { shape: '' })],
            [c(nation), c(motto), c('<i>Phú Lộc, ngày ... tháng 9 năm 2025</i>')],
          ],
        ]),
      ],
    },
    { parent: 'PHÒNG VĂN HÓA - XÃ HỘI', issuer: 'Trường THCS Nguyễn Du', code: 'KH-THCSND', place: 'Phú Lộc' },
  ),
  wordCase(
    'a board of the council, with the council on two lines above it',
    {
      head: [
        grid([
          [
            [
              c('<b>HỘI ĐỒNG NHÂN DÂN</b>'),
              c('<b>XÃ PHÚ LỘC</b>'),
              c('<b>BAN KINH TẾ - NGÂN SÁCH</b>'),
              c('Số: 06/KH-BKTNS', { shape: '' }),
            ],
            [c(nation), c(motto), c('<i>Phú Lộc, ngày 09 tháng 4 năm 2026</i>')],
          ],
        ]),
      ],
    },
    {
      parent: 'HỘI ĐỒNG NHÂN DÂN XÃ PHÚ LỘC',
      issuer: 'Ban Kinh tế - Ngân sách',
      number: '06',
      code: 'KH-BKTNS',
      date: '2026-04-09',
      place: 'Phú Lộc',
    },
  ),
  wordCase(
    'title inside the header table, number by decision below it',
    {
      head: [
        grid([
          [
            [c('<b>ỦY BAN NHÂN DÂN</b>'), c('<b>XÃ TÂN HƯƠNG</b>'), c('Số: 15/KH-UBND')],
            [c(nation), c(motto), c('<i>Tân Hương, ngày 12 tháng 01 năm 2026</i>')],
          ],
          [
            {
              of: [
                c('<b>KẾ HOẠCH</b>'),
                c('<b>Kiểm tra việc thực hiện nếp sống văn minh trên địa bàn xã năm 2026</b>'),
              ],
              colSpan: 2,
            },
          ],
        ]),
      ],
      title: [
        c('<i>(Ban hành kèm theo Quyết định số 20/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân xã)</i>'),
      ],
    },
    { number: '15', date: '2026-01-12', above: ['· (Ban hành kèm theo Quyết định số'] },
  ),
  wordCase(
    'title in four centred lines, a typed rule under it',
    {
      title: [
        c('<b>KẾ HOẠCH</b>'),
        c('<b>Kiểm tra việc thực hiện</b>'),
        c('<b>nếp sống văn minh</b>'),
        c('<b>trên địa bàn xã</b>'),
        c('<b>năm 2026</b>'),
        c('_____________'),
      ],
    },
    { notes: ['Đường kẻ'] },
  ),
  wordCase('title of one paragraph with soft breaks', {
    title: [c('<b>KẾ HOẠCH\nKiểm tra việc thực hiện nếp sống văn minh\ntrên địa bàn xã năm 2026</b>')],
  }),
  wordCase(
    'urgent, kept inside the office',
    {
      head: [
        c('<b>LƯU HÀNH NỘI BỘ</b>'),
        grid([
          [
            [c('<b>ỦY BAN NHÂN DÂN</b>'), c('<b>XÃ TÂN HƯƠNG</b>'), c('Số: 15/KH-UBND'), c('<b>HỎA TỐC</b>')],
            [c(nation), c(motto), c('<i>Tân Hương, ngày 12 tháng 01 năm 2026</i>')],
          ],
        ]),
      ],
    },
    { number: '15', date: '2026-01-12' },
  ),
  wordCase(
    'KT. CHỦ TỊCH without a TM. line, six empty paragraphs, the name centred by spaces',
    {
      closing: [
        end,
        signedByTable(
          ['<bi>Nơi nhận:</bi>', '- Như trên;', '- CT, các PCT UBND tỉnh;', '- Lưu: VT, NC.Châu.'],
          [['<b>KT. CHỦ TỊCH</b>'], ['<b>PHÓ CHỦ TỊCH</b>'], ['<b>          Lò Văn Thắng     </b>', { blanks: 6 }]],
        ),
      ],
    },
    {
      recipients: ['Như trên', 'CT, các PCT UBND tỉnh'],
      filing: 'VT, NC.Châu',
      signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Lò Văn Thắng',
    },
  ),
  wordCase(
    'signature in a table of two rows and three columns, (Đã ký), name in capitals',
    {
      closing: [
        end,
        grid([
          [
            [p('<bi>Nơi nhận:</bi>'), p('- Sở GDĐT (để b/c);'), p('- Lưu: VT, TH (Thắng), KT (Long).')],
            '',
            [c('<b>HIỆU TRƯỞNG</b>'), c('<i>(Đã ký)</i>', { blanks: 2 })],
          ],
          ['', '', [c('<b>NGUYỄN THỊ HỒNG</b>', { blanks: 1 })]],
        ]),
      ],
    },
    {
      recipients: ['Sở GDĐT'],
      filing: 'VT, TH (Thắng), KT (Long)',
      signature: ['HIỆU TRƯỞNG'],
      name: 'NGUYỄN THỊ HỒNG',
      notes: ['Chữ ký'],
    },
  ),
  wordCase('closing with tabs, no table', {
    closing: [
      end,
      p('<bi>Nơi nhận:</bi>\t<b>TM. ỦY BAN NHÂN DÂN</b>'),
      p('- Thường trực Đảng ủy (để b/c);\t<b>CHỦ TỊCH</b>'),
      p('- Các thôn;'),
      p('- Lưu: VT, VHXH.'),
      p('\t<b>Đỗ Thị Mai Lan</b>', { blanks: 4 }),
    ],
  }),
  wordCase('Nơi nhận with automatic dashes and one paragraph of soft breaks', {
    closing: [
      end,
      grid([
        [
          [
            p('<bi>Nơi nhận:</bi>'),
            p('Thường trực Đảng ủy (để b/c);', { auto: { label: '-', list: 0, level: 3 } }),
            p('- Các thôn;\n- Lưu: VT, VHXH.'),
          ],
          [c('<b>TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH</b>'), c('<b>Đỗ Thị Mai Lan</b>', { blanks: 5 })],
        ],
      ]),
    ],
  }),
  wordCase('letterhead in a table whose lines are drawn', {
    head: [
      table([
        [
          [c('<b>ỦY BAN NHÂN DÂN</b>'), c('<b>XÃ TÂN HƯƠNG</b>'), c('Số:      /KH-UBND')],
          [c(nation), c(motto), c('<i>Tân Hương, ngày    tháng    năm 2026</i>')],
        ],
      ]),
    ],
  }),
]
