import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InlineNode, type Look, parseInline, placedNodes, plainInline } from '../../core/inline/inline.ts'
import { cutInline, escapeInline, joinInline, printInline } from '../../core/inline/writeInline.ts'
import { holds } from '../support/property.ts'

const look = (style: string): Look => ({
  ...(style.includes('b') ? { bold: true } : {}),
  ...(style.includes('i') ? { italic: true } : {}),
  ...(style.includes('^') ? { raise: 'super' } : {}),
  ...(style.includes('_') ? { raise: 'sub' } : {}),
})
const text = (words: string, style = ''): InlineNode => ({ kind: 'text', text: words, ...look(style) })
const fact = (expression: string, style = ''): InlineNode => ({ kind: 'fact', expression, ...look(style) })
const note = (id: string, style = ''): InlineNode => ({ kind: 'note', id, ...look(style.replace(/[_^]/g, '')) })

describe('reading bold, italic and facts inside a paragraph', () => {
  it.each<[string, InlineNode[]]>([
    ['Phòng Nội vụ', [text('Phòng Nội vụ')]],
    ['', []],
    ['nộp **trước ngày 05/9/2026**.', [text('nộp '), text('trước ngày 05/9/2026', 'b'), text('.')]],
    ['(*qua Phòng Nội vụ*)', [text('('), text('qua Phòng Nội vụ', 'i'), text(')')]],
    ['***Chủ trì:*** A', [text('Chủ trì:', 'bi'), text(' A')]],
    ['**Năm {{ nam }}**', [text('Năm ', 'b'), fact('nam', 'b')]],
    ['{{#if a}}x{{/if}}', [fact('#if a'), text('x'), fact('/if')]],
    ['**a *b** c*', [text('a ', 'b'), text('b', 'bi'), text(' c', 'i')]],
    ['500 m{^2^}, CO{_2_}', [text('500 m'), text('2', '^'), text(', CO'), text('2', '_')]],
    ['**lúc 8{^h^}30**', [text('lúc 8', 'b'), text('h', 'b^'), text('30', 'b')]],
    ['10{^*n* + {{so_mu}}^}', [text('10'), text('n', 'i^'), text(' + ', '^'), fact('so_mu', '^')]],
    ['theo quy định{#n1}.', [text('theo quy định'), note('n1'), text('.')]],
    ['**Đối tượng{#1-a}**', [text('Đối tượng', 'b'), note('1-a', 'b')]],
    ['x{^2{#n1}^}', [text('x'), text('2', '^'), note('n1')]],
    ['{^a^}{^b^}', [text('ab', '^')]],
  ])('%s', (source, nodes) => {
    expect(parseInline(source)).toStrictEqual(nodes)
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
    ['tập {^ và {_', 'tập {^ và {_'],
    ['x^2} {^^} {__}', 'x^2} {^^} {__}'],
    ['\\{^2^}', '{^2^}'],
    ['{#} {# n1} {#chú thích}', '{#} {# n1} {#chú thích}'],
    ['\\{#n1}', '{#n1}'],
    ['{nam}', '{nam}'],
  ])('leaves %s as words', (source, words) => {
    expect(parseInline(source)).toEqual([text(words)])
  })

  it('reads raised letters as letters, and a footnote as no word, in plain words', () => {
    expect(plainInline('500 m{^2^} đất{#n1}, CO{_2_}')).toBe('500 m2 đất, CO2')
  })

  it('leaves the marks out of plain words and keeps the facts', () => {
    expect(plainInline('**Thời gian:** {{nam}} \\* (*dự kiến*)')).toBe('Thời gian: {{nam}} * (dự kiến)')
  })
})

const unit = fc.constantFrom('a', 'Ủ', ' ', '*', '{', '}', '\\', '\n', '.', '1', '^', '_', '#')
const words = fc.string({ unit, maxLength: 12 })
const looks = fc.constantFrom('', 'b', 'i', 'bi', '^', '_', 'b^', 'i_', 'bi^')
const nodes = fc.array(
  fc.oneof(
    fc.tuple(words, looks).map(([letters, style]) => text(letters, style)),
    fc.tuple(fc.constantFrom('nam', 'ngay han', '#if a'), looks).map(([name, style]) => fact(name, style)),
    fc.tuple(fc.constantFrom('n1', 'n-2'), looks).map(([id, style]) => note(id, style)),
  ),
  { maxLength: 8 },
)
/** Texts as they may stand in a file, marks that close and marks that do not. */
const sources = fc.string({
  unit: fc.oneof(unit, fc.constantFrom('{^', '^}', '{_', '_}', '{#n1}', '{{nam}}', '{{', '}}', '**')),
  maxLength: 14,
})

/** Every character with its look; white space has no look to see. */
function seen(list: readonly InlineNode[]): string[] {
  return list.flatMap((node) => {
    const raise = node.kind === 'note' ? undefined : node.raise
    const style = `${node.bold ? 'b' : ''}${node.italic ? 'i' : ''}${raise ?? ''}`
    if (node.kind === 'fact') return [`{${node.expression}}${style}`]
    if (node.kind === 'note') return [`#${node.id}${style}`]
    return [...node.text].map((char) => (/\s/u.test(char) ? char : `${char}${style}`))
  })
}

const seenIn = (source: string): string[] => seen(parseInline(source))
const withoutSpaces = (list: readonly string[]): string[] => list.filter((char) => !/^\s$/u.test(char))

describe('writing nodes back', () => {
  it('keeps every word, fact, note and look, whatever the words hold', () => {
    holds(
      fc.property(nodes, (list) => {
        expect(seenIn(printInline(list))).toEqual(seen(list))
      }),
      { numRuns: 3000 },
    )
  })

  it('is stable: writing what was read gives the same text again', () => {
    holds(
      fc.property(sources, (source) => {
        const once = printInline(parseInline(source))
        expect(printInline(parseInline(once))).toBe(once)
        expect(plainInline(once)).toBe(plainInline(source))
        expect(seenIn(once)).toEqual(seenIn(source))
      }),
      { numRuns: 3000, examples: [['{{^_}\n}}']] },
    )
  })

  it('escapes words so that they read back as themselves', () => {
    holds(
      fc.property(sources, (source) => {
        expect(plainInline(escapeInline(source))).toBe(source)
        expect(parseInline(escapeInline(source)).every((node) => node.kind === 'text')).toBe(true)
      }),
    )
  })
})

describe('cutting and joining', () => {
  it('keeps every word, fact, note and look on one side of a cut, wherever it falls', () => {
    holds(
      fc.property(sources, fc.nat(40), (source, at) => {
        const [head, tail] = cutInline(source, at)
        expect(withoutSpaces([...seenIn(head), ...seenIn(tail)])).toEqual(withoutSpaces(seenIn(source)))
      }),
      // Of three stars, two close the bold and one is itself: a cut among them would have written all three.
      { numRuns: 3000, examples: [['**a***', 4]] },
    )
  })

  it('cuts raised words into raised words on both sides', () => {
    expect(cutInline('10{^n + 1^}', 5)).toEqual(['10{^n^}', '{^+ 1^}'])
  })

  it('joins two texts without a mark of one reaching into the other', () => {
    holds(
      fc.property(sources, sources, (first, second) => {
        const both = withoutSpaces([...seenIn(first.trimEnd()), ...seenIn(second.trimStart())])
        expect(withoutSpaces(seenIn(joinInline(first, second)))).toEqual(both)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a long text', () => {
  it.each(['{^', '{_', '^}', '{#', '{{', '*', '{^*{_', '\\{^'])('of nothing but %s is read piece by piece', (piece) => {
    const source = piece.repeat(50_000)
    const read = placedNodes(source)
    expect(read.at(-1)?.to).toBe(source.length)
    expect(plainInline(printInline(parseInline(source)))).toBe(plainInline(source))
  })
})
