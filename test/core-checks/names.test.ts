import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { nameRules } from '../../core/checks/rules/abbRules.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { renderDraft } from '../../core/render/render.ts'
import { item, withUnderBudget } from '../support/aPlan.ts'

const check = (draft: Draft): Finding[] =>
  runChecks({ draft, document: renderDraft(draft, null).document, final: false }, nameRules)
const of = (draft: Draft, rule: string): Finding[] => check(draft).filter((finding) => finding.rule === rule)
const printed = (draft: Draft): string[] => plainText(renderDraft(draft, null).document).split('\n')

/** The plan with these khoản more under KINH PHÍ. */
const says = (...texts: string[]): Draft =>
  withUnderBudget(...texts.map((text, index) => ({ ...item('1', text), id: `x${index}` })))

/** Lines of the page that a button changes, as they are after it; what it was about is then gone. */
function changed(draft: Draft, finding: Finding | undefined): string[] {
  if (!finding?.fix?.edit) throw new Error('không có nút sửa')
  const after = applyEdit(draft, finding.fix.edit)
  expect(check(after).filter((each) => each.rule === finding.rule && each.excerpt === finding.excerpt)).toEqual([])
  return printed(after).filter((line, index) => line !== printed(draft)[index])
}

describe('one body under several names', () => {
  it('gets its proper name everywhere in one click, its marks kept', () => {
    const draft = says('Ủy ban MTTQ xã và **Ủy ban MTTQ xã** cùng giám sát.', 'Mời Ủy ban MTTQ xã dự họp.')
    const [found] = of(draft, 'ABB-03')
    expect(found).toMatchObject({ severity: 'hint', excerpt: 'Ủy ban MTTQ xã', place: 'block/x0' })
    expect(changed(draft, found)).toEqual([
      expect.stringContaining(
        'Ủy ban Mặt trận Tổ quốc Việt Nam xã và Ủy ban Mặt trận Tổ quốc Việt Nam xã cùng giám sát.',
      ),
      expect.stringContaining('Mời Ủy ban Mặt trận Tổ quốc Việt Nam xã dự họp.'),
    ])
  })
  it('that differ only in the word xã is a hint', () => {
    expect(of(says('Phòng Kinh tế xã thẩm tra quyết toán.'), 'ABB-03')[0]).toMatchObject({
      severity: 'hint',
      excerpt: 'Phòng Kinh tế xã',
    })
  })
  it.each([
    'Phát huy vai trò của Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên.',
    'Báo cáo Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.',
    'Phòng Tài chính tỉnh và Phòng Kinh tế phối hợp.',
    'Đăng trên Cổng thông tin điện tử của xã; Cổng thông tin điện tử có chuyên mục riêng.',
    'Theo bài “Ủy ban MTTQ xã vì Nhân dân” đã đăng.',
  ])('is not seen in “%s”', (text) => {
    expect(of(says(text), 'ABB-03')).toEqual([])
  })
})

describe('short forms', () => {
  it('are written in full where they first stand, in one click', () => {
    const draft = says('UBND xã bố trí kinh phí; UBND xã kiểm tra.')
    const [found] = of(draft, 'ABB-01')
    expect(changed(draft, found)).toEqual([
      expect.stringContaining('Ủy ban nhân dân (sau đây viết tắt là UBND) xã bố trí kinh phí; UBND xã kiểm tra.'),
    ])
  })
  it('mixed with the full form become one way of writing, in one click', () => {
    const draft = says('UBND xã bố trí kinh phí; UBND xã kiểm tra.')
    const [found] = of(draft, 'ABB-02')
    expect(changed(draft, found)).toEqual([
      expect.stringContaining('Ủy ban nhân dân xã bố trí kinh phí; Ủy ban nhân dân xã kiểm tra.'),
    ])
  })
  it.each([
    'Theo Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Phòng Kinh tế.',
    'Dùng mã QR và ứng dụng VNeID.',
    'Khẩu hiệu “UBND xã vì dân”.',
    'KINH PHÍ CỦA UBND XÃ',
    'Mục III, khoản 2 và Phụ lục II.',
  ])('are not seen in “%s”', (text) => {
    expect(check(says(text))).toEqual([])
  })
  it('of a group of units are not used before they are given', () => {
    const draft = says(
      'Các đơn vị trường học lập dự toán.',
      'Trường mầm non, trường tiểu học (sau đây gọi chung là các đơn vị trường học) quyết toán.',
    )
    expect(of(draft, 'ABB-01')).toMatchObject([{ place: 'block/x0' }])
  })
  it('but another group of nearly that name may be', () => {
    const draft = says(
      'Các đơn vị trường học có liên quan lập dự toán.',
      'Trường mầm non, trường tiểu học (sau đây gọi chung là các đơn vị trường học) quyết toán.',
    )
    expect(of(draft, 'ABB-01')).toEqual([])
  })
})

describe('names with a word too many or altered', () => {
  it.each([
    ['Mời Ban Xây dựng Đảng Đảng ủy dự.', 'Mời Ban Xây dựng Đảng của Đảng ủy dự.'],
    ['Gửi Phòng Phòng Kinh tế.', 'Gửi Phòng Kinh tế.'],
    ['Phòng Văn hóa - Xã hội xã lập hồ sơ.', 'Phòng Văn hóa - Xã hội lập hồ sơ.'],
    ['Trình tại kỳ họp định kỳ giữa năm.', 'Trình tại kỳ họp thường lệ giữa năm.'],
    ['Ban Giám sát đầu tư cộng đồng họp.', 'Ban Giám sát đầu tư của cộng đồng họp.'],
  ])('“%s” becomes “%s”', (wrong, right) => {
    const draft = says(wrong)
    const [found] = check(draft)
    expect(found?.fix?.kind).toBe('one-click')
    expect(changed(draft, found)).toEqual([expect.stringContaining(right)])
  })
  it.each(['Đồng chí Lê Lê Hoa chủ trì.', 'Thôn Sa Sa tổ chức họp.', 'Các tổ chức chính trị - xã hội xã phối hợp.'])(
    'is not seen in “%s”',
    (text) => {
      expect(check(says(text))).toEqual([])
    },
  )
})
