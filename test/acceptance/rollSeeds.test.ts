/** The five real plans rolled forward: what a careful clerk would change, no more and no less. */
import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { findCitations } from '../../core/legal/findCitations.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readPlan } from '../core-import/reading.ts'
import { leftovers, rolled, said, taken, takenAll } from '../core-rollforward/rolling.ts'
import { readSeed, type SeedKey, seedKeys, seedsAreHere } from './seeds.ts'

/** For the year after the plan's own, or for 2026 where the plan is older. */
const to: Readonly<Record<SeedKey, number>> = { '000': 2026, '001': 2026, '002': 2027, '003': 2026, '004': 2026 }

const expected: Readonly<Record<SeedKey, readonly string[]>> = {
  '000': [
    'year: 2025 → 2026',
    'year: năm 2025 → năm 2026',
    'deadline: Quý IV năm 2025 → Quý IV năm 2026',
    'deadline: Quý IV năm 2025 → Quý IV năm 2026',
  ],
  '001': ['year:  → 2026'],
  // 10/9 and 10/11 come back every year; a title may cite last year's resolution.
  '002': ['year: 2026 → 2027'],
  '003': [
    'year: 2024 → 2026',
    'year: năm 2024 → năm 2026',
    'year: năm 2024 → năm 2026',
    'year: năm 2024 → năm 2026',
    'deadline: Quý III Năm 2024 → Quý III Năm 2026',
    'year: năm 2024 → năm 2026',
    'year: năm 2024 → năm 2026',
    'deadline: tháng 4/2024 → tháng 4/2026',
    'deadline: tháng 7/2024 → tháng 7/2026',
    'deadline: tháng 11/2024 → tháng 11/2026',
    // A Saturday in 2026.
    'deadline: 05/9/2024 → 04/9/2026',
    'deadline: 05/9/2024 → 04/9/2026',
    'year: năm 2024 → năm 2026',
  ],
  '004': [
    'year: 2025 → 2026',
    'year: năm 2025 → năm 2026',
    'year: năm 2025 → năm 2026',
    'year: năm 2025 → năm 2026',
    'deadline: 15/02/2025 → 13/02/2026',
    'year: năm 2025 → năm 2026',
  ],
}

const citations = (draft: Draft): string[] =>
  findCitations(plainText(renderDraft(draft, null).document)).map(({ number, dateText }) => `${number} ${dateText}`)

describe.runIf(seedsAreHere)('a real plan rolled forward', () => {
  const rolledSeed = (key: SeedKey) => {
    const { draft } = readPlan(readSeed(key), `${key}.txt`)
    return { draft, proposal: rolled(draft, to[key]) }
  }

  it.each(seedKeys)('%s: every year and deadline, nothing else', (key) => {
    const { proposal } = rolledSeed(key)
    const times = proposal.changes.filter(
      ({ group, proposed }) => proposed && (group === 'year' || group === 'deadline'),
    )
    expect(times.map(said)).toEqual(expected[key])
  })

  it.each(seedKeys)('%s: the date of every document stays', (key) => {
    const { draft, proposal } = rolledSeed(key)
    const own = `${draft.letterhead.number}/${draft.letterhead.code}`
    const after = new Set(citations(takenAll(proposal)))
    const gone = citations(draft).filter((each) => !after.has(each) && !each.startsWith(own))
    // Repealed; its successor is in the catalogue.
    expect(
      gone.every((each) => each.startsWith('22/2018/QĐ-TTg')),
      gone.join('; '),
    ).toBe(true)
  })

  it.each(seedKeys)('%s: no old year is left, and rolling again changes no time', (key) => {
    const { proposal } = rolledSeed(key)
    const next = taken(proposal)
    expect(leftovers(next).filter(({ rule }) => rule === 'ROL-01' || rule === 'ROL-02')).toEqual([])
    const again = rolled(takenAll(proposal), to[key]).changes
    expect(again.filter(({ group }) => group === 'year' || group === 'deadline').map(said)).toEqual([])
  })
})

describe.runIf(!seedsAreHere)('the real plans', () => {
  it('do not stand beside this repository', () => {
    expect(seedsAreHere).toBe(false)
  })
})
