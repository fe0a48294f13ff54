import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aLetterhead, aPlan, table } from '../support/aPlan.ts'

const linesOf = (patch: Parameters<typeof aPlan>[0] = {}): string[] =>
  plainText(renderDraft(aPlan(patch), null).document).split('\n')

describe('a plan as plain text', () => {
  it('reads from the letterhead down to the signer, one paragraph a line', () => {
    const lines = linesOf()
    expect(lines.slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ BÌNH MINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/KH-UBND',
      'Bình Minh, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH',
      'Thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026',
    ])
    expect(lines.at(-1)).toBe('Nguyễn Thị Hòa')
    expect(lines.indexOf('Nơi nhận:')).toBeLessThan(lines.indexOf('TM. ỦY BAN NHÂN DÂN'))
    expect(lines).toContain('- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.')
  })

  it('parts the cells of a table by tabs, a row a line', () => {
    const grid = table([{ width: 1 }, { width: 2 }], 1, [
      ['TT', 'Chỉ tiêu'],
      ['1', { text: 'Số hộ **nghèo**', colSpan: 1 }],
    ])
    const lines = linesOf({ annexes: [{ id: 'a', title: 'Chỉ tiêu', orientation: 'portrait', body: [grid] }] })
    expect(lines.slice(-4)).toEqual([
      'CHỈ TIÊU',
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh)',
      'TT\tChỉ tiêu',
      '1\tSố hộ nghèo',
    ])
  })

  it('begins with the marks of a draft and of urgency', () => {
    const lines = linesOf({ letterhead: aLetterhead({ draftMark: 2, urgency: 'KHẨN' }) })
    expect(lines[0]).toBe('DỰ THẢO LẦN 2')
    expect(lines).toContain('KHẨN')
  })
})
