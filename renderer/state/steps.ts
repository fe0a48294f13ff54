/** The steps of the form, and which of them holds a place of the draft. */

import { type PlaceKey, readPlace } from '../../core/document/place.ts'
import type { Annex, Block, BlockRole, Draft } from '../../core/draft/draft.ts'
import type { StepId, TemplateForm } from '../../core/template/template.ts'

export const stepLabels: Record<StepId, string> = {
  'co-quan': 'Cơ quan và số ký hiệu',
  'ten-can-cu': 'Tên và căn cứ',
  'muc-dich': 'Mục đích, yêu cầu',
  'noi-dung': 'Nội dung, nhiệm vụ',
  'kinh-phi': 'Kinh phí',
  'to-chuc': 'Tổ chức thực hiện',
  'phu-luc': 'Phụ lục',
  'noi-nhan': 'Nơi nhận và ký',
  'ra-soat': 'Rà soát và xuất',
}

const stepOfRole: Record<BlockRole, StepId> = {
  opening: 'ten-can-cu',
  purpose: 'muc-dich',
  content: 'noi-dung',
  budget: 'kinh-phi',
  organisation: 'to-chuc',
  closing: 'to-chuc',
}

/** The step that edits a top-level block of the body: by its role, else căn cứ by kind, else the content. */
export function stepOfBlock(block: Block): StepId {
  if (block.role) return stepOfRole[block.role]
  return block.kind === 'basis' ? 'ten-can-cu' : 'noi-dung'
}

const holds = (block: Block, id: string): boolean => block.id === id || block.children.some((child) => holds(child, id))
const annexHolds = (annex: Annex, id: string): boolean => annex.body.some((block) => holds(block, id))

export function stepOfPlace(draft: Draft, form: TemplateForm | null, place: PlaceKey): StepId {
  const { area, id } = readPlace(place)
  switch (area) {
    case 'letterhead':
    case 'layout':
      return 'co-quan'
    case 'title':
      return 'ten-can-cu'
    case 'fact':
      return form?.fields.find((field) => field.id === id)?.step ?? 'ten-can-cu'
    case 'recipients':
    case 'signature':
      return 'noi-nhan'
    case 'annex':
      return 'phu-luc'
    case 'block': {
      const top = draft.body.find((block) => holds(block, id))
      if (top) return stepOfBlock(top)
      return draft.annexes.some((annex) => annexHolds(annex, id)) ? 'phu-luc' : 'noi-dung'
    }
    default:
      return 'ra-soat'
  }
}
