import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { exampleOffice } from '../../core/checks/kits/exampleOffice.ts'
import { cleanText } from '../../core/checks/rules/txt01CleanText.ts'
import { spelling } from '../../core/checks/rules/txt02Spelling.ts'
import { spaces } from '../../core/checks/rules/txt04Spaces.ts'
import { spaceBeforeMark } from '../../core/checks/rules/txt05SpaceBeforeMark.ts'
import { missingSpace } from '../../core/checks/rules/txt06MissingSpace.ts'
import { ellipsis } from '../../core/checks/rules/txt07Ellipsis.ts'
import { dashes } from '../../core/checks/rules/txt08Dashes.ts'
import { tonePlace } from '../../core/checks/rules/txt09TonePlace.ts'
import { yearlyWord } from '../../core/checks/rules/txt10Yearly.ts'
import { ensureWord } from '../../core/checks/rules/txt11Ensure.ts'
import { missingWord } from '../../core/checks/rules/txt12MissingWord.ts'
import { endMarks } from '../../core/checks/rules/txt13EndMarks.ts'
import { productNames } from '../../core/checks/rules/txt14ProductNames.ts'
import { wordsThatGoTogether } from '../../core/checks/rules/txt15Collocations.ts'
import { missingComma } from '../../core/checks/rules/txt16MissingComma.ts'
import { wordySentences } from '../../core/checks/rules/txt17Wordy.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { aPlan, recipient, table } from '../support/aPlan.ts'
import { checked, found, mended, planSaying, sentenceOf } from './words.ts'

const mends = (rule: typeof spelling, pairs: readonly (readonly [string, string])[]) =>
  it.each(pairs)('%s → %s', (wrong, right) => {
    expect(mended(rule, wrong)).toBe(right)
    expect(mended(rule, right)).toBe(right)
  })

describe('spelling', () => {
  mends(spelling, [
    ['Chỉnh sữa quy chế, bổ xung nguồn lực.', 'Chỉnh sửa quy chế, bổ sung nguồn lực.'],
    ['Tập chung tháo gở vướn mắc.', 'Tập trung tháo gỡ vướng mắc.'],
    ['XỬ DỤNG KINH PHÍ ĐÚNG MỤC ĐÍCH', 'SỬ DỤNG KINH PHÍ ĐÚNG MỤC ĐÍCH'],
    ['Các nghành hòan thành quyết tóan.', 'Các ngành hoàn thành quyết toán.'],
    ['Ngừơi dân được thông tin đầy đủ.', 'Người dân được thông tin đầy đủ.'],
    ['Kinh phí của của xã do do xã bảo đảm.', 'Kinh phí của xã do xã bảo đảm.'],
  ])
  it.each([
    'Học tập chung, luyện tập chung giữa các thôn.',
    'Các biện pháp triển khai, giải pháp huy động nguồn lực.',
    'Chủ trương trình Hội đồng nhân dân xem xét; khả năng xuất khẩu nông sản.',
    'Địa phương phát triển, hình thức hiện đại, giao ban hàng tuần.',
    'Họp giao ban; cũng cố gắng hoàn thành; yếu tố cao nhất là con người.',
    'Đăng tải video, clip lên website, fanpage; treo panô; tiêm vắc-xin; đổ bêtông.',
    'Đồng bào Êđê, M’Nông ở Đắk Lắk, Krông Pắc.',
    'Luôn luôn lắng nghe, dần dần thay đổi, năm năm một lần.',
    'VHXH, HĐND, TTPVHCC, QĐ-UBND, VNeID, BXDĐ, ĐƯ.',
    'Cuộc thi “Chỉnh sữa ảnh đẹp”.',
  ])('lets be: %s', (sentence) => {
    expect(found(spelling, planSaying(sentence)).map((finding) => finding.message)).toEqual([])
  })
})

describe('typing', () => {
  mends(spaces, [['Kinh phí   do xã  bảo đảm.', 'Kinh phí do xã bảo đảm.']])
  mends(spaceBeforeMark, [
    ['Bằng hình thức phù hợp .', 'Bằng hình thức phù hợp.'],
    ['Các phòng , ban ; các thôn ( nếu có ) : chuẩn bị .', 'Các phòng, ban; các thôn (nếu có): chuẩn bị.'],
    ['Các phòng,, ban;; các thôn..', 'Các phòng, ban; các thôn.'],
  ])
  mends(missingSpace, [
    ['Viên chức và ngườilao động.', 'Viên chức và người lao động.'],
    ['Công chức,viên chức;người lao động.', 'Công chức, viên chức; người lao động.'],
    ['Tiền thưởng...đối với công chức.', 'Tiền thưởng... đối với công chức.'],
    ['Gửi xã(qua Phòng Kinh tế)trước hạn.', 'Gửi xã (qua Phòng Kinh tế) trước hạn.'],
    ['Đúng quy định.Các thôn báo cáo.', 'Đúng quy định. Các thôn báo cáo.'],
    ['Thôn xãBình Minh, năm2026 có 02đợt.', 'Thôn xã Bình Minh, năm 2026 có 02 đợt.'],
  ])
  it.each([
    'Trang binhminh.thainguyen.gov.vn, thư ubnd@binhminh.gov.vn, lúc 8:30, tệp bao-cao.docx.',
    'Theo Quyết định số 12/QĐ-UBND; TP.Hồ Chí Minh; v.v., 1.250.000 đồng, 98,5%, khoản 2 Điều 5.',
    'Loa, đài, tờ rơi ... do xã cấp; máy tính 10m2, 5kg, A4, 3G.',
  ])('lets be: %s', (sentence) => {
    for (const rule of [spaceBeforeMark, missingSpace, spaces]) expect(found(rule, planSaying(sentence))).toEqual([])
  })
  mends(ellipsis, [
    ['Theo quy định....', 'Theo quy định...'],
    ['Luật Khiếu nại, Luật Tố cáo,… của Quốc hội.', 'Luật Khiếu nại, Luật Tố cáo… của Quốc hội.'],
    ['Hằng tuần, hằng quý... hoặc các hình thức khác.', 'Hằng tuần, hằng quý hoặc các hình thức khác.'],
  ])
  mends(dashes, [
    ['Trung tâm Văn hóa – Thể thao.', 'Trung tâm Văn hóa - Thể thao.'],
    ['Các tổ chức chính trị-xã hội.', 'Các tổ chức chính trị - xã hội.'],
    ['Phòng Văn hóa -Xã hội, giai đoạn 2026–2030.', 'Phòng Văn hóa - Xã hội, giai đoạn 2026 - 2030.'],
    ['Phát triển kinh tế xã hội.', 'Phát triển kinh tế - xã hội.'],
  ])
  it('shows combining marks, foreign look-alikes and old fonts', () => {
    expect(mended(cleanText, 'Kinh phí bảo đảm.'.normalize('NFD'))).toBe('Kinh phí bảo đảm.')
    expect(mended(cleanText, 'Kinh phí bảo ðảm, xã Bình Мinh.')).toBe('Kinh phí bảo đảm, xã Bình Minh.')
    expect(found(cleanText, planSaying('Uyû ban nhaân daân'))[0]?.fix?.kind).toBe('ask')
  })
  mends(productNames, [['Qua zalo, facebook và youtube.', 'Qua Zalo, Facebook và YouTube.']])
})

describe('one way of writing in a plan', () => {
  it('moves the tones of the fewer to the way of the more, names apart', () => {
    expect(mended(tonePlace, 'Văn hoá, hoà giải, uỷ quyền; ông Lê Văn Hoà.')).toBe(
      'Văn hóa, hòa giải, ủy quyền; ông Lê Văn Hoà.',
    )
    expect(mended(tonePlace, 'Khoẻ, thuỷ lợi, quý II, hoàn thành.')).toBe('Khỏe, thủy lợi, quý II, hoàn thành.')
  })
  it('follows the office where it has a wish', () => {
    const office = { ...exampleOffice, wording: { tone: 'hoà', yearly: 'hàng năm', ensure: 'đảm bảo' } } as const
    expect(mended(tonePlace, 'Văn hóa xã.', office)).toBe('Văn hoá xã.')
    expect(mended(tonePlace, 'Văn hóa xã; Phòng Văn hóa - Xã hội.', office)).toBe('Văn hoá xã; Phòng Văn hóa - Xã hội.')
    expect(mended(yearlyWord, 'Hằng năm báo cáo.', office)).toBe('Hàng năm báo cáo.')
    // A term of law reads “bảo đảm”: an office that writes “đảm bảo” is let be, and nothing is turned into it.
    expect(mended(ensureWord, 'Đảm bảo đúng hạn; tự bảo đảm chi thường xuyên.', office)).toBe(
      'Đảm bảo đúng hạn; tự bảo đảm chi thường xuyên.',
    )
  })
  mends(yearlyWord, [['Hàng năm, hàng quý báo cáo.', 'Hằng năm, hằng quý báo cáo.']])
  it('knows goods and banks from years', () => {
    expect(found(yearlyWord, planSaying('Ngân hàng năm nay, mặt hàng tháng tới.'))).toEqual([])
  })
  mends(ensureWord, [['Đảm bảo đúng hạn.', 'Bảo đảm đúng hạn.']])
})

describe('words and marks that are missing', () => {
  mends(missingWord, [
    ['Công chức, người lao trên địa bàn.', 'Công chức, người lao động trên địa bàn.'],
    ['Luật và các văn hướng dẫn thi hành.', 'Luật và các văn bản hướng dẫn thi hành.'],
    ['Dự toán theo quy định Luật Ngân sách nhà nước.', 'Dự toán theo quy định của Luật Ngân sách nhà nước.'],
    ['ỦY BAN DÂN XÃ', 'ỦY BAN NHÂN DÂN XÃ'],
  ])
  it.each([
    'Người lao động, hội đồng nhân sự, Ủy ban Dân tộc, phân cấp thẩm quyền.',
    'Đảm bảo đúng quy định, cam kết thực hiện, xử lý nghiêm tổ chức vi phạm.',
  ])('lets be: %s', (sentence) => {
    expect(found(missingWord, planSaying(sentence)).map((finding) => finding.message)).toEqual([])
  })
  mends(missingComma, [
    ['Công khai minh bạch với các ban ngành đoàn thể.', 'Công khai, minh bạch với các ban, ngành, đoàn thể.'],
    ['Giải quyết đơn, thư, khiếu nại.', 'Giải quyết đơn, thư khiếu nại.'],
    ['Ban hành năm 2026 cụ thể như sau:', 'Ban hành năm 2026, cụ thể như sau:'],
  ])
  mends(wordsThatGoTogether, [
    ['Đôn đốc, hướng dẫn kịp thời những khó khăn.', 'Đôn đốc, hướng dẫn, kịp thời tháo gỡ những khó khăn.'],
  ])
  mends(wordySentences, [['Hoàn thành xong việc tối thiểu nhất.', 'Hoàn thành việc tối thiểu.']])
  it('adds the mark the neighbours have, behind an answer too', () => {
    const draft = planSaying('Giao {{don_vi}} tổng hợp {{nam}}')
    const [finding] = found(endMarks, draft)
    expect(finding?.place).toBe('block/cau')
    expect(sentenceOf(applyEdit(draft, finding?.fix?.edit ?? { op: 'all', edits: [] }))).toBe(
      'Giao {{don_vi}} tổng hợp {{nam}}.',
    )
  })
})

describe('where the words stand', () => {
  it('reads the title, recipients, table cells and answers', () => {
    const draft = aPlan((plan) => ({
      ...plan,
      title: 'Bổ xung quy chế năm {{nam}}',
      facts: { muc_tieu: 'Nâng cáo nhận thức', viec: ['Xắp xếp lại', 'đúng'] },
      recipients: { ...plan.recipients, lines: [{ ...recipient('Các cơ quan xử dụng', 'units'), id: 'r' }] },
      body: [
        ...plan.body.slice(0, -1),
        { ...table([{ width: 1 }], 0, [['Sữa đổi']]), id: 'bang' },
        ...plan.body.slice(-1),
      ],
    }))
    const findings = found(spelling, draft)
    expect(findings.map((finding) => finding.place).sort()).toEqual([
      'block/bang/0/0',
      'fact/muc_tieu',
      'fact/viec',
      'recipients/r',
      'title',
    ])
    const mendedPlan = findings.reduce((plan, { fix }) => (fix?.edit ? applyEdit(plan, fix.edit) : plan), draft)
    expect(found(spelling, mendedPlan)).toEqual([])
    expect(mendedPlan.title).toBe('Bổ sung quy chế năm {{nam}}')
    expect(mendedPlan.facts).toEqual({ muc_tieu: 'Nâng cao nhận thức', viec: ['Sắp xếp lại', 'đúng'] })
  })
  it('reads the beginning of a table of seventy thousand rows, and the whole review stands it', () => {
    const rows = Array.from({ length: 70_000 }, (_, index) => [String(index + 1), index === 3 ? 'Bổ xung' : 'Hộ nghèo'])
    const draft = aPlan((plan) => ({
      ...plan,
      body: [
        ...plan.body.slice(0, -1),
        { ...table([{ width: 1 }, { width: 4 }], 0, rows), id: 'bang' },
        ...plan.body.slice(-1),
      ],
    }))
    const places = runChecks(checked(draft)).map((finding) => finding.place)
    expect(places).toContain('block/bang/3/1')
  })
  it('leads to the place where the words reach into an answer', () => {
    const draft = aPlan((plan) => ({ ...planSaying('Bổ {{tu}} quy chế.'), facts: { ...plan.facts, tu: 'xung' } }))
    const [finding] = found(spelling, draft)
    expect(finding?.excerpt).toBe('Bổ xung')
    expect(finding?.fix).toEqual({ kind: 'ask', label: 'Đến chỗ này' })
  })
})
