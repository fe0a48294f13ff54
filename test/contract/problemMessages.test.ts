import { describe, expect, it } from 'vitest'
import { problemMessages } from '../../core/problem/problemMessages.ts'

/** Stands for any parameter of any sentence. */
const anything: Record<string, string> = new Proxy({}, { get: () => 'X' })

describe.each(Object.entries(problemMessages))('the sentence for %s', (code, sentence) => {
  const { what, next } = Reflect.apply(sentence, null, [anything])

  it('says what did not happen and what to do next, in Vietnamese', () => {
    for (const text of [what, next]) {
      expect(text).toMatch(/[.!:X]$/u)
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/undefined|\[object|null|NaN|error|failed|invalid/iu)
      expect(text).toMatch(/[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu)
    }
    expect(next).not.toBe(what)
  })

  it('has a code that names its area', () => {
    expect(code).toMatch(/^[a-z]+\.[a-z-]+$/)
  })
})
