/** The lines of an assignment: their names in the form, and the words a new line is printed with. */
import type { DutyRole } from '../../core/draft/draft.ts'

interface DutyKind {
  role: DutyRole
  /** Name of the field. */
  name: string
  /** Printed before the colon. */
  label: string
  /** Picked from the office's units while typing. */
  units: boolean
}

export const dutyKinds: readonly DutyKind[] = [
  { role: 'lead', name: 'Chủ trì', label: 'Cơ quan chủ trì', units: true },
  { role: 'support', name: 'Phối hợp', label: 'Cơ quan phối hợp', units: true },
  { role: 'when', name: 'Thời gian', label: 'Thời gian thực hiện', units: false },
  { role: 'form', name: 'Hình thức', label: 'Hình thức thực hiện', units: false },
  { role: 'product', name: 'Sản phẩm', label: 'Sản phẩm', units: false },
  { role: 'do', name: 'Thực hiện', label: 'Cơ quan thực hiện', units: true },
  { role: 'advise', name: 'Tham mưu', label: 'Cơ quan tham mưu', units: true },
]

export function dutyKind(role: DutyRole): DutyKind {
  const found = dutyKinds.find((kind) => kind.role === role)
  if (!found) throw new Error(`no duty ${role}`)
  return found
}
