/** The rules about dates see a day in whatever form it is written, and leave alone the days that are not the plan's to set. */
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { dateRules } from '../../core/checks/rules/dateRules.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readPlan } from '../core-import/reading.ts'
import { aPlan, item } from '../support/aPlan.ts'

/** The plan of 2026 with one more khoản under KINH PHÍ. */
const says = (text: string): Draft =>
  aPlan((plan) => ({
    ...plan,
    body: plan.body.map((block) =>
      block.role === 'budget' ? { ...block, children: [...block.children, { ...item('1', text), id: 'x' }] } : block,
    ),
  }))

const check = (draft: Draft): Finding[] =>
  runChecks({ draft, document: renderDraft(draft, null).document, final: false }, dateRules)
const rules = (text: string): string[] => check(says(text)).map(({ rule }) => rule)

describe('a weekday that is not that of its day', () => {
  it.each([
    ['Ra quân thứ Tư, ngày 17/9/2026.', 'Ra quân thứ Năm, ngày 17/9/2026.'],
    ['BUỔI 1: THỨ SÁU, NGÀY 17/9', 'BUỔI 1: THỨ NĂM, NGÀY 17/9'],
    ['Ra quân ngày 17/9/2026 - Thứ Hai.', 'Ra quân ngày 17/9/2026 - Thứ Năm.'],
    ['Thứ 4 (17/9/2026): ra quân.', 'Thứ 5 (17/9/2026): ra quân.'],
    ['Ngày 17/9/2026, thứ Ba: ra quân.', 'Ngày 17/9/2026, thứ Năm: ra quân.'],
    ['Ngày 17 tháng 9 năm 2026 (Chủ nhật): ra quân.', 'Ngày 17 tháng 9 năm 2026 (thứ Năm): ra quân.'],
    ['Từ 7 giờ 30 phút, thứ Hai, ngày 17.9.2026.', 'Từ 7 giờ 30 phút, thứ Năm, ngày 17.9.2026.'],
    [
      'Hai buổi: thứ Tư, ngày 16/9 và thứ Sáu, ngày 17/9/2026.',
      'Hai buổi: thứ Tư, ngày 16/9 và thứ Năm, ngày 17/9/2026.',
    ],
  ])('“%s” is mended by one press', (text, right) => {
    const draft = says(text)
    const found = check(draft).filter(({ rule }) => rule === 'DATE-14')
    expect(found).toHaveLength(1)
    const edit = found[0]?.fix?.edit
    if (!edit) throw new Error('không có nút sửa')
    const lines = plainText(renderDraft(applyEdit(draft, edit), null).document)
    expect(lines).toContain(right)
    expect(rules(right)).not.toContain('DATE-14')
  })

  it('is told with the day of that weekday nearest by', () => {
    const [found] = check(says('Ra quân thứ Tư, ngày 17/9/2026.')).filter(({ rule }) => rule === 'DATE-14')
    expect(found?.message).toBe('Ngày 17/9/2026 là thứ Năm; thứ Tư gần nhất là ngày 16/9/2026.')
  })

  it.each([
    'Phát thanh chiều thứ Sáu tuần 2 và tuần 4 hằng tháng.',
    'Giao ban sáng thứ Hai hằng tuần.',
    'Dâng hương thứ Hai, ngày 10/3 âm lịch.',
    'Khẩu hiệu “Ngày thứ Hai, 17/9/2026 vì môi trường” treo ở nhà văn hóa.',
    'Năm 2026 là năm thứ Hai thực hiện nghị quyết.',
    'Họp vòng thứ ba, ngày 17/9/2026; lần thứ hai từ ngày 24/9/2026.',
  ])('“%s” has no such day', (text) => {
    expect(rules(text)).not.toContain('DATE-14')
  })

  it('stands in a cell of its own, too', () => {
    const { draft } = readPlan(`ỦY BAN NHÂN DÂN
XÃ SUỐI TRAI
Số: 31/KH-UBND
Suối Trai, ngày 12 tháng 01 năm 2026
KẾ HOẠCH
Tiếp công dân năm 2026
I. LỊCH TRỰC
| Thứ | Ngày | Người trực |
| Năm | 17/9/2026 | Văn phòng |
| Hai | 18/9/2026 | Phòng Kinh tế |
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Mai
`)
    const found = check(draft).filter(({ rule }) => rule === 'DATE-14')
    expect(found.map(({ excerpt, fix }) => [excerpt, fix?.label])).toEqual([['Hai, 18/9/2026', 'Đổi thành Sáu']])
  })
})

describe('a time no calendar and no clock has', () => {
  it.each([
    'Tổng kết trong Quý V năm 2026.',
    'Tổng kết trong quý 6/2026.',
    'Khai mạc lúc 25 giờ ngày 15/9/2026.',
    'Khai mạc 26h30 ngày 15/9/2026.',
    'Khai mạc lúc 8 giờ 75 phút.',
    'Khai mạc ngày 32/5/2026.',
    'KHAI MẠC NGÀY 30/02/2026',
    'Khai mạc ngày 30 tháng 02.',
    'Khai mạc 31.9.2026.',
    'Đợt 2 từ 25-31/6/2026.',
    'TỔNG KẾT TRONG THÁNG 13 NĂM 2026',
  ])('“%s”', (text) => {
    expect(rules(text)).toContain('DATE-01')
  })

  it.each([
    'Tập huấn 40 giờ, mỗi buổi 03 giờ; báo cáo trước 48 giờ.',
    'Trực 24/24 giờ; lúc 24 giờ ngày 15/9/2026 kết thúc.',
    'Thời lượng 36 giờ 30 phút.',
    'Kính mời quý vị đại biểu dự đợt 13/2026.',
  ])('“%s” has none', (text) => {
    expect(rules(text)).not.toContain('DATE-01')
  })
})

describe('days that are not the plan’s to set', () => {
  it.each([
    'Báo cáo năm gửi trước ngày 15/01 năm liền kề.',
    'Quyết toán trước ngày 31/01 của năm sau.',
    'Báo cáo định kỳ hằng năm: 6 tháng gửi trước ngày 14/6; cả năm gửi trước ngày 14/11.',
    'Nộp hồ sơ theo quy định tại Luật Đất đai, chậm nhất ngày 14/6/2026.',
    'Chiến dịch từ ngày 01/6/2026 đến hết ngày 14/6/2026.',
    'Hồ sơ đã tiếp nhận trước ngày 14/6/2026 được giải quyết theo quy định cũ.',
  ])('“%s” is no limit to be moved or filled up', (text) => {
    expect(rules(text).filter((rule) => /^DATE-0[235]$/u.test(rule))).toEqual([])
  })

  it.each([
    ['GỬI BÁO CÁO TRƯỚC NGÀY 14/6/2026', 'DATE-02'],
    ['Gửi báo cáo trước 17h00 ngày 14/6/2026.', 'DATE-02'],
    ['Gửi báo cáo trước 11.6.2026.', 'DATE-05'],
  ])('“%s” is one', (text, rule) => {
    expect(rules(text)).toContain(rule)
  })
})
