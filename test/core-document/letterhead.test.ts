import { describe, expect, it } from 'vitest'
import { annexHeading, attachedTo } from '../../core/document/annexes.ts'
import { fittedLetterhead, letterheadModel } from '../../core/document/letterhead.ts'
import { lineText } from '../../core/document/plainText.ts'
import type { Letterhead } from '../../core/draft/draft.ts'
import { defaultMargins } from '../../core/style/page.ts'
import { sizeSets } from '../../core/style/sizes.ts'
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

  it('keeps Quốc hiệu on one line beside the longest code', () => {
    const code = 'KH-BCĐTDĐKXDĐSVH&XDNTMĐTVM'
    const { letterhead, sizeSet } = fittedLetterhead(aLetterhead({ number: '1234', code }), 'auto', defaultMargins)
    const nation = textWidth(letterhead.nation, { size: sizeSets[sizeSet].nation, bold: true })
    const number = textWidth(lineText(letterhead.number), { size: sizeSets[sizeSet].number })
    expect(letterhead.columns[1]).toBeGreaterThanOrEqual(nation)
    expect((letterhead.numberRow?.columns ?? letterhead.columns)[0]).toBeGreaterThanOrEqual(number)
  })

  it('parts place and date rather than let number and date read as one', () => {
    const head = aLetterhead({ number: '12345', code: 'KH-SNNMT-VP-KHTC', date: '2026-12-29' })
    const { letterhead, sizeSet } = fittedLetterhead(
      { ...head, place: 'Thành phố Hồ Chí Minh' },
      'auto',
      defaultMargins,
    )
    const date = lineText(letterhead.placeDate)
    expect(date.split(' ')).toEqual([
      'Thành\u00a0phố\u00a0Hồ\u00a0Chí\u00a0Minh,',
      'ngày\u00a029\u00a0tháng\u00a012\u00a0năm\u00a02026',
    ])
    const room = (letterhead.numberRow?.columns ?? letterhead.columns)[1]
    expect(textWidth(date, { size: sizeSets[sizeSet].placeDate, italic: true })).toBeGreaterThan(room)
  })

  it('has the sizes and columns it will have on the day it is signed', () => {
    for (const place of ['Thành phố Hồ Chí Minh', 'Phường Nguyễn Lương Bằng']) {
      const blank = fittedLetterhead(aLetterhead({ place, number: '', date: '' }), 'auto', defaultMargins)
      const signed = fittedLetterhead(aLetterhead({ place, number: '128', date: '2026-12-29' }), 'auto', defaultMargins)
      expect(blank.sizeSet).toBe(signed.sizeSet)
      expect(blank.letterhead.columns).toEqual(signed.letterhead.columns)
      expect(lineText(blank.letterhead.placeDate)).toMatch(/ngày\u00a0{3,6}tháng/u)
    }
  })

  it('takes the smaller sizes only where a line does not fit in the larger', () => {
    const setOf = (patch: Partial<Letterhead>) => fittedLetterhead(aLetterhead(patch), 'auto', defaultMargins).sizeSet
    expect(setOf({})).toBe('L')
    expect(setOf({ place: 'Thành phố Hồ Chí Minh', date: '2026-06-29' })).toBe('L')
    expect(setOf({ issuer: 'Ủy ban nhân dân phường Nguyễn Lương Bằng' })).toBe('S')
    const chosen = aLetterhead({ issuer: 'Ủy ban nhân dân phường Nguyễn Lương Bằng' })
    expect(fittedLetterhead(chosen, 'L', defaultMargins).sizeSet).toBe('L')
  })

  it.each([
    ['Phường Nguyễn Lương Bằng', 'Ủy ban nhân dân phường Nguyễn Lương Bằng', ''],
    ['Phường Điện Biên Phủ', 'Trường Trung học cơ sở Nguyễn Bỉnh Khiêm', 'UBND phường Điện Biên Phủ'],
    ['Thành phố Hồ Chí Minh', 'Sở Nông nghiệp và Môi trường', 'UBND Thành phố Hồ Chí Minh'],
    ['Phường Phan Rang - Tháp Chàm', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'UBND phường Phan Rang - Tháp Chàm'],
    ['Tràng Xá', 'Văn phòng HĐND và UBND', 'UBND xã Tràng Xá'],
  ])('parts its columns so that the lines of %s stand in one piece', (where, issuer, parent) => {
    for (const date of ['', '2026-12-29']) {
      const patch = { place: where, issuer, parent, number: date && '128', date }
      const { letterhead, sizeSet } = fittedLetterhead(aLetterhead(patch), 'auto', defaultMargins)
      const sizes = sizeSets[sizeSet]
      const [left, right] = letterhead.columns
      const [numberRoom, dateRoom] = letterhead.numberRow?.columns ?? letterhead.columns
      expect(left + right).toBeCloseTo(165)
      expect(numberRoom + dateRoom).toBeCloseTo(165)
      expect(textWidth(letterhead.nation, { size: sizes.nation, bold: true })).toBeLessThan(right)
      expect(textWidth(lineText(letterhead.placeDate), { size: sizes.placeDate, italic: true })).toBeLessThan(dateRoom)
      expect(textWidth(lineText(letterhead.number), { size: sizes.number })).toBeLessThan(
        numberRoom - (letterhead.numberRow?.aside ?? 0),
      )
      for (const line of letterhead.issuer) {
        expect(textWidth(line, { size: sizes.issuer, bold: true })).toBeLessThan(left)
        expect(line).not.toMatch(
          /^(?:LƯƠNG|BẰNG|BIÊN|PHỦ|BỈNH|KHIÊM|SỞ NGUYỄN|XÁ)|(?:NGUYỄN|LƯƠNG|BỈNH|CƠ|XÃ|PHƯỜNG)$/u,
        )
      }
    }
  })

  it('keeps the number under the middle of the issuer, as far as its line has room', () => {
    const numberLine = (number: string, code: string) => {
      const issuer = 'Ủy ban nhân dân phường Nguyễn Lương Bằng'
      const patch = { place: 'Phường Nguyễn Lương Bằng', issuer, number, code, date: '2026-12-29' }
      const { letterhead, sizeSet } = fittedLetterhead(aLetterhead(patch), 'auto', defaultMargins)
      const width = textWidth(lineText(letterhead.number), { size: sizeSets[sizeSet].number })
      const { columns, aside } = letterhead.numberRow ?? { columns: letterhead.columns, aside: Number.NaN }
      return { width, room: columns[0], aside, issuer: letterhead.columns[0] }
    }
    const short = numberLine('5', 'KH-UBND')
    expect((short.room + short.aside) / 2).toBeCloseTo(short.issuer / 2)
    const long = numberLine('1234', 'KH-SNNMT-VP')
    expect(long.room - long.aside - long.width).toBeGreaterThan(0)
    expect(long.room - long.aside - long.width).toBeLessThan(1)
    // Wider than the issuer: it stands in the middle of its own column.
    const widest = numberLine('1234', 'KH-BCĐTDĐKXDĐSVH&XDNTMĐTVM')
    expect(widest.width).toBeGreaterThan(widest.issuer)
    expect(widest.aside).toBe(0)
  })

  it('parts a place too long for any column from its date, and nowhere else', () => {
    const text = lineText(model({ place: 'Đặc khu Bạch Long Vĩ và các đảo ở phía đông', date: '2026-12-29' }).placeDate)
    expect(text.split(' ')).toHaveLength(2)
    expect(text.split(' ')[1]).toBe('ngày\u00a029\u00a0tháng\u00a012\u00a0năm\u00a02026')
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
