import type { RolledResult } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { PlanInput } from '../../../core/reading/planInput.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { RepeatedFact, RollProposal } from '../../../core/rollforward/proposal.ts'
import { repeatsOf } from '../../../core/rollforward/repeats.ts'
import { applyChanges, rollForward } from '../../../core/rollforward/rollForward.ts'
import { type TemplateText, toTemplate } from '../../../core/rollforward/toTemplate.ts'
import { type BuildParts, buildDocument } from './buildDocument.ts'

interface RollParts extends Omit<BuildParts, 'final'> {
  now: () => Date
  newId: () => string
}

interface RollYears {
  year: number
  fromYear?: number | undefined
}

/** Last year's plan rolled forward: what would change. Nothing is written. */
export function rollDraft(draft: Draft, { year, fromYear }: RollYears, parts: RollParts): RollProposal {
  const { form, office, references, now, newId } = parts
  const { document } = renderDraft(draft, form)
  const given = references ? { references } : {}
  return rollForward({ draft, form, document, office, ...given, year, fromYear, now: now(), newId })
}

const inputOf = (draft: Draft, { form, office, references }: Omit<BuildParts, 'final'>): PlanInput => {
  const { document } = renderDraft(draft, form)
  return { draft, document, form, office, final: false, ...(references ? { references } : {}) }
}

/** Words that stand in several places and could be an answer. */
export const repeatedFacts = (draft: Draft, parts: Omit<BuildParts, 'final'>): RepeatedFact[] =>
  repeatsOf(inputOf(draft, parts))

/** The files of a template made of a draft. */
export const templateFiles = (
  draft: Draft,
  template: TemplateText,
  parts: Omit<BuildParts, 'final'>,
): Record<string, string> => toTemplate(inputOf(draft, parts), template)

/** The new plan with everything taken that is proposed; questions stay open, and what is left of the old year is told. */
export function rollWhole(draft: Draft, years: RollYears, parts: RollParts): RolledResult {
  const proposal = rollDraft(draft, years, parts)
  const taken = proposal.changes.filter(({ proposed }) => proposed)
  const rolled = applyChanges(proposal.draft, taken)
  const { now: _, newId: __, ...beside } = parts
  const { findings } = buildDocument(rolled, { ...beside, final: false })
  return { ...proposal, draft: rolled, leftovers: findings.filter(({ rule }) => /^(?:ROL|OLD)-/u.test(rule)) }
}
