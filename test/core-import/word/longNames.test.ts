import { describe, expect, it } from 'vitest'
import { place } from '../../../core/document/place.ts'
import { layoutPages } from '../../../core/docx/layoutPages.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { renderDraft } from '../../../core/render/render.ts'
import { runsText } from '../../../core/text/runsText.ts'
import { aLetterhead, aPlan, aSignature, table, withPlaceIds } from '../../support/aPlan.ts'
import { exported, fromWord, samePrint } from './again.ts'

const plan = (number: string, date: string): Draft =>
  aPlan({
    title:
      'Triển khai các chính sách hỗ trợ người dân và doanh nghiệp trên địa bàn phường Nguyễn Lương Bằng năm 2026 và giai đoạn 2026 - 2030',
    letterhead: aLetterhead({
      parent: 'UBND phường Nguyễn Lương Bằng',
      issuer: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      place: 'Phường Nguyễn Lương Bằng',
      code: 'KH-KTHTĐT',
      number,
      date,
    }),
    signature: aSignature({
      form: 'head',
      headPost: 'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      name: 'Nguyễn Phương Thảo Nguyên',
    }),
    annexes: [
      {
        id: 'a1',
        title: 'Phân công nhiệm vụ thực hiện chính sách hỗ trợ hộ nghèo của Ủy ban nhân dân phường Nguyễn Lương Bằng',
        orientation: 'portrait',
        body: withPlaceIds(
          [
            table([{ width: 1 }, { width: 30 }, { width: 20 }], 1, [
              ['TT', 'Nội dung công việc', 'Cơ quan chủ trì'],
              ['1', 'Rà soát hộ nghèo', 'Phòng Văn hóa - Xã hội'],
              ['125', 'Chi trả', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
            ]),
          ],
          't',
        ),
      },
    ],
  })

describe.each([
  ['blank', plan('', '')],
  ['signed', plan('128', '2026-12-29')],
])('a %s plan of a body with long names', (_, draft) => {
  const { document } = renderDraft(draft, null)
  const lines = layoutPages(document).pages.flatMap((page) => page.lines)
  const linesAt = (at: string): string[] =>
    lines.filter((line) => line.place === at).map(({ runs }) => runsText(runs).replaceAll('\u00a0', ' '))

  it('has its lines broken where a clerk would break them', () => {
    expect(linesAt(place.letterhead('date'))).toHaveLength(1)
    expect(linesAt(place.letterhead('number'))).toHaveLength(1)
    expect(linesAt(place.signature('headPost'))).toEqual(['TRƯỞNG PHÒNG KINH TẾ, HẠ TẦNG', 'VÀ ĐÔ THỊ'])
    const [, attached = '', rest = ''] = linesAt(place.annex('a1'))
    expect(attached).toMatch(/^\(Kèm theo Kế hoạch số .* năm 2026$/u)
    expect(rest).toBe('của Phòng Kinh tế, Hạ tầng và Đô thị)')
    expect(linesAt(place.cell('t1', 0, 0))).toEqual(['TT'])
    expect(linesAt(place.cell('t1', 2, 0))).toEqual(['125'])
  })

  it('keeps the number in the middle under the issuer', () => {
    const middle = (at: string): number => {
      const line = lines.find((one) => one.place === at)
      return (line?.x ?? 0) + (line?.width ?? 0) / 2
    }
    expect(middle(place.letterhead('number'))).toBeCloseTo(middle(place.letterhead('issuer')), 0)
  })

  it('is the same plan when its Word file is read back', async () => {
    const again = await fromWord(await exported(draft, null))
    expect(samePrint(again.draft, null)).toEqual(samePrint(draft, null))
  })
})
