import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../core/render/handlebars.ts'
import { conditionFault } from '../../core/template/conditions.ts'
import { namesIn, readExpression } from '../../core/template/expression.ts'
import { helpers } from '../../core/template/names.ts'
import { holds } from '../support/property.ts'

describe('what may stand between braces', () => {
  it.each([
    ['nam', ['nam']],
    [' nghi_quyet.day_du ', ['nghi_quyet.day_du']],
    ['nghị_quyết.ngan', ['nghị_quyết.ngan']],
    ['ngay han', ['han']],
    ['danh_sach cac_thon "; "', ['cac_thon']],
    ["danh_sach cac_thon '; '", ['cac_thon']],
    ['hoa (danh_sach cac_thon)', ['cac_thon']],
    ['#if han', ['han']],
    ['#unless nghi_quyet', ['nghi_quyet']],
  ])('reads the names of {{%s}}', (source, names) => {
    expect(namesIn(readExpression(source))).toEqual(names)
  })

  it.each([
    'constructor',
    'a.constructor',
    'a.__proto__',
    'lookup a "b"',
    '#each a',
    '#with a',
    '#if (hoa a)',
    '#if a b',
    '> a',
    '{a',
    '& a',
    '! a',
    '~a',
    'a~',
    '*a',
    '#*inline "x"',
    '@root.a',
    '../a',
    'this',
    './a',
    'a/b',
    'a.[b]',
    '"a"',
    '12',
    'true',
    'ngay',
    'ngay a b',
    'ngay ngay',
    'ngay x=a',
    'ngay (a)',
    'ngay (hoa a',
    'ngay a)',
    'khac a',
    '#khac a',
    'else if a',
    'a as |b|',
    '',
    'a b\u0000c',
  ])('refuses {{%s}}, and Handlebars never gets to see it', (source) => {
    expect(readExpression(source).kind).toBe('fault')
    expect(compileExpression(source)).toHaveProperty('fault')
  })

  it('takes from Handlebars whatever it lets through, in every helper’s own example', () => {
    for (const { example } of Object.values(helpers)) {
      const [source = ''] = /\{\{(.*?)\}\}/u.exec(example[0])?.slice(1) ?? []
      expect(readExpression(source).kind, source).toBe('helper')
      expect(compileExpression(source), source).toHaveProperty('run')
    }
  })

  it('settles any text at all, without a throw', () => {
    const pieces = [
      'nam',
      'ngay',
      'danh_sach',
      'a.b',
      ' ',
      '"',
      "'",
      '\\',
      '(',
      ')',
      '#if',
      '/',
      '{',
      '}',
      '@',
      '=',
      '|',
      '12',
      '[',
      ']',
      '~',
      '-',
    ]
    holds(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 8 }), (source) => {
        const made = compileExpression(source)
        expect('run' in made || made.fault !== '').toBe(true)
        if ('run' in made) expect(['value', 'helper']).toContain(readExpression(source).kind)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads deep brackets and long texts without harm', () => {
    expect(readExpression(`hoa ${'(hoa '.repeat(50_000)}a${')'.repeat(50_000)}`).kind).toBe('fault')
    expect(readExpression('a'.repeat(100_000)).kind).toBe('value')
  })
})

describe('conditions of one text', () => {
  const fault = (...sources: string[]): string | null => conditionFault(sources.map(readExpression))
  it('pair, also one inside another', () => {
    expect(fault('#if a', 'else', '#unless b', '/unless', '/if')).toBeNull()
  })
  it('are a fault where they do not', () => {
    const many = (source: string): string[] => new Array<string>(51).fill(source)
    for (const sources of [
      many('#if a'),
      many('#if a').flatMap((open) => [open, '/if']),
      ['#if a'],
      ['/if'],
      ['else'],
      ['#if a', '/unless'],
      ['#if a', 'else', 'else', '/if'],
    ])
      expect(fault(...sources), sources.join(' ')).toMatch(/\.$/u)
  })
})
