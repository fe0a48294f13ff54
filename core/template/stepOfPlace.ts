/** Which step of the form holds a place of the draft: where a finding leads, where a click on the page goes. */
import { type PlaceKey, readPlace } from '../document/place.ts'
import type { Block, BlockRole, Draft } from '../draft/draft.ts'
import { findBlock } from '../draft/walk.ts'
import { homeOfPlace } from './factHome.ts'
import { fieldsOf } from './fieldsOf.ts'
import type { StepId, TemplateForm } from './template.ts'

const stepOfRole: Record<BlockRole, StepId> = {
  opening: 'ten-can-cu',
  purpose: 'muc-dich',
  content: 'noi-dung',
  budget: 'kinh-phi',
  organisation: 'to-chuc',
  closing: 'to-chuc',
}

/** The step that edits a top-level block of the body: by its role, else căn cứ by kind, else the content. */
export const stepOfBlock = (top: Block): StepId =>
  top.role ? stepOfRole[top.role] : top.kind === 'basis' ? 'ten-can-cu' : 'noi-dung'

/** The step of the form that holds a place. */
export function stepOfPlace(draft: Draft, form: TemplateForm | null, key: PlaceKey): StepId {
  const { area, id } = readPlace(homeOfPlace(draft, key))
  switch (area) {
    case 'letterhead':
    case 'layout':
      return 'co-quan'
    case 'title':
      return 'ten-can-cu'
    case 'fact':
      return fieldsOf(draft, form).find((field) => field.id === id)?.step ?? (id === 'nam' ? 'co-quan' : 'ten-can-cu')
    case 'recipients':
    case 'signature':
      return 'noi-nhan'
    case 'annex':
      return 'phu-luc'
    case 'block': {
      const spot = findBlock(draft, id)
      if (!spot) return 'noi-dung'
      return spot.annex === null ? stepOfBlock(spot.parents[0] ?? spot.block) : 'phu-luc'
    }
    default:
      return 'ra-soat'
  }
}

/** The step that asks anew for words of a place; what is only reviewed, or has no place, is asked with the content. */
export function stepOfQuestion(draft: Draft, form: TemplateForm | null, key: PlaceKey | null): StepId {
  const step = key === null ? 'noi-dung' : stepOfPlace(draft, form, key)
  return step === 'ra-soat' ? 'noi-dung' : step
}
