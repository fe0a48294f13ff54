/**
 * Correct sentences as offices write them: no error, no warning, and “Sửa tất cả lỗi an toàn” changes nothing of them.
 * For each rule three near misses, the sentences of `fixtures/correct` and the plans of `nearMisses.ts` together.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixAll } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { rules } from '../../core/checks/rules/catalogue.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { perInput } from '../../core/perInput.ts'
import { aPlan, basis, recipient } from '../support/aPlan.ts'
import { nearMisses } from './nearMisses.ts'
import { checked, planSaying } from './words.ts'

const lines = readFileSync(new URL('../fixtures/correct/cau-dung.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, rule = '', where = '', text = ''] = /^([A-Z]+-\d\d|ASK) ([^:]+): (.+)$/u.exec(line) ?? []
    return text === '' ? [] : [{ rule, where, text }]
  })

/** Where a sentence may stand, and the correct plan with it there. */
const places: Readonly<Record<string, (text: string) => Draft>> = {
  câu: planSaying,
  'căn cứ': (text) => aPlan((plan) => ({ ...plan, body: [{ ...basis(text), id: 'cau' }, ...plan.body] })),
  'nơi nhận': (text) => {
    const [, name = text, purpose = ''] = /^(.+?)(?: \(([^)]+)\))?$/u.exec(text) ?? []
    return aPlan((plan) => {
      const lines = [...plan.recipients.lines, { ...recipient(name, 'other', purpose), id: 'cau' }]
      return { ...plan, recipients: { ...plan.recipients, lines } }
    })
  },
  'trích yếu': (title) => aPlan({ title }),
  'người ký': (name) => aPlan((plan) => ({ ...plan, signature: { ...plan.signature, name } })),
  'ký hiệu': (code) => aPlan((plan) => ({ ...plan, letterhead: { ...plan.letterhead, code } })),
  'cơ quan': (issuer) => aPlan((plan) => ({ ...plan, letterhead: { ...plan.letterhead, issuer, issuerKind: 'khac' } })),
}

/** Each plan is checked once, however often it is asked about. */
const build = perInput((draft: Draft): Finding[] => runChecks(checked(draft)))
const grave = (draft: Draft): string[] =>
  build(draft)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, excerpt, message }) => `${rule} “${excerpt}”: ${message}`)

describe('a correct sentence', () => {
  it.each(lines)('$rule $where: $text', ({ where, text }) => {
    const draft = places[where]?.(text) ?? aPlan()
    // A line of another office beside the rest of this commune's plan: only what is said of the line itself counts.
    const own = where === 'cơ quan' || where === 'trích yếu' ? new Set(grave(draft)) : null
    expect(own ? [...own].filter((said) => said.includes(text)) : grave(draft)).toEqual([])
    if (!own) expect(fixAll(draft, build).draft).toBe(draft)
  })
})

describe('a plan that only looks wrong', () => {
  const all = Object.entries(nearMisses).flatMap(([rule, plans]) =>
    plans.map((plan, at) => ({ rule, at: at + 1, plan })),
  )
  it.each(all)('$rule, $at', ({ rule, plan }) => {
    const said = build(plan(aPlan())).filter((found) => found.rule === rule)
    expect(said.filter(({ severity }) => severity !== 'hint')).toEqual([])
    expect(said.filter(({ fix }) => fix?.kind === 'auto')).toEqual([])
  })
})

describe('the corpus', () => {
  it('has three near misses for each rule that reads sentences', () => {
    const own = rules.map(({ id }) => ({
      id,
      count: lines.filter(({ rule }) => rule === id).length + (nearMisses[id]?.length ?? 0),
    }))
    // What the letterhead, the signature and the numbers of a plan are is held by the examples of their rules.
    const few = own.filter(({ count }) => count > 0 && count < 3)
    expect(own.filter(({ count }) => count >= 3).length).toBeGreaterThanOrEqual(90)
    expect(few.map(({ id, count }) => `${id}: ${count}`)).toEqual([])
  })
  it('has at least 250 sentences, no two with six words in a row alike', () => {
    expect(lines.length).toBeGreaterThanOrEqual(250)
    const seen = new Map<string, string>()
    const alike: string[] = []
    for (const { text } of lines) {
      const words = text.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\d]+/gu) ?? []
      for (let at = 0; at + 6 <= words.length; at++) {
        const six = words.slice(at, at + 6).join(' ')
        const other = seen.get(six)
        if (other !== undefined && other !== text) alike.push(`${six}: ${other} | ${text}`)
        seen.set(six, text)
      }
    }
    expect(alike).toEqual([])
  })
})
