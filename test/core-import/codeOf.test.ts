import { expect, it } from 'vitest'
import { codeOf } from '../../core/import/bodies.ts'

it.each([
  ['Ủy ban nhân dân xã Tân Hương', 'KH-UBND'],
  ['Văn phòng Ủy ban nhân dân tỉnh', 'KH-VPUBND'],
  ['Phòng Kinh tế xã Bình Minh', 'KH-PKT'],
  ['Phòng Ấn chỉ', 'KH-PAC'],
  ['Sở Giáo dục và Đào tạo', 'KH-SGDĐT'],
  ['Trường Tiểu học Bình Minh', 'KH-THBM'],
])('the code guessed for %s is %s, its letters without marks', (issuer, code) => {
  expect(codeOf(issuer)).toBe(code)
})
