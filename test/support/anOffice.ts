/** The profile of the commune all our plans are of; a test names what it is about: its units, signers, recipients. */
import { exampleOffice } from '../../core/checks/kits/exampleOffice.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'

export const anOffice = (patch: Partial<OfficeProfile> = {}): OfficeProfile => ({ ...exampleOffice, ...patch })

/** Its head, and the deputy who signs for him. */
export const bothSigners: OfficeProfile['signers'] = [
  { id: 's1', name: 'Trần Văn Bình', post: '', headPost: 'Chủ tịch', form: 'tm' },
  { id: 's2', name: 'Nguyễn Thị Hòa', post: 'Phó Chủ tịch', headPost: 'Chủ tịch', form: 'tm-kt' },
]
