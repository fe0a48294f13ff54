import { place } from '../../document/place.ts'
import { isCitedDocument } from '../../draft/answer.ts'
import type { Draft, FactValue, Origin } from '../../draft/draft.ts'
import { type CitedDocumentIn, citedOf } from '../../reading/cited.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { formatShortDate } from '../../text/dates.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const of = { kind: 'amend' as const, number: '05/KH-UBND', date: '2026-01-05', days: [] }
const amending =
  (title: string, ...texts: string[]) =>
  (plan: Draft): Draft => ({
    ...says(...texts)(plan),
    title,
    origin: { kind: 'draft', name: 'Kế hoạch số 05/KH-UBND', at: '2026-06-10T03:00:00.000Z', of },
  })
const title = 'Sửa đổi, bổ sung một số nội dung của Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026'

/** The plan knows which one it was made from (`origin.of`); its words may have been changed since. */
export const amendedPlan: Rule = {
  id: 'LAW-25',
  severity: 'error',
  title: 'Kế hoạch được sửa đổi, thay thế nêu đúng số, ngày của nó',
  why: 'Sai số thì kế hoạch cũ vẫn còn hiệu lực, và một kế hoạch khác bị sửa nhầm.',
  unless: 'Kế hoạch không được tạo bằng “Sửa đổi, bổ sung, thay thế”, hoặc số ấy là của cơ quan khác.',
  source: decree('II.6.b'),
  examples: [
    {
      name: 'Đúng số, ngày',
      reports: 0,
      draft: amending(title, 'Các nội dung khác của Kế hoạch số 05/KH-UBND giữ nguyên hiệu lực.'),
    },
    {
      name: 'Số khác trong câu',
      reports: 1,
      draft: amending(title, 'Các nội dung khác của Kế hoạch số 06/KH-UBND giữ nguyên hiệu lực.'),
    },
    { name: 'Ngày khác trong tên', reports: 1, draft: amending(title.replace('05 tháng 01', '15 tháng 01'), '') },
    { name: 'Không nêu số nào', reports: 1, draft: amending('Sửa đổi kế hoạch đầu năm', '') },
    {
      name: 'Kế hoạch không sửa kế hoạch nào',
      reports: 0,
      draft: says('Theo Kế hoạch số 07/KH-UBND ngày 07/01/2026.'),
    },
  ],
  *check(input) {
    const amended = input.draft.origin?.of
    if (!amended) return
    const here = citedOf(input).documents.filter(
      (document) => isPlanOfOurs(document, amended.number) && !document.passage.view?.quoted,
    )
    for (const document of here) {
      const found = differs(document, amended, input)
      if (found) yield found
    }
    if (here.length > 0) return
    yield {
      place: place.title,
      excerpt: excerptOf(readingOf(input).title),
      message: `Chưa nêu kế hoạch được ${amended.kind === 'amend' ? 'sửa đổi' : 'thay thế'}: Kế hoạch số ${amended.number} ngày ${formatShortDate(amended.date)}.`,
      fix: toPlace,
    }
  },
}

type Amended = NonNullable<Origin['of']>

/** A Kế hoạch under our own code. */
const isPlanOfOurs = ({ type, key, nested }: CitedDocumentIn, number: string): boolean =>
  type === 'Kế hoạch' && !nested && codeOf(key) === codeOf(number)

const codeOf = (number: string): string => number.slice(number.indexOf('/'))
const plainNumber = (number: string): string => number.replace(/^0+(?=\d)/u, '')

/** Where the words mean the plan that is amended or replaced: the title, the opening, and behind those verbs or “nội dung khác”. */
const meansIt = ({ passage, start }: CitedDocumentIn): boolean =>
  passage.kind === 'title' ||
  passage.view?.block.role === 'opening' ||
  /(?:sửa đổi|bổ sung|thay thế|nội dung khác|kèm theo)[^.;]*$/iu.test(passage.text.slice(0, start))

function differs(document: CitedDocumentIn, amended: Amended, input: PlanInput): RuleFinding | null {
  const { passage, start, end, numberSpan, dateSpan, key, date } = document
  const sameNumber = plainNumber(key) === plainNumber(amended.number)
  const sameDate = date === '' || date === amended.date
  if (sameNumber ? sameDate : date !== amended.date && !meansIt(document)) return null
  const said = `Kế hoạch số ${amended.number} ngày ${formatShortDate(amended.date)}`
  const home = answerOf(input.draft, key, date)
  const changes = [
    ...(sameNumber ? [] : [{ ...numberSpan, to: amended.number }]),
    ...(sameDate || !dateSpan ? [] : [{ ...dateSpan, to: `ngày ${formatShortDate(amended.date)}` }]),
  ]
  return {
    ...passage.at({ start, end }),
    excerpt: passage.text.slice(start, dateSpan?.end ?? end),
    message: `Kế hoạch này ${amended.kind === 'amend' ? 'sửa đổi' : 'thay thế'} ${said}, ở đây ghi khác.`,
    fix: home
      ? {
          kind: 'one-click',
          label: `Viết ${said}`,
          edit: { op: 'set-fact', id: home.id, value: { ...home.value, number: amended.number, date: amended.date } },
        }
      : wordFix(passage, changes, 'one-click', `Viết ${said}`),
  }
}

/** The answer that says this number and day. */
function answerOf(draft: Draft, number: string, date: string) {
  const found = Object.entries(draft.facts).flatMap(([id, value]: [string, FactValue]) =>
    isCitedDocument(value) && plainNumber(value.number) === plainNumber(number) && (date === '' || value.date === date)
      ? [{ id, value }]
      : [],
  )
  return found[0] ?? null
}
