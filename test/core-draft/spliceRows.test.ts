import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { type FlatRow, flatRows, type RowSplice, settledDepths } from '../../core/draft/flatRows.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { aPlan, block, duty, heading, item, section, withPlaceIds } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'

const plan = (): Draft =>
  aPlan({
    body: withPlaceIds([
      section('MỤC ĐÍCH', 'purpose', item('1', 'Một')),
      section(
        'NỘI DUNG',
        'content',
        heading('1', 'Tuyên truyền', item('a', 'Họp', duty('lead', 'Chủ trì', 'Công an')), item('a', 'Phát')),
        item('1', 'Kiểm tra'),
      ),
    ]),
    annexes: [{ id: 'pl', title: '', orientation: 'portrait', body: [block({ id: 'p1', text: 'một' })] }],
  })

const shape = (draft: Draft): string[] => flatRows(draft.body).map(({ depth, block: { id } }) => `${depth} ${id}`)
const row = (depth: number, id: string, text = ''): FlatRow => ({ depth, block: block({ id, text }) })

describe('rows exchanged for others', () => {
  it('leaves what hung under a row that goes, under the row that then stands above', () => {
    const next = applyEdit(plan(), {
      op: 'splice-rows',
      root: 'body',
      remove: ['b2', 'b2-1'],
      after: 'b1-1',
      rows: [row(1, 'm1', 'Mới')],
    })
    expect(shape(next)).toEqual(['0 b1', '1 b1-1', '1 m1', '2 b2-1-1', '3 b2-1-1-1', '2 b2-1-2', '1 b2-2'])
  })

  it('leaves no gap between levels, and fellows fellows', () => {
    const next = applyEdit(plan(), { op: 'splice-rows', root: 'body', remove: ['b2', 'b2-1'], after: 'b1', rows: [] })
    expect(shape(next).slice(0, 3)).toEqual(['0 b1', '1 b1-1', '2 b2-1-1'])
    const alone = applyEdit(plan(), {
      op: 'splice-rows',
      root: 'body',
      remove: ['b1', 'b1-1', 'b2'],
      after: null,
      rows: [],
    })
    expect(shape(alone)).toEqual(['0 b2-1', '1 b2-1-1', '2 b2-1-1-1', '1 b2-1-2', '0 b2-2'])
  })

  it('shares every block that did not change', () => {
    const before = plan()
    const next = applyEdit(before, { op: 'splice-rows', root: 'body', remove: ['b2-2'], after: 'b2-1-2', rows: [] })
    expect(next.body[0]).toBe(before.body[0])
    expect(next.body[1]?.children[0]).toBe(before.body[1]?.children[0])
  })

  it('reaches an annex by itself', () => {
    const before = plan()
    const next = applyEdit(before, {
      op: 'splice-rows',
      root: { annex: 'pl' },
      remove: [],
      after: 'p1',
      rows: [row(0, 'p2', 'hai')],
    })
    expect(next.annexes[0]?.body.map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(next.body).toBe(before.body)
  })

  it('does nothing where a row is not there or an id is taken', () => {
    const draft = plan()
    const refused = (splice: Partial<RowSplice>): boolean =>
      applyEdit(draft, { op: 'splice-rows', root: 'body', remove: [], after: null, rows: [], ...splice }) === draft
    expect(refused({ remove: ['khong-co'] })).toBe(true)
    expect(refused({ after: 'khong-co', rows: [row(0, 'm')] })).toBe(true)
    expect(refused({ after: 'b1', remove: ['b1'] })).toBe(true)
    expect(refused({ rows: [row(0, 'p1')] })).toBe(true)
    expect(refused({ rows: [row(0, 'm'), row(0, 'm')] })).toBe(true)
    expect(refused({ root: { annex: 'khong-co' }, rows: [row(0, 'm')] })).toBe(true)
    expect(refused({})).toBe(true)
  })

  it('gives the rows that were asked for, and every other as it was', () => {
    const draft = plan()
    const rows = flatRows(draft.body)
    const nat = fc.nat(rows.length)
    holds(
      fc.property(nat, nat, fc.array(fc.nat(5), { maxLength: 4 }), (a, b, depths) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const coming = depths.map((depth, at) => row(depth, `m${at}`, `mới ${at}`))
        const next = applyEdit(draft, {
          op: 'splice-rows',
          root: 'body',
          remove: rows.slice(from, to).map(({ block: { id } }) => id),
          after: rows[from - 1]?.block.id ?? null,
          rows: coming,
        })
        const all = rows.toSpliced(from, to - from, ...coming)
        const settled = settledDepths(all.map((one) => one.depth))
        const wanted = all.map((one, at) => `${settled[at]} ${one.block.id} ${one.block.text}`)
        expect(flatRows(next.body).map((one) => `${one.depth} ${one.block.id} ${one.block.text}`)).toEqual(wanted)
        expect(new Set([...walkDraft(next)].map(({ id }) => id)).size).toBe([...walkDraft(next)].length)
      }),
      { numRuns: 200 },
    )
  })
})
