import { place } from '../../document/place.ts'
import type { Draft, DraftNote } from '../../draft/draft.ts'
import { inNote } from '../../reading/inText.ts'
import { formatShortDate, readDate } from '../../text/dates.ts'
import { foldText } from '../../text/normalize.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const attached = (text: string) => (plan: Draft) => ({
  ...plan,
  letterhead: { ...plan.letterhead, number: '12', code: 'KH-UBND', date: '2026-03-09' },
  annexes: [{ id: 'p1', title: 'Danh mục', orientation: 'portrait' as const, body: [] }],
  notes: [{ id: 'g1', kind: 'normalised' as const, field: 'Dòng “Kèm theo” của Phụ lục', text, line: 80 }],
})

/** Our own annexes repeat the letterhead; in a plan that was read from a file its own words are compared. */
export const annexHead: Rule = {
  id: 'STR-20',
  severity: 'warning',
  title: 'Dòng “Kèm theo Kế hoạch số ...” của phụ lục trùng với số, ngày ở đầu kế hoạch',
  why: 'Phụ lục ghi số khác thì không biết nó thuộc văn bản nào, và bản in mới sẽ khác bản cũ.',
  unless: 'Số hay ngày ở một trong hai chỗ còn để trống, hoặc phụ lục soạn trong phần mềm, vì dòng ấy tự in đúng.',
  source: custom,
  examples: [
    {
      name: 'Trùng',
      reports: 0,
      draft: attached('(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/3/2026 của UBND xã Bình Minh)'),
    },
    {
      name: 'Chưa có ngày',
      reports: 0,
      draft: attached('(Kèm theo Kế hoạch số    /KH-UBND ngày   tháng 3 năm 2026 của UBND xã Bình Minh)'),
    },
    {
      name: 'Số khác',
      reports: 1,
      draft: attached('(Kèm theo Kế hoạch số 21/KH-UBND ngày 09/3/2026 của UBND xã Bình Minh)'),
    },
    {
      name: 'Ngày khác',
      reports: 1,
      draft: attached('(Kèm theo Kế hoạch số 12/KH-UBND ngày 19 tháng 3 năm 2026 của UBND xã Bình Minh)'),
    },
    {
      name: 'Của xã khác',
      reports: 1,
      draft: attached('(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/3/2026 của Ủy ban nhân dân xã Tân Lập)'),
    },
  ],
  *check({ draft }) {
    for (const note of draft.notes) {
      if (note.kind !== 'normalised' || !/^Dòng “Kèm theo”/u.test(note.field)) continue
      const differs = differences(note, draft)
      const [first] = draft.annexes
      if (differs.length === 0 || !first) continue
      yield {
        place: place.annex(first.id),
        inText: inNote(note),
        excerpt: note.text,
        message: `Phụ lục ghi “${note.text}”, đầu kế hoạch là ${differs.join(', ')}; bản in lấy theo đầu kế hoạch.`,
        fix: { kind: 'ask', label: 'Đến phụ lục' },
      }
    }
  },
}

const said =
  /số\s*(?<number>\d{1,5})\s*\/\s*(?<code>[\p{L}\d-]+)?(?:.*?ngày\s+(?<date>\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*|tháng\s+\d{1,2}\s+năm\s+)\d{4}))?/u

function differences({ text }: DraftNote, { letterhead }: Draft): string[] {
  if (!/kế hoạch/iu.test(text)) return []
  const { number = '', code = '', date = '' } = said.exec(text)?.groups ?? {}
  const day = date === '' ? null : readDate(date)
  const out: string[] = []
  const sameNumber = Number(number) === Number(letterhead.number)
  if (number !== '' && /^\d+$/u.test(letterhead.number) && !sameNumber)
    out.push(`số ${letterhead.number}/${letterhead.code}`)
  else if (code !== '' && letterhead.code !== '' && code !== letterhead.code) out.push(`ký hiệu ${letterhead.code}`)
  if (day !== null && letterhead.date !== '' && day !== letterhead.date)
    out.push(`ngày ${formatShortDate(letterhead.date)}`)
  const place = communeIn(text)
  const own = communeIn(letterhead.issuer)
  if (place !== null && own !== null && place !== own) out.push(letterhead.issuer)
  return out
}

/** `xa binh minh`, of the body that issues; null where none is named. */
function communeIn(text: string): string | null {
  const found = /(?:xã|phường|đặc khu)\s+\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*/u.exec(text)?.[0]
  return found === undefined ? null : foldText(found)
}
