import { describe, expect, it } from 'vitest'
import { around, excerptOf } from '../../core/reading/plan.ts'

describe('words shown of a text', () => {
  const text = 'Một hai ba bốn năm sáu bảy tám chín mười'
  it('are whole words on both sides of a place', () => {
    const at = text.indexOf('sáu')
    expect(around(text, at, at + 3, 8)).toBe('năm sáu bảy tám')
    expect(around(text, at, at + 3, 100)).toBe(text)
    expect(around(text, at, at + 3, 1)).toBe('sáu')
  })
  it('reach to the beginning and the end where there is just room', () => {
    const at = text.indexOf('bốn')
    expect(around(text, at, at + 3, at)).toMatch(/^Một hai ba bốn năm/)
    const last = text.indexOf('chín')
    expect(around(text, last, last + 4, text.length - last - 4)).toMatch(/chín mười$/)
  })
  it('are the beginning where a text is long, cut between words', () => {
    expect(excerptOf(text, text.length)).toBe(text)
    expect(excerptOf(text, 16)).toBe('Một hai ba bốn …')
    expect(excerptOf('khôngcókhoảngtrắngnàotrongchữnày', 10)).toBe('không …')
  })
})
