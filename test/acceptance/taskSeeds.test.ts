/** What the rules about dates, tasks, names and the signature find in the five real plans. */
import { describe, expect, it } from 'vitest'
import { nameRules } from '../../core/checks/rules/abbRules.ts'
import { dateRules } from '../../core/checks/rules/dateRules.ts'
import { signatureRules } from '../../core/checks/rules/sigRules.ts'
import { ownSubject } from '../../core/checks/rules/str10OtherSubject.ts'
import { taskRules } from '../../core/checks/rules/taskRules.ts'
import { runChecks } from '../../core/checks/runChecks.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readPlan } from '../core-import/reading.ts'
import { readSeed, type SeedKey, seedKeys, seedsAreHere } from './seeds.ts'

const rules = [...dateRules, ...taskRules, ...signatureRules, ...nameRules, ownSubject]
const check = (draft: Draft) => runChecks({ draft, document: renderDraft(draft, null).document, final: false }, rules)

/** Rule, and words that stand in the finding's excerpt or message. */
const listed: Record<SeedKey, readonly (readonly [string, string])[]> = {
  '000': [
    ['ABB-01', 'UBND xã'],
    ['ABB-01', 'HĐND'],
    ['STR-10', '1.2. Ban hành'],
    ['STR-10', '1.3. Ban hành'],
    ['TASK-04', 'HĐND xã'],
    ['TASK-02', 'Đơn vị phối hợp'],
    ['TASK-02', 'Thời gian hoàn thành'],
    ['ABB-04', 'Phòng Văn hóa - Xã hội xã'],
    ['ABB-03', 'Văn phòng HĐND và UBND xã'],
    ['ABB-03', 'Ủy ban Mặt trận Tổ quốc xã'],
    ['ABB-03', 'Ủy ban MTTQ xã'],
    ['DATE-08', 'năm 2025'],
    ['DATE-07', 'Thường xuyên'],
    ['DATE-07', 'Định kỳ và khi có yêu cầu'],
    ['DATE-02', '01 tháng 6'],
    ['DATE-03', '01 tháng 6'],
    ['DATE-12', '01 tháng 6'],
    ['SIG-01', 'CHỦ TỊCH'],
  ],
  '001': [
    ['ABB-01', 'UBND tỉnh'],
    ['TASK-07', 'hương ước, quy ước'],
    ['DATE-07', 'sau khi có hướng dẫn'],
    ['TASK-01', 'II. NỘI DUNG'],
    ['SIG-05', 'họ và tên người ký'],
  ],
  '002': [
    ['ABB-03', 'Ủy ban MTTQVN xã'],
    ['ABB-03', 'Mặt trận Tổ quốc Việt Nam xã'],
    ['ABB-03', 'UB MTTQ Việt Nam xã'],
    ['ABB-03', 'Cổng thông tin của xã'],
    ['ABB-01', 'HĐND'],
    ['ABB-01', 'các cơ quan, đơn vị'],
    ['ABB-02', 'UBND'],
    ['DATE-11', '9 tháng'],
    ['DATE-05', 'trước 10/9'],
    ['DATE-12', 'ngày 05/6'],
    ['DATE-07', 'Hàng năm hoặc đột xuất'],
    ['ABB-04', 'Ban Xây dựng Đảng Đảng ủy'],
    ['TASK-07', 'các cơ quan, đơn vị, địa phương'],
    ['TASK-06', 'Công an xã'],
    ['TASK-06', 'Ban Chỉ huy quân sự xã'],
    ['TASK-08', 'chưa nêu số tiền'],
  ],
  '003': [
    ['ABB-01', 'HĐND tỉnh'],
    ['TASK-02', 'Đơn vị chủ trì'],
    ['DATE-10', 'Năm'],
    ['DATE-07', 'Từ Quý III'],
    ['STR-10', 'd) Tổ chức theo dõi'],
    ['ABB-05', 'kỳ họp định kỳ'],
    ['DATE-04', 'trước tháng 11/2024'],
    ['DATE-06', 'ngày 01 tháng 11'],
    ['TASK-03', '5. Tổ chức theo dõi'],
    ['DATE-09', 'Hàng năm'],
    ['ABB-02', 'Ủy ban nhân dân các xã'],
    ['ABB-03', 'Ủy ban Mặt trận Tổ quốc thị xã'],
    ['ABB-03', 'Ủy ban MTTQVN Thị xã'],
    ['SIG-01', 'CHỦ TỊCH'],
  ],
  '004': [
    ['ABB-03', 'Ủy ban Mặt trận'],
    ['ABB-03', 'Ủy ban MTTQ'],
    ['ABB-03', 'Ủy ban Mặt trận Tổ quốc thị trấn'],
    ['STR-10', 'TỔ CHỨC THỰC HIỆN'],
    ['DATE-02', '15/02/2025'],
    ['ABB-05', 'Ban Giám sát đầu tư cộng đồng'],
    ['DATE-07', 'định kỳ theo quy định'],
    ['TASK-07', 'thôn xóm'],
    ['TASK-07', 'các thôn'],
    ['SIG-01', 'CHỦ TỊCH'],
  ],
}

if (!seedsAreHere) {
  console.info('Không có thư mục ../shared/seeds: bỏ qua phần ngày, phân công, tên gọi của năm kế hoạch thật.')
} else {
  describe.each(seedKeys)('dates, tasks, names and signature of real plan %s', (key) => {
    const { draft } = readPlan(readSeed(key))
    const findings = check(draft)

    it.each(listed[key])('%s: %s', (rule, words) => {
      const found = findings.filter((finding) => finding.rule === rule)
      expect(found.map(({ excerpt, message }) => `${excerpt} | ${message}`).join('\n')).toContain(words)
    })
    it('has fewer findings of a rule after each of its buttons', () => {
      for (const { rule, excerpt, fix } of findings) {
        if (!fix?.edit) continue
        const left = check(applyEdit(draft, fix.edit)).filter((each) => each.rule === rule)
        const before = findings.filter((each) => each.rule === rule)
        expect(left.length, `${rule} ${excerpt}`).toBeLessThan(before.length)
      }
    })
  })
}
