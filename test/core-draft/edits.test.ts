import { describe, expect, it } from 'vitest'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { findBlock } from '../../core/draft/walk.ts'
import { aPlan, block, item, paragraph, recipient, table } from '../support/aPlan.ts'
import { named, outline, outlineAfter, small } from './outlineOf.ts'

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
    { op: 'remove-question', id: 'khong-co' },
    { op: 'set-footnote', id: 'khong-co', text: null },
    { op: 'remove-comment', id: 'khong-co' },
    { op: 'set-state', state: 'draft' },
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
