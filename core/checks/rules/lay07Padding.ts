import { place } from '../../document/place.ts'
import { inNote } from '../../reading/inText.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Number and date print with their zeros by themselves; what the clerk typed, or an import read, may have others. */
export const padding: Rule = {
  id: 'LAY-07',
  severity: 'warning',
  title: 'Số 0 phía trước chỉ có ở số, ngày dưới 10 và tháng 1, 2',
  why: 'Thừa số 0 thì “005” và “05” thành hai số khác nhau khi tra sổ.',
  unless: 'Số hay ngày chỉ thiếu số 0 phía trước, vì bản in tự thêm vào.',
  source: decree('II.3.c, II.4.b'),
  examples: [
    { name: 'Số 05', reports: 0, draft: withLetterhead({ number: '05' }) },
    { name: 'Số 5 tự in thành 05', reports: 0, draft: withLetterhead({ number: '5' }) },
    { name: 'Số 005', reports: 1, draft: withLetterhead({ number: '005' }) },
    {
      name: 'Bản nhập ghi “ngày 5 tháng 03”',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        notes: [
          {
            id: 'g1',
            kind: 'normalised',
            field: 'Ngày ban hành',
            text: 'Bình Minh, ngày 5 tháng 03 năm 2026',
            line: 4,
          },
        ],
      }),
    },
  ],
  *check({ draft }) {
    const { number } = draft.letterhead
    const short = number.replace(/^0+(?=\d)/u, '').padStart(2, '0')
    if (/^0\d{2,}$/u.test(number)) {
      yield {
        place: place.letterhead('number'),
        excerpt: number,
        message: `Số dưới 10 thêm một số 0 phía trước, không thêm nhiều hơn: viết “${short}”.`,
        fix: { kind: 'auto', label: `Viết ${short}`, edit: { op: 'set-letterhead', patch: { number: short } } },
      }
    }
    for (const note of draft.notes) {
      if (note.kind !== 'normalised' || note.field !== 'Ngày ban hành' || draft.letterhead.date === '') continue
      yield {
        place: place.letterhead('date'),
        inText: inNote(note),
        excerpt: note.text,
        message: `Bản nhập ghi “${note.text}”; bản in đã viết lại: ngày dưới 10 và tháng 1, 2 có số 0, các tháng khác không.`,
        severity: 'hint',
        fix: { kind: 'one-click', label: 'Đã rõ, bỏ lời nhắc', edit: { op: 'remove-note', id: note.id } },
      }
    }
  },
}
