import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeInline, type InlineSpan, parseInline, plainInline, printInline } from '../../core/inline/inline.ts'

const text = (words: string, style = ''): InlineSpan => ({
  text: words,
  bold: style.includes('b'),
  italic: style.includes('i'),
})
const fact = (expression: string, style = ''): InlineSpan => ({
  expression,
  bold: style.includes('b'),
  italic: style.includes('i'),
})

describe('reading bold, italic and facts inside a paragraph', () => {
  it.each<[string, InlineSpan[]]>([
    ['Phòng Nội vụ', [text('Phòng Nội vụ')]],
    ['', []],
    ['nộp **trước ngày 05/9/2026**.', [text('nộp '), text('trước ngày 05/9/2026', 'b'), text('.')]],
    ['(*qua Phòng Nội vụ*)', [text('('), text('qua Phòng Nội vụ', 'i'), text(')')]],
    ['***Chủ trì:*** A', [text('Chủ trì:', 'bi'), text(' A')]],
    ['**Năm {{ nam }}**', [text('Năm ', 'b'), fact('nam', 'b')]],
    ['{{#if a}}x{{/if}}', [fact('#if a'), text('x'), fact('/if')]],
    ['**a *b** c*', [text('a ', 'b'), text('b', 'bi'), text(' c', 'i')]],
  ])('%s', (source, spans) => {
    expect(parseInline(source)).toEqual(spans)
  })

  it.each([
    ['3 * 4 = 12', '3 * 4 = 12'],
    ['* chú thích', '* chú thích'],
    ['**không đóng', '**không đóng'],
    ['ký tên ****', 'ký tên ****'],
    ['2 \\* 3', '2 * 3'],
    ['\\{{nam}}', '{{nam}}'],
    ['C:\\thu-muc', 'C:\\thu-muc'],
    ['chưa xong {{nam', 'chưa xong {{nam'],
  ])('leaves %s as words', (source, words) => {
    expect(parseInline(source)).toEqual([text(words)])
  })

  it('leaves the marks out of plain words and keeps the facts', () => {
    expect(plainInline('**Thời gian:** {{nam}} \\* (*dự kiến*)')).toBe('Thời gian: {{nam}} * (dự kiến)')
  })
})

const words = fc.string({ unit: fc.constantFrom('a', 'Ủ', ' ', '*', '{', '}', '\\', '\n', '.', '1'), maxLength: 12 })
const spans = fc.array(
  fc.oneof(
    fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean() }),
    fc.record({ expression: fc.constantFrom('nam', 'ngay han', '#if a'), bold: fc.boolean(), italic: fc.boolean() }),
  ),
  { maxLength: 8 },
)

/** Every character with its style; white space has no style to see. */
function seen(list: readonly InlineSpan[]): string[] {
  return list.flatMap((span) => {
    const style = `${span.bold ? 'b' : ''}${span.italic ? 'i' : ''}`
    if ('expression' in span) return [`{${span.expression}}${style}`]
    return [...span.text].map((char) => (/\s/u.test(char) ? char : `${char}${style}`))
  })
}

describe('writing spans back', () => {
  it('keeps every word, fact and mark, whatever the words hold', () => {
    fc.assert(
      fc.property(spans, (list) => {
        expect(seen(parseInline(printInline(list)))).toEqual(seen(list))
      }),
      { numRuns: 2000 },
    )
  })

  it('is stable: writing what was read gives the same text again', () => {
    fc.assert(
      fc.property(words, (source) => {
        const once = printInline(parseInline(source))
        expect(printInline(parseInline(once))).toBe(once)
        expect(plainInline(once)).toBe(plainInline(source))
      }),
      { numRuns: 2000 },
    )
  })

  it('escapes words so that they read back as themselves', () => {
    fc.assert(
      fc.property(words, (source) => {
        expect(plainInline(escapeInline(source))).toBe(source)
      }),
    )
  })
})
