/** The plan around what a case is about: letterhead, title, closing sentence, Nơi nhận and signature. */
import { c, grid, type Piece, p } from './wordFile.ts'

export interface WordCase {
  name: string
  pieces: Piece[]
  expected: Expected
}

export interface Expected {
  parent: string
  issuer: string
  number: string
  code: string
  place: string
  date: string
  title: string
  /** How each block begins, two spaces a level. */
  outline: string[]
  recipients: string[]
  filing: string
  signature: string[]
  name: string
  annexes: { title: string; orientation: 'portrait' | 'landscape'; outline: string[] }[]
  /** Fields of the notes that must be there. */
  notes: string[]
  parts: ('plan' | 'other')[]
}

const nation = '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>'
const motto = '<b>Độc lập - Tự do - Hạnh phúc</b>'

export const twoByTwo = grid([
  [
    [c('<b>ỦY BAN NHÂN DÂN</b>'), c('<b>XÃ TÂN HƯƠNG</b>')],
    [c(nation), c(motto)],
  ],
  [[c('Số:        /KH-UBND')], [c('<i>Tân Hương, ngày      tháng     năm 2026</i>')]],
])

export const title = [
  c('<b>KẾ HOẠCH</b>', { blanks: 1 }),
  c('<b>Kiểm tra việc thực hiện nếp sống văn minh</b>'),
  c('<b>trên địa bàn xã năm 2026</b>'),
]

export const closing = [
  p('Trên đây là Kế hoạch kiểm tra năm 2026 của Ủy ban nhân dân xã./.'),
  grid([
    [
      [p('<bi>Nơi nhận:</bi>'), p('- Thường trực Đảng ủy (để b/c);'), p('- Các thôn;'), p('- Lưu: VT, VHXH.')],
      [c('<b>TM. ỦY BAN NHÂN DÂN</b>'), c('<b>CHỦ TỊCH</b>'), c('<b>Đỗ Thị Mai Lan</b>', { blanks: 5 })],
    ],
  ]),
]

export const opening = p('Ủy ban nhân dân xã ban hành Kế hoạch kiểm tra năm 2026 như sau:')
export const lead = '· Ủy ban nhân dân xã ban hành'
export const end = '· Trên đây là Kế hoạch kiểm tra'

const usual: Expected = {
  parent: '',
  issuer: 'Ủy ban nhân dân xã Tân Hương',
  number: '',
  code: 'KH-UBND',
  place: 'Tân Hương',
  date: '',
  title: 'Kiểm tra việc thực hiện nếp sống văn minh trên địa bàn xã năm 2026',
  outline: [],
  recipients: ['Thường trực Đảng ủy', 'Các thôn'],
  filing: 'VT, VHXH',
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  name: 'Đỗ Thị Mai Lan',
  annexes: [],
  notes: [],
  parts: ['plan'],
}

interface Parts {
  head?: Piece[]
  title?: Piece[]
  body?: Piece[]
  closing?: Piece[]
  after?: Piece[]
}

const shortBody = [p('<b>I. NỘI DUNG</b>'), p('1. Kiểm tra hằng quý tại các thôn.')]
const shortOutline = ['I. NỘI DUNG', '  1. Kiểm tra hằng quý tại các']

/** A whole plan; what a case does not give is as usual. `outline`: the blocks between opening and closing sentence, `above`: before them. */
export function wordCase(
  name: string,
  parts: Parts,
  expected: Partial<Expected> & { above?: string[] } = {},
): WordCase {
  const { outline = shortOutline, above = [], ...rest } = expected
  return {
    name,
    pieces: [
      ...(parts.head ?? [twoByTwo]),
      ...(parts.title ?? title),
      opening,
      ...(parts.body ?? shortBody),
      ...(parts.closing ?? closing),
      ...(parts.after ?? []),
    ],
    expected: { ...usual, outline: [...above, lead, ...outline, end], ...rest },
  }
}
