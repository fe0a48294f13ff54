import { describe, expect, it } from 'vitest'
import { singleLineHeight, textWidth } from '../../core/style/textWidth.ts'

describe('the length of a text in Times New Roman', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }, 88.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }, 95.7],
    ['Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }, 56.1],
    ['Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }, 60.5],
    ['ỦY BAN NHÂN DÂN', { size: 13, bold: true }, 43.2],
    ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', { size: 13, bold: true }, 96.8],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026', { size: 14, italic: true }, 103.9],
  ])('%s', (text, face, length) => {
    expect(textWidth(text, face)).toBeCloseTo(length, 0)
  })

  it('is the same for precomposed and for combining letters', () => {
    const text = 'Ủy ban nhân dân phường Đặng Thị Nhượng'
    expect(textWidth(text.normalize('NFD'), { size: 14 })).toBe(textWidth(text, { size: 14 }))
  })

  it('takes no room for invisible characters and a no-break space for a space', () => {
    expect(textWidth('số\u200b 05', { size: 14 })).toBe(textWidth('số 05', { size: 14 }))
    expect(textWidth('số\u00a005', { size: 14 })).toBe(textWidth('số 05', { size: 14 }))
  })

  it('sets a line 1.15 times as high as its letters', () => {
    expect(singleLineHeight(14)).toBeCloseTo(16.1, 1)
  })
})

it('knows that ơ and ư are wider than o and u, as in Times New Roman itself', () => {
  for (const face of [{}, { bold: true }, { italic: true }, { bold: true, italic: true }]) {
    expect(textWidth('ợ', { size: 14, ...face })).toBeGreaterThan(textWidth('o', { size: 14, ...face }))
    expect(textWidth('ử', { size: 14, ...face })).toBeGreaterThan(textWidth('u', { size: 14, ...face }))
    expect(textWidth('Ự', { size: 14, ...face })).toBeGreaterThan(textWidth('U', { size: 14, ...face }))
  }
  // Thousandths of an em, as Word's own PDFs have them.
  expect(textWidth('ơ', { size: 72 * (1000 / 25.4) }) / 1000).toBeCloseTo(0.529, 3)
})
