import { describe, expect, it } from 'vitest'
import { fixAll } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { passagesOf } from '../../core/reading/passages.ts'
import { textSites } from '../../core/reading/textSites.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'
import { notedPlan } from '../support/notedPlan.ts'

const inputOf = (draft: Draft) => ({ draft, document: renderDraft(draft, null).document, final: false })

describe('checks read a footnote', () => {
  it('as a passage of its own, once, and its mark as no word', () => {
    const passages = passagesOf(inputOf(notedPlan()))
    const notes = passages.filter(({ kind }) => kind === 'footnote')
    expect(notes.map(({ place, text }) => [place, text])).toEqual([
      ['footnote/n1', 'Ban hành kèm theo Nghị quyết của Hội đồng nhân dân xã.'],
      ['footnote/n2', 'Theo số liệu Chi cục Thống kê công bố năm 2026.'],
      ['footnote/n3', 'Gồm cả hộ mới tách từ thôn Thượng.'],
      ['footnote/n4', 'Đơn vị tính: triệu đồng/km2.'],
      ['footnote/n5', 'Để theo dõi.'],
    ])
    expect(passages.map(({ text }) => text)).toContain(
      'Trồng mới 500 m2 cây xanh, giảm phát thải CO2 tại các thôn trong xã.',
    )
    expect(textSites(inputOf(notedPlan())).filter(({ kind }) => kind === 'footnote')).toHaveLength(5)
  })

  it('and can write in it, and around a mark without losing it', () => {
    const input = inputOf(notedPlan())
    const change = (start: string): unknown => {
      const passage = passagesOf(input).find(({ text }) => text.includes(start))
      const at = passage?.text.indexOf(start) ?? -1
      return passage?.change([{ start: at, end: at + start.length, to: 'X' }])
    }
    expect(change('Chi cục')).toEqual({
      op: 'set-footnote',
      id: 'n2',
      text: 'Theo số liệu *X Thống kê* công bố năm {{nam}}.',
    })
    expect(change('thôn trong')).toMatchObject({ op: 'set-text', text: expect.stringMatching(/\{#n2\}/) })
  })

  it('and mend what is certain in it', () => {
    const plan = aPlan((given) => ({
      ...given,
      body: given.body.map((block) => (block.id === 'b3' ? { ...block, text: `${block.text}{#n1}` } : block)),
      footnotes: { n1: 'Số liệu  do các thôn  cung cấp.' },
    }))
    const { draft } = fixAll(plan, (each) => runChecks(inputOf(each)))
    expect(draft.footnotes).toEqual({ n1: 'Số liệu do các thôn cung cấp.' })
  })
})
