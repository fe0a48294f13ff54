import { describe, expect, it } from 'vitest'
import { shippedCatalogue } from '../../core/legal/catalogue.ts'
import { readLawName } from '../../core/legal/lawNames.ts'
import { findOldNames, nameNow } from '../../core/legal/oldNames.ts'

const read = (words: string) => {
  const name = readLawName('Luật', words, shippedCatalogue)
  return name && `${name.spelling}: ${words.slice(0, name.length)}`
}

describe('names of laws', () => {
  it.each([
    ['Thực hiện dân chủ ở cơ sở và các văn bản hướng dẫn', 'exact: Thực hiện dân chủ ở cơ sở'],
    ['thực hiện dân chủ ở cơ sở trên địa bàn', 'case: thực hiện dân chủ ở cơ sở'],
    ['dân chủ cơ sở tại cơ quan', 'wrong: dân chủ cơ sở'],
    ['dân chủ trong hoạt động của cơ quan', 'wrong: dân chủ'],
    ['Phòng chống tham nhũng và các văn bản', 'wrong: Phòng chống tham nhũng'],
    ['Phòng, chống tham nhũng, Luật Tố cáo', 'exact: Phòng, chống tham nhũng'],
    ['Hoà giải ở cơ sở năm 2013', 'exact: Hoà giải ở cơ sở'],
    ['Ngân sách nhà nước hiện hành', 'exact: Ngân sách nhà nước'],
    ['Ngân sách và quy chế', 'wrong: Ngân sách'],
  ])('reads %s', (words, expected) => {
    expect(read(words)).toBe(expected)
  })
  it.each(['và các văn bản hướng dẫn', 'Đường bộ', 'sư tham gia', 'Thanh'])('knows no law called %s', (words) => {
    expect(read(words)).toBeNull()
  })
})

describe('names that ended', () => {
  it('finds a department however its dash is written', () => {
    for (const words of [
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Lao động – Thương binh và Xã hội',
      'Sở Lao động-Thương binh và Xã hội',
    ])
      expect(findOldNames(`Báo cáo ${words}.`, 'departments').map(({ name }) => name.now)).toEqual(['Sở Nội vụ'])
  })
  it('takes the longest name that stands there', () => {
    expect(findOldNames('Phòng Dân tộc và Tôn giáo', 'districtRooms').map(({ words }) => words)).toEqual([
      'Phòng Dân tộc và Tôn giáo',
    ])
  })
  it('does not take a name of today for one of before', () => {
    for (const words of ['Sở Tài chính', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'tỉnh Hà Tĩnh', 'tỉnh Bắc Ninh'])
      for (const kind of ['provinces', 'departments', 'districtRooms', 'postsAndParty'] as const)
        expect(findOldNames(words, kind)).toEqual([])
  })
  it('follows a province that was merged into one that changed its name', () => {
    const [found] = findOldNames('tỉnh Bình Phước', 'provinces')
    expect(found && nameNow(found.name, '2026-01-05')).toBe('tỉnh Đồng Nai')
    expect(found && nameNow(found.name, '2026-06-01')).toBe('thành phố Đồng Nai')
    expect(found && nameNow(found.name, '2024-06-01')).toBeNull()
  })
})
