import { readingOf } from '../../reading/plan.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import { stateForm } from '../kits/stateForm.ts'

/** What a note asks for; others (`02 bản`, `qua Văn phòng`) say something else. */
const purposes =
  /^(?:để\s*)?(?:b\/c|t\/h|p\/h|c\/đ|báo cáo|thực hiện|phối hợp|chỉ đạo|theo dõi|biết|đăng tải|giám sát|niêm yết|công khai)$/iu

export const purposeForm = stateForm({
  id: 'REC-08',
  severity: 'hint',
  title: 'Ghi chú nơi nhận viết “(để b/c)”, “(để t/h)”, “(để p/h)”, “(để biết)”',
  why: 'Mỗi dòng một kiểu ghi chú thì nơi nhận khó biết mình phải làm hay chỉ để biết.',
  unless: 'Dòng không có ghi chú, ghi chú đã bắt đầu bằng “để”, hoặc nói điều khác như “02 bản”.',
  source: custom,
  examples: [
    { name: '(để b/c)', reports: 0, draft: (plan) => plan },
    { name: '(B/c)', reports: 1, draft: addRecipients(exampleRecipient('x', { text: 'TT HĐND xã', purpose: 'B/c' })) },
  ],
  *check(input) {
    for (const { line, text, place } of readingOf(input).recipients) {
      const given = line.purpose.trim()
      if (given === '' || /^để \p{Ll}/u.test(given) || !purposes.test(given)) continue
      const words = given.replace(/^[Đđ]ể\s*/u, '').toLocaleLowerCase('vi')
      yield {
        place,
        excerpt: `${text} (${given})`,
        message: `Ghi chú viết “(để ${words})”.`,
        fix: {
          kind: 'auto',
          label: `Viết (để ${words})`,
          edit: { op: 'put-recipient', line: { ...line, purpose: `để ${words}` } },
        },
      }
    }
  },
})
