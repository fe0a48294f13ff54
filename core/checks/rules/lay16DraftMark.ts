import { place } from '../../document/place.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const draftMark: Rule = {
  id: 'LAY-16',
  severity: 'error',
  title: 'Bản trình ký không còn chữ DỰ THẢO',
  why: 'Bản còn chữ DỰ THẢO mà ký, đóng dấu thì người nhận không biết là bản chính hay bản lấy ý kiến.',
  unless: 'Đây là bản nháp hoặc bản lấy ý kiến, chưa phải bản trình ký.',
  source: custom,
  examples: [
    {
      name: 'Bản nháp có DỰ THẢO',
      reports: 0,
      draft: withLetterhead({ draftMark: 2 }),
    },
    { name: 'Bản trình ký không có', reports: 0, draft: (plan) => plan, with: { final: true } },
    {
      name: 'Bản trình ký còn DỰ THẢO LẦN 2',
      reports: 1,
      draft: withLetterhead({ draftMark: 2 }),
      with: { final: true },
    },
  ],
  *check({ draft, document, final }) {
    const mark = document.letterhead.draftMark
    if (!final || draft.letterhead.draftMark === null || mark === undefined) return
    yield {
      place: place.letterhead('draftMark'),
      excerpt: mark,
      message: `Bản trình ký không mang chữ “${mark}”.`,
      fix: { kind: 'one-click', label: 'Bỏ chữ này', edit: { op: 'set-letterhead', patch: { draftMark: null } } },
    }
  },
}
