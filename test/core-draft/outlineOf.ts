/** What an edit did, as a reader sees it. */
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { aPlan } from '../support/aPlan.ts'

/** The outline as a reader sees it: number and text, indented by level. */
export function outline(draft: Draft): string[] {
  const numbers = numberBlocks(draft.body)
  const lines = (blocks: Block[], depth: number): string[] =>
    blocks.flatMap((each) => [
      '  '.repeat(depth) +
        [numbers.get(each.id)?.label, each.duty && `${each.duty.label}:`, each.text].filter(Boolean).join(' '),
      ...lines(each.children, depth + 1),
    ])
  return lines(draft.body, 0)
}

export const small = (...body: Block[]): Draft => aPlan({ body })
export const named = (id: string, each: Block): Block => ({ ...each, id })
export const outlineAfter = (draft: Draft, ...edits: DraftEdit[]): string[] =>
  outline(applyEdit(draft, { op: 'all', edits }))
