import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SameText } from '../../electron/host/exporter/sameText.ts'
import { holds } from '../support/property.ts'

const faults = (expected: string, pieces: readonly string[]): string[] => {
  const same = new SameText(expected)
  for (const piece of pieces) same.push(Buffer.from(piece, 'utf8').toString('latin1'))
  return same.faults()
}

const letters = (text: string): string => text.replace(/[ \t\r\n\u00a0]+/g, '')

describe('two texts', () => {
  it('are the same where all their letters are, whatever blanks part them and however they are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ể', 'à', '\u00a0', ' ', '\n'), maxLength: 8 })
    holds(
      fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (whole, pieces) => {
        const same = letters(whole.join('')) === letters(pieces.join(''))
        expect(faults(whole.join(' '), pieces).length === 0).toBe(same)
        expect(faults(whole.join('\n'), whole)).toEqual([])
        expect(faults(whole.join(''), [...whole.join('\u00a0')])).toEqual([])
      }),
    )
  })

  it('are told apart by where the first letter differs, is missing, or is too much', () => {
    expect(faults('Họp dân ở thôn', ['Họp dân', ' ', 'ở xã'])).toEqual(['the text differs after “Họp dân ở ”'])
    expect(faults('Họp dân ở thôn', ['Họp', 'dân'])).toEqual(['text is missing from “Họp dân ” on'])
    expect(faults('Họp', ['Họp', 'dân'])).toEqual(['the text differs after “Họp”'])
  })
})
