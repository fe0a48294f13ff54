/** A reason holds for the words it was given for: through edits elsewhere, and never for others that read alike. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixAll } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { rules } from '../../core/checks/rules/catalogue.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft, TableData } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { reviewSheet } from '../../core/review/reviewSheet.ts'
import { table } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'
import { checked, planSaying, sentenceOf } from './words.ts'

const findings = (draft: Draft): Finding[] => runChecks(checked(draft))
/** What one rule says; no other is asked. */
const of = (draft: Draft, rule: string): Finding[] =>
  runChecks(
    checked(draft),
    rules.filter(({ id }) => id === rule),
  )
const waivedOf = (draft: Draft, rule: string): string[] =>
  of(draft, rule).flatMap(({ id, waived }) => (waived ? [id] : []))

/** The finding is let pass, the way the window does it. */
const waive = (draft: Draft, { id, rule }: Finding, reason = 'theo bản gốc'): Draft =>
  applyEdit(draft, { op: 'put-waiver', waiver: { finding: id, rule, reason, at: '2026-01-05T08:00:00.000Z' } })
const waiveAt = (draft: Draft, rule: string, at: number): Draft => {
  const found = of(draft, rule)[at]
  if (!found) throw new Error(`${rule} has no finding ${at}`)
  return waive(draft, found)
}
const rewrite = (draft: Draft, change: (text: string) => string): Draft =>
  applyEdit(draft, { op: 'set-text', block: 'cau', text: change(sentenceOf(draft)) })

const sheetOf = (draft: Draft): string => {
  const input = { ...checked(draft), final: true }
  return plainText(reviewSheet({ input, findings: runChecks(input), now: new Date(2026, 0, 6, 9, 5) }))
}

/** LAW-08: the word "số" is missing. */
const cites = 'Nghị định 59/2023/NĐ-CP'
const mendedOne = 'Nghị định số 59/2023/NĐ-CP'
const twins = `Phổ biến ${cites}. Phổ biến ${cites}.`
/** More of the same on both sides than a waiver looks at. */
const farTwins =
  `Các thôn phối hợp với công chức tư pháp phổ biến ${cites} tới từng hộ gia đình trên địa bàn thôn mình. `.repeat(3)

describe.each([
  ['side by side', twins],
  ['far apart, in equal sentences', farTwins],
  ['with nothing between them', `${cites}; ${cites}; ${cites}`],
])('of equal slips %s', (_, text) => {
  it('each is a finding of its own, and all are mended in bulk', () => {
    const draft = planSaying(text)
    const ids = of(draft, 'LAW-08').map(({ id }) => id)
    expect(ids).toHaveLength(text.split(cites).length - 1)
    expect(new Set(ids).size).toBe(ids.length)
    const { draft: mended } = fixAll(draft, findings)
    expect(of(mended, 'LAW-08')).toEqual([])
    expect(sentenceOf(mended)).not.toContain(cites)
  })
  it('the one let pass is, and no other', () => {
    for (const at of of(planSaying(text), 'LAW-08').keys()) {
      const draft = waiveAt(planSaying(text), 'LAW-08', at)
      expect(of(draft, 'LAW-08').map(({ waived }) => waived !== undefined)).toEqual(
        of(draft, 'LAW-08').map((_finding, each) => each === at),
      )
    }
  })
  it('the second is asked about when the first, let pass, was mended by hand or taken out', () => {
    const waived = waiveAt(planSaying(text), 'LAW-08', 0)
    expect(sheetOf(waived)).toContain('theo bản gốc')
    for (const draft of [
      rewrite(waived, (words) => words.replace(cites, mendedOne)),
      rewrite(waived, (words) => words.replace(cites, 'nghị định đó')),
      rewrite(waived, (words) => words.replace(cites, '')),
      rewrite(waived, (words) => words.slice(words.indexOf(cites) + cites.length + 1).trimStart()),
    ]) {
      expect(waivedOf(draft, 'LAW-08')).toEqual([])
      const [left] = of(draft, 'LAW-08')
      expect(left?.earlier?.map(({ reason }) => reason)).toEqual(['theo bản gốc'])
      expect(sheetOf(draft)).not.toContain('theo bản gốc')
      expect(sheetOf(draft)).toContain('không bỏ qua điều nào')
    }
  })
})

describe('a waiver of one slip', () => {
  const sentence = `Tổ chức hội nghị cán bộ chủ chốt của xã để phổ biến ${cites} và các văn bản hướng dẫn thi hành của Chính phủ, báo cáo kết quả.`
  const waived = waiveAt(planSaying(sentence), 'LAW-08', 0)
  it.each<[string, (words: string) => string]>([
    ['words before and behind', (words) => words.replace('Tổ chức hội nghị', 'Mở lớp').replace('kết quả', 'Đảng ủy')],
    ['a sentence in front of it and one behind', (words) => `Rà soát tài liệu. ${words} Gửi các thôn.`],
    ['the mark at its end', (words) => words.replace(/\.$/, ';')],
    ['a word in bold', (words) => words.replace('hội nghị', '**hội nghị**')],
  ])('holds through a change of %s', (_, change) => {
    expect(waivedOf(rewrite(waived, change), 'LAW-08')).toHaveLength(1)
  })
  it('holds through changes elsewhere in the plan, and where its paragraph is moved', () => {
    const moved = applyEdit(waived, { op: 'move-block', block: 'cau', by: -1 })
    expect(moved).not.toBe(waived)
    const renamed = applyEdit(moved, { op: 'set-title', title: 'Một tên khác năm 2026' })
    expect(waivedOf(renamed, 'LAW-08')).toHaveLength(1)
  })
  it('is asked again, with the reason at hand, when the words beside it change', () => {
    const draft = rewrite(waived, (words) => words.replace('để phổ biến', 'thay cho'))
    expect(waivedOf(draft, 'LAW-08')).toEqual([])
    expect(of(draft, 'LAW-08')[0]?.earlier?.map(({ reason }) => reason)).toEqual(['theo bản gốc'])
  })
  it('holds for neither of two where the sentence is said again', () => {
    const draft = rewrite(waived, (words) => `${words} ${words}`)
    expect(of(draft, 'LAW-08').map(({ waived: reason, earlier }) => [reason, earlier?.length])).toEqual([
      [undefined, 1],
      [undefined, 1],
    ])
  })
})

describe('a waiver of all equal words of a text', () => {
  const waived = waiveAt(planSaying('Chỉnh sữa quy chế của xã và gửi các thôn, sau đó chỉnh sữa quy ước.'), 'TXT-02', 0)
  const says = (draft: Draft): boolean[] => of(draft, 'TXT-02').map((finding) => finding.waived !== undefined)
  it('holds for those that are left', () => {
    expect(says(waived)).toContain(true)
    const draft = rewrite(waived, (words) => words.replace('sau đó chỉnh sữa', 'sau đó chỉnh sửa'))
    expect(says(draft).every(Boolean)).toBe(true)
  })
  it('does not let one more pass that came later', () => {
    const draft = rewrite(waived, (words) => `${words} Cuối năm chỉnh sữa lần nữa.`)
    expect(of(draft, 'TXT-02').filter(({ excerpt }) => excerpt === 'chỉnh sữa')).toMatchObject([
      { id: expect.any(String) },
    ])
    expect(says(draft)).toContain(false)
  })
})

describe('a waiver in a table', () => {
  const rows = (...names: string[]): Draft => {
    const grid: TableData['rows'] = [['TT', 'Cơ quan'], ...names.map((name, index) => [String(index + 1), name])]
    const list = { ...table([{ width: 1 }, { width: 4 }], 1, grid), id: 'bang' }
    const plan = planSaying('Gửi các cơ quan.')
    return {
      ...plan,
      body: plan.body.map((block) =>
        block.role === 'budget' ? { ...block, children: [...block.children, list] } : block,
      ),
    }
  }
  const withRows = (draft: Draft, ...names: string[]): Draft => ({ ...rows(...names), waivers: draft.waivers })
  const wrong = `Theo ${cites}`
  it('stays with its row when a row above it goes', () => {
    const draft = waiveAt(rows('Công an xã', wrong, 'Các thôn'), 'LAW-08', 0)
    expect(waivedOf(withRows(draft, wrong, 'Các thôn'), 'LAW-08')).toHaveLength(1)
  })
  it('does not stay for the next row where its own is taken out', () => {
    const draft = waiveAt(rows(wrong, wrong, 'Các thôn'), 'LAW-08', 0)
    expect(waivedOf(draft, 'LAW-08')).toHaveLength(1)
    expect(waivedOf(withRows(draft, wrong, 'Các thôn'), 'LAW-08')).toEqual([])
  })
})

describe('a waiver given before words had sides', () => {
  const given = (finding: string): Draft['waivers'] => [
    { finding, rule: finding.slice(0, finding.indexOf('|')), reason: 'theo bản gốc', at: '2026-01-05T08:00:00.000Z' },
  ]
  /** As it was counted by position: rule, place and words, "-2" for the second. */
  const oldId = (finding: Finding | undefined): string => finding?.id.split('|').slice(0, 3).join('|') ?? ''
  it('is asked again, with its reason at hand, for words inside of a text', () => {
    const draft = planSaying(twins)
    const [first] = of(draft, 'LAW-08')
    expect(oldId(first)).toMatch(/^LAW-08\|block\/cau\|[0-9a-f]{8}$/)
    for (const id of [oldId(first), `${oldId(first)}-2`]) {
      const old = { ...draft, waivers: given(id) }
      expect(of(old, 'LAW-08').map(({ waived, earlier }) => [waived, earlier?.[0]?.reason])).toEqual([
        [undefined, 'theo bản gốc'],
        [undefined, 'theo bản gốc'],
      ])
      expect(
        waivedOf(
          rewrite(old, (words) => words.replace(cites, mendedOne)),
          'LAW-08',
        ),
      ).toEqual([])
    }
  })
  it('holds for a place as a whole', () => {
    const draft = planSaying('Nguồn khác.')
    const blank = { ...draft, signature: { ...draft.signature, name: '' } }
    const [missing] = of(blank, 'SIG-05')
    expect(missing?.id).toMatch(/^SIG-05\|signature\/name\|[0-9a-f]{8}$/)
    expect(waivedOf({ ...blank, waivers: given(missing?.id ?? '') }, 'SIG-05')).toHaveLength(1)
  })
  it('that names nothing the checks know is left alone', () => {
    const draft = { ...planSaying(twins), waivers: given('LAW-08|block/khac|00000000') }
    expect(of(draft, 'LAW-08').every(({ waived, earlier }) => waived === undefined && earlier === undefined)).toBe(true)
  })
})

const sentences = [
  `Phổ biến ${cites}.`,
  `Các thôn phổ biến ${cites} tới từng hộ dân trong thôn.`,
  `Niêm yết ${cites} tại trụ sở.`,
  'Báo cáo kết quả.',
  'Tuyên truyền trên hệ thống truyền thanh của xã.',
]
const slips = (parts: readonly string[]): number[] => parts.flatMap((part, at) => (part.includes(cites) ? [at] : []))

/** Sentences of a text, one of its slips, by number. */
const withSlip = (texts: fc.Arbitrary<string[]>) =>
  texts
    .filter((parts) => slips(parts).length > 0)
    .chain((parts) => fc.record({ parts: fc.constant(parts), which: fc.nat(slips(parts).length - 1) }))
const anySentence = fc.constantFrom(...sentences)
const someText = withSlip(fc.array(anySentence, { minLength: 1, maxLength: 7 }))
const textOfDifferent = withSlip(fc.uniqueArray(anySentence, { minLength: 1 }))

describe('whatever sentences stand in a text', () => {
  it('a waiver is never taken for another slip once its own was mended or taken out', () => {
    holds(
      fc.property(someText, fc.boolean(), ({ parts, which }, out) => {
        const waived = waiveAt(planSaying(parts.join(' ')), 'LAW-08', which)
        expect(waivedOf(waived, 'LAW-08')).toHaveLength(1)
        const mended = parts.flatMap((part, at) =>
          at !== slips(parts)[which] ? [part] : out ? [] : [part.replace(cites, mendedOne)],
        )
        expect(
          waivedOf(
            rewrite(waived, () => mended.join(' ')),
            'LAW-08',
          ),
        ).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  it('a waiver holds through what is written further off than a few words, before and behind', () => {
    holds(
      fc.property(textOfDifferent, ({ parts, which }) => {
        const between = 'Ủy ban nhân dân xã giao nhiệm vụ cho các cơ quan, đơn vị.'
        const plain = [between, ...parts.flatMap((part) => [part, between])]
        const waived = waiveAt(planSaying(plain.join(' ')), 'LAW-08', which)
        const more = ['Rà soát tài liệu.', ...plain, 'Gửi các thôn.']
        expect(
          waivedOf(
            rewrite(waived, () => more.join(' ')),
            'LAW-08',
          ),
        ).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})
