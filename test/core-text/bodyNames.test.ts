import { expect, it } from 'vitest'
import { fullBodyName, shortBodyName } from '../../core/text/bodyNames.ts'

it.each([
  ['Ủy ban nhân dân xã Bình Minh', 'UBND xã Bình Minh'],
  ['Hội đồng nhân dân phường An Hòa', 'HĐND phường An Hòa'],
  ['Sở Nội vụ', 'Sở Nội vụ'],
])('%s and %s are one body', (full, short) => {
  expect(shortBodyName(full)).toBe(short)
  expect(fullBodyName(short)).toBe(full)
})

it('the office of both bodies keeps its usual name, and letters inside of a word are none of it', () => {
  expect(fullBodyName('Văn phòng HĐND và UBND xã Bình Minh')).toBe('Văn phòng HĐND và UBND xã Bình Minh')
  expect(fullBodyName('Khối UBNDX')).toBe('Khối UBNDX')
})
