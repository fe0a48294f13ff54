import { describe, expect, it } from 'vitest'
import type { Block } from '../../core/draft/draft.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { aPlan, block, heading, item, paragraph, section } from '../support/aPlan.ts'

const labels = (body: Block[]): string[] => {
  const numbers = numberBlocks(body)
  return [...walkBlocks(body)].flatMap(({ id }) => numbers.get(id)?.label ?? '(không in)')
}

describe('numbering a plan', () => {
  it('counts sections in Roman, khoản in figures, điểm in Vietnamese letters', () => {
    expect(
      labels([
        section('MỤC ĐÍCH', null, item('1', 'x'), item('1', 'y', item('a', 'p'), item('a', 'q'))),
        section('NỘI DUNG', null, item('1', 'z', item('-', 'g', item('+', 'h')))),
      ]),
    ).toEqual(['I.', '1.', '2.', 'a)', 'b)', 'II.', '1.', '-', '+'])
  })

  it('writes đ after d, leaves out f, j, w, z and goes on past y with aa', () => {
    const points = Array.from({ length: 25 }, () => item('a', 'x'))
    expect(labels(points).join(' ')).toBe(
      'a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) ab)',
    )
  })

  it('nests decimal numbers under the number that is printed', () => {
    expect(
      labels([
        section(
          'NỘI DUNG',
          null,
          heading('1', 'a'),
          heading('1', 'b', heading('1.1', 'c', item('1.1.1', 'd'), item('1.1.1', 'e')), item('1.1', 'f')),
        ),
      ]),
    ).toEqual(['I.', '1.', '2.', '2.1.', '2.1.1.', '2.1.2.', '2.2.'])
  })

  it('goes on counting past a paragraph between two khoản', () => {
    expect(labels([item('1', 'a'), paragraph('xen giữa'), item('1', 'b')])).toEqual(['1.', '', '2.'])
  })

  it('begins the sections again in each Phần', () => {
    const parts = [block({ kind: 'item', marker: 'phan' }), section('A', null), section('B', null)]
    expect(labels([...parts, ...parts.map((b) => ({ ...b, id: `${b.id}x` }))])).toEqual([
      'Phần I',
      'I.',
      'II.',
      'Phần II',
      'I.',
      'II.',
    ])
  })

  it('keeps the label of the source and says which one was due', () => {
    const body = [item('a', 'x'), item('a', 'y'), { ...item('a', 'z'), id: 'hai-lan', label: 'b)' }]
    expect(numberBlocks(body).get('hai-lan')).toEqual({ label: 'b)', expected: 'c)' })
  })

  it('counts by place, so that forgetting one wrong label sets the sections right', () => {
    const body = [section('A', null), { ...section('B', null), label: 'III.' }, section('C', null)]
    expect(labels(body)).toEqual(['I.', 'III.', 'III.'])
    expect(labels(body.map(({ label: _, ...rest }) => rest))).toEqual(['I.', 'II.', 'III.'])
  })

  it('neither numbers nor counts what is switched off', () => {
    expect(labels([item('1', 'a'), { ...item('1', 'b', item('a', 'c')), off: true }, item('1', 'd')])).toEqual([
      '1.',
      '(không in)',
      '(không in)',
      '2.',
    ])
  })

  it('numbers the sample plan as a reader expects', () => {
    const { body } = aPlan()
    const numbers = numberBlocks(body)
    expect(['b5', 'b5-2', 'b6-2-1', 'b6-1-2-1', 'b8-4'].map((id) => numbers.get(id)?.label)).toEqual([
      'I.',
      '2.',
      'a)',
      '-',
      '4.',
    ])
  })
})
