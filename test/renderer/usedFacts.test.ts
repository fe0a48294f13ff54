import { describe, expect, it } from 'vitest'
import { usedFacts } from '../../renderer/form/usedFacts.ts'
import { aPlan, paragraph } from '../support/aPlan.ts'

describe('the questions a plan still asks', () => {
  it('are those its texts speak of: values, helpers, conditions and parts', () => {
    const plan = aPlan({
      title: 'Triển khai {{van_ban.ngan}}',
      body: [
        paragraph('{{#if ke_hoach}}Thực hiện {{ke_hoach.day_du}};{{/if}} trước {{ngay han_bao_cao}}'),
        paragraph('không có gì phải điền, dù có chữ han_khac'),
      ],
    })
    const used = usedFacts(plan)
    expect(['van_ban', 'ke_hoach', 'han_bao_cao'].filter((name) => !used.has(name))).toEqual([])
    expect(used.has('han_khac')).toBe(false)
  })

  it('are none for a plan that came with its own words', () => {
    expect(usedFacts(aPlan()).size).toBe(0)
  })
})
