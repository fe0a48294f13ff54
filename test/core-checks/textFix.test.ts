import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainInline } from '../../core/inline/inline.ts'
import { changeInline, checkedWords, occurrencesOf, replaceInInline } from '../../core/reading/textFix.ts'
import { isGuarded } from '../../core/reading/textGuards.ts'
import { holds } from '../support/property.ts'

describe('words of a draft changed where they stand', () => {
  it('changes whole words only, and every one', () => {
    expect(replaceInInline('phục vụ nhân dân, vì nhân dân', 'nhân dân', 'Nhân dân')).toBe(
      'phục vụ Nhân dân, vì Nhân dân',
    )
    expect(replaceInInline('ban ngành, bana', 'ban', 'Ban')).toBe('Ban ngành, bana')
  })
  it('keeps bold, italic and facts, inside the words too', () => {
    expect(replaceInInline('**nâng cáo** ý thức {{nam}}', 'nâng cáo', 'nâng cao')).toBe('**nâng cao** ý thức {{nam}}')
    expect(replaceInInline('**nâng** cáo', 'nâng cáo', 'nâng cao')).toBe('**nâng** cao')
    expect(replaceInInline('các *ban ngành*', 'ban ngành', 'ban, ngành')).toBe('các *ban, ngành*')
    expect(replaceInInline('a\\*b nâng cáo', 'nâng cáo', 'nâng cao')).toBe('a\\*b nâng cao')
  })
  it('never reaches into a fact', () => {
    expect(replaceInInline('nâng {{nam}} cáo', 'nâng cáo', 'nâng cao')).toBe('nâng {{nam}} cáo')
    const words = checkedWords('Năm {{nam}}.', [{ text: 'Năm ' }, { text: '2026', fact: 'nam' }, { text: '.' }])
    expect(words.text).toBe('Năm 2026.')
    expect(changeInline('Năm {{nam}}.', words, [{ start: 4, end: 8, to: '2025' }])).toBeNull()
    expect(changeInline('Năm {{nam}}.', words, [{ start: 0, end: 3, to: 'năm' }])).toBe('năm {{nam}}.')
  })
  it('leaves quotations, cited titles, names of persons and of places alone', () => {
    const left = [
      'theo phương châm “lấy nhân dân làm gốc”',
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định về phục vụ nhân dân; kế hoạch',
      'đồng chí Trần Nhân Dân',
    ]
    for (const text of left) expect(replaceInInline(text, 'nhân dân', 'Nhân dân')).toBe(text)
    expect(replaceInInline('xã Hoà Bình', 'Hoà', 'Hòa')).toBe('xã Hoà Bình')
    expect(isGuarded('theo Luật Phòng, chống tham nhũng và các văn bản', 10, 14)).toBe(true)
    expect(isGuarded('theo Luật Phòng, chống tham nhũng và các văn bản', 34, 36)).toBe(false)
    expect(replaceInInline('“lấy nhân dân làm gốc”', 'nhân dân', 'Nhân dân', { open: ['quote'] })).toBe(
      '“lấy Nhân dân làm gốc”',
    )
  })
  it('does not lengthen what is right already', () => {
    const source = 'Luật dân chủ; Luật dân chủ ở cơ sở'
    const once = replaceInInline(source, 'Luật dân chủ', 'Luật dân chủ ở cơ sở', { open: ['cited'] })
    expect(once).toBe('Luật dân chủ ở cơ sở; Luật dân chủ ở cơ sở')
    expect(occurrencesOf(once, 'Luật dân chủ', 'Luật dân chủ ở cơ sở', { open: ['cited'] })).toEqual([])
  })
  it('is idempotent and changes nothing else, whatever the text holds', () => {
    const word = fc.constantFrom(
      'nâng cáo',
      'ý',
      'thức',
      '**',
      '*',
      '{{nam}}',
      '\\',
      '“',
      '”',
      'nâng',
      'cáo',
      '5*3',
      ',',
    )
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' ').replaceAll('* ', '*'))
    holds(
      fc.property(text, (source) => {
        const once = replaceInInline(source, 'nâng cáo', 'nâng cao')
        expect(replaceInInline(once, 'nâng cáo', 'nâng cao')).toBe(once)
        expect(plainInline(once).replaceAll('nâng cao', 'nâng cáo')).toBe(
          plainInline(source).replaceAll('nâng cao', 'nâng cáo'),
        )
      }),
      { numRuns: 500 },
    )
  })
})
