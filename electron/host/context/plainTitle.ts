import { subjectText } from '../../../core/document/plainText.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { renderDraft } from '../../../core/render/render.ts'

/** The title in words: facts filled in, marks taken off. Renders the title alone, not the plan. */
export function plainTitle(draft: Draft): string {
  return subjectText(renderDraft({ ...draft, body: [], annexes: [] }, null).document)
}
