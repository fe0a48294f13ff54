import { place } from '../../document/place.ts'
import { readingOf } from '../../reading/plan.ts'
import { exampleBlock } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const emptyAnnex: Rule = {
  id: 'STR-19',
  severity: 'error',
  title: 'Phụ lục nào cũng có nội dung',
  why: 'Phụ lục chỉ có nhan đề in ra một trang trắng; người nhận không có thứ mà kế hoạch hứa gửi kèm.',
  unless: 'Phụ lục lập tự động từ bảng phân công.',
  source: decree('III.1.a'),
  examples: [
    {
      name: 'Phụ lục có một dòng',
      reports: 0,
      draft: (plan) => ({
        ...plan,
        annexes: [
          {
            id: 'p1',
            title: 'Danh sách',
            orientation: 'portrait',
            body: [exampleBlock('p1-1', { marker: '1', text: 'Thôn Đông.' })],
          },
        ],
      }),
    },
    {
      name: 'Phụ lục chỉ có nhan đề',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        annexes: [{ id: 'p1', title: 'Danh sách', orientation: 'portrait', body: [] }],
      }),
    },
  ],
  *check(input) {
    const { annexes } = input.draft
    const filled = new Set(readingOf(input).blocks.map((view) => view.annex))
    for (const [at, annex] of annexes.entries()) {
      if (annex.generated || filled.has(annex.id)) continue
      const name = annexes.length === 1 ? 'Phụ lục' : `Phụ lục thứ ${at + 1}`
      yield {
        place: place.annex(annex.id),
        excerpt: annex.title.trim() || name,
        message: `${name} chỉ có nhan đề, chưa có nội dung. Điền nội dung, hoặc xóa phụ lục.`,
        fix: { kind: 'ask', label: 'Đến phụ lục' },
      }
    }
  },
}
