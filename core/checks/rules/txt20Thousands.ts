import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import { type Hit, textRule } from '../kits/textRule.ts'

/** Groups of three parted by points and commas, and whether đồng stand behind. */
const groupsOfThree = /(?<![\d.,/])(?<figure>\d{1,3}(?:[.,]\d{3})+)(?![\d.,]*\d)(?<dong>\s*(?:đồng|đ)(?!\p{L}))?/gu
/** Commas part thousands for sure: two of them alone, one before a point, any before đồng, which have no decimals. */
const partsThousands = (figure: string, isDong: boolean): boolean =>
  figure.includes(',') && (isDong || /,\d{3}\.|^[\d]+(?:,\d{3}){2}/u.test(figure))
/** One group of thousands before what is only counted whole. */
const countedWhole =
  /(?<![\d.,/])[1-9]\d{0,2},\d{3}(?=\s(?:tờ|người|hộ|lượt|cây|con|liều|bản|cuốn|quyển|phiếu|suất|học sinh|nhân khẩu|khẩu|cái|chiếc|đại biểu|hội viên|đoàn viên|hồ sơ|trường hợp|thẻ|bộ|mũi|túi|đối tượng|cử tri)(?!\p{L}))/gu
/** Groups parted by spaces, before đồng. */
const spaced = /(?<![\d.,/]|\d )\d{1,3}(?: \d{3})+(?=\s*(?:đồng|đ)(?!\p{L}))/gu
/** Points with something else than three figures between them, before đồng. */
const broken = /(?<![\d.,/])\d+(?:\.\d+)+(?=(?:,\d+)?\s*(?:đồng|đ)(?!\p{L}))/gu
const whole = /^\d{1,3}(?:\.\d{3})+$/u

export const thousands = textRule({
  id: 'TXT-20',
  severity: 'warning',
  title: 'Số tiền, số lượng chia từng nhóm ba chữ số bằng dấu chấm: “45.000.000 đồng”',
  why: 'Dấu phẩy trong số tiền là dấu thập phân, nên “45,000,000” và “4.50.000” đọc thành số khác.',
  unless: 'Dấu phẩy là dấu thập phân, như “12,5 triệu đồng”, hoặc số đo có một dấu phẩy, như “3,125 km”.',
  source: custom,
  examples: [
    { name: 'Viết đúng', reports: 0, draft: says('Chi 45.000.000 đồng; thu 12,5 triệu đồng; đạt 99,125 %.') },
    { name: 'Dấu phẩy chia nhóm', reports: 1, draft: says('Kinh phí từ ngân sách xã là 45,000,000 đồng.') },
    { name: 'Lẫn chấm và phẩy', reports: 1, draft: says('Kinh phí từ ngân sách xã là 186.324,000 đồng.') },
    {
      name: 'Phẩy trước, chấm sau',
      reports: 2,
      draft: says('Kinh phí từ ngân sách xã: cây giống 72,400.000 đồng, công trồng 8.250,000.000.'),
    },
    { name: 'Số tờ rơi', reports: 1, draft: says('Phát 10,000 tờ rơi đến các hộ dân.') },
    {
      name: 'Số đo có phần thập phân',
      reports: 0,
      draft: says('Nâng cấp 3,125 km đường, thu 12,500 tấn lúa, phát 2.500 tờ gấp.'),
    },
    { name: 'Dấu cách chia nhóm', reports: 1, draft: says('Kinh phí từ ngân sách xã là 45 000 000 đồng.') },
    { name: 'Nhóm thiếu chữ số', reports: 1, draft: says('Kinh phí từ ngân sách xã là 20.00.000 đồng.') },
  ],
  fix: 'one-click',
  label: 'Viết lại số',
  message: (words, to) =>
    to === null ? `“${words}”: mỗi nhóm phải có ba chữ số, xem lại số này.` : `“${words}” viết là “${to}”.`,
  *find({ text }): Iterable<Hit> {
    if (!/\d[., ]\d/u.test(text)) return
    for (const match of text.matchAll(groupsOfThree)) {
      const { figure = '', dong } = match.groups ?? {}
      if (partsThousands(figure, dong !== undefined))
        yield { start: match.index, end: match.index + figure.length, to: figure.replaceAll(',', '.') }
    }
    for (const pattern of [countedWhole, spaced])
      for (const match of text.matchAll(pattern))
        yield { start: match.index, end: match.index + match[0].length, to: match[0].replace(/[, ]/gu, '.') }
    for (const match of text.matchAll(broken))
      if (!whole.test(match[0])) yield { start: match.index, end: match.index + match[0].length, to: null }
  },
})
