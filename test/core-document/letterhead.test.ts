import { describe, expect, it } from 'vitest'
import { annexHeading, attachedTo } from '../../core/document/annexes.ts'
import { fittedLetterhead, letterheadModel } from '../../core/document/letterhead.ts'
import { lineText } from '../../core/document/plainText.ts'
import type { Letterhead } from '../../core/draft/draft.ts'
import { defaultMargins } from '../../core/style/page.ts'
import { textWidth } from '../../core/style/textWidth.ts'
import { aLetterhead } from '../support/aPlan.ts'

const model = (patch: Parameters<typeof aLetterhead>[0] = {}) =>
  letterheadModel(aLetterhead(patch), 'L', defaultMargins)

describe('the head of the page', () => {
  it('leaves room for number and date until they are given, and prints the year beforehand', () => {
    const blank = model({ number: '', date: '' })
    expect(lineText(blank.number)).toMatch(/^Số:\u00a0{8,10}\/KH-UBND$/u)
    expect(lineText(blank.placeDate)).toMatch(/^Bình Minh, ngày\u00a0+tháng\u00a0+năm\u00a02026$/u)
    expect(lineText(model({ date: '', issueYear: null }).placeDate)).toMatch(/năm\u00a0+$/u)
  })

  it('prints what is known of a blank date, and leaves the rest to the pen', () => {
    const dateLine = (patch: Partial<Letterhead>): string => lineText(model({ date: '', ...patch }).placeDate)
    expect(dateLine({ issueMonth: 4 })).toMatch(/, ngày\u00a0+tháng 4 năm\u00a02026$/u)
    expect(dateLine({ issueMonth: 2, issueYear: null })).toMatch(/, ngày\u00a0+tháng 02 năm\u00a0+$/u)
    expect(dateLine({ issueDay: 5 })).toMatch(/, ngày 05 tháng\u00a0+năm\u00a02026$/u)
    expect(lineText(model({ date: '2026-09-02', issueMonth: 4 }).placeDate)).toContain('ngày 02 tháng 9 năm 2026')
    expect(attachedTo({ ...aLetterhead(), date: '', issueMonth: 4, medium: 'paper' })).toMatch(
      /ngày\u00a0+tháng 4 năm/u,
    )
  })

  it('pads a number and a day below 10, and only the first two months', () => {
    expect(lineText(model({ number: '5', date: '2026-09-02' }).number)).toBe('Số: 05/KH-UBND')
    expect(lineText(model({ date: '2026-09-02' }).placeDate)).toBe('Bình Minh, ngày 02 tháng 9 năm 2026')
    expect(lineText(model({ date: '2026-02-12' }).placeDate)).toBe('Bình Minh, ngày 12 tháng 02 năm 2026')
  })

  it('has rules of the decree: 1/3 to 1/2 under the issuer, the length of its text under the motto', () => {
    const { issuerRule, mottoRule } = model()
    expect(issuerRule).toBeGreaterThanOrEqual(43.2 / 3)
    expect(issuerRule).toBeLessThanOrEqual(43.2 / 2)
    expect(mottoRule).toBeCloseTo(60.5, 0)
  })

  it('shows what it lacks rather than leaving it out', () => {
    const blank = model({ issuer: '', place: '' })
    expect(blank.issuer).toEqual(['[TÊN CƠ QUAN BAN HÀNH]'])
    expect(blank.placeDate.runs[0]).toEqual({ text: '[địa danh]', missing: true })
  })

  it('has the sizes it will have on the day it is signed', () => {
    const long = { place: 'Thành phố Hồ Chí Minh', date: '' }
    expect(fittedLetterhead(aLetterhead(long), 'auto', defaultMargins).sizeSet).toBe('S')
    const placeDate = lineText(letterheadModel(aLetterhead(long), 'S', defaultMargins).placeDate)
    expect(placeDate).toMatch(/ngày\u00a0{3,5}tháng/u)
    expect(textWidth(placeDate, { size: 13, italic: true })).toBeLessThan(100)
  })

  it('takes the smaller sizes only where a line does not fit in the larger', () => {
    expect(fittedLetterhead(aLetterhead(), 'auto', defaultMargins).sizeSet).toBe('L')
    const long = aLetterhead({ place: 'Thành phố Hồ Chí Minh', date: '2026-06-29' })
    expect(fittedLetterhead(long, 'auto', defaultMargins).sizeSet).toBe('S')
    expect(fittedLetterhead(long, 'L', defaultMargins).sizeSet).toBe('L')
    expect(fittedLetterhead(aLetterhead(), 'auto', { ...defaultMargins, left: 35, right: 20 }).sizeSet).toBe('S')
  })
})

describe('the head of an annex', () => {
  it('has a Roman number only where there are several', () => {
    expect([annexHeading(0, 1), annexHeading(0, 2), annexHeading(3, 4)]).toEqual(['Phụ lục', 'Phụ lục I', 'Phụ lục IV'])
  })

  it('names the plan in full on paper and leaves number and date open on an electronic document', () => {
    expect(attachedTo(aLetterhead())).toBe(
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh)',
    )
    expect(attachedTo(aLetterhead({ medium: 'electronic' }))).toMatch(
      /^\(Kèm theo Kế hoạch số\u00a0+\/KH-UBND ngày\u00a0+tháng\u00a0+năm\u00a02026 của Ủy ban nhân dân xã Bình Minh\)$/u,
    )
  })
})
