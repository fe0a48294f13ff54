import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { findBlock, walkDraft } from '../../core/draft/walk.ts'
import { parseInline } from '../../core/inline/inline.ts'
import { aPlan, duty, heading, item, paragraph, section } from '../support/aPlan.ts'
import { named, outline, outlineAfter, small } from './outlineOf.ts'

describe('Tab and Shift+Tab', () => {
  const plan = (): Draft =>
    small(
      section('A', null, named('m', item('1', 'một')), named('h', item('1', 'hai', item('a', 'x')))),
      named('s', section('B', 'content')),
    )

  it('makes a khoản a điểm of the one before it, its own points dashes', () => {
    expect(outlineAfter(plan(), { op: 'indent-block', block: 'h', by: 1 })).toEqual([
      'I. A',
      '  1. một',
      '    a) hai',
      '      - x',
      'II. B',
    ])
  })

  it('gives the plan back when Shift+Tab follows Tab', () => {
    expect(
      outlineAfter(small(section('A', null, item('1', 'một'), named('h', item('1', 'hai')))), {
        op: 'indent-block',
        block: 'h',
        by: 1,
      }).concat(
        outlineAfter(
          small(section('A', null, item('1', 'một'), named('h', item('1', 'hai')))),
          { op: 'indent-block', block: 'h', by: 1 },
          { op: 'indent-block', block: 'h', by: -1 },
        ),
      ),
    ).toEqual(['I. A', '  1. một', '    a) hai', 'I. A', '  1. một', '  2. hai'])
  })

  it('follows the markers the list already uses', () => {
    const dashes = small(
      section('A', null, item('1', 'một', item('-', 'x')), item('1', 'hai'), named('b', item('1', 'ba'))),
    )
    expect(outlineAfter(dashes, { op: 'indent-block', block: 'b', by: 1 }).at(-1)).toBe('    - ba')
    const letters = small(section('A', null, item('1', 'hai', item('a', 'x')), named('b', item('1', 'ba'))))
    expect(outlineAfter(letters, { op: 'indent-block', block: 'b', by: 1 }).at(-1)).toBe('    b) ba')
  })

  it('goes down the whole ladder and stops at +', () => {
    const deep = small(
      section('A', null, item('1', 'b', item('a', 'c', item('-', 'd', item('+', 'e'), named('x', item('+', 'x')))))),
    )
    expect(applyEdit(deep, { op: 'indent-block', block: 'x', by: 1 })).toBe(deep)
    expect(
      outlineAfter(
        deep,
        ...Array.from({ length: 3 }, (): DraftEdit => ({ op: 'indent-block', block: 'x', by: -1 })),
      ).at(-1),
    ).toBe('  2. x')
  })

  it('turns a section into a khoản of the section before it, no longer a part of its own', () => {
    const next = applyEdit(plan(), { op: 'indent-block', block: 's', by: 1 })
    expect(outline(next).at(-1)).toBe('  3. B')
    expect(findBlock(next, 's')?.block.role).toBeUndefined()
  })

  it('takes the following items along as children, so that no words change places', () => {
    const body = small(section('A', null, item('1', 'một', named('x', item('a', 'x')), item('a', 'y'), item('a', 'z'))))
    expect(outlineAfter(body, { op: 'indent-block', block: 'x', by: -1 })).toEqual([
      'I. A',
      '  1. một',
      '  2. x',
      '    a) y',
      '    b) z',
    ])
  })

  it('does nothing where a plain paragraph or a duty would have to jump over its neighbours', () => {
    const body = small(
      section('A', null, item('1', 'một', named('p', paragraph('đoạn')), item('a', 'y'))),
      section(
        'B',
        null,
        item('1', 'hai', named('d', duty('lead', 'Cơ quan chủ trì', 'A.')), duty('when', 'Thời gian', 'Quý II.')),
      ),
    )
    for (const id of ['p', 'd']) expect(applyEdit(body, { op: 'indent-block', block: id, by: -1 })).toBe(body)
  })

  it('forgets a number the source carried when the level changes', () => {
    const body = small(section('A', null, item('1', 'một'), named('x', { ...item('1', 'hai'), label: '1.' })))
    expect(outlineAfter(body, { op: 'indent-block', block: 'x', by: 1 }).at(-1)).toBe('    a) hai')
  })
})

describe('moving up and down', () => {
  const plan = (): Draft =>
    small(
      section('A', null, named('a1', item('1', 'một')), named('a2', item('1', 'hai', item('a', 'x')))),
      paragraph('xen giữa'),
      section('B', null, item('1', 'ba')),
    )

  it('changes places with its neighbour, numbers following', () => {
    expect(outlineAfter(plan(), { op: 'move-block', block: 'a2', by: -1 }).slice(0, 4)).toEqual([
      'I. A',
      '  1. hai',
      '    a) x',
      '  2. một',
    ])
  })

  it('goes on into the next section from the end of its own, and back', () => {
    const down = applyEdit(plan(), { op: 'move-block', block: 'a2', by: 1 })
    expect(outline(down)).toEqual(['I. A', '  1. một', 'xen giữa', 'II. B', '  1. hai', '    a) x', '  2. ba'])
    expect(outline(applyEdit(down, { op: 'move-block', block: 'a2', by: -1 }))).toEqual(outline(plan()))
  })

  it('takes the markers of the list it comes to', () => {
    const body = small(
      section(
        'A',
        null,
        item('1', 'một', named('x', item('a', 'x', item('-', 'y')))),
        item('1', 'hai', item('-', 'z')),
      ),
    )
    expect(outlineAfter(body, { op: 'move-block', block: 'x', by: 1 })).toEqual([
      'I. A',
      '  1. một',
      '  2. hai',
      '    - x',
      '      + y',
      '    - z',
    ])
  })

  it('does not slip into a section that is switched off', () => {
    const body = small(
      section('A', null, named('x', item('1', 'một'))),
      { ...section('B', null), off: true },
      section('C', null),
    )
    expect(outlineAfter(body, { op: 'move-block', block: 'x', by: 1 })).toEqual(['I. A', 'B', 'II. C', '  1. một'])
  })
})

describe('Enter and Backspace', () => {
  const cut = (text: string, at: number): DraftEdit => ({
    op: 'split-block',
    block: 'x',
    head: text.slice(0, at),
    tail: text.slice(at),
    newId: 'm',
  })

  it('makes a new item of the same level', () => {
    const text = 'Một câu. Hai câu.'
    const body = small(section('A', null, named('x', item('1', text)), item('1', 'sau')))
    expect(outlineAfter(body, cut(text, 8))).toEqual(['I. A', '  1. Một câu.', '  2. Hai câu.', '  3. sau'])
  })

  it('leaves bold and italic words bold and italic on both sides of the cut', () => {
    const text = 'nộp **trước ngày *05/9/2026*** nhé'
    const body = small(named('x', paragraph(text)))
    const next = applyEdit(body, cut(text, text.indexOf('05/9') + 2))
    const words = next.body.map((each) =>
      parseInline(each.text).map((span) =>
        'text' in span ? `${span.bold ? 'B' : ''}${span.italic ? 'I' : ''}:${span.text}` : '',
      ),
    )
    expect(words).toEqual([
      [':nộp ', 'B:trước ngày ', 'BI:05'],
      ['BI:/9/2026', ': nhé'],
    ])
  })

  it('does not cut a fact in two', () => {
    const text = 'Năm {{nam}} này'
    const next = applyEdit(small(named('x', paragraph(text))), cut(text, 7))
    expect(next.body.map((each) => each.text)).toEqual(['Năm {{nam}}', 'này'])
  })

  it('lets what hangs under an item follow its words, and an empty new item follow it all', () => {
    const body = small(named('x', heading('1', 'Mục đích', item('a', 'y'))))
    expect(outlineAfter(body, cut('Mục đích', 3))).toEqual(['1. Mục', '2. đích', '  a) y'])
    expect(outlineAfter(body, cut('Mục đích', 8))).toEqual(['1. Mục đích', '  a) y', '2.'])
  })

  it('keeps the label of a duty with its first half', () => {
    const body = small(item('a', 'việc', named('x', duty('lead', 'Cơ quan chủ trì', 'Phòng A; Phòng B'))))
    expect(outlineAfter(body, cut('Phòng A; Phòng B', 9))).toEqual([
      'a) việc',
      '  - Cơ quan chủ trì: Phòng A;',
      '  - Phòng B',
    ])
  })

  it('joins neighbours with a space, their children in order', () => {
    const body = small(named('x', item('1', 'một', item('a', 'p'))), named('y', item('1', 'hai', item('a', 'q'))))
    expect(outlineAfter(body, { op: 'join-blocks', first: 'x', second: 'y' })).toEqual([
      '1. một hai',
      '  a) p',
      '  b) q',
    ])
  })

  it('joins a first point with the khoản above it', () => {
    const body = small(named('x', item('1', 'một', named('y', item('a', 'hai', item('-', 'p'))), item('a', 'q'))))
    expect(outlineAfter(body, { op: 'join-blocks', first: 'x', second: 'y' })).toEqual([
      '1. một hai',
      '  - p',
      '  a) q',
    ])
  })

  it('keeps the words of a duty that is joined, its label too', () => {
    const body = small(named('x', item('-', 'việc')), named('y', duty('when', 'Thời gian', 'Quý II.')))
    expect(outlineAfter(body, { op: 'join-blocks', first: 'x', second: 'y' })).toEqual(['- việc Thời gian: Quý II.'])
  })

  it('never makes bold what was only a star', () => {
    const body = small(named('x', paragraph('ghi chú **')), named('y', paragraph('và a** nữa')))
    const next = applyEdit(body, { op: 'join-blocks', first: 'x', second: 'y' })
    expect(parseInline(next.body[0]?.text ?? '').every((span) => !span.bold)).toBe(true)
  })

  it('undoes a split with a join', () => {
    const plan = aPlan()
    const text = findBlock(plan, 'b5-1-1')?.block.text ?? ''
    const at = text.indexOf(' ', 20)
    const halves = applyEdit(plan, {
      op: 'split-block',
      block: 'b5-1-1',
      head: text.slice(0, at),
      tail: text.slice(at),
      newId: 'm',
    })
    expect([...walkDraft(halves)]).toHaveLength([...walkDraft(plan)].length + 1)
    expect(applyEdit(halves, { op: 'join-blocks', first: 'b5-1-1', second: 'm' })).toEqual(plan)
  })
})
