import { describe, expect, it } from 'vitest'
import { inlineOfCell } from '../../core/draft/cells.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { readPlan } from './reading.ts'

const planWith = (...lines: string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ BÌNH MINH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/KH-UBND',
    'Bình Minh, ngày 05 tháng 01 năm 2026',
    'KẾ HOẠCH',
    'Trồng cây đầu xuân năm 2026',
    'I. SỐ LƯỢNG',
    '1. Số cây của từng thôn như sau:',
    ...lines,
    '2. Cây giống lấy từ vườn ươm của xã.',
    'Nơi nhận:',
    '- Các thôn;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn Nam',
  ].join('\n')

function rowsOf(text: string): string[][] {
  const rows: string[][] = []
  for (const block of walkBlocks(readPlan(text).draft.body))
    rows.push(...(block.table?.rows.map((row) => row.map((cell) => inlineOfCell(cell))) ?? []))
  return rows
}

const head = ['TT\tThôn\tCây xoan\tCây lim', '1\tĐông\t40\t10', '2\tĐoài\t30\t20']

describe('a row of a table in a plain text that begins with an empty cell', () => {
  it.each([
    ['\tCộng\t70\t30', ['', 'Cộng', '70', '30']],
    ['\t\t70\t30', ['', '', '70', '30']],
    ['\tCộng\t70\t', ['', 'Cộng', '70', '']],
  ])('keeps its numbers under their heads: %j', (row, cells) => {
    expect(rowsOf(planWith(...head, row)).at(-1)).toEqual(cells)
  })
  it.each([
    ['Cộng\t\t70\t30', ['Cộng', '', '70', '30']],
    // As wide as the table without them: the tabs only moved the whole row in.
    ['\t3\tThượng\t25\t15', ['3', 'Thượng', '25', '15']],
  ])('puts no cell before a row that is whole: %j', (row, cells) => {
    expect(rowsOf(planWith(...head, row)).at(-1)).toEqual(cells)
  })
  it('does not take a line that is only moved in for a row', () => {
    expect(rowsOf(planWith('\tMỗi thôn một tổ trồng cây.', '\tMỗi tổ năm người.'))).toEqual([])
  })
})
