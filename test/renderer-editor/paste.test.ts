import { describe, expect, it } from 'vitest'
import { outerBlanks, pastedCells, pastedLines, withoutLabel } from '../../renderer/paste/paste.ts'
import { textTable } from '../../renderer/paste/pasteHtml.ts'

describe('lines from the clipboard', () => {
  it('come without empty lines, tabs and loose marks', () => {
    expect(pastedLines('Một\r\n\r\n\tHai\u200b\n' + 'Ho\u0300a')).toEqual(['Một', 'Hai', 'Hòa'])
  })

  it('keep the blanks the copy begins and ends with, and those that do not break', () => {
    expect(pastedLines(' của xã\n Tân Hương\u00a0')).toEqual([' của xã', 'Tân Hương\u00a0'])
    expect(pastedLines('\n của xã\n')).toEqual(['của xã'])
    expect(outerBlanks('\u00a0ban hành\t')).toEqual(['\u00a0', ' '])
    expect(outerBlanks(' \t')).toEqual(['', ''])
  })

  it.each([
    ['a) Tổ chức hội nghị', 'Tổ chức hội nghị'],
    ['đ) Kiểm tra', 'Kiểm tra'],
    ['- Đợt 1', 'Đợt 1'],
    ['• Đợt 1', 'Đợt 1'],
    ['1.2. Kiểm tra', 'Kiểm tra'],
    ['IV. TỔ CHỨC', 'TỔ CHỨC'],
    ['1.250.000 đồng', '1.250.000 đồng'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['2026. Năm tới', '2026. Năm tới'],
    ['Công an xã', 'Công an xã'],
  ])('leave out the number they were copied with: %j', (line, words) => {
    expect(withoutLabel(line)).toBe(words)
  })
})

describe('cells where no table is', () => {
  const table = (text: string) => textTable(pastedCells(text))

  it('make one, the first row its head, columns as wide as their words', () => {
    expect(table('TT\tNội dung công việc\n1\tHọp *thôn*\n')).toEqual({
      columns: [{ width: 4 }, { width: 18 }],
      headerRows: 1,
      rows: [
        ['TT', 'Nội dung công việc'],
        ['1', 'Họp \\*thôn\\*'],
      ],
    })
  })

  it.each(['Một dòng', '3.\tMục lớn\na)\tÝ con', 'A\tB\nC', 'Một\tdòng', '-\tMột\n-\tHai'])(
    'make none of lines that only have tabs in them: %j',
    (text) => {
      expect(table(text)).toBeNull()
    },
  )
})

describe('cells from Excel', () => {
  it('are parted by tabs and line ends, the last line end left out', () => {
    expect(pastedCells('TT\tNội dung\r\n1\tHội nghị\r\n')).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Hội nghị'],
    ])
  })

  it('keep empty cells in their place', () => {
    expect(pastedCells('\tB\t\n\t\tC')).toEqual([
      ['', 'B', ''],
      ['', '', 'C'],
    ])
  })

  it('may hold line ends and quotation marks, as Excel writes them', () => {
    expect(pastedCells('"Dòng một\nDòng ""hai"""\tX')).toEqual([['Dòng một\nDòng "hai"', 'X']])
  })

  it('take a quotation mark inside a sentence as it stands', () => {
    expect(pastedCells('"Dân biết" là chính\tX')).toEqual([['"Dân biết" là chính', 'X']])
  })
})
