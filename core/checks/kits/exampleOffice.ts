/** An office profile for the rules' own examples: the commune of the example plan. */
import type { OfficeProfile } from '../../draft/office.ts'

export const exampleOffice: OfficeProfile = {
  format: 'ho-so-co-quan',
  version: 1,
  kind: 'ubnd',
  name: 'Ủy ban nhân dân xã Bình Minh',
  shortName: 'UBND xã Bình Minh',
  parent: '',
  place: 'Bình Minh',
  code: 'UBND',
  units: [
    { id: 'vp', name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', code: 'VP' },
    { id: 'vhxh', name: 'Phòng Văn hóa - Xã hội', code: 'VHXH' },
    { id: 'kt', name: 'Phòng Kinh tế', code: 'KT' },
    { id: 'ttpvhcc', name: 'Trung tâm Phục vụ hành chính công xã', code: 'TTPVHCC' },
  ],
  signers: [],
  recipients: [],
  wording: { tone: 'hòa', yearly: 'hằng năm', ensure: 'bảo đảm' },
}
