import { describe, expect, it } from 'vitest'
import { offered, replacement, tokenAt } from '../../renderer/outline/suggest.ts'

const units = ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Công an xã']

describe('units offered while typing', () => {
  it('are found by words without diacritics, in any order', () => {
    expect(offered(units, 'xa hoi van', tokenAt('xa hoi van', 10, true))).toEqual(['Phòng Văn hóa - Xã hội'])
  })

  it('stand for the value the caret is in, others left alone', () => {
    const text = 'Phòng Kinh tế; cong; Trạm Y tế.'
    const token = tokenAt(text, 19, true)
    expect(token).toEqual({ text: 'cong', from: 15, to: 19 })
    expect(offered(units, text, token)).toEqual(['Công an xã'])
  })

  it('leave the full stop at the end of the line', () => {
    expect(tokenAt('cong.', 4, true)).toEqual({ text: 'cong', from: 0, to: 4 })
  })

  it('are not offered twice, nor when the name is already there', () => {
    expect(offered(units, 'Phòng Kinh tế; phong', tokenAt('Phòng Kinh tế; phong', 20, true))).toEqual([
      'Phòng Văn hóa - Xã hội',
    ])
    expect(offered(units, 'Công an xã', tokenAt('Công an xã', 10, true))).toEqual([])
  })

  it('keep a space after the semicolon', () => {
    const text = 'Công an xã;kinh'
    expect(replacement(text, tokenAt(text, 15, true), 'Phòng Kinh tế')).toBe(' Phòng Kinh tế')
  })

  it('take the whole text where one value is asked for', () => {
    expect(tokenAt('A; B', 4, false)).toEqual({ text: 'A; B', from: 0, to: 4 })
  })
})
