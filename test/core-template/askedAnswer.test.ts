import { describe, expect, it } from 'vitest'
import { type AskKind, askedAnswer, likelyKind } from '../../core/template/askedAnswer.ts'
import { freeFactId } from '../../core/template/factId.ts'
import { readAnswerText } from '../../core/template/readAnswer.ts'

const asked = (kind: AskKind, words: string): string | null => {
  const answer = askedAnswer(kind, words)
  return answer && `${words.slice(answer.start, answer.end)} = ${String(answer.value)}, {{${answer.expression('o')}}}`
}

describe('chosen words as an answer', () => {
  it.each<[AskKind, string, string]>([
    ['date', 'ngày 15/11/2026', '15/11/2026 = 2026-11-15, {{ngay o}}'],
    ['date', ' 05 tháng 02 năm 2026 ', '05 tháng 02 năm 2026 = 2026-02-05, {{ngay_day_du o}}'],
    ['number', '12', '12 = 12, {{o}}'],
    ['number', '05', '05 = 5, {{hai_so o}}'],
    ['number', '1.200', '1.200 = 1200, {{nghin o}}'],
    ['money', '45.000.000 đồng', '45.000.000 = 45000000, {{nghin o}}'],
    ['unit', 'Phòng Kinh tế ', 'Phòng Kinh tế = Phòng Kinh tế, {{o}}'],
    ['text', ' hội thi', 'hội thi = hội thi, {{o}}'],
  ])('%s: %s', (kind, words, answer) => {
    expect(asked(kind, words)).toBe(answer)
  })

  it.each<[AskKind, string]>([
    ['date', '31/6/2026'],
    ['date', 'tháng 6/2026'],
    ['number', '1.5'],
    ['number', '12 thôn'],
    ['number', '007'],
    ['money', '45 triệu đồng'],
    ['money', '45000 nghìn'],
    ['text', '   '],
  ])('%s: %s is none, or would print otherwise', (kind, words) => {
    expect(asked(kind, words)).toBeNull()
  })

  it.each<[string, AskKind]>([
    ['15/11/2026', 'date'],
    ['5.000.000 đồng', 'money'],
    ['12', 'number'],
    ['Trung tâm Văn hóa', 'unit'],
    ['Trung thu', 'text'],
  ])('%s looks like %s', (words, kind) => {
    expect(likelyKind(words)).toBe(kind)
  })

  it('gets a name nobody else has', () => {
    const taken = new Set(['han_bao_cao'])
    expect(freeFactId('Hạn báo cáo', taken)).toBe('han_bao_cao_2')
    expect(freeFactId('Năm', taken)).toBe('nam_2')
    expect(freeFactId('5 thôn', taken)).toBe('o_5_thon')
    expect(freeFactId('…', taken)).toBe('o_dien')
  })

  it('is typed with dots or without', () => {
    const field = { id: 'o', step: 'kinh-phi', label: 'o', kind: 'money' } as const
    for (const typed of ['45.000.000', '45000000', '45.000.000 đồng'])
      expect(readAnswerText(field, typed)).toBe(45_000_000)
    expect(readAnswerText(field, '45,5 triệu')).toMatchObject({ wanted: expect.any(String) })
  })
})
