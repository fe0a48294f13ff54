import { describe, expect, it } from 'vitest'
import type { PlanInput } from '../../core/reading/planInput.ts'
import { yearlyDocuments } from '../../core/reading/yearlyDocuments.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan, item } from '../support/aPlan.ts'

const saying = (text: string): PlanInput => {
  const draft = aPlan((plan) => ({
    ...plan,
    letterhead: { ...plan.letterhead, number: '07', code: 'KH-UBND', date: '2025-02-10' },
    basis: [],
    body: [item('1', text)],
  }))
  return { draft, document: renderDraft(draft, null).document, final: false }
}
const yearly = (text: string): string[] => yearlyDocuments(saying(text), 2025, 2026).map(({ number }) => number)

describe('documents that come anew each year', () => {
  it.each([
    ['of the old year', 'Thực hiện Quyết định số 05/QĐ-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh về giao dự toán.'],
    ['of its last weeks before', 'Thực hiện Kế hoạch số 05/KH-UBND ngày 05/11/2024 của Ủy ban nhân dân tỉnh.'],
    [
      'for the old year by name',
      'Theo Nghị quyết số 05/NQ-HĐND ngày 02/8/2024 của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2025.',
    ],
    [
      'for the old school year, of a body whose documents last',
      'Theo Công văn số 4321/BGDĐT-GDTrH ngày 12/8/2025 của Bộ Giáo dục và Đào tạo về nhiệm vụ năm học 2025 - 2026.',
    ],
  ])('are those %s', (_, text) => {
    expect(yearly(text)).toHaveLength(1)
  })
  it.each([
    ['kinds that set rules', 'Theo Quy chế số 05/QC-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh về phối hợp.'],
    ['kinds that set rules', 'Theo Đề án số 05/ĐA-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh về chuyển đổi số.'],
    [
      'words that set rules',
      'Theo Quyết định số 05/QĐ-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh về quy chế làm việc.',
    ],
    ['bodies whose documents last', 'Theo Chỉ thị số 05/CT-TTg ngày 12/3/2025 của Thủ tướng Chính phủ về tiết kiệm.'],
    ['the years before', 'Theo Kế hoạch số 05/KH-UBND ngày 31/10/2024 của Ủy ban nhân dân tỉnh.'],
    ['the weeks before the new year', 'Theo Kế hoạch số 05/KH-UBND ngày 01/11/2025 của Ủy ban nhân dân tỉnh.'],
    ['the plan itself', 'Theo Kế hoạch số 07/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân xã Bình Minh.'],
    ['a quotation', 'Khẩu hiệu “Thực hiện Kế hoạch số 05/KH-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh”.'],
  ])('are not those of %s: %s', (_, text) => {
    expect(yearly(text)).toEqual([])
  })
  it('are none that set rules where they are named in full, wherever else they are named', () => {
    const decision = 'Quyết định số 05/QĐ-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh'
    expect(yearly(`Căn cứ ${decision} về quy chế khen thưởng; trình tự theo ${decision}.`)).toEqual([])
    expect(
      yearly('Thực hiện Nghị quyết số 05-NQ/TU ngày 12/3/2025 của Tỉnh ủy về tăng cường sự lãnh đạo của Đảng.'),
    ).toEqual([])
  })
  it('are told once, where they are named first', () => {
    const plan = 'Kế hoạch số 05/KH-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh'
    const twice = `Theo ${plan}; báo cáo theo ${plan}.`
    const found = yearlyDocuments(saying(twice), 2025, 2026)
    expect(found.map(({ number, start }) => [number, start])).toEqual([['05/KH-UBND', 5]])
  })
})
