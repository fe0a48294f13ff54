import { describe, expect, it } from 'vitest'
import { homeOfPlace } from '../../core/template/factHome.ts'
import { stepOfPlace } from '../../core/template/stepOfPlace.ts'
import { aPlan } from '../support/aPlan.ts'
import { aTemplate } from '../support/aTemplate.ts'

describe('where a fact is typed in', () => {
  it.each([
    ['fact/dia_danh', 'letterhead/place', 'co-quan'],
    ['fact/co_quan.ten', 'letterhead/issuer', 'co-quan'],
    ['fact/ngay_ban_hanh', 'letterhead/date', 'co-quan'],
    ['fact/trich_yeu', 'title', 'ten-can-cu'],
    ['fact/nam', 'fact/nam', 'co-quan'],
    ['fact/han', 'fact/han', 'to-chuc'],
    ['fact/nghi_quyet/number', 'fact/nghi_quyet/number', 'ten-can-cu'],
    ['block/b7/2/1', 'block/b7/2/1', 'kinh-phi'],
  ])('%s is found at %s', (place, home, step) => {
    expect(homeOfPlace(aPlan(), place)).toBe(home)
    expect(stepOfPlace(aPlan(), aTemplate().form, place)).toBe(step)
  })

  it('is where its mark stands, for a footnote', () => {
    const plan = aPlan((given) => ({
      ...given,
      title: `${given.title}{#n1}`,
      body: given.body.map((block) => (block.id === 'b5' ? { ...block, text: `${block.text}{#n2}` } : block)),
      footnotes: { n1: 'một', n2: 'hai', n3: 'không có dấu' },
    }))
    const homes = ['n1', 'n2', 'n3'].map((id) => [
      homeOfPlace(plan, `footnote/${id}`),
      stepOfPlace(plan, null, `footnote/${id}`),
    ])
    expect(homes).toEqual([
      ['title', 'ten-can-cu'],
      ['block/b5', 'muc-dich'],
      ['footnote/n3', 'ra-soat'],
    ])
  })
})
