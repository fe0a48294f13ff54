/** Rolled to the next year and back again, a plan says what it said, wherever nothing was asked and no day was moved off a day off. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { applyChanges } from '../../core/rollforward/rollForward.ts'
import { aPlan } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'
import { leftoverKinds, spoken } from './planted/leftovers.ts'
import { rolled } from './rolling.ts'

const year = 2026
const sentences = [
  ...leftoverKinds.map((kind) => spoken(kind, year).source),
  'Ra quân thứ Năm, ngày 17/9/2026; tổng kết 24/12/2026 - Thứ Năm.',
  'Số cây năm 2026 so với năm 2025 tăng 5%.',
  'Từ ngày 01/02/2026 đến hết ngày 28/02/2026; quý I, II năm 2026.',
  'Quyết toán năm 2025 trong Quý I/2026; chào mừng kỷ niệm 140 năm (01/5/1886 - 01/5/2026) và Đại hội lần thứ XIV.',
  'Thứ 2 (24/8/2026) khai mạc; BẾ MẠC THỨ TƯ, NGÀY 26/8/2026; chấm vòng thứ hai, ngày 27/8/2026.',
  'Trẻ 6 tuổi (sinh năm 2020) và trẻ 18 tháng tuổi (sinh từ tháng 7/2024 đến tháng 6/2025) năm 2026; thấp hơn năm 2025.',
  'Tập huấn ngày 14 và 15/5/2026 (thứ Năm, thứ Sáu); hội chợ thứ Bảy ngày 16 và Chủ nhật ngày 17/5/2026.',
  'Cấp đủ cho hộ chưa nhận của năm 2025; năm 2026 đạt 85%, năm 2030 đạt 92%; từ 6 tháng đầu năm 2026.',
  'Năm học 2026 - 2027; vụ Đông 2026/2027; T9/2026; tháng 3.2026; đợt 2/2026.',
]

/** Texts of the blocks, and those in which a change was asked or a day was moved off a day off. */
function textsOf(draft: Draft): Map<string, string> {
  return new Map([...walkDraft(draft)].map(({ id, text }) => [id, text]))
}

const takenOf = (draft: Draft, to: number) => {
  const proposal = rolled(draft, to)
  // A weekday has a choice too, and comes back.
  const isWeekday = (words: string): boolean => /thứ|chủ nhật/iu.test(words)
  const unsettled = new Set(
    proposal.changes
      .filter(({ proposed, choices, before }) => !proposed || (choices !== undefined && !isWeekday(before)))
      .map(({ place }) => place),
  )
  const next = applyChanges(
    proposal.draft,
    // A body that ended does not begin again.
    proposal.changes.filter(({ proposed, group }) => proposed && group !== 'body' && group !== 'citation'),
  )
  return { next, unsettled, changes: proposal.changes.length }
}

describe('a year forward and a year back', () => {
  it('is where it was', () => {
    holds(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), (texts) => {
        let plan = aPlan()
        const target = [...walkDraft(plan)].find(({ role }) => role === 'budget')?.children[0]
        if (!target) throw new Error('no block to write into')
        plan = applyEdit(plan, { op: 'set-text', block: target.id, text: texts.join(' ') })
        const there = takenOf(plan, year + 1)
        const back = takenOf(there.next, year)
        const now = textsOf(back.next)
        for (const [id, text] of textsOf(plan)) {
          const place = `block/${id}`
          if (there.unsettled.has(place) || back.unsettled.has(place)) continue
          expect(now.get(id)).toBe(text)
        }
      }),
      { numRuns: 150 },
    )
  })
})
