import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { sameFacts } from '../../core/checks/shape/sameFact.ts'
import { item, withUnderBudget } from '../support/aPlan.ts'
import { checked } from './words.ts'

const planSayingAll = (...texts: string[]) =>
  withUnderBudget(...texts.map((text, at) => ({ ...item('1', text), id: `c${at}` })))

const factsOf = (...texts: string[]) => sameFacts(runChecks(checked(planSayingAll(...texts))))

describe('one fact', () => {
  it('is one line with its places, however often it stands and however it begins', () => {
    const [fact, ...more] = factsOf(
      'Đảm bảo tiến độ.',
      'Việc đảm bảo an toàn.',
      'Kinh phí đảm bảo đúng chế độ.',
    ).filter(({ first }) => first.rule === 'TXT-11')
    expect(more).toEqual([])
    expect([fact?.first.place, ...(fact?.others.map(({ place }) => place) ?? [])]).toEqual([
      'block/c0',
      'block/c1',
      'block/c2',
    ])
  })
  it('is that a body has several names, not each of its names', () => {
    const facts = factsOf('Ủy ban MTTQ xã giám sát.', 'Đề nghị MTTQ Việt Nam xã phối hợp.').filter(
      ({ first }) => first.rule === 'ABB-03',
    )
    expect(facts).toHaveLength(1)
    expect(facts[0]?.first.message).toContain('“Ủy ban MTTQ xã”, “MTTQ Việt Nam xã”')
    expect(facts[0]?.others.map(({ excerpt }) => excerpt)).toEqual(['MTTQ Việt Nam xã'])
  })
  it('is not another slip of the same rule', () => {
    const facts = factsOf('Chỉnh sữa quy chế.', 'Bổ xung nguồn lực.').filter(({ first }) => first.rule === 'TXT-02')
    expect(facts.map(({ others }) => others.length)).toEqual([0, 0])
  })
})
