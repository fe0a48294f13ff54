import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInline, plainInline } from '../../core/inline/inline.ts'
import { printInline } from '../../core/inline/writeInline.ts'
import { inlineExtensions } from '../../renderer/outline/extensions.ts'
import { appendInline, docToInline, inlineLength, inlineToDoc, splitInline } from '../../renderer/outline/inlineDoc.ts'
import { holds } from '../support/property.ts'

const schema = getSchema(inlineExtensions)

/** Through the editor's own document, as opening a text and closing it without a key does. */
const throughEditor = (inline: string): string => docToInline(Node.fromJSON(schema, inlineToDoc(inline)).toJSON())

/** Text with the characters that mean something, so that marks, facts and escapes come up often. */
const inlineText = fc.string({
  unit: fc.constantFrom(
    'a',
    'ế',
    'đ',
    ' ',
    '*',
    '**',
    '\\',
    '{',
    '}',
    '{^',
    '^}',
    '{_',
    '_}',
    '{#n1}',
    '{{nam}}',
    '{{ngay han}}',
    '\n',
    '1.',
    '\u00a0',
  ),
  maxLength: 24,
})

describe('a text taken into the editor and put back', () => {
  it('is the same to the letter, whatever marks, facts and line breaks it holds', () => {
    holds(
      fc.property(inlineText, (text) => {
        const printed = printInline(parseInline(text))
        expect(throughEditor(text)).toBe(printed)
        expect(throughEditor(printed)).toBe(printed)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    'Tổ chức **hội nghị** quán triệt *toàn xã* trong ***năm {{nam}}***',
    'Thực hiện {{nghi_quyet.day_du}};',
    '{{#if co_phu_luc}}(Có Phụ lục kèm theo){{/if}}',
    'dòng một\ndòng hai',
    '3 * 4 = 12',
    '',
  ])('keeps %j', (text) => {
    expect(throughEditor(text)).toBe(printInline(parseInline(text)))
  })
})

describe('cutting a text at the caret', () => {
  it('loses nothing and counts every position once', () => {
    holds(
      fc.property(inlineText, fc.nat(30), (text, wish) => {
        const whole = printInline(parseInline(text))
        const length = inlineLength(whole)
        const at = Math.min(wish, length)
        const [head, tail] = splitInline(whole, at)
        expect(plainInline(head) + plainInline(tail)).toBe(plainInline(whole))
        expect(inlineLength(head)).toBe(at)
        expect(inlineLength(tail)).toBe(length - at)
        expect(plainInline(appendInline(head, tail))).toBe(plainInline(whole))
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves bold on both sides of a cut inside bold words', () => {
    expect(splitInline('Nội **dung chính** khác', 6)).toEqual(['Nội **du**', '**ng chính** khác'])
  })
})
