import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakBodyName, breakLines } from '../../core/document/lineBreaks.ts'
import { textWidth } from '../../core/style/textWidth.ts'
import { holds } from '../support/property.ts'

const bold14 = (text: string): number => textWidth(text, { size: 14, bold: true })
const bold13 = (text: string): number => textWidth(text, { size: 13, bold: true })
const titleLines = (text: string, room = 148.5): string[] =>
  breakLines([{ text }], room, bold14).map((line) => line.map((run) => run.text).join(''))
const nameLines = (name: string): string[] => breakBodyName(name, 65, bold13)

describe('lines of a title', () => {
  it('keep a short title on one line', () => {
    expect(titleLines('Thực hiện dân chủ ở cơ sở năm 2026')).toEqual(['Thực hiện dân chủ ở cơ sở năm 2026'])
  })

  it('are of about one length and part neither a name nor a year', () => {
    expect(
      titleLines('Triển khai thi hành Luật Thực hiện dân chủ ở cơ sở trên địa bàn thị xã Phước Long năm 2024'),
    ).toEqual(['Triển khai thi hành Luật Thực hiện dân chủ ở cơ sở', 'trên địa bàn thị xã Phước Long năm 2024'])
    const three = titleLines(
      'Triển khai thực hiện Nghị quyết số 14/NQ-HĐND về các biện pháp bảo đảm thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh giai đoạn 2026 - 2030',
    )
    for (const line of three) expect(line).not.toMatch(/(?:^|\s)(?:số|xã|Bình|năm|giai đoạn|-)$|^(?:Minh|-|2030)/u)
  })

  it('break where the clerk broke them', () => {
    expect(titleLines('Tổ chức tết Trung thu\ncho thiếu nhi')).toEqual(['Tổ chức tết Trung thu', 'cho thiếu nhi'])
  })

  it('fill a text far too long for a title without a wait', () => {
    const lines = titleLines('Tổ chức thực hiện '.repeat(2000))
    expect(lines.join(' ').split(' ')).toHaveLength(8000)
    for (const line of lines) expect(bold14(line)).toBeLessThanOrEqual(148.5)
  })

  it('lose no word and keep styles and facts, wherever they break', () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'B', ' ', '1', '-', 'ế') }),
      bold: fc.boolean(),
    })
    holds(
      fc.property(fc.array(run, { maxLength: 8 }), fc.integer({ min: 5, max: 60 }), (runs, room) => {
        const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')
        const lines = breakLines(runs, room, bold14)
        const got = lines.flatMap((line) => words(line.map(({ text }) => text).join('')))
        expect(got).toEqual(words(runs.map(({ text }) => text).join('')))
        const boldLetters = (of: { text: string; bold?: boolean }[]): string =>
          of
            .filter(({ bold }) => bold)
            .map(({ text }) => text.replaceAll(' ', ''))
            .join('')
        expect(boldLetters(lines.flat())).toBe(boldLetters(runs))
      }),
    )
  })
})

describe('lines of a body’s name', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN XÃ BÌNH MINH', ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH MINH']],
    ['ỦY BAN NHÂN DÂN XÃ SA', ['ỦY BAN NHÂN DÂN', 'XÃ SA']],
    ['ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ', ['ỦY BAN NHÂN DÂN', 'ĐẶC KHU PHÚ QUÝ']],
    ['HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', ['HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH']],
    ['PHÒNG VĂN HÓA - XÃ HỘI', ['PHÒNG VĂN HÓA - XÃ HỘI']],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', ['PHÒNG KINH TẾ, HẠ TẦNG', 'VÀ ĐÔ THỊ']],
    ['TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TIỂU HỌC', ['TRƯỜNG PHỔ THÔNG', 'DÂN TỘC BÁN TRÚ', 'TIỂU HỌC']],
    ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ BÌNH MINH', ['ỦY BAN MẶT TRẬN', 'TỔ QUỐC VIỆT NAM', 'XÃ BÌNH MINH']],
    ['HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT', ['HỘI ĐỒNG', 'PHỐI HỢP PHỔ BIẾN,', 'GIÁO DỤC PHÁP LUẬT']],
    ['VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN', ['VĂN PHÒNG', 'HỘI ĐỒNG NHÂN DÂN', 'VÀ ỦY BAN NHÂN DÂN']],
  ])('breaks %s between meaningful words', (name, lines) => {
    expect(nameLines(name)).toEqual(lines)
  })

  it('take one line more rather than part words that belong together', () => {
    const name = 'VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN'
    const lines = ['VĂN PHÒNG', 'HỘI ĐỒNG NHÂN DÂN', 'VÀ ỦY BAN NHÂN DÂN']
    for (const room of [55, 62, 68, 75]) expect(breakBodyName(name, room, bold13)).toEqual(lines)
  })

  it('breaks a post that is not in capitals at the same words', () => {
    const post = 'Phó Chủ tịch Ủy ban nhân dân phường Điện Biên Phủ'
    expect(breakBodyName(post, 90, bold14)).toEqual(['Phó Chủ tịch Ủy ban nhân dân', 'phường Điện Biên Phủ'])
  })
})
