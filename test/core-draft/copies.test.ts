import { describe, expect, it } from 'vitest'
import { copiesOf, withCopies } from '../../core/draft/copies.ts'
import type { RecipientLine } from '../../core/draft/draft.ts'

const to = (...texts: string[]): RecipientLine[] =>
  texts.map((text, at) => ({ id: `nhan-${at}`, text, purpose: '', group: 'other' }))

/** Null: left to the clerk. */
const countOf = (text: string): number | null => {
  const { counted, open } = copiesOf({ lines: to(text), filing: '' })
  return open.length > 0 ? null : counted
}
const keptOf = (filing: string): number | null => {
  const { counted, open } = copiesOf({ lines: [], filing })
  return open.length > 0 ? null : counted
}

describe('The number of copies', () => {
  it('is one for each body named, and one for each that keeps it', () => {
    expect(copiesOf({ lines: to('Sở Nội vụ', 'Thường trực Đảng ủy xã', 'Công an xã'), filing: 'VT, VHXH' })).toEqual({
      counted: 5,
      open: [],
    })
  })

  it.each([
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Sở Nông nghiệp và Môi trường',
    'Văn phòng HĐND và UBND xã',
    'Trường TH và THCS Lê Lợi',
    'Thôn 5',
    'UBND tỉnh (qua Sở Nội vụ)',
    'Hiệu trưởng nhà trường',
    'Ông Nguyễn Văn Bình',
    'Đ/c Bí thư Đảng ủy',
  ])('is one for “%s”', (text) => {
    expect(countOf(text)).toBe(1)
  })

  it.each([
    ['12 thôn', 12],
    ['03 trường học', 3],
    ['12 thôn, 3 trường', 15],
    ['8 chi bộ và 12 thôn', 20],
    ['UBND tỉnh (02 bản)', 2],
  ])('takes the figure of “%s” at its word', (text, copies) => {
    expect(countOf(text)).toBe(copies)
  })

  it.each([
    'Các thôn',
    'Như trên',
    'Như Điều 3',
    'Thành viên Ban Chỉ đạo',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Chủ tịch, PCT UBND xã',
    'Lãnh đạo Đảng ủy, HĐND, UBND',
    'Đảng ủy, HĐND, UBND xã',
    'UBND các xã, phường',
    'Chi bộ, các đoàn thể',
    'Ủy ban MTTQ và đoàn thể xã',
    'Hội Nông dân, Hội Phụ nữ',
    'Văn phòng Đảng ủy và Phòng Kinh tế',
    'Trường Mầm non, Tiểu học, THCS',
    'Chi bộ các thôn',
    'Tất cả thôn',
    'Thôn 1, 2, 3',
    '12 thôn, tổ dân phố',
    'Phòng ban chuyên môn',
    'Trưởng thôn',
    'Giáo viên',
    '100% hộ dân',
    'Trang TTĐT xã',
    '{{cac_thon}}',
  ])('leaves “%s” to the clerk', (text) => {
    expect(countOf(text)).toBe(null)
  })

  it.each([
    ['VT', 1],
    ['VT; VHXH', 2],
    ['VT, HC (2)', 3],
    ['VT, VHXH (02)', 3],
    ['VT, VHXH 3b', 4],
    ['VT, HC2b', 3],
    ['VT, GDPT. Hiển (3b)', 4],
    ['VT, HC, 3b', null],
    ['VT, 2026', null],
    ['Văn thư và Phòng Kinh tế', null],
    ['{{luu}}', null],
  ])('of those kept: “%s”', (filing, copies) => {
    expect(keptOf(filing)).toBe(copies)
  })

  it.each([
    ['', '(9)'],
    ['PL', 'PL.(9)'],
    ['PL.(30)', 'PL.(9)'],
    ['PL.30', 'PL.(9)'],
    ['PL.05b', 'PL.(9)'],
    ['N.V.An (20 bản)', 'N.V.An.(9)'],
    ['PL.(...)', 'PL.(9)'],
    ['30', '(9)'],
    ['KT1', 'KT1.(9)'],
    ['N.V.A2.(30)', 'N.V.A2.(9)'],
    ['PL-30', 'PL-30.(9)'],
  ])('goes behind “%s” as %s', (code, printed) => {
    expect(withCopies(code, 9)).toBe(printed)
  })
})
