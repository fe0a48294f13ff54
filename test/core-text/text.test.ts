import { describe, expect, it } from 'vitest'
import type { CitedDocument } from '../../core/draft/draft.ts'
import { citeFull, citeShort, missingParts } from '../../core/text/citations.ts'
import {
  dateParts,
  formatIssueDate,
  formatLongDate,
  formatMonthYear,
  formatShortDate,
  readDate,
} from '../../core/text/dates.ts'
import { pointLetter, pointLetterIndex } from '../../core/text/letters.ts'
import { foldText, normalizeText, upperVi } from '../../core/text/normalize.ts'
import { fromRoman, toRoman } from '../../core/text/roman.ts'

describe('dates', () => {
  it.each([
    ['2026-01-05', '05/01/2026', '05 tháng 01 năm 2026'],
    ['2026-02-15', '15/02/2026', '15 tháng 02 năm 2026'],
    ['2023-08-14', '14/8/2023', '14 tháng 8 năm 2023'],
    ['2026-03-09', '09/3/2026', '09 tháng 3 năm 2026'],
    ['2026-12-31', '31/12/2026', '31 tháng 12 năm 2026'],
  ])('writes %s with a zero for days under 10 and months 1 and 2 only', (iso, short, long) => {
    expect([formatShortDate(iso), formatLongDate(iso), formatIssueDate(iso)]).toEqual([short, long, `ngày ${long}`])
  })

  it('writes nothing for a date not given or one that does not exist', () => {
    for (const iso of ['', '2026-06-31', '2025-02-29', '2026-13-01', '05/01/2026']) {
      expect([formatShortDate(iso), formatIssueDate(iso), formatMonthYear(iso), dateParts(iso)]).toEqual([
        '',
        '',
        '',
        null,
      ])
    }
    expect(formatShortDate('2024-02-29')).toBe('29/02/2024')
  })

  it.each([
    ['5/1/2026', '2026-01-05'],
    ['05-01-2026', '2026-01-05'],
    ['ngày 14 tháng 8 năm 2023', '2023-08-14'],
    ['Ngày 05/9/2026', '2026-09-05'],
    ['31/6/2026', null],
    ['tháng 9/2026', null],
    ['ngày    tháng    năm 2026', null],
  ])('reads %s', (text, iso) => {
    expect(readDate(text)).toBe(iso)
  })
})

describe('letters and Roman numbers', () => {
  it('runs through the 23 letters of the decree and doubles them after y', () => {
    expect(Array.from({ length: 24 }, (_, i) => pointLetter(i + 1)).join(' ')).toBe(
      'a b c d đ e g h i k l m n o p q r s t u v x y aa',
    )
    expect(pointLetter(23 + 23 + 1)).toBe('ba')
  })

  it('finds the place of every letter again, far past y', () => {
    for (let i = 1; i <= 23 * 24 + 5; i++) expect(pointLetterIndex(pointLetter(i))).toBe(i)
    for (const wrong of ['f', 'j', 'w', 'z', 'ă', 'A', '']) expect(pointLetterIndex(wrong)).toBeNull()
  })

  it('writes and reads Roman numbers in their one correct form', () => {
    expect([1, 4, 9, 14, 40, 1999, 2026].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXCIX', 'MMXXVI'])
    for (let i = 1; i < 4000; i++) expect(fromRoman(toRoman(i))).toBe(i)
    for (const wrong of ['IIII', 'VX', 'iv', '', 'IC', 'LA']) expect(fromRoman(wrong)).toBeNull()
  })
})

describe('text from elsewhere', () => {
  it('brings decomposed letters together and drops what cannot be seen', () => {
    expect(normalizeText('\ufeffKê\u0301 hoa\u0323ch\u200b\u0007 nă\u00adm')).toBe('Kế hoạch năm')
    expect(normalizeText('một\r\nhai\rba\u2028bốn\fnăm')).toBe('một\nhai\nba\nbốn\nnăm')
    expect(normalizeText('Số:\u00a0\u00a0/KH\tx\ud800')).toBe('Số:\u00a0\u00a0/KH\tx')
  })

  it('searches without diacritics', () => {
    expect(foldText('  Thực hiện DÂN CHỦ  ở cơ sở, Đảng ủy')).toBe('thuc hien dan chu o co so, dang uy')
  })

  it('writes capitals with their diacritics', () => {
    expect(upperVi('Ủy ban nhân dân xã Đường Hoa')).toBe('ỦY BAN NHÂN DÂN XÃ ĐƯỜNG HOA')
  })
})

describe('naming a cited document', () => {
  const decree: CitedDocument = {
    type: 'Nghị định',
    number: '59/2023/NĐ-CP',
    date: '2023-08-14',
    issuer: 'Chính phủ',
    subject: 'quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
  }
  const law: CitedDocument = {
    type: 'Luật',
    number: '10/2022/QH15',
    date: '2022-11-10',
    issuer: 'Quốc hội',
    subject: 'Thực hiện dân chủ ở cơ sở',
  }

  it('gives type, number, date, body and subject at the first mention, type and number later', () => {
    expect(citeFull(decree)).toBe(
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    )
    expect(citeFull(decree, { dates: 'long' })).toContain(' ngày 14 tháng 8 năm 2023 của Chính phủ ')
    expect(citeShort(decree)).toBe('Nghị định số 59/2023/NĐ-CP')
  })

  it('names a law without number and body, its type once', () => {
    expect(citeFull(law)).toBe('Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022')
    expect(citeShort(law)).toBe('Luật Thực hiện dân chủ ở cơ sở')
    expect(citeShort({ ...law, subject: 'Luật Thanh niên' })).toBe('Luật Thanh niên')
  })

  it('says what is not given yet and shows it where asked', () => {
    const blank = { ...decree, number: '', date: '' }
    expect(missingParts(blank)).toEqual(['number', 'date'])
    expect(missingParts({ ...law, number: '', date: '', issuer: '' })).toEqual([])
    expect(citeFull(blank, { blank: (part) => `[${part}]` })).toMatch(
      /^Nghị định số \[number\] ngày \[date\] của Chính phủ /,
    )
    expect(citeFull(blank)).toMatch(/^Nghị định của Chính phủ quy định /)
  })
})
