import { type PlaceKey, place } from '../../../core/document/place.ts'
import type { Block, BlockRole } from '../../../core/draft/draft.ts'
import type { DraftEdit } from '../../../core/draft/edits.ts'
import type { StepId } from '../../../core/template/template.ts'
import { newId } from '../../ui/newId.ts'

/** Sections a plan may do without; the rest of the text is always printed. */
const roleOfStep: Partial<Record<StepId, BlockRole>> = {
  'muc-dich': 'purpose',
  'noi-dung': 'content',
  'kinh-phi': 'budget',
  'to-chuc': 'organisation',
}

/** The top-level sections (`I.`) a step edits and can switch off. */
export function sectionsOfStep(body: readonly Block[], step: StepId): Block[] {
  const role = roleOfStep[step]
  return role ? body.filter((block) => block.role === role && block.kind === 'item') : []
}

/** Whether a step has sections of its own, and whether they print. */
export type SectionState = 'none' | 'on' | 'off'

export function sectionState(body: readonly Block[], step: StepId): SectionState {
  const sections = sectionsOfStep(body, step)
  if (sections.length === 0) return 'none'
  return sections.every((section) => section.off) ? 'off' : 'on'
}

export const toggleSections = (sections: readonly Block[], off: boolean): DraftEdit => ({
  op: 'all',
  edits: sections.map((section) => ({ op: 'patch-block', block: section.id, patch: { off } })),
})

/** A new section after the last one of the content, before budget and organisation. */
export function addSection(body: readonly Block[]): { edit: DraftEdit; place: PlaceKey } {
  const last =
    body.findLast((block) => block.kind === 'item' && block.role === 'content') ??
    body.findLast((block) => block.kind === 'item')
  const block: Block = {
    id: newId(),
    kind: 'item',
    marker: last?.marker ?? 'I',
    text: '',
    role: 'content',
    heading: true,
    children: [],
  }
  return {
    edit: { op: 'insert-block', block, at: last ? { after: last.id } : { endOf: 'body' } },
    place: place.block(block.id),
  }
}
