/** The names of the steps. Which step holds a place of the draft is `core/template/stepOfPlace.ts`. */
import type { StepId } from '../../core/template/template.ts'

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
