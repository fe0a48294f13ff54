import { describe, expect, it } from 'vitest'
import { alignTexts, goneBefore, longestRising } from '../../core/text/alignTexts.ts'

const texts = (...list: string[]) => list.map((text) => ({ text, kind: 'text' }))

describe('passages of two texts', () => {
  it('are paired where they stand alike, changed ones with the most similar between', () => {
    const before = texts('Mở đầu', 'Họp dân quý một tại nhà văn hóa', 'Báo cáo kết quả về xã', 'Kết thúc')
    const after = texts(
      'Mở đầu',
      'Việc mới của năm nay',
      'Họp dân quý hai tại nhà văn hóa',
      'Báo cáo kết quả về xã',
      'Kết thúc',
    )
    expect(alignTexts(before, after)).toEqual({
      pairs: [
        [0, 0],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      moved: [],
    })
  })

  it('are found again where they stand now', () => {
    const before = texts('Họp dân mỗi quý một lần', 'Niêm yết thủ tục tại trụ sở', 'Công khai ngân sách của xã')
    const after = texts('Niêm yết thủ tục tại trụ sở', 'Công khai ngân sách của xã', 'Họp dân mỗi quý một lần')
    expect(alignTexts(before, after)).toEqual({
      pairs: [
        [1, 0],
        [2, 1],
      ],
      moved: [[0, 2]],
    })
  })

  it('are not taken for another where only short words are alike', () => {
    const { pairs, moved } = alignTexts(texts('Họp dân', 'Thu quỹ'), texts('Trồng cây', 'Họp dân', 'Họp dân'))
    expect([pairs, moved]).toEqual([[[0, 1]], []])
  })

  it('are the same where only case, marks and spaces differ', () => {
    const { pairs } = alignTexts(texts('Họp dân;', 'Thu quỹ'), texts('HỌP  DÂN.', 'Trồng cây xanh'))
    expect(pairs).toEqual([[0, 0]])
  })

  it('are changed ones, alone between two that stayed, where a quarter of the words is alike', () => {
    const between = (before: string, after: string) =>
      alignTexts(texts('Đầu', before, 'Cuối'), texts('Đầu', after, 'Cuối')).pairs
    expect(between('một hai ba bốn', 'một sáu bảy tám')).toContainEqual([1, 1])
    expect(between('một hai ba bốn', 'một sáu bảy tám chín')).not.toContainEqual([1, 1])
    expect(between('một hai ba bốn', 'sáu bảy tám chín')).not.toContainEqual([1, 1])
  })

  it('are changed ones among others where half of the words is alike, as often as they stand', () => {
    const among = (before: string, after: string) => alignTexts(texts(before), texts('việc khác hẳn', after)).pairs
    expect(among('một hai ba bốn', 'một hai bảy tám')).toEqual([[0, 1]])
    expect(among('một hai ba bốn', 'một hai bảy tám chín')).toEqual([])
    expect(among('một một một bốn', 'một sáu bảy tám')).toEqual([])
    expect(among('một một ba bốn', 'một một bảy tám')).toEqual([[0, 1]])
  })

  it('are paired so that most words stay, not with the first that is alike enough', () => {
    const { pairs } = alignTexts(
      texts('một hai ba bốn năm sáu'),
      texts('một hai ba khác khác khác', 'một hai ba bốn năm khác'),
    )
    expect(pairs).toEqual([[0, 1]])
  })

  it('are never of two kinds', () => {
    const row = (text: string) => ({ text, kind: 'row' })
    expect(alignTexts(texts('một hai ba bốn'), [row('một hai ba bốn')]).pairs).toEqual([])
    expect(alignTexts(texts('một hai ba bốn'), [row('một hai ba năm'), row('việc khác')]).pairs).toEqual([])
    expect(alignTexts(texts('a b c d e f g'), [row('Đầu'), row('a b c d e f h')])).toEqual({ pairs: [], moved: [] })
  })

  it('lie on one side each of those that are known beforehand', () => {
    const before = texts('Họp dân quý một', 'Mục I', 'Trồng cây quý hai', 'Mục II', 'Thu quỹ quý ba')
    const after = texts('Họp dân quý hai', 'Phần một', 'Trồng cây quý ba', 'Phần hai', 'Thu quỹ quý bốn')
    const sure = [
      [1, 1],
      [3, 3],
    ] as const
    expect(alignTexts(before, after, sure).pairs).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ])
    // What stands alike on the other side is not taken, nor what is known already.
    expect(alignTexts(texts('Trồng cây', 'Mục I'), texts('Phần một', 'Trồng cây'), [[1, 0]]).pairs).toEqual([[1, 0]])
    expect(alignTexts(texts('Mục I', 'Họp'), texts('Họp', 'Họp'), [[0, 0]]).pairs).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('are found elsewhere from three words on where nothing changed, from six on where most stayed', () => {
    const moved = (before: string, after: string) =>
      alignTexts(texts(before, 'Giữ nguyên chỗ này'), texts('Giữ nguyên chỗ này', after)).moved
    expect(moved('một hai ba', 'một hai ba')).toEqual([[0, 1]])
    expect(moved('một hai', 'một hai')).toEqual([])
    expect(moved('một hai ba bốn năm sáu', 'một hai ba bốn năm khác')).toEqual([[0, 1]])
    expect(moved('một hai ba bốn năm', 'một hai ba bốn khác')).toEqual([])
    expect(moved('một hai ba bốn năm sáu', 'một hai ba bốn khác lạ')).toEqual([])
  })

  it('are found elsewhere with the most similar first, each once', () => {
    const before = texts('một hai ba bốn năm sáu bảy', 'một hai ba bốn năm sáu tám', 'Giữ nguyên')
    const after = texts('Giữ nguyên', 'một hai ba bốn năm sáu tám chín', 'một hai ba bốn năm sáu mười')
    expect(alignTexts(before, after).moved).toEqual([
      [1, 1],
      [0, 2],
    ])
  })

  it('are paired in order where the same words stand many times', () => {
    const { pairs, moved } = alignTexts(
      texts('Một lần', 'Như trên', 'Như trên', 'Hai lần'),
      texts('Ba lần', 'Như trên', 'Như trên', 'Như trên', 'Bốn lần'),
    )
    expect(pairs.filter(([i]) => i === 1 || i === 2)).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(moved).toEqual([])
  })

  it('are still paired by their words in tables too long to weigh every two rows', () => {
    const rows = Array.from({ length: 400 }, (_, i) => `dòng ${i % 50} của bảng`)
    const before = texts('Mất ở đầu', ...rows.slice(0, 200), 'Mất ở giữa', ...rows.slice(200), 'Mất ở cuối')
    const after = texts('Mới ở đầu', ...rows.slice(0, 200), 'Thêm vào đây', ...rows.slice(200), 'Thêm ở cuối')
    const { pairs } = alignTexts(before, after)
    expect(pairs.filter(([i, j]) => i !== j)).toEqual([])
    expect(pairs).toHaveLength(400)

    // Rows in quite another order: whatever is paired goes forward in both.
    const turned = Array.from({ length: 400 }, (_, i) => `dòng ${(i * 37) % 50} của bảng`)
    const shuffled = alignTexts(before, texts('Mới ở đầu', ...turned, 'Thêm ở cuối')).pairs
    expect(shuffled.length).toBeGreaterThan(1)
    expect(shuffled.slice(1).filter(([, j], at) => j <= (shuffled[at]?.[1] ?? -1))).toEqual([])
  })
})

describe('what is gone', () => {
  it('stands before what came in its place', () => {
    const pairs = [
      [1, 0],
      [3, 2],
    ] as const
    expect(goneBefore(pairs, 5, 4)).toEqual([1, 3, 3, 5])
    expect(goneBefore([], 2, 1)).toEqual([2])
    expect(goneBefore([], 2, 0)).toEqual([])
  })
})

describe('the longest row in one order', () => {
  it.each([
    [[], []],
    [[4], [4]],
    [
      [3, 1, 2, 0],
      [1, 2],
    ],
    [
      [2, 3, 0, 1, 4],
      [0, 1, 4],
    ],
    [[5, 4, 3], [3]],
  ])('of %j is %j', (given, wanted) => {
    expect(longestRising(given.map((place, at) => [at, place] as const)).map(([, place]) => place)).toEqual(wanted)
  })
})
