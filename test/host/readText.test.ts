import { describe, expect, it } from 'vitest'
import { readText } from '../../core/readers/text/readText.ts'

const words = 'KẾ HOẠCH\nThực hiện dân chủ ở cơ sở; đồng bào các dân tộc\n'
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('reading a text file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`)],
    ['UTF-16, as Notepad saves “Unicode”', utf16(words, 'le', true)],
    ['UTF-16 big-endian', utf16(words, 'be', true)],
    ['UTF-16 without a mark', utf16(words, 'le', false)],
    ['UTF-16 big-endian without a mark', utf16(words, 'be', false)],
  ])('understands %s', (_, bytes) => {
    expect(readText(bytes, 'a.txt')).toBe(words)
  })

  it('lets a stray control character through; the import drops it', () => {
    expect(readText(new TextEncoder().encode(`${words}\u0002\f${words}`), 'a.txt')).toContain('dân chủ')
  })

  it.each([
    ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0xb4, 0x81, 0xff, 0, 0])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['zeros', new Uint8Array(400)],
    ['control characters', Uint8Array.from(Array.from({ length: 400 }, (_, n) => n % 20))],
  ])('refuses %s', (_, bytes) => {
    expect(() => readText(bytes, 'a.txt')).toThrow('import.binary')
  })

  it('names the trouble with text of an old Vietnamese font', () => {
    const oldFont = Uint8Array.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0x0a])
    expect(() => readText(oldFont, 'a.txt')).toThrow('import.not-unicode')
  })

  it('refuses 10 MB of text and an empty file', () => {
    expect(() => readText(new Uint8Array(10_000_000).fill(97), 'a.txt')).toThrow('import.too-large')
    expect(() => readText(new TextEncoder().encode(' \n\t\n'), 'a.txt')).toThrow('import.empty')
  })
})
