import type { RollProposal } from '../../core/contract/reuse.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { applyChanges, rollForward } from '../../core/rollforward/rollForward.ts'
import type { BuildParts } from './buildDocument.ts'

export interface RollParts extends Omit<BuildParts, 'final'> {
  now: () => Date
  newId: () => string
}

/** Last year's plan rolled forward: what would change. Nothing is written. */
export function rollDraft(draft: Draft, year: number, parts: RollParts): RollProposal {
  const { form, office, references, now, newId } = parts
  const { document } = renderDraft(draft, form)
  return rollForward({ draft, form, document, office, ...(references ? { references } : {}), year, now: now(), newId })
}

/** The new plan with everything taken that is proposed; questions stay open. */
export const takeProposed = ({ draft, changes }: RollProposal): Draft =>
  applyChanges(
    draft,
    changes.filter(({ proposed }) => proposed),
  )
