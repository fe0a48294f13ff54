/** Which top-level blocks of the body a step edits, and where a new one goes. */
import type { Block, BlockRole } from '../../core/draft/draft.ts'
import type { BlockPosition } from '../../core/draft/edits.ts'
import { stepOfBlock } from '../../core/template/stepOfPlace.ts'
import { type StepId, stepIds } from '../../core/template/template.ts'

export type OutlineStepId = 'muc-dich' | 'noi-dung' | 'kinh-phi' | 'to-chuc'

/** A new section of each step: its role, and the name it begins with. */
export const sectionOfStep: Record<OutlineStepId, { role: BlockRole; title: string }> = {
  'muc-dich': { role: 'purpose', title: 'MỤC ĐÍCH, YÊU CẦU' },
  'noi-dung': { role: 'content', title: 'NỘI DUNG' },
  'kinh-phi': { role: 'budget', title: 'KINH PHÍ THỰC HIỆN' },
  'to-chuc': { role: 'organisation', title: 'TỔ CHỨC THỰC HIỆN' },
}

export const blocksOfStep = (body: readonly Block[], step: StepId): Block[] =>
  body.filter((block) => stepOfBlock(block) === step)

/** After the step's own blocks (before a closing sentence), else before the first block of a later step. */
export function placeForSection(body: readonly Block[], step: OutlineStepId): BlockPosition {
  const last = blocksOfStep(body, step).findLast((block) => block.role !== 'closing')
  if (last) return { after: last.id }
  const order = stepIds.indexOf(step)
  const later = body.find((block) => block.role === 'closing' || stepIds.indexOf(stepOfBlock(block)) > order)
  return later ? { before: later.id } : { endOf: 'body' }
}

/** Căn cứ stand first; a new list begins at the head of the body. */
export function placeForBasis(body: readonly Block[]): BlockPosition {
  const last = body.findLast((block) => block.kind === 'basis')
  if (last) return { after: last.id }
  const first = body[0]
  return first ? { before: first.id } : { endOf: 'body' }
}

/** The opening sentence stands between the căn cứ and the first section. */
export function placeForOpening(body: readonly Block[]): BlockPosition {
  const basis = body.findLast((block) => block.kind === 'basis')
  if (basis) return { after: basis.id }
  const first = body[0]
  return first ? { before: first.id } : { endOf: 'body' }
}
