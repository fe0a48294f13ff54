import { describe, expect, it } from 'vitest'
import { readNumberWords } from '../../core/text/numberWords.ts'

describe('numbers in words', () => {
  it.each([
    ['Một triệu hai trăm năm mươi nghìn đồng', 1_250_000],
    ['mười lăm triệu đồng chẵn', 15_000_000],
    ['hai mươi mốt triệu không trăm linh năm nghìn', 21_005_000],
    ['Ba tỷ bốn trăm triệu', 3_400_000_000],
    ['hai nghìn tỷ đồng', 2_000_000_000_000],
    ['hai nghìn tỷ ba triệu', 2_000_003_000_000],
    ['một tỷ hai triệu ba nghìn bốn trăm năm mươi sáu', 1_002_003_456],
    ['một trăm lẻ tư', 104],
    ['một trăm mười hai', 112],
    ['Năm trăm ngàn đồng', 500_000],
    ['không đồng', 0],
  ])('%s', (words, value) => {
    expect(readNumberWords(words)).toBe(value)
  })
  it.each(['', 'đồng', 'khoảng năm triệu', 'hai triệu rưỡi', 'theo dự toán được duyệt'])(
    'are none in “%s”',
    (words) => {
      expect(readNumberWords(words)).toBeNull()
    },
  )
  it.each(['hai ba triệu', 'hai mười', 'năm mươi mươi', 'trăm năm mươi', 'mươi lăm'])(
    'are not read where digits do not fit together: “%s”',
    (words) => {
      expect(readNumberWords(words)).toBeNull()
    },
  )
  it.each([
    'hai triệu ba triệu',
    'hai nghìn ba nghìn',
    'hai nghìn ba triệu',
    'ba tỷ hai tỷ',
    'một tỷ hai tỷ',
    'một tỷ hai nghìn ba triệu',
    'nghìn',
    'tỷ đồng',
    'hai triệu nghìn',
  ])('are not read where a unit comes twice, too late or behind no number: “%s”', (words) => {
    expect(readNumberWords(words)).toBeNull()
  })
})
