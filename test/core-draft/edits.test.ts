import { describe, expect, it } from 'vitest'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { findBlock, walkDraft } from '../../core/draft/walk.ts'
import { parseInline } from '../../core/outline/inline.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { aPlan, block, duty, heading, item, paragraph, recipient, section, table } from '../support/aPlan.ts'

/** The outline as a reader sees it: number and text, indented by level. */
function outline(draft: Draft): string[] {
  const numbers = numberBlocks(draft.body)
  const lines = (blocks: Block[], depth: number): string[] =>
    blocks.flatMap((each) => [
      '  '.repeat(depth) +
        [numbers.get(each.id)?.label, each.duty && `${each.duty.label}:`, each.text].filter(Boolean).join(' '),
      ...lines(each.children, depth + 1),
    ])
  return lines(draft.body, 0)
}

const small = (...body: Block[]): Draft => aPlan({ body })
const named = (id: string, each: Block): Block => ({ ...each, id })
const outlineAfter = (draft: Draft, ...edits: DraftEdit[]): string[] => outline(applyEdit(draft, { op: 'all', edits }))

describe('the sample plan', () => {
  it('is a valid draft', () => {
    expect(draftSchema.safeParse(aPlan()).error).toBeUndefined()
  })
})

describe('an edit shares what it does not touch', () => {
  it('keeps every other section the very same object', () => {
    const plan = aPlan()
    const next = applyEdit(plan, { op: 'set-text', block: 'b5-1-1', text: 'Câu mới.' })
    expect(findBlock(next, 'b5-1-1')?.block.text).toBe('Câu mới.')
    expect(findBlock(plan, 'b5-1-1')?.block.text).not.toBe('Câu mới.')
    expect(next.body[5]).toBe(plan.body[5])
    expect(next.body[4]?.children[1]).toBe(plan.body[4]?.children[1])
    expect(next.recipients).toBe(plan.recipients)
  })

  const plan = aPlan({ annexes: [{ id: 'pl', title: 'BIỂU', orientation: 'portrait', body: [] }] })
  it.each<DraftEdit>([
    { op: 'set-title', title: plan.title },
    { op: 'set-year', year: 2026 },
    { op: 'set-letterhead', patch: { number: '05', place: 'Bình Minh' } },
    { op: 'set-layout', patch: { margins: { top: 20, bottom: 20, left: 30, right: 15 } } },
    { op: 'set-signature', patch: { name: 'Nguyễn Thị Hòa' } },
    { op: 'set-recipients', patch: { filing: 'VT, VHXH' } },
    { op: 'set-fact', id: 'khong-co', value: null },
    { op: 'set-text', block: 'b5', text: 'MỤC ĐÍCH, YÊU CẦU' },
    { op: 'set-text', block: 'khong-co', text: 'x' },
    { op: 'patch-block', block: 'b5', patch: { heading: true, off: undefined } },
    { op: 'renumber', block: 'b5' },
    { op: 'insert-block', block: item('1', 'x'), at: { after: 'khong-co' } },
    { op: 'insert-block', block: item('1', 'x'), at: { endOf: { annex: 'khong-co' } } },
    { op: 'insert-block', block: { ...item('1', 'x'), id: 'b5' }, at: { endOf: 'body' } },
    { op: 'remove-block', block: 'khong-co' },
    { op: 'place-block', block: 'b2', at: { after: 'b1' } },
    { op: 'place-block', block: 'b5-1', at: { firstIn: 'b5' } },
    { op: 'place-block', block: 'b5', at: { lastIn: 'b5-1' } },
    { op: 'place-block', block: 'b5', at: { after: 'b5' } },
    { op: 'place-block', block: 'b5', at: { after: 'khong-co' } },
    { op: 'place-block', block: 'khong-co', at: { endOf: 'body' } },
    { op: 'move-block', block: 'b1', by: -1 },
    { op: 'indent-block', block: 'b5', by: -1 },
    { op: 'indent-block', block: 'b5-1-1', by: 1 },
    { op: 'split-block', block: 'khong-co', head: '', tail: '', newId: 'm' },
    { op: 'split-block', block: 'b5', head: 'A', tail: 'B', newId: 'b6' },
    { op: 'join-blocks', first: 'b5', second: 'b7' },
    { op: 'set-cell', block: 'b5', row: 0, column: 0, text: 'x' },
    { op: 'put-recipient', line: plan.recipients.lines[2] ?? recipient('x', 'other') },
    { op: 'remove-recipient', id: 'khong-co' },
    { op: 'move-recipient', id: 'r1', by: -1 },
    { op: 'patch-annex', annex: 'pl', patch: { title: 'BIỂU' } },
    { op: 'move-annex', annex: 'pl', by: 1 },
    { op: 'remove-waiver', finding: 'khong-co' },
    { op: 'remove-note', id: 'khong-co' },
    { op: 'all', edits: [] },
  ])('gives back the same draft when nothing changes: $op', (edit) => {
    expect(applyEdit(plan, edit)).toBe(plan)
  })
})

describe('facts, letterhead, recipients, annexes', () => {
  it('sets and takes back a fact, without leaving an empty one behind', () => {
    const plan = applyEdit(aPlan(), { op: 'set-fact', id: 'han', value: '2026-11-13' })
    expect(plan.facts).toEqual({ han: '2026-11-13' })
    expect(applyEdit(plan, { op: 'set-fact', id: 'han', value: null }).facts).toEqual({})
  })

  it('puts, moves and removes recipients', () => {
    let plan = aPlan()
    const names = (): string => plan.recipients.lines.map(({ id }) => id).join(' ')
    plan = applyEdit(plan, { op: 'put-recipient', line: { ...recipient('Mới', 'units'), id: 'm' }, before: 'r2' })
    plan = applyEdit(plan, { op: 'move-recipient', id: 'r1', by: 1 })
    plan = applyEdit(plan, { op: 'remove-recipient', id: 'r3' })
    expect(names()).toBe('m r1 r2 r4 r5 r6 r7 r8 r9 r10 r11')
    plan = applyEdit(plan, { op: 'put-recipient', line: { ...recipient('Đổi tên', 'units'), id: 'r2' } })
    expect(names()).toBe('m r1 r2 r4 r5 r6 r7 r8 r9 r10 r11')
    expect(plan.recipients.lines[2]?.text).toBe('Đổi tên')
  })

  it('removes an optional field when it is set to nothing', () => {
    const plan = applyEdit(aPlan(), { op: 'set-recipients', patch: { filingEnd: ';' } })
    expect(applyEdit(plan, { op: 'set-recipients', patch: { filingEnd: undefined } })).toEqual(aPlan())
  })

  it('edits blocks inside an annex as in the body', () => {
    const cells = table([{ width: 1 }, { width: 2 }], 1, [
      ['TT', 'Nội dung'],
      ['1', { text: 'a', rowSpan: 2 }],
    ])
    const annex = { id: 'pl', title: 'BIỂU', orientation: 'landscape' as const, body: [named('t', cells)] }
    const plan = aPlan({ annexes: [annex] })
    const next = applyEdit(plan, { op: 'set-cell', block: 't', row: 1, column: 1, text: 'b' })
    expect(next.annexes[0]?.body[0]?.table?.rows).toEqual([
      ['TT', 'Nội dung'],
      ['1', { text: 'b', rowSpan: 2 }],
    ])
    expect(applyEdit(next, { op: 'set-cell', block: 't', row: 9, column: 1, text: 'b' })).toBe(next)
    const longer = applyEdit(next, { op: 'insert-block', block: paragraph('x'), at: { endOf: { annex: 'pl' } } })
    expect(longer.annexes[0]?.body).toHaveLength(2)
    expect(longer.body).toBe(plan.body)
  })

  it('lets a finding pass once, with the last reason', () => {
    const waiver = { finding: 'STR-04:1', rule: 'STR-04', reason: 'theo bản gốc', at: '2026-01-05' }
    const once = applyEdit(aPlan(), { op: 'put-waiver', waiver })
    const twice = applyEdit(once, { op: 'put-waiver', waiver: { ...waiver, reason: 'đã hỏi' } })
    expect(twice.waivers.map(({ reason }) => reason)).toEqual(['đã hỏi'])
    expect(applyEdit(twice, { op: 'remove-waiver', finding: 'STR-04:1' }).waivers).toEqual([])
  })
})

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

describe('inserting, removing, renumbering', () => {
  it('puts a block where it is asked', () => {
    const body = small(named('x', item('1', 'x', item('a', 'p'))))
    const at = (position: Extract<DraftEdit, { op: 'insert-block' }>['at']): string[] =>
      outlineAfter(body, {
        op: 'insert-block',
        block: block({ id: 'm', kind: 'item', marker: 'a', text: 'mới' }),
        at: position,
      })
    expect(at({ before: 'x' })).toEqual(['a) mới', '1. x', '  a) p'])
    expect(at({ after: 'x' })).toEqual(['1. x', '  a) p', 'a) mới'])
    expect(at({ firstIn: 'x' })).toEqual(['1. x', '  a) mới', '  b) p'])
    expect(at({ lastIn: 'x' })).toEqual(['1. x', '  a) p', '  b) mới'])
    expect(at({ endOf: 'body' })).toEqual(['1. x', '  a) p', 'a) mới'])
  })

  it('takes a block with what hangs under it to another place, and into an annex', () => {
    const body = small(named('x', item('1', 'x', item('a', 'p'))), named('y', item('1', 'y')))
    expect(outlineAfter(body, { op: 'place-block', block: 'x', at: { after: 'y' } })).toEqual([
      '1. y',
      '2. x',
      '  a) p',
    ])
    expect(outlineAfter(body, { op: 'place-block', block: 'y', at: { firstIn: 'x' } })).toEqual([
      '1. x',
      '  1. y',
      '  a) p',
    ])
    const annexed = aPlan({
      body: body.body,
      annexes: [{ id: 'pl', title: '', orientation: 'portrait', body: [] }],
    })
    const next = applyEdit(annexed, { op: 'place-block', block: 'x', at: { endOf: { annex: 'pl' } } })
    expect([outline(next), next.annexes[0]?.body.map(({ id }) => id)]).toEqual([['1. y'], ['x']])
  })

  it('removes a block with what hangs under it', () => {
    expect(outlineAfter(aPlan(), { op: 'remove-block', block: 'b6' }).filter((line) => /^[IV]+\./.test(line))).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. KINH PHÍ THỰC HIỆN',
      'III. TỔ CHỨC THỰC HIỆN',
    ])
  })

  it('sets a doubled b) right with one click', () => {
    const body = small(item('a', 'x'), item('a', 'y'), named('z', { ...item('a', 'z'), label: 'b)' }))
    expect(outline(body)).toEqual(['a) x', 'b) y', 'b) z'])
    expect(outlineAfter(body, { op: 'renumber', block: 'z' })).toEqual(['a) x', 'b) y', 'c) z'])
  })
})
