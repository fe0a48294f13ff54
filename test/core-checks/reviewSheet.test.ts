import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { rules as catalogue } from '../../core/checks/rules/catalogue.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { asReferences, ownReference } from '../../core/legal/ownReferences.ts'
import type { Reviewed } from '../../core/review/reviewFacts.ts'
import { reviewSheet } from '../../core/review/reviewSheet.ts'
import { anOffice } from '../support/anOffice.ts'
import { aPlan, basis } from '../support/aPlan.ts'
import { checked, planSaying } from './words.ts'

const now = new Date(2026, 0, 6, 9, 5)
const reviewed = (draft: Draft, patch: Partial<Reviewed['input']> = {}): Reviewed => {
  const input = { ...checked(draft), final: true, ...patch }
  return { input, findings: runChecks(input), now }
}
const textOf = (made: Reviewed): string => plainText(reviewSheet(made))

/** The plan with a day off for a deadline, let pass or not. */
const sunday = planSaying('Báo cáo trước ngày 14/6/2026.')
function waived(reason: string): Draft {
  const found = reviewed(sunday).findings.find(({ rule }) => rule === 'DATE-02')
  if (!found) throw new Error('nothing to waive')
  return { ...sunday, waivers: [{ finding: found.id, rule: found.rule, reason, at: '2026-01-05T12:00:00.000Z' }] }
}

describe('the review sheet', () => {
  it('names the plan, the moment and what was checked, in the letterhead of the plan', () => {
    const text = textOf(reviewed(aPlan()))
    expect(text).toContain('ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH')
    expect(text).toContain('Bình Minh, ngày 06 tháng 01 năm 2026')
    expect(text).toContain('PHIẾU RÀ SOÁT\nKế hoạch thực hiện dân chủ ở cơ sở')
    expect(text).toContain('Lúc 09 giờ 05 ngày 06/01/2026')
    expect(text).toContain('kế hoạch số 05/KH-UBND')
    expect(text).toMatch(/Phạm vi\t1\d\d phép rà soát: thể thức \d+; bố cục \d+;/)
  })

  it('counts every rule in one family: the figures add up, whatever the office has switched off', () => {
    const figures = (made: Reviewed): { all: number; sum: number } => {
      const [, all = '', families = ''] = /Phạm vi\t(\d+) phép rà soát: ([^.]*)\./.exec(textOf(made)) ?? []
      return {
        all: Number(all),
        sum: families.split('; ').reduce((sum, family) => sum + Number(/ (\d+)$/.exec(family)?.[1]), 0),
      }
    }
    // How a Word file is set is no question to a draft.
    const asked = catalogue.filter(({ id }) => id !== 'ASK' && !id.startsWith('FILE-')).length
    expect(figures(reviewed(aPlan()))).toEqual({ all: asked, sum: asked })
    const office: OfficeProfile = {
      ...anOffice(),
      checks: { levels: { 'ROL-01': 'off', 'REC-08': 'off' }, words: [], abbreviations: [] },
    }
    expect(figures(reviewed(aPlan(), { office }))).toEqual({ all: asked - 2, sum: asked - 2 })
  })

  it('says of a clean plan that nothing is left, in as many words', () => {
    const text = textOf(reviewed(aPlan()))
    expect(text).toContain('Kết luận\tKhông còn lỗi phải sửa; không bỏ qua điều nào.')
    expect(text).toContain('1. Còn lại: không còn điều nào.')
    expect(text).toContain('2. Đã bỏ qua, có lý do: không bỏ qua điều nào.')
  })

  it('names what still stands, by its rule', () => {
    const text = textOf(reviewed(sunday))
    expect(text).toContain('còn 1 cảnh báo')
    expect(text).toMatch(/Cảnh báo\t[^\n]*Chủ nhật[^\n]*\tDATE-02/)
  })

  it('names what was let pass, with the reason and the day, and no longer counts it', () => {
    const text = textOf(reviewed(waived('theo ý kiến Chủ tịch')))
    expect(text).not.toContain('cảnh báo;')
    expect(text).toContain('đã bỏ qua 1 điều, có lý do.')
    expect(text).toMatch(/\(DATE-02\)\ttheo ý kiến Chủ tịch\t05\/01\/2026/)
  })

  it('gives each căn cứ once with number, date and status; unverified where nobody has seen it', () => {
    const cited =
      'Căn cứ Quyết định số 41/QĐ-UBND ngày 20/8/2025 của Ủy ban nhân dân xã ban hành Quy chế thực hiện dân chủ;'
    const plan = aPlan((correct) => ({ ...correct, body: [{ ...basis(cited), id: 'rieng' }, ...correct.body] }))
    expect(textOf(reviewed(plan))).toMatch(/Quyết định số 41\/QĐ-UBND[^\n]*\t20\/8\/2025\tChưa xác minh/)
    const own = {
      ...ownReference(
        {
          type: 'Quyết định',
          number: '41/QĐ-UBND',
          date: '2025-08-20',
          issuer: 'UBND xã',
          subject: 'ban hành Quy chế',
        },
        'rieng-1',
      ),
      status: 'in-force' as const,
      seenOn: '2026-01-04',
    }
    const text = textOf(reviewed(plan, { references: asReferences([own]) }))
    expect(text).toContain('Quyết định số 41/QĐ-UBND\t20/8/2025\tCòn hiệu lực (kiểm tra đến 04/01/2026).')
    expect(text.match(/59\/2023\/NĐ-CP\t/g)).toHaveLength(1)
  })

  it('says which rules the office has switched off', () => {
    const office: Partial<OfficeProfile> = { checks: { levels: { 'TXT-15': 'off' }, words: [], abbreviations: [] } }
    const profile: OfficeProfile = anOffice({ units: [], ...office })
    expect(textOf(reviewed(aPlan(), { office: profile }))).toContain('Cơ quan đã tắt 1 phép: TXT-15.')
  })

  it('cuts a long list and counts the rest', () => {
    const made = reviewed(
      planSaying('Nhà văn hóa ,trường học ,trạm y tế ;Luật dân chủ; trước ngày 14/6/2026, 31/6/2026.'),
    )
    expect(made.findings.length).toBeGreaterThan(2)
    const text = plainText(reviewSheet(made, { standing: 1, waived: 1, bases: 1 }))
    expect(text).toContain(`… và ${made.findings.length - 1} chỗ nữa`)
    expect(text).toMatch(/… và \d+ văn bản nữa/)
  })
})
