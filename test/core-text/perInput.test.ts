import { describe, expect, it } from 'vitest'
import { perInput } from '../../core/perInput.ts'

describe('what is made once for each input', () => {
  it('is the very same for the same input, and another for an equal one', () => {
    const words = perInput(({ text }: { text: string }) => text.split(' '))
    const input = { text: 'kế hoạch' }
    expect(words(input)).toEqual(['kế', 'hoạch'])
    expect(words(input)).toBe(words(input))
    expect(words({ text: 'kế hoạch' })).not.toBe(words(input))
  })

  it('is made for one input and another together, in either order', () => {
    const pairs = perInput((one: { n: number }) => perInput((other: { n: number }) => [one.n, other.n]))
    const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }]
    expect([pairs(a)(b), pairs(a)(c), pairs(b)(a)]).toEqual([
      [1, 2],
      [1, 3],
      [2, 1],
    ])
    expect(pairs(a)(c)).toBe(pairs(a)(c))
  })

  it('is asked for again where nothing could be made', () => {
    const asked: string[] = []
    const found = perInput((input: { text: string }) => {
      asked.push(input.text)
      if (asked.length === 1) throw new Error('hỏng')
      return [input.text]
    })
    const input = { text: 'a' }
    expect(() => found(input)).toThrow('hỏng')
    expect(found(input)).toEqual(['a'])
    expect(found(input)).toEqual(['a'])
    expect(asked).toEqual(['a', 'a'])
  })
})
