import { place } from '../../document/place.ts'
import { amendsAnother } from '../../reading/amending.ts'
import { readingOf } from '../../reading/plan.ts'
import { upperFirst } from '../../text/normalize.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Lines of a trích yếu that still reads as a title (custom). */
const mostLines = 4
/** With the number and day of a cited document in it, fewer are long. */
const longWithNumber = 3

export const subjectForm: Rule = {
  id: 'LAY-15',
  severity: 'hint',
  title: 'Trích yếu ngắn gọn, không có “V/v” và dấu chấm cuối',
  why: 'Trích yếu dài hay có “V/v” thì khó ghi vào sổ, người nhận phải đọc mấy dòng mới biết việc gì.',
  unless:
    'Trích yếu không quá bốn dòng, hoặc không quá hai dòng nếu có số, ngày của văn bản khác; kế hoạch sửa đổi, bổ sung phải nêu cả.',
  source: decree('II.5'),
  examples: [
    { name: 'Trích yếu gọn', reports: 0, draft: (plan) => plan },
    { name: 'V/v ở đầu', reports: 1, draft: (plan) => ({ ...plan, title: 'V/v thực hiện dân chủ ở cơ sở năm 2026' }) },
    { name: 'Dấu chấm ở cuối', reports: 1, draft: (plan) => ({ ...plan, title: `${plan.title}.` }) },
    {
      name: 'Trích yếu dài chép cả số, ngày của văn bản',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        title: `Thực hiện Nghị quyết số 20/NQ-HĐND ngày 19/12/2025 của Hội đồng nhân dân xã về việc ${'quyết định các biện pháp bảo đảm '.repeat(4)}`,
      }),
    },
    {
      name: 'Trích yếu năm, sáu dòng',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        title: `Triển khai ${'các nhiệm vụ trọng tâm về dân chủ ở cơ sở và '.repeat(7)}năm 2026`,
      }),
    },
    {
      name: 'Nêu kế hoạch được sửa đổi',
      reports: 0,
      draft: (plan) => ({
        ...plan,
        title: `Sửa đổi, bổ sung một số nội dung của Kế hoạch số 05/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã về ${'các biện pháp bảo đảm '.repeat(5)}`,
      }),
    },
  ],
  *check(input) {
    const { title } = input.draft
    const first = title.trimStart()
    if (/^V\/v\b/iu.test(first)) {
      const words = first.replace(/^V\/v\s*:?\s*/iu, '')
      const text = upperFirst(words)
      yield {
        place: place.title,
        excerpt: readingOf(input).title,
        message: '“V/v” chỉ dùng cho công văn; trích yếu của kế hoạch bắt đầu bằng việc phải làm.',
        fix: { kind: 'one-click', label: 'Bỏ V/v', edit: { op: 'set-title', title: text } },
      }
    }
    if (/[^.…][.;:]$/u.test(title.trimEnd())) {
      yield {
        place: place.title,
        excerpt: title.slice(-40),
        message: 'Trích yếu không có dấu câu ở cuối.',
        fix: { kind: 'auto', label: 'Bỏ dấu cuối', edit: { op: 'set-title', title: title.trimEnd().slice(0, -1) } },
      }
    }
    const { subject } = input.document.title
    if (amendsAnother(readingOf(input).title)) return
    if (
      subject.length <= mostLines &&
      subject.length >= longWithNumber &&
      /số \d\S*\/\S+ ngày \d/u.test(readingOf(input).title)
    ) {
      yield {
        place: place.title,
        excerpt: readingOf(input).title,
        message: `Trích yếu dài ${subject.length} dòng vì chép cả số, ngày của văn bản; số, ngày đã có ở câu mở đầu.`,
        fix: { kind: 'ask', label: 'Rút gọn' },
      }
    }
    if (subject.length > mostLines) {
      yield {
        place: place.title,
        excerpt: readingOf(input).title,
        message: `Trích yếu dài ${subject.length} dòng. Nêu việc chính; số, ngày của văn bản đã có ở câu mở đầu.`,
        fix: { kind: 'ask', label: 'Rút gọn' },
      }
    }
  },
}
