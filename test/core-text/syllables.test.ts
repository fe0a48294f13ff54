import { describe, expect, it } from 'vitest'
import { isSyllable, toneStyle } from '../../core/text/syllables.ts'

const right =
  'nghiêng giếng giết gì gìn quốc quyết quỳnh quý qua khuya khuỷu thuở huỳnh hoàn hòa hoà thủy thuỷ ủy uỷ yêu ý lý kỹ mỹ nghị định quyền xuất sắc bổ sung chỉnh sửa nhiệm vụ rượu hươu loanh quanh khoẻ khỏe xoong boóc-tô'.split(
    /[\s-]+/,
  )

describe('Vietnamese syllables', () => {
  it.each(right)('takes %s', (word) => {
    expect(isSyllable(word)).toBe(true)
  })
  it.each([
    'ngườilao',
    'phátt',
    'kông',
    'cê',
    'nghà',
    'họăt',
    'thừơng',
    'hoặtt',
    'ngiệp',
    'gê',
    'quôc',
    'đuợc',
    'bât',
    'tốc̣',
    'iêu',
    'chiụ',
  ])('refuses %s', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
  it.each(['ry', 'xỹ', 'phy', 'nghỷ', 'tyên', 'kyến', 'iêng'])(
    'refuses %s: y and iê have onsets of their own',
    (word) => {
      expect(isSyllable(word)).toBe(false)
    },
  )
  it.each([
    ['a consonant before the vowels', ['ḿa', 'h\u0301oa', 'l\u0301uy', 'gía', 'gíang', 'ńgoai', 'qủy']],
    ['a consonant behind them', ['nań', 'dañ', 'toań', 'đańh']],
    ['another vowel than the marked one', ['thừơng', 'chúôi', 'tíên', 'ngừơi', 'thủơ', 'muôí']],
    ['the first of two vowels before a final', ['hòan', 'hùynh', 'họat']],
    ['the first or the last of three', ['ngòai', 'ngoaì', 'khủyu', 'khuyủ']],
    ['the last of two where it is not oa, oe or uy', ['chiụ', 'caó', 'mưá', 'rưụ', 'gưỉ', 'cuả']],
  ])('refuses a tone on %s', (_, words) => {
    expect(words.filter(isSyllable)).toEqual([])
  })
  it('takes a tone on the one place it has', () => {
    const words = 'giá giảng ngoài nản đoán chuối tiến người thuở huỳnh hoạt khuỷu chịu cáo mứa cứu gửi của khoèo rượu'
    expect(words.split(' ').filter((word) => !isSyllable(word))).toEqual([])
  })
  it('takes every syllable of a page of official text', () => {
    const page =
      'Ủy ban nhân dân xã ban hành Kế hoạch triển khai thực hiện dân chủ ở cơ sở trên địa bàn nhằm nâng cao nhận thức trách nhiệm của cán bộ công chức viên chức người lao động và Nhân dân phát huy quyền làm chủ bảo đảm kịp thời đồng bộ thống nhất hiệu lực hiệu quả các phòng chuyên môn đơn vị sự nghiệp xây dựng quy chế niêm yết công khai giải quyết khiếu nại tố cáo hương ước quy ước cộng đồng dân cư tuyên truyền phổ biến giáo dục pháp luật lồng ghép sinh hoạt chi bộ trực thuộc nghiêm túc quyết toán ngân sách nhà nước khen thưởng kiểm tra giám sát đôn đốc tổng hợp báo cáo trước ngày tháng năm'
    expect(page.split(' ').filter((word) => !isSyllable(word))).toEqual([])
  })
  it('tells the two tone placements apart, and leaves closed syllables and qu alone', () => {
    expect(['hòa', 'hoà', 'ủy', 'uỷ', 'hoàn', 'quý', 'huỳnh', 'hoa'].map(toneStyle)).toEqual([
      'hòa',
      'hoà',
      'hòa',
      'hoà',
      null,
      null,
      null,
      null,
    ])
  })
})
