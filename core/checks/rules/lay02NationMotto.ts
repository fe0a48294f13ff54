import { place } from '../../document/place.ts'
import { inNote } from '../../reading/inText.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Our own pages always print the right words; an imported plan is told what stood there. */
export const nationAndMotto: Rule = {
  id: 'LAY-02',
  severity: 'hint',
  title: 'Quốc hiệu và Tiêu ngữ viết đúng từng chữ',
  why: 'Bản cũ sai một chữ hay một dấu gạch ở hai dòng này thì bản in mới sẽ khác bản cũ, người đối chiếu cần biết trước.',
  unless: 'Kế hoạch soạn ngay trong phần mềm, vì hai dòng này luôn tự in đúng.',
  source: decree('II.1'),
  examples: [
    { name: 'Kế hoạch soạn trong phần mềm', reports: 0, draft: (plan) => plan },
    {
      name: 'Bản nhập viết khác',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        notes: [{ id: 'g1', kind: 'normalised', field: 'Tiêu ngữ', text: 'Độc lập – Tự do – Hạnh phúc', line: 2 }],
      }),
    },
  ],
  *check({ draft }) {
    for (const note of draft.notes) {
      if (note.kind !== 'normalised' || (note.field !== 'Quốc hiệu' && note.field !== 'Tiêu ngữ')) continue
      yield {
        place: place.letterhead('issuer'),
        inText: inNote(note),
        excerpt: note.text,
        message: `${note.field} trong bản nhập viết là “${note.text}”; bản in đã viết lại cho đúng.`,
        fix: { kind: 'one-click', label: 'Đã rõ, bỏ lời nhắc', edit: { op: 'remove-note', id: note.id } },
      }
    }
  },
}
