import type { Draft } from '../../../core/draft/draft.ts'
import type { LegalReference } from '../../../core/legal/catalogue.ts'
import { renderDraft } from '../../../core/render/render.ts'
import { applyChanges, rollForward } from '../../../core/rollforward/rollForward.ts'
import { type NewDraftInput, newDraft } from '../../../core/template/newDraft.ts'

/**
 * A new plan of a template. One that was made of a plan of another year begins as that plan and is moved like any plan of last year:
 * what is sure is changed, what only the clerk can know is left for the checks to ask (`origin.fromYear`). Answers are the clerk's own; days nobody
 * answered move like the others.
 */
export function beginPlan(input: NewDraftInput, references: readonly LegalReference[]): Draft {
  const { template, office, year, id, now } = input
  const { form } = template
  if (form.fromYear === undefined || year === null || year === form.fromYear) return newDraft(input)
  // When the old plan was begun is not known: its days are read as those of a plan of its year.
  const { origin: _today, ...begun } = newDraft({ ...input, year: form.fromYear })
  const { document } = renderDraft(begun, form)
  const { draft, changes } = rollForward({
    draft: begun,
    form,
    document,
    office,
    references,
    year,
    fromYear: form.fromYear,
    now,
    newId: () => id,
  })
  const moved = applyChanges(
    draft,
    changes.filter(({ proposed, edit }) => proposed && (edit.op !== 'set-fact' || input.facts[edit.id] === undefined)),
  )
  const { fromYear, fromSchoolYear } = moved.origin ?? {}
  return {
    ...moved,
    year,
    letterhead: { ...moved.letterhead, issueYear: form.signedYearBefore ? year - 1 : year },
    origin: {
      kind: 'template',
      name: form.name,
      at: now.toISOString(),
      ...(fromYear === undefined ? {} : { fromYear }),
      ...(fromSchoolYear === undefined ? {} : { fromSchoolYear }),
    },
  }
}
