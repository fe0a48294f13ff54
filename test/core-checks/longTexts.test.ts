import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { isWord, nearestSyllable, splitGlued } from '../../core/checks/kits/spelling.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan, item, recipient } from '../support/aPlan.ts'
import { checked, planSaying } from './words.ts'

const long = (unit: string): string => unit.repeat(Math.ceil(100_000 / unit.length))

/** A slip any reader sees: whatever else stands in the plan, it is found. */
const slip = 'Chỉnh sửa, bổ xung quy chế. '
const seesTheSlip = (draft: Draft): boolean =>
  runChecks(checked(draft)).some(({ rule, excerpt }) => rule === 'TXT-02' && excerpt === 'bổ xung')

/** A key that stays down, a line pasted without its spaces, a row of dots: each once cost seconds after every key, and would take hours here. */
describe('a text of 100,000 letters', () => {
  it.each(['ă', 'ấ', 'đ', 'nghiêng', 'ngườilao', 'Ă', 'a-'])('is read through where it is one word: “%s”', (unit) => {
    expect(seesTheSlip(planSaying(slip + long(unit)))).toBe(true)
  })
  it.each([' ', '\u00a0', '\n', '. ', ' - ', 'a;', 'a…', 'a,', '…', '.', '/', '_', '[', '(', '“', '‘', '« '])(
    'is read through where it is marks and spaces: “%s”',
    (unit) => {
      expect(seesTheSlip(planSaying(`${slip}${long(unit)}x`))).toBe(true)
    },
  )
  it.each(['HĐND ', 'Luật dân chủ ', 'ngày 1/1/2026 ', 'Quý I ', 'UBND xã ', 'tỉnh Bắc Kạn '])(
    'is read through where it says one thing over and over: “%s”',
    (unit) => {
      expect(seesTheSlip(planSaying(slip + long(unit)))).toBe(true)
    },
  )
  it.each(['[', '(', ' ', '/', 'a'])('holds up no other text wherever it stands: “%s”', (unit) => {
    const text = `Phòng ${long(unit)}x`
    const plan = planSaying(slip)
    const [first] = plan.recipients.lines
    expect(
      seesTheSlip({
        ...plan,
        title: text,
        facts: { muc_tieu: text },
        letterhead: { ...plan.letterhead, place: text, number: text, code: text, parent: text },
        signature: { ...plan.signature, post: text, name: text },
        recipients: { ...plan.recipients, filing: text, lines: first ? [{ ...first, text }] : [] },
      }),
    ).toBe(true)
  })
  it('is no reason to read a document again for each of 3,000 others', () => {
    const line = (at: number) =>
      `Theo Nghị định số ${at}/2023/NĐ-CP và Luật Tiếp công dân (sau đây gọi tắt là Luật), ban ngành số ${at} báo cáo Sở Nội vụ.`
    const many = Array.from({ length: 3_000 }, (_, at) => ({ ...item('-', line(at)), id: `viec-${at}` }))
    const plan = planSaying(slip)
    const body = plan.body.map((block) =>
      block.role === 'content' ? { ...block, children: [...block.children, ...many] } : block,
    )
    const lines = Array.from({ length: 3_000 }, (_, at) => recipient(`Trường Tiểu học số ${at}`, 'units'))
    expect(seesTheSlip({ ...plan, body, recipients: { ...plan.recipients, lines } })).toBe(true)
  })
  it('is read through where it asks 3,000 times whether a fact is there', () => {
    expect(seesTheSlip(planSaying(slip + '{{#if kinh_phi}}Có {{muc_tieu}}.{{/if}} '.repeat(3000)))).toBe(true)
  })
  it('is read through in a plan rolled forward', () => {
    const plan = planSaying(`${slip}Kế hoạch ${long('năm 2025, kết quả ')}`)
    expect(seesTheSlip({ ...plan, origin: { kind: 'draft', name: '', at: '', fromYear: 2025 } })).toBe(true)
  })
})

describe('words that ran together', () => {
  it('are parted up to the longest two syllables there are, in Vietnamese letters', () => {
    expect(splitGlued('ngườilao')).toEqual({ words: 'người lao', sure: true })
    expect(splitGlued('nghiêngnghiêng')?.words).toBe('nghiêng nghiêng')
  })
  it('are no two syllables where they are longer', () => {
    for (const word of [`x${'nghiêngnghiêng'}`, long('ă'), long('nghiêng')])
      expect([isWord(word), nearestSyllable(word), splitGlued(word)]).toEqual([false, null, null])
  })
})

describe('the correct plan', () => {
  it('has nothing to say of its own', () => {
    expect(runChecks(checked(aPlan()))).toEqual([])
  })
})
