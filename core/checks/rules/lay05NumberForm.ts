import { isPartyBody } from '../../document/partyBody.ts'
import { place } from '../../document/place.ts'
import { inNote } from '../../reading/inText.ts'
import { upperVi } from '../../text/normalize.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const numberForm: Rule = {
  id: 'LAY-05',
  severity: 'error',
  title: 'Số và ký hiệu đúng dạng “Số: 05/KH-UBND”',
  why: 'Số, ký hiệu có dấu cách, chữ thường hay kèm năm thì tra sổ văn bản đi không ra.',
  unless: 'Số còn để trống chờ văn thư cấp, hoặc cơ quan ban hành là cơ quan Đảng.',
  source: decree('II.3'),
  examples: [
    { name: 'Số: 05/KH-UBND', reports: 0, draft: withLetterhead({ number: '05', code: 'KH-UBND' }) },
    { name: 'Chưa có số', reports: 0, draft: withLetterhead({ number: '' }) },
    { name: 'Số: 31 /KH-UBND', reports: 1, draft: withLetterhead({ number: '31 ' }) },
    { name: 'Số: 31/KH - UBND', reports: 1, draft: withLetterhead({ code: 'KH - UBND' }) },
    { name: 'Số: 31/kh-ubnd', reports: 1, draft: withLetterhead({ code: 'kh-ubnd' }) },
    {
      name: 'Bản nhập ghi Số: 31 /KH-UBND',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        notes: [{ id: 'n', kind: 'normalised', field: 'Số và ký hiệu', text: 'Số: 31 /KH-UBND', line: 3 }],
      }),
    },
    { name: 'Số: 31/2026/KH-UBND', reports: 1, draft: withLetterhead({ number: '31/2026' }) },
  ],
  *check({ draft }) {
    if (isPartyBody(draft.letterhead)) return
    const { number, code } = draft.letterhead
    const digits = number.replace(/\s/gu, '').replace(/^(\d{1,5})\/(?:19|20)\d{2}$/u, '$1')
    const clean = code
      .replace(/\s/gu, '')
      .replace(/[–—]/gu, '-')
      .replace(/^\/+|(?<!\/)\/+$/gu, '')
      .replace(/[^-/]+/gu, inCapitals)
    const withYear = digits !== number.replace(/\s/gu, '')
    if (!/^\d{0,5}$/u.test(digits)) {
      yield {
        place: place.letterhead('number'),
        excerpt: number,
        message: `Số “${number}” phải viết bằng chữ số, ví dụ “05”.`,
        fix: { kind: 'ask', label: 'Sửa số' },
      }
    } else if (digits !== number || clean !== code) {
      const right = `${digits === '' ? '...' : digits}/${clean}`
      yield {
        place: place.letterhead(digits === number ? 'code' : 'number'),
        excerpt: `${number}/${code}`,
        message: `Viết “${right}”: chữ in hoa, không có dấu cách quanh dấu “/” và “-”, không ghi năm.`,
        fix: {
          kind: withYear ? 'one-click' : 'auto',
          label: 'Viết lại',
          edit: { op: 'set-letterhead', patch: { number: digits, code: clean } },
        },
      }
    }
    for (const note of draft.notes) {
      if (note.kind !== 'normalised' || note.field !== 'Số và ký hiệu') continue
      yield {
        place: place.letterhead('number'),
        inText: inNote(note),
        excerpt: note.text,
        message: `Bản nhập ghi “${note.text}”; bản in đã viết lại: chữ in hoa, không có dấu cách quanh dấu “/” và “-”.`,
        severity: 'hint',
        fix: { kind: 'one-click', label: 'Đã rõ, bỏ lời nhắc', edit: { op: 'remove-note', id: note.id } },
      }
    }
  },
}

/** A part with two capitals is written as its office writes it: `TTr`, `QĐi`, `ThTr`. */
const inCapitals = (part: string): string => ((part.match(/\p{Lu}/gu) ?? []).length >= 2 ? part : upperVi(part))
