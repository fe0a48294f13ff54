import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../core/compare/compareDrafts.ts'
import { takeOver } from '../../core/compare/takeOver.ts'
import { plainText, readableText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan, item, paragraph, section, table, withPlaceIds } from '../support/aPlan.ts'

const planOf = (draft: Draft) => {
  const { document, values } = renderDraft(draft, null)
  return { draft, document, values }
}

const aNotedPlan = (texts: { title?: string; item: string; cell: string }, footnotes: Record<string, string>): Draft =>
  aPlan((plan) => ({
    ...plan,
    title: texts.title ?? plan.title,
    body: withPlaceIds([
      paragraph('Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:', 'opening'),
      section(
        'Nội dung',
        'content',
        item('1', texts.item),
        item('1', 'Tổng kết phong trào vào cuối năm và báo cáo cấp trên.'),
        table([{ width: 10 }, { width: 90 }], 1, [
          ['TT', 'Chỉ tiêu'],
          ['1', texts.cell],
        ]),
      ),
      paragraph('Trên đây là Kế hoạch của Ủy ban nhân dân xã.', 'closing'),
    ]),
    footnotes,
  }))

const before = aNotedPlan(
  { item: 'Rà soát hộ nghèo{#n1} tại các thôn trong xã.', cell: 'Số hộ thoát nghèo{#n2}' },
  { n1: 'Theo chuẩn nghèo của Chính phủ.', n2: 'Tính đến cuối năm.' },
)

describe('footnotes of two plans', () => {
  it('of the same words are no change, whatever they are called', () => {
    const again = aNotedPlan(
      { item: 'Rà soát hộ nghèo{#a7} tại các thôn trong xã.', cell: 'Số hộ thoát nghèo{#a9}' },
      { a7: 'Theo chuẩn nghèo của Chính phủ.', a9: 'Tính đến cuối năm.' },
    )
    const { counts } = compareDrafts(planOf(before), planOf(again))
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, moved: 0 })
    expect(takeOver(planOf(before), planOf(again), 'all', planOf)).toEqual(before)
  })

  it('that say something else are a change of their sentence, shown with their words', () => {
    const changed = aNotedPlan(
      { item: 'Rà soát hộ nghèo{#n1} tại các thôn trong xã.', cell: 'Số hộ thoát nghèo{#n2}' },
      { n1: 'Theo chuẩn nghèo của tỉnh.', n2: 'Tính đến cuối năm.' },
    )
    const { rows } = compareDrafts(planOf(before), planOf(changed))
    const [row, ...more] = rows.filter(({ kind }) => kind !== 'same')
    expect(more).toEqual([])
    expect(row?.after?.text).toBe('Rà soát hộ nghèo [chú thích: Theo chuẩn nghèo của tỉnh.] tại các thôn trong xã.')
    expect(row?.words.filter(({ change }) => change !== 'same').map(({ text }) => text.trim())).toEqual([
      '[chú thích: Theo chuẩn nghèo của Chính phủ.]',
      '[chú thích: Theo chuẩn nghèo của tỉnh.]',
    ])
    const taken = takeOver(planOf(before), planOf(changed), 'all', planOf)
    expect(plainText(planOf(taken).document)).toBe(plainText(planOf(changed).document))
  })

  it('that differ in a capital letter alone come with it', () => {
    const changed = aNotedPlan(
      { item: 'Rà soát hộ nghèo{#n1} tại các thôn trong xã.', cell: 'Số hộ thoát nghèo{#n2}' },
      { n1: 'Theo Chuẩn nghèo của Chính phủ.', n2: 'Tính đến cuối năm.' },
    )
    const taken = takeOver(planOf(before), planOf(changed), 'all', planOf)
    expect(Object.values(taken.footnotes ?? {})).toContain('Theo Chuẩn nghèo của Chính phủ.')
    expect(plainText(planOf(taken).document)).toBe(plainText(planOf(changed).document))
  })

  it('never lend their words to a mark of the other plan that has the same name', () => {
    const other = aNotedPlan(
      {
        title: 'Giảm nghèo năm 2026{#n1}',
        item: 'Rà soát hộ nghèo{#n2} và hộ cận nghèo{#n3} tại các thôn trong xã.',
        cell: 'Số hộ thoát nghèo{#n4}',
      },
      {
        n1: 'Năm thứ nhất.',
        n2: 'Theo chuẩn nghèo của Chính phủ.',
        n3: 'Có thu nhập *sát* chuẩn, 12 m{^2^} nhà ở.',
        n4: 'Tính đến tháng 6.',
      },
    )
    const taken = takeOver(planOf(before), planOf(other), 'all', planOf)
    expect(readableText(planOf(taken).document)).toBe(readableText(planOf(other).document))
    expect([...walkDraft(taken)].map(({ text }) => text).join()).toContain('Rà soát hộ nghèo{#n1} và hộ cận nghèo{#')
    const notes = Object.values(taken.footnotes ?? {})
    expect(notes).toContain('Có thu nhập *sát* chuẩn, 12 m{^2^} nhà ở.')
    expect(new Set(notes).size).toBe(notes.length)
  })

  it('come and go with their marks', () => {
    const bare = aNotedPlan({ item: 'Rà soát hộ nghèo tại các thôn trong xã.', cell: 'Số hộ thoát nghèo' }, {})
    const there = takeOver(planOf(bare), planOf(before), 'all', planOf)
    expect(readableText(planOf(there).document)).toBe(readableText(planOf(before).document))
    const back = takeOver(planOf(before), planOf(bare), 'all', planOf)
    expect(readableText(planOf(back).document)).toBe(readableText(planOf(bare).document))
  })
})
