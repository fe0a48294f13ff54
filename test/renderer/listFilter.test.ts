import { describe, expect, it } from 'vitest'
import type { DraftSummary } from '../../core/contract/operations.ts'
import { foldText } from '../../core/text/normalize.ts'
import { filtered, noFilter, yearsOf } from '../../renderer/screens/list/found.ts'
import { aSummary } from '../support/aSummary.ts'

const plan = (title: string, patch: Partial<DraftSummary>): DraftSummary =>
  aSummary(title, { search: foldText(title), ...patch })
const plans = [
  plan('Dân chủ', {}),
  plan('Giảm nghèo', { year: 2027, exportedAt: '2026-12-01T00:00:00Z' }),
  plan('Hè', { year: 2025, stage: 'issued', exportedAt: '2025-05-01T00:00:00Z' }),
  plan('Không năm', { year: null, stage: 'submitted' }),
]
const titles = (found: DraftSummary[]): string[] => found.map(({ title }) => title)

describe('the list of plans', () => {
  it('shows those of a year, of a state, with some words, or of all three', () => {
    expect(titles(filtered(plans, noFilter))).toEqual(titles(plans))
    expect(titles(filtered(plans, { ...noFilter, year: '2027' }))).toEqual(['Giảm nghèo'])
    expect(titles(filtered(plans, { ...noFilter, stage: 'draft' }))).toEqual(['Dân chủ'])
    expect(titles(filtered(plans, { ...noFilter, stage: 'exported' }))).toEqual(['Giảm nghèo'])
    expect(titles(filtered(plans, { ...noFilter, stage: 'issued' }))).toEqual(['Hè'])
    expect(titles(filtered(plans, { search: 'giam', year: '2027', stage: 'exported' }))).toEqual(['Giảm nghèo'])
    expect(titles(filtered(plans, { search: 'giam', year: '2026', stage: '' }))).toEqual([])
  })

  it('offers the years there are plans of, the latest first', () => {
    expect(yearsOf(plans)).toEqual([2027, 2026, 2025])
  })
})
