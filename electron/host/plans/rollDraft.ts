import type { RolledResult } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { PlanInput } from '../../../core/reading/planInput.ts'
import { renderDraft } from '../../../core/render/render.ts'
import { asksOf, withAsks } from '../../../core/rollforward/asks.ts'
import type { AskedWords, RepeatedFact, RollProposal } from '../../../core/rollforward/proposal.ts'
import { repeatsOf } from '../../../core/rollforward/repeats.ts'
import { applyChanges, rollForward } from '../../../core/rollforward/rollForward.ts'
import { type TasksAbove, tasksAbove } from '../../../core/rollforward/tasksAbove.ts'
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

/** What a document above asks of the plan. The document is read by itself: it has no template and no office here. */
export const tasksOf = (above: Draft, draft: Draft, parts: RollParts): TasksAbove =>
  tasksAbove(inputOf(above, { form: null, office: null }), { draft, form: parts.form, newId: parts.newId })

/** What a template made of the draft would ask again. */
export const askedWords = (draft: Draft, parts: Omit<BuildParts, 'final'>): AskedWords[] =>
  asksOf(inputOf(draft, parts))

interface TemplateWish extends TemplateText {
  /** Names of those of `askedWords` that are asked, and what the clerk calls them. */
  asks: readonly { id: string; label: string }[]
}

/** The files of a template made of a draft. */
export function templateFiles(
  draft: Draft,
  { asks, ...template }: TemplateWish,
  parts: Omit<BuildParts, 'final'>,
): Record<string, string> {
  const labels = new Map(asks.map(({ id, label }) => [id, label]))
  const taken = asks.length === 0 ? [] : askedWords(draft, parts).filter(({ id }) => labels.has(id))
  return toTemplate(inputOf(withAsks(draft, taken, labels), parts), template)
}

/** The new plan with everything taken that is proposed; questions stay open, and what is left of the old year is told. */
export function rollWhole(draft: Draft, years: RollYears, parts: RollParts): RolledResult {
  const proposal = rollDraft(draft, years, parts)
  const taken = proposal.changes.filter(({ proposed }) => proposed)
  const rolled = applyChanges(proposal.draft, taken)
  const { now: _, newId: __, ...beside } = parts
  const { findings } = buildDocument(rolled, { ...beside, final: false })
  return { ...proposal, draft: rolled, leftovers: findings.filter(({ rule }) => /^(?:ROL|OLD)-/u.test(rule)) }
}
