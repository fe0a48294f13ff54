import { describe, expect, it } from 'vitest'
import { textRules } from '../../core/checks/rules/textRules.ts'
import { runChecks } from '../../core/checks/runChecks.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readPlan } from '../core-import/reading.ts'
import { readSeed, type SeedKey, seedKeys, seedsAreHere } from './seeds.ts'

/** Slips of words, marks and capitals that a reader found in five real plans: rule, words, how often. */
const listed: Record<SeedKey, readonly (readonly [rule: string, words: string, times: number])[]> = {
  '000': [
    ['TXT-11', 'đảm bảo', 1],
    ['TXT-12', 'theo quy định Luật', 1],
    ['TXT-15', 'hướng dẫn kịp thời những khó khăn', 1],
    ['TXT-17', 'thực hiện triển khai', 1],
    ['CAP-05', 'Luật ngân sách', 1],
    ['CAP-06', 'dựng Kế hoạch', 1],
  ],
  '001': [
    ['TXT-05', 'hợp .', 1],
    ['TXT-11', 'đảm bảo', 1],
    ['TXT-15', 'hướng dẫn kịp thời những khó khăn', 1],
    ['TXT-16', 'đồng thời', 1],
    ['TXT-17', 'thực hiện triển khai thi hành', 1],
    ['TXT-17', 'nghiêm túc, triển khai thực hiện', 1],
    ['CAP-05', 'Luật thực hiện', 2],
    ['CAP-07', 'kế hoạch này', 1],
    ['CAP-08', 'Lãnh đạo', 1],
  ],
  '002': [
    ['TXT-07', '...', 2],
    ['TXT-08', 'hóa – Xã', 1],
    ['TXT-10', 'àng năm', 5],
    ['TXT-10', 'hàng tháng', 1],
    ['TXT-10', 'hàng quý', 1],
    ['TXT-13', 'Phòng Văn hóa - Xã hội', 1],
    ['TXT-13', 'đầu tư của cộng đồng', 1],
    ['TXT-14', 'zalo', 1],
    ['TXT-14', 'facebook', 1],
    ['TXT-15', 'hướng dẫn kịp thời những khó khăn', 1],
    ['TXT-17', 'phương tiện truyền thông:', 1],
    ['CAP-07', 'kế hoạch này', 1],
  ],
  '003': [
    ['TXT-03', 'Noi nhận', 1],
    ['TXT-08', '–', 2],
    ['TXT-10', 'àng năm', 2],
    ['TXT-11', 'ảm bảo', 5],
    ['TXT-12', 'các văn hướng dẫn', 2],
    ['TXT-12', 'thực hiện các tồn tại', 1],
    ['TXT-13', 'cơ quan, đơn vị có liên quan', 2],
    ['TXT-13', 'Phòng Nội vụ', 2],
    ['TXT-16', 'xã phường', 1],
    ['TXT-16', 'tồn tại hạn chế', 1],
    ['TXT-17', 'thực hiện triển khai thi hành', 1],
    ['TXT-17', 'đảm bảo được bố trí', 1],
    ['TXT-17', 'đột xuất báo cáo', 1],
    ['CAP-03', 'nhân dân', 1],
    ['CAP-04', 'phòng Tư pháp', 1],
    ['CAP-04', 'Thị xã', 1],
    ['CAP-06', 'Kế hoạch kiểm', 1],
    ['CAP-06', 'Kế hoạch cụ', 1],
    ['CAP-06', 'Kế hoạch triển', 1],
    ['CAP-06', 'Kế hoạch và Thông báo', 1],
    ['CAP-08', 'Ban hành', 1],
    ['CAP-08', 'các Sở', 2],
    ['CAP-08', 'Thông tin điện', 1],
  ],
  '004': [
    ['TXT-02', 'nâng cáo', 1],
    ['TXT-02', 'phát luật', 1],
    ['TXT-02', 'không trực tiếp', 1],
    ['TXT-04', '-  Lưu', 1],
    ['TXT-06', 'ngườilao', 1],
    ['TXT-06', 'thưởng...đối', 1],
    ['TXT-07', '....', 2],
    ['TXT-07', ',…', 1],
    ['TXT-08', 'chính trị-xã hội', 1],
    ['TXT-09', 'hoá', 1],
    ['TXT-12', 'người lao', 1],
    ['TXT-12', 'ở các tại', 1],
    ['TXT-13', 'phát luật', 1],
    ['TXT-16', 'cụ thể như sau', 1],
    ['TXT-16', 'công khai minh bạch', 1],
    ['TXT-16', 'ban ngành', 4],
    ['TXT-16', 'chế độ chính sách', 1],
    ['TXT-16', 'Cán bộ công chức', 1],
    ['TXT-16', 'đơn, thư, khiếu nại', 2],
    ['TXT-17', 'người lao động và', 1],
    ['CAP-01', 'phối hợp', 1],
    ['CAP-02', 'Kịp thời', 1],
    ['CAP-02', 'Phát huy', 1],
    ['CAP-02', 'Tổ chức', 1],
    ['CAP-02', 'Căn cứ', 1],
    ['CAP-02', 'Chủ trì', 1],
    ['CAP-03', 'nhân dân', 5],
    ['CAP-05', 'Luật thực hiện', 2],
    ['CAP-05', 'quy chế thực hiện Dân chủ', 1],
    ['CAP-08', 'Dân chủ', 1],
    ['CAP-08', 'Hội nghị', 2],
    ['CAP-08', 'thị trấn: phối hợp', 1],
  ],
}

if (!seedsAreHere) {
  console.info('Không có thư mục ../shared/seeds: bỏ qua phần đối chiếu chữ, dấu của năm kế hoạch thật.')
} else {
  describe.each(seedKeys)('words, marks and capitals of real plan %s', (key) => {
    const slips = listed[key]
    const { draft } = readPlan(readSeed(key))
    const findings = runChecks({ draft, document: renderDraft(draft, null).document, final: false }, textRules)
    it.each(slips)('%s: %s', (rule, words, times) => {
      const alike = findings.filter((finding) => finding.rule === rule && finding.excerpt.includes(words))
      expect(alike.length).toBeGreaterThanOrEqual(times)
    })
    it('gives each a reason, and a safe fix only where the words decide', () => {
      for (const { fix, severity } of findings) {
        expect(fix).toBeDefined()
        if (severity === 'error') expect(fix?.kind).not.toBe('ask')
      }
    })
  })
}
