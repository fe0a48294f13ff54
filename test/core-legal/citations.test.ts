import { describe, expect, it } from 'vitest'
import { shippedCatalogue, statusOn } from '../../core/legal/catalogue.ts'
import { dateAfterLaw, findCitations, findLawMentions } from '../../core/legal/findCitations.ts'

describe('finding citations', () => {
  it('reads type, number, date, issuer and subject', () => {
    const [only, ...others] = findCitations(
      'Căn cứ Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư;',
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({
      type: 'Nghị định',
      number: '61/2023/NĐ-CP',
      hasSo: true,
      date: '2023-08-16',
      issuer: 'Chính phủ',
      subject: 'về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư',
    })
  })
  it('reads a council of a commune as one issuer', () => {
    const [found] = findCitations(
      'Thực hiện Nghị quyết số 15/NQ-HĐND ngày 11 tháng 12 năm 2025 của Hội đồng nhân dân xã Bình Minh về việc giám sát',
    )
    expect(found).toMatchObject({
      date: '2025-12-11',
      issuer: 'Hội đồng nhân dân xã Bình Minh',
      subject: 'về việc giám sát',
    })
  })
  it('reads a subject on behind brackets that say which one, and not behind a short name', () => {
    const cited = 'Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Suối Trai về việc nuôi ong'
    expect(findCitations(`${cited} theo cụm (Cụm 3) năm 2026;`)[0]?.subject).toBe(
      'về việc nuôi ong theo cụm (Cụm 3) năm 2026',
    )
    expect(findCitations(`${cited} (sau đây gọi là Kế hoạch) năm 2026;`)[0]?.subject).toBe('về việc nuôi ong')
  })
  it('sees that the word số is missing', () => {
    expect(findCitations('nội dung của Nghị quyết 15/NQ-HĐND và các văn bản')[0]).toMatchObject({
      hasSo: false,
      number: '15/NQ-HĐND',
      date: '',
    })
  })
  it('knows the Party form', () => {
    expect(findCitations('Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị về trách nhiệm')[0]).toMatchObject({
      party: true,
      number: '11-QĐi/TW',
      issuer: 'Bộ Chính trị',
    })
  })
  it('tells two documents of one sentence apart', () => {
    expect(
      findCitations(
        'Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh; Quyết định số 346/QĐ-TTg ngày 06/4/2023 của Thủ tướng Chính phủ',
      ).map((each) => each.number),
    ).toEqual(['12/KH-UBND', '346/QĐ-TTg'])
  })
  it('finds laws by name with their date or year', () => {
    const text = 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;'
    expect(findLawMentions(text)[0]).toMatchObject({ words: 'Thực hiện dân chủ ở cơ sở' })
    expect(dateAfterLaw(text, text.indexOf(' ngày'))).toMatchObject({ date: '2022-11-10', number: '' })
    const byYear = 'Luật Thực hiện dân chủ ở cơ sở năm 2022; Nghị định'
    expect(dateAfterLaw(byYear, byYear.indexOf(' năm'))).toMatchObject({ year: 2022, span: { start: 31, end: 39 } })
  })
})

describe('the catalogue', () => {
  it('finds a law by a wrong form of its name', () => {
    expect(shippedCatalogue.byName('Luật dân chủ cơ sở').map((each) => each.id)).toEqual(['luat-thdccs-2022'])
  })
  it('finds the law and its decrees without diacritics', () => {
    expect(shippedCatalogue.search('dan chu').map((each) => each.id)).toEqual(
      expect.arrayContaining(['luat-thdccs-2022', 'nd-59-2023']),
    )
  })
  it('judges by the day of the plan', () => {
    const old = shippedCatalogue.byNumber('22/2018/QĐ-TTg')
    expect(old && statusOn(old, '2023-05-01')).toBe('in-force')
    expect(old && statusOn(old, '2025-02-01')).toBe('repealed')
  })
})
