import type { DraftSummary } from '../../../core/contract/operations.ts'
import { foldText } from '../../../core/text/normalize.ts'

/** Every word of the search stands somewhere in the plan's folded text. */
export function found(drafts: readonly DraftSummary[], search: string): DraftSummary[] {
  const words = foldText(search).split(' ').filter(Boolean)
  return drafts.filter((draft) => words.every((word) => draft.search.includes(word)))
}
