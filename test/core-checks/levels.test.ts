import { describe, expect, it } from 'vitest'
import { officeDecides } from '../../core/checks/engine/levels.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { rules } from '../../core/checks/rules/catalogue.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { OfficeChecks } from '../../core/draft/office.ts'
import { officeSchema } from '../../core/draft/officeSchema.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'
import { anOffice } from '../support/aTemplate.ts'

const plan = aPlan()
const [first, ...others] = plan.recipients.lines
const custom: Draft = first
  ? { ...plan, recipients: { ...plan.recipients, lines: [{ ...first, purpose: 'B/c' }, ...others] } }
  : plan

function findingsOf(rule: string, draft: Draft, levels: OfficeChecks['levels']) {
  const office = { ...anOffice(), checks: { levels, words: [], abbreviations: [] } }
  const { document } = renderDraft(draft, null)
  return runChecks({ draft, document, office, final: false }).filter((finding) => finding.rule === rule)
}

describe('how an office weighs the checks', () => {
  it('may switch off, raise or lower a rule of custom', () => {
    expect(findingsOf('REC-08', custom, {}).map(({ severity }) => severity)).toEqual(['hint'])
    expect(findingsOf('REC-08', custom, { 'REC-08': 'off' })).toEqual([])
    expect(findingsOf('REC-08', custom, { 'REC-08': 'error' }).map(({ severity }) => severity)).toEqual(['error'])
  })

  it('may not touch a rule of the decree', () => {
    const draft: Draft = { ...aPlan(), body: aPlan().body.filter((block) => block.role !== 'opening') }
    draft.body = [
      ...draft.body,
      { id: 'kg', kind: 'paragraph', marker: 'none', text: 'Kính gửi: Ủy ban nhân dân tỉnh', children: [] },
    ]
    const before = findingsOf('LAY-17', draft, {})
    expect(before.length).toBeGreaterThan(0)
    expect(findingsOf('LAY-17', draft, { 'LAY-17': 'off' })).toEqual(before)
  })

  it('never lets an office switch off the missing answers', () => {
    expect(rules.filter(officeDecides).map(({ id }) => id)).not.toContain('ASK')
    expect(rules.filter((rule) => rule.source.startsWith('NĐ 30/2020')).some(officeDecides)).toBe(false)
  })

  it('keeps the choices in the office file', () => {
    const office = { ...anOffice(), checks: { levels: { 'LAY-15': 'off' }, words: ['Zalo'], abbreviations: [] } }
    expect(officeSchema.parse(office)).toEqual(office)
    expect(
      officeSchema.safeParse({ ...office, checks: { levels: { 'LAY-15': 'không' }, words: [], abbreviations: [] } })
        .success,
    ).toBe(false)
  })

  it('lets its own words pass where they stand, and no others', () => {
    const draft: Draft = {
      ...plan,
      body: [
        ...plan.body,
        {
          id: 'x',
          kind: 'paragraph',
          marker: 'none',
          text: 'Các cơ quan nghành dọc phối hợp thực hiện.',
          children: [],
        },
      ],
    }
    const spelling = (words: string[]) => {
      const office = { ...anOffice(), checks: { levels: {}, words, abbreviations: [] } }
      const { document } = renderDraft(draft, null)
      return runChecks({ draft, document, office, final: false })
        .filter(({ rule, place }) => rule === 'TXT-02' && place === 'block/x')
        .map(({ excerpt }) => excerpt)
    }
    expect(spelling([])).toContain('nghành')
    expect(spelling([' Nghành dọc '])).not.toContain('nghành')
    expect(spelling(['', 'dọc'])).toContain('nghành')
  })

  it('asks for no explanation of an abbreviation the office knows', () => {
    const text = 'UBND xã bố trí kinh phí; UBND xã kiểm tra.'
    const draft: Draft = {
      ...plan,
      body: [...plan.body, { id: 'x', kind: 'paragraph', marker: 'none', text, children: [] }],
    }
    const unexplained = (short: string) => {
      const checks = { levels: {}, words: [], abbreviations: [{ short, full: 'Ủy ban nhân dân' }] }
      const { document } = renderDraft(draft, null)
      return runChecks({ draft, document, office: { ...anOffice(), checks }, final: false }).filter(
        ({ rule, message }) => rule === 'ABB-01' && message.startsWith('“UBND”'),
      ).length
    }
    expect(unexplained('HĐND')).toBe(1)
    expect(unexplained('UBND ')).toBe(0)
  })
})
