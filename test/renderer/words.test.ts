import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { inOrder, nextFinding } from '../../renderer/findings/currentFinding.ts'
import { nextName } from '../../renderer/screens/export/fileNames.ts'
import { found } from '../../renderer/screens/list/found.ts'
import { type Route, readRoute, writeRoute } from '../../renderer/state/route.ts'
import { dateToText, textToDate } from '../../renderer/ui/dateText.ts'
import { matching } from '../../renderer/ui/suggestions.ts'
import { clockText, whenText } from '../../renderer/ui/timeText.ts'
import { aSummary } from '../support/aSummary.ts'

describe('a date as an office types it', () => {
  it.each([
    ['05/01/2026', '2026-01-05'],
    ['5/1/2026', '2026-01-05'],
    ['5.1.2026', '2026-01-05'],
    ['05-01-2026', '2026-01-05'],
    [' 29/2/2028 ', '2028-02-29'],
    ['', ''],
  ])('reads %s', (typed, iso) => {
    expect(textToDate(typed)).toBe(iso)
  })

  it.each(['31/02/2026', '29/02/2026', '5/13/2026', '0/1/2026', '5/1/26', '05/01', 'hôm nay'])(
    'does not take %s',
    (typed) => {
      expect(textToDate(typed)).toBeNull()
    },
  )

  it('writes day before month, both with two digits', () => {
    expect(dateToText('2026-01-05')).toBe('05/01/2026')
    expect(dateToText('')).toBe('')
  })
})

describe('when something happened', () => {
  const now = new Date(2026, 0, 5, 16, 0, 0)
  it.each([
    [new Date(2026, 0, 5, 10, 42), 'hôm nay 10:42'],
    [new Date(2026, 0, 4, 23, 59), 'hôm qua 23:59'],
    [new Date(2025, 11, 31, 8, 0), '31/12/2025'],
  ])('says %s as %s', (time, text) => {
    expect(whenText(time.toISOString(), now)).toBe(text)
  })
  it('says nothing for no time', () => {
    expect([whenText('', now), clockText(''), clockText('không phải giờ')]).toEqual(['', '', ''])
  })
  it('tells the time of a save to the second', () => {
    expect(clockText(new Date(2026, 0, 5, 9, 5, 7).toISOString())).toBe('09:05:07')
  })
})

describe('finding by words without diacritics', () => {
  const drafts = [aSummary('thuc hien dan chu o co so'), aSummary('tuyen truyen phong chay')]

  it('finds “dân chủ” by “dan chu”, and by the words in another order', () => {
    expect(found(drafts, 'dan chu').map((one) => one.id)).toEqual(['thuc hien dan chu o co so'])
    expect(found(drafts, 'CHỦ dân').map((one) => one.id)).toEqual(['thuc hien dan chu o co so'])
    expect(found(drafts, 'ngân sách')).toEqual([])
    expect(found(drafts, '  ')).toHaveLength(2)
  })

  it('offers a unit by the beginnings of its words', () => {
    const units = ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Văn phòng HĐND và UBND']
    expect(matching(units, 'van hoa')).toEqual(['Phòng Văn hóa - Xã hội'])
    expect(matching(units, 'đnd')).toEqual(['Văn phòng HĐND và UBND'])
    expect(matching(units, '')).toEqual(units)
  })
})

describe('walking through findings', () => {
  const finding = (id: string, severity: Finding['severity'], step: Finding['step']): Finding => ({
    id,
    rule: 'STR-01',
    severity,
    message: id,
    source: '',
    why: '',
    place: 'title',
    excerpt: '',
    step,
  })
  const findings = inOrder([
    finding('gợi ý', 'hint', 'co-quan'),
    finding('lỗi ở nội dung', 'error', 'noi-dung'),
    finding('cảnh báo', 'warning', 'co-quan'),
    finding('lỗi ở cơ quan', 'error', 'co-quan'),
  ])

  it('puts errors first, each kind in the order of the steps', () => {
    expect(findings.map((one) => one.id)).toEqual(['lỗi ở cơ quan', 'lỗi ở nội dung', 'cảnh báo', 'gợi ý'])
  })

  it('goes round at both ends', () => {
    expect(nextFinding(findings, null, 1)?.id).toBe('lỗi ở cơ quan')
    expect(nextFinding(findings, null, -1)?.id).toBe('gợi ý')
    expect(nextFinding(findings, 'gợi ý', 1)?.id).toBe('lỗi ở cơ quan')
    expect(nextFinding(findings, 'lỗi ở cơ quan', -1)?.id).toBe('gợi ý')
    expect(nextFinding([], 'gợi ý', 1)).toBeUndefined()
  })
})

describe('names and addresses', () => {
  it('proposes another file name when the first is open in Word', () => {
    expect(nextName('2026.01.05 KH dân chủ')).toBe('2026.01.05 KH dân chủ (2)')
    expect(nextName('2026.01.05 KH dân chủ (2)')).toBe('2026.01.05 KH dân chủ (3)')
  })

  it.each<Route>([
    { screen: 'list' },
    { screen: 'bin' },
    { screen: 'new' },
    { screen: 'new', template: 'ke-hoach' },
    { screen: 'editor', id: 'a1b2' },
    { screen: 'office' },
    { screen: 'import' },
    { screen: 'paste' },
    { screen: 'paste', roll: true },
    { screen: 'roll' },
    { screen: 'roll', id: 'a1b2' },
    { screen: 'amend' },
    { screen: 'amend', id: 'a1b2' },
    { screen: 'compare', before: 'a1b2' },
    { screen: 'compare', before: 'a1b2', after: 'c3d4' },
  ])('reads back the address of $screen', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route)
  })

  it('shows the list for an address it does not know', () => {
    expect(readRoute('#/khong-co')).toEqual({ screen: 'list' })
    expect(readRoute('#/soan/')).toEqual({ screen: 'list' })
  })
})
