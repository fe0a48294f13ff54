import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { renderDraft } from '../../core/render/render.ts'
import { repeatsOf } from '../../core/rollforward/repeats.ts'
import { aPlan, item, withUnderBudget } from '../support/aPlan.ts'

const inputOf = (draft: Draft) => ({ draft, document: renderDraft(draft, null).document, office: null, final: false })
const repeats = (draft: Draft) => repeatsOf(inputOf(draft))
const printed = (draft: Draft): string => plainText(renderDraft(draft, null).document)

const resolution =
  'Nghị quyết số 20/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân xã Bình Minh về việc quyết định các biện pháp bảo đảm thực hiện dân chủ ở cơ sở'
const plan = withUnderBudget(
  { ...item('1', `Triển khai ${resolution}.`), id: 'x1' },
  { ...item('1', 'Đánh giá việc thực hiện **Nghị quyết số 20/NQ-HĐND** hằng quý.'), id: 'x2' },
)

describe('words that stand in several places', () => {
  it('are offered once: year, issuer, document, units', () => {
    expect(repeats(plan).map(({ label, places }) => `${label}: ${places.length}`)).toEqual([
      'Năm kế hoạch: 6',
      'Nghị quyết số 20/NQ-HĐND: 2',
      'Phòng Văn hóa - Xã hội: 5',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã: 5',
      'Phòng Kinh tế: 5',
      'Trung tâm Phục vụ hành chính công xã: 3',
    ])
  })

  it('become an answer that prints the very same plan', () => {
    for (const { edit, label } of repeats(plan)) {
      const next = applyEdit(plan, edit)
      expect(next, label).not.toEqual(plan)
      expect(draftSchema.safeParse(next).success).toBe(true)
      expect(printed(next), label).toBe(printed(plan))
      expect(renderDraft(next, null).faults).toEqual([])
    }
  })

  it('all of them, one after another, still print the same plan, and nothing is offered twice', () => {
    let next = plan
    for (let turn = 0; turn < 12; turn++) {
      const [first] = repeats(next)
      if (!first) break
      next = applyEdit(next, first.edit)
    }
    expect(printed(next)).toBe(printed(plan))
    expect(repeats(next)).toEqual([])
    expect(Object.keys(next.facts)).toContain('nghi_quyet')
    expect(next.questions?.map(({ kind }) => kind)).toContain('document')
  })

  it('typed once: the answer changes, and every place with it', () => {
    const found = repeats(plan).find(({ label }) => label.startsWith('Nghị quyết'))
    const made = found ? applyEdit(plan, found.edit) : plan
    const value = {
      type: 'Nghị quyết',
      number: '31/NQ-HĐND',
      date: '2026-12-10',
      issuer: 'Hội đồng nhân dân xã Bình Minh',
      subject: 'về nhiệm vụ năm 2027',
    }
    const text = printed(applyEdit(made, { op: 'set-fact', id: 'nghi_quyet', value }))
    expect(text).not.toContain('20/NQ-HĐND')
    expect(text.split('31/NQ-HĐND')).toHaveLength(3)
  })

  it('in a document, a quotation or a longer name are not touched', () => {
    const [year] = repeats(
      aPlan((correct) => ({
        ...correct,
        body: [
          ...correct.body,
          { ...item('1', 'Theo Kế hoạch số 09/KH-UBND ngày 02/01/2026 của tỉnh về dân chủ năm 2026.'), id: 'y' },
        ],
      })),
    )
    expect(year?.places).not.toContain('block/y')
  })
})
