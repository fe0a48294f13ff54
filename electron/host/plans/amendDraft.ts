import { amendPlan } from '../../../core/amend/amendPlan.ts'
import { type IssuedPlan, issuedDocument } from '../../../core/amend/issuedPlan.ts'
import { planParts } from '../../../core/amend/planParts.ts'
import { replacePlan } from '../../../core/amend/replacePlan.ts'
import type { AmendableParts } from '../../../core/contract/operations.ts'
import { subjectText } from '../../../core/document/plainText.ts'
import type { CitedDocument, Draft } from '../../../core/draft/draft.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { citeFull } from '../../../core/text/citations.ts'

interface AmendParts {
  form: TemplateForm | null
  now: () => Date
  newId: () => string
}

/** What of an issued plan can be amended. Throws `amend.not-issued`. */
export function amendableParts(draft: Draft, form: TemplateForm | null): AmendableParts {
  const { plan, cited } = issued(draft, form)
  return { cited: citeFull(cited), parts: planParts(plan) }
}

/** The new plan, not saved. Throws `amend.not-issued`, `amend.no-part`. */
export function amendDraft(draft: Draft, parts: 'whole' | readonly string[], made: AmendParts): Draft {
  const { plan, cited } = issued(draft, made.form)
  const begun = { id: made.newId(), now: made.now() }
  if (parts === 'whole') return replacePlan(plan, cited, begun)
  const known = new Set(planParts(plan).map(({ id }) => id))
  if (!parts.some((id) => known.has(id))) throw new AppError({ code: 'amend.no-part', params: {} })
  return amendPlan(plan, cited, parts, begun)
}

function issued(draft: Draft, form: TemplateForm | null): { plan: IssuedPlan; cited: CitedDocument } {
  const { document, values } = renderDraft(draft, form)
  const plan = { draft, form, document, values }
  const cited = issuedDocument(plan)
  if (!cited) throw new AppError({ code: 'amend.not-issued', params: { title: subjectText(document) } })
  return { plan, cited }
}
