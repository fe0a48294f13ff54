/** The plans of a list: what they begin with, and the plan of one row with what is wrong in it. */

import type { ListRow } from '../../../core/batch/listTable.ts'
import { officeOfRow, type RowAnswers, type RowProblem, readRow, rowPlan } from '../../../core/batch/rowPlan.ts'
import { plannedYears } from '../../../core/contract/plannedYears.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import type { LegalReference } from '../../../core/legal/catalogue.ts'
import type { Template, TemplateForm } from '../../../core/template/template.ts'
import { likelyPlanYear } from '../../../core/text/dates.ts'
import type { HostContext } from '../context/context.ts'
import { beginPlan } from './beginPlan.ts'

type BatchSource = { template: string } | { draft: Draft }

export interface BatchPlans {
  form: TemplateForm | null
  /** The plan without a row: its questions are what columns may answer. */
  draft: Draft
  planOf(row: ListRow, matched: readonly (string | null)[], id: string): { draft: Draft; problems: RowProblem[] }
}

/** Throws `template.not-found`, `template.faulty`. */
export async function batchPlans(
  { templates, office, references, ports }: HostContext,
  source: BatchSource,
): Promise<BatchPlans> {
  const profile = await office.readIfGood()
  if ('draft' in source) {
    const { draft } = source
    const form = (await templates.getIfThere(draft.template.id))?.form ?? null
    return plansOf(form, draft, () => freed(draft))
  }
  const template = await templates.get(source.template)
  const own = await references.references()
  const begin = (row: RowAnswers | null): Draft => beginning(template, profile, row, { own, now: ports.now() })
  return plansOf(template.form, begin(null), begin)
}

function plansOf(form: TemplateForm | null, draft: Draft, begin: (row: RowAnswers) => Draft): BatchPlans {
  return {
    form,
    draft,
    planOf(row, matched, id) {
      const answers = readRow(row.cells, matched, { draft, form, years: plannedYears })
      return { draft: { ...rowPlan(begin(answers), answers), id }, problems: answers.problems }
    },
  }
}

function beginning(
  template: Template,
  profile: OfficeProfile | null,
  row: RowAnswers | null,
  { own, now }: { own: readonly LegalReference[]; now: Date },
): Draft {
  const office = row ? officeOfRow(profile, row) : profile
  const year = row?.year === undefined ? likelyPlanYear(now) : row.year
  return beginPlan({ template, office, year, title: '', facts: row?.facts ?? {}, id: 'danh-sach', now }, own)
}

/** A copy for somebody else: what was said of the plan and how far it came stays with it. */
function freed(draft: Draft): Draft {
  const { state: _state, comments: _said, ...rest } = draft
  return { ...rest, revision: 0, letterhead: { ...draft.letterhead, number: '', date: '' } }
}
