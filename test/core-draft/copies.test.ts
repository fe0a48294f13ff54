import { describe, expect, it } from 'vitest'
import { copiesOf, withCopies } from '../../core/draft/copies.ts'
import type { RecipientLine } from '../../core/draft/draft.ts'

const to = (...texts: string[]): RecipientLine[] =>
  texts.map((text, at) => ({ id: `nhan-${at}`, text, purpose: '', group: 'other' }))

describe('The number of copies', () => {
  it('is one for each body named, and one for each that keeps it', () => {
    expect(copiesOf({ lines: to('Sở Nội vụ', 'Thường trực Đảng ủy xã', 'Công an xã'), filing: 'VT, VHXH' })).toEqual({
      counted: 5,
      open: [],
    })
  })

  it('takes a figure at its word, and more copies kept in one place', () => {
    expect(copiesOf({ lines: to('12 thôn', '03 trường học'), filing: 'VT, HC (2)' })).toEqual({ counted: 18, open: [] })
  })

  it('leaves to the clerk what stands for several places', () => {
    const lines = to(
      'Công an xã',
      'Các thôn',
      'Chủ tịch, các Phó Chủ tịch UBND xã',
      'Thành viên Ban Chỉ đạo',
      'Như trên',
    )
    expect(copiesOf({ lines, filing: '' })).toEqual({
      counted: 1,
      open: ['Các thôn', 'Chủ tịch, các Phó Chủ tịch UBND xã', 'Thành viên Ban Chỉ đạo', 'Như trên'],
    })
  })

  it('goes behind the initials, in place of the one before', () => {
    expect(withCopies('', 9)).toBe('(9)')
    expect(withCopies('PL', 9)).toBe('PL.(9)')
    expect(withCopies('PL.(30)', 9)).toBe('PL.(9)')
    expect(withCopies('PL.30', 9)).toBe('PL.(9)')
  })
})
