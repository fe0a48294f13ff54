import { describe, expect, it } from 'vitest'
import { filingOf, filingParts, isFiling } from '../../core/draft/filing.ts'

describe('the Lưu line', () => {
  it.each(['VT, VHXH', 'VT, HC (2)', 'VT, VHXH, NC', 'VT, VHXH 5b', filingOf('VHXH')])('is %s', (line) => {
    expect(isFiling(line)).toBe(true)
  })
  it.each(['', 'VT', 'VP-UBND', 'VHXH, VT', 'VT; VHXH', 'VT, ', 'VT, vhxh', filingOf('')])('is not “%s”', (line) => {
    expect(isFiling(line)).toBe(false)
  })
  it('names who keeps a copy, however many', () => {
    expect(filingParts('VT, HC (2), VHXH 5b,NC(10), P.KT')).toEqual(['VT', 'HC', 'VHXH', 'NC', 'P.KT'])
  })
})
