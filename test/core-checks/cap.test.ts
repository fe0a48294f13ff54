import { describe, expect, it } from 'vitest'
import { sentenceStart } from '../../core/checks/rules/cap01SentenceStart.ts'
import { afterSemicolon } from '../../core/checks/rules/cap02AfterSemicolon.ts'
import { peopleAndState } from '../../core/checks/rules/cap03PeopleState.ts'
import { bodyNames } from '../../core/checks/rules/cap04BodyNames.ts'
import { documentNames } from '../../core/checks/rules/cap05DocumentNames.ts'
import { genericDocuments } from '../../core/checks/rules/cap06GenericDocuments.ts'
import { thisPlan } from '../../core/checks/rules/cap07ThisPlan.ts'
import { commonNouns } from '../../core/checks/rules/cap08CommonNouns.ts'
import { found, mended, planSaying } from './words.ts'

const mends = (rule: typeof thisPlan, pairs: readonly (readonly [string, string])[]) =>
  it.each(pairs)('%s → %s', (wrong, right) => {
    expect(mended(rule, wrong)).toBe(right)
    expect(mended(rule, right)).toBe(right)
  })

describe('capital letters', () => {
  mends(sentenceStart, [
    ['vận động Nhân dân. phối hợp với các thôn.', 'Vận động Nhân dân. Phối hợp với các thôn.'],
    ['Hoàn thành năm 2026. các thôn (nếu có). báo cáo.', 'Hoàn thành năm 2026. Các thôn (nếu có). Báo cáo.'],
    ['**kinh phí** do xã bảo đảm.', '**Kinh phí** do xã bảo đảm.'],
  ])
  mends(afterSemicolon, [
    [
      'Phát huy dân chủ; Kịp thời ngăn chặn; Tổ chức hội nghị; Chủ trì, phối hợp.',
      'Phát huy dân chủ; kịp thời ngăn chặn; tổ chức hội nghị; chủ trì, phối hợp.',
    ],
  ])
  mends(peopleAndState, [
    ['Cán bộ phục vụ nhân dân; chính sách của nhà nước.', 'Cán bộ phục vụ Nhân dân; chính sách của Nhà nước.'],
  ])
  mends(bodyNames, [
    ['Giao phòng Tư pháp, ban Chỉ đạo và văn phòng UBND.', 'Giao Phòng Tư pháp, Ban Chỉ đạo và Văn phòng UBND.'],
    ['Hội nông dân, Đoàn thanh niên, Mặt trận tổ quốc.', 'Hội Nông dân, Đoàn Thanh niên, Mặt trận Tổ quốc.'],
    ['Trình ủy ban nhân dân, Hội Đồng Nhân Dân.', 'Trình Ủy ban nhân dân, Hội đồng nhân dân.'],
    ['UBND Xã báo cáo; công an xã phối hợp.', 'UBND xã báo cáo; Công an xã phối hợp.'],
    ['Triển khai phòng Tư pháp chủ trì.', 'Triển khai Phòng Tư pháp chủ trì.'],
  ])
  mends(documentNames, [
    ['Theo Luật ngân sách nhà nước.', 'Theo Luật Ngân sách nhà nước.'],
    ['Theo quyết định số 12/QĐ-UBND.', 'Theo Quyết định số 12/QĐ-UBND.'],
    ['Ban hành quy chế thực hiện Dân chủ ở cơ sở.', 'Ban hành Quy chế thực hiện dân chủ ở cơ sở.'],
  ])
  mends(genericDocuments, [
    ['Xây dựng Kế hoạch kiểm tra; các Nghị quyết của Đảng.', 'Xây dựng kế hoạch kiểm tra; các nghị quyết của Đảng.'],
  ])
  mends(thisPlan, [['Triển khai kế hoạch này.', 'Triển khai Kế hoạch này.']])
  mends(commonNouns, [
    ['Phòng tham mưu Lãnh đạo xã tổ chức Hội nghị.', 'Phòng tham mưu lãnh đạo xã tổ chức hội nghị.'],
    ['Phối hợp với các Sở, ngành của tỉnh.', 'Phối hợp với các sở, ngành của tỉnh.'],
  ])
  it.each([
    'Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân, Viện kiểm sát nhân dân, Công an nhân dân.',
    'Quản lý nhà nước, ngân sách nhà nước, doanh nghiệp ngoài nhà nước, cơ quan hành chính nhà nước.',
    'Gửi Phòng Kinh tế; Công an xã; Ủy ban Mặt trận Tổ quốc Việt Nam xã; Luật Đất đai; Đảng ủy.',
    'Cộng hòa Dân chủ Nhân dân Lào; Hội nghị Trung ương 6; Ủy ban Kiểm tra Đảng ủy; Trung tâm Hội nghị.',
    'Các phòng, ban; phòng họp; hội trường; ban giám khảo; trung tâm xã; đoàn công tác; sở thích.',
    'Thực hiện Kế hoạch này; theo Kế hoạch số 12/KH-UBND; xây dựng kế hoạch riêng.',
    'Phường Điện Biên Phủ, UBND Phường Võ Thị Sáu, Quận 1.',
    'Phương châm “Dân biết, dân bàn; Dân làm, nhân dân kiểm tra. nhà nước hỗ trợ”.',
    'Theo mục a. 1 và tr. 5, v.v. của tài liệu...',
  ])('lets be: %s', (sentence) => {
    const rules = [
      sentenceStart,
      afterSemicolon,
      peopleAndState,
      bodyNames,
      documentNames,
      genericDocuments,
      thisPlan,
      commonNouns,
    ]
    const messages = rules.flatMap((rule) =>
      found(rule, planSaying(sentence)).map((finding) => `${rule.id} ${finding.excerpt}`),
    )
    expect(messages).toEqual([])
  })
  it('shows, but does not change in bulk, capitals in the title of another document', () => {
    const [finding] = found(
      documentNames,
      planSaying(
        'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật thực hiện dân chủ ở cơ sở.',
      ),
    )
    expect(finding?.fix?.kind).toBe('one-click')
  })
})
