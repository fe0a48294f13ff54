import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../core/draft/edits.ts'
import type { PlanInput } from '../../core/reading/planInput.ts'
import { textSites } from '../../core/reading/textSites.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'

describe('answers as texts a clerk wrote', () => {
  const draft = aPlan((plan) => ({
    ...plan,
    facts: {
      ten: 'Việc của xã',
      han: '12/2026',
      viec: ['Họp dân', 'Trồng cây'],
      so: 5,
      co: true,
      luat: { type: 'Luật', number: '', date: '', issuer: '', subject: 'Thanh niên' },
    },
  }))
  const input: PlanInput = { draft, document: renderDraft(draft, null).document, final: false }
  const answers = textSites(input).filter(({ kind }) => kind === 'fact')

  it('are those in words and each line of a list, no figures and no cited document', () => {
    expect(answers.map(({ place, source }) => [place, source])).toEqual([
      ['fact/ten', 'Việc của xã'],
      ['fact/viec', 'Họp dân'],
      ['fact/viec', 'Trồng cây'],
    ])
  })
  it('are put back in their own place', () => {
    const written = answers.map(({ write }) => applyEdit(draft, write('khác')).facts)
    expect(written.map(({ ten, viec }) => [ten, viec])).toEqual([
      ['khác', ['Họp dân', 'Trồng cây']],
      ['Việc của xã', ['khác', 'Trồng cây']],
      ['Việc của xã', ['Họp dân', 'khác']],
    ])
  })
})
