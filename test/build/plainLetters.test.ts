/** Classes of letters are written out in our programs: they must still be the letters Unicode calls so, wherever a plan has letters. */
import { describe, expect, it } from 'vitest'
import { plainLettersIn, plainRanges, withPlainLetters } from '../../build/plainLetters.mjs'

const codes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))

/** Latin with Vietnamese, Greek and Cyrillic, signs of all kinds, punctuation of East Asia, marks that combine. */
const planLetters = [
  ...codes(0, 0x58f),
  ...codes(0x1d00, 0x1eff),
  ...codes(0x2000, 0x2182),
  ...codes(0x218a, 0x2bff),
  ...codes(0x3000, 0x3004),
]
/** Letters with a small and a large form that Vietnamese, its peoples and its neighbours in Europe write. */
const caseLetters = [
  ...codes(0, 0x17f),
  ...'ƠơƯưƀɃ',
  ...codes(0x386, 0x3ce),
  ...codes(0x400, 0x45f),
  ...codes(0x1ea0, 0x1eff),
]

const large = plainRanges.get('Lu')

const exchanged = (pattern: string): RegExp => new RegExp(withPlainLetters(pattern), 'u')
const asWritten = (pattern: string): RegExp => new RegExp(pattern, 'u')
const otherwise = (letters: readonly string[], pattern: string): string[] =>
  letters.filter((letter) => exchanged(pattern).test(letter) !== asWritten(pattern).test(letter))

describe('classes of letters written out', () => {
  it.each([String.raw`^\p{L}$`, String.raw`^[\p{L}\p{M}]$`, String.raw`^[^\p{L}\p{N}]$`, String.raw`^\P{L}$`])(
    'tell letters and signs apart as %s does',
    (pattern) => {
      expect(otherwise(planLetters, pattern)).toEqual([])
    },
  )

  it.each([String.raw`^\p{Lu}$`, String.raw`^\p{Ll}$`, String.raw`^[\p{Lu}\d]$`, String.raw`^[^\p{Ll}]$`])(
    'tell large letters from small ones as %s does',
    (pattern) => {
      expect(otherwise(caseLetters, pattern)).toEqual([])
    },
  )

  it('keep Nôm and other scripts letters, and marks alone marks', () => {
    expect('𡨸 喃 ไทย ລາວ').toMatch(new RegExp(withPlainLetters(String.raw`^[\p{L}\p{M} ]+$`), 'u'))
    expect(withPlainLetters(String.raw`\p{M}+\p{N}`)).toBe(String.raw`\p{M}+\p{N}`)
  })

  it('are exchanged in patterns of every form, and nowhere else', () => {
    expect(plainLettersIn(String.raw`const a = /\[\p{Lu}[a\]\p{Lu}]$/iu // \p{Lu}`)).toBe(
      String.raw`const a = /\[[${large}][a\]${large}]$/iu // \p{Lu}`,
    )
    expect(plainLettersIn(String.raw`const b = '(?<!\\p{Lu})\\[x', c = "p{Lu}"`)).toBe(
      String.raw`const b = "(?<![${large}])\\[x", c = "p{Lu}"`,
    )
    expect(plainLettersIn(`const d = \`[\${a}\\\\p{Lu}]\\\\d\\\`\${'\\\\p{Lu}'}\``)).toBe(
      `const d = \`[\${a}${large}]\\\\d\\\`\${"[${large}]"}\``,
    )
  })
})
