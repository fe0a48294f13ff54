import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeFileName } from '../../core/document/fileName.ts'
import { aLetterhead, aPlan } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'

describe('the name proposed for a file', () => {
  it('is the date, KH and what the plan is about', () => {
    expect(proposeFileName(aPlan(), 'Triển khai thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026')).toBe(
      '2026.01.05 KH dân chủ ở cơ sở',
    )
  })

  it('has the year alone while the date is blank, and neither where no year is known', () => {
    const undated = aPlan({ letterhead: aLetterhead({ date: '' }) })
    expect(proposeFileName(undated, 'Tổ chức tết Trung thu năm 2026')).toBe('2026 KH tết Trung thu')
    const timeless = aPlan({ year: null, letterhead: aLetterhead({ date: '', issueYear: null }) })
    expect(proposeFileName(timeless, 'Tổ chức tết Trung thu')).toBe('KH tết Trung thu')
  })

  it('writes a number of a document so that Windows takes it', () => {
    expect(proposeFileName(aPlan(), 'Triển khai Nghị quyết số 20/NQ-HĐND về giảm nghèo')).toBe(
      '2026.01.05 KH Nghị quyết số 20-NQ-HĐND về giảm nghèo',
    )
  })

  it('leaves out what the title still owes', () => {
    expect(proposeFileName(aPlan(), 'Triển khai thi hành [luật phải triển khai] trên địa bàn xã Bình Minh')).toBe(
      '2026.01.05 KH Triển khai thi hành',
    )
  })

  it('ends a long title at a word that can end it', () => {
    const name = proposeFileName(
      aPlan(),
      'Triển khai Nghị quyết số 20/NQ-HĐND của Hội đồng nhân dân xã về việc quyết định các biện pháp bảo đảm thực hiện dân chủ',
    )
    expect(name).toBe('2026.01.05 KH Nghị quyết số 20-NQ-HĐND của Hội đồng nhân dân xã')
  })

  it('is a name every file system takes, whatever the title', () => {
    holds(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = proposeFileName(aPlan(), title)
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u007f]|[. ]$/u)
        expect(name.length).toBeLessThanOrEqual(80)
        expect(name.startsWith('2026.01.05 KH')).toBe(true)
      }),
    )
  })
})
