/** The issued plan that is amended or replaced: as a document that is cited, and as the new plan's own question. */

import { blankNumber } from '../document/blanks.ts'
import type { DocumentModel } from '../document/model.ts'
import { subjectText } from '../document/plainText.ts'
import { emptyDocument } from '../draft/answer.ts'
import type { CitedDocument, Draft, Letterhead, Origin } from '../draft/draft.ts'
import { planDatesOf } from '../reading/planDates.ts'
import type { TemplateField, TemplateForm } from '../template/template.ts'
import { citeFull } from '../text/citations.ts'
import { lowerFirst } from '../text/normalize.ts'

/** What is known of the issued plan; `document` and `values` are what it prints. */
export interface IssuedPlan {
  draft: Draft
  form: TemplateForm | null
  document: DocumentModel
  /** What each of its expressions prints, by its source. */
  values: Readonly<Record<string, string>>
}

/** `Kế hoạch số 05/KH-UBND ngày 05/01/2026 của ...`, of the Party `số 12-KH/ĐU`; null where it has no number or no date: nobody could cite it. */
export function issuedDocument({ draft, document }: Pick<IssuedPlan, 'draft' | 'document'>): CitedDocument | null {
  const { number, date, issuer } = draft.letterhead
  if (number.trim() === '' || date === '') return null
  const subject = lowerFirst(subjectText(document).replace(/\s+/gu, ' ').trim())
  return { type: 'Kế hoạch', number: blankNumber(draft.letterhead), date, issuer: issuer.trim(), subject }
}

/** The question whose answer is the issued plan. */
export const issuedQuestion = (id: string, kind: 'amend' | 'replace'): TemplateField => ({
  id,
  step: 'ten-can-cu',
  label: kind === 'amend' ? 'Kế hoạch được sửa đổi, bổ sung' : 'Kế hoạch bị thay thế',
  kind: 'document',
  required: true,
  hint: 'Số, ngày và trích yếu lấy từ kế hoạch đã ban hành; sửa ở đây là sửa ở mọi chỗ nhắc tới.',
  documentType: emptyDocument('Kế hoạch').type,
})

/** The head of the new paper: the office stays, number and day are not known yet. It is not signed before the old one was. */
export function freshHead(head: Letterhead, now: Date): Letterhead {
  const { issueDay: _day, issueMonth: _month, ...kept } = head
  const issued = Number(head.date.slice(0, 4))
  return { ...kept, number: '', date: '', issueYear: Math.max(issued, now.getFullYear()) }
}

/** What the new plan was made from. */
export function originOf(plan: IssuedPlan, cited: CitedDocument, kind: 'amend' | 'replace', now: Date): Origin {
  const { draft: old } = plan
  const foreign = old.origin?.kind === 'file' || old.origin?.imported === true
  return {
    kind: 'draft',
    name: citeFull(cited),
    at: now.toISOString(),
    ...(foreign ? { imported: true } : {}),
    of: { kind, number: cited.number, date: cited.date, days: daysOf(plan) },
  }
}

/** The days it speaks of, each once. */
const daysOf = ({ draft, document, form }: IssuedPlan): string[] => [
  ...new Set(
    planDatesOf({ draft, document, form, office: null, final: false }).dates.flatMap(({ first }) =>
      first === '' ? [] : [first],
    ),
  ),
]
