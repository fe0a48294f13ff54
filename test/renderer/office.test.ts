import { describe, expect, it } from 'vitest'
import { changeKind, changeName, emptyOffice, placeOf, shortOf } from '../../renderer/form/officeKinds.ts'

describe('the office profile while it is typed', () => {
  it('takes the short name and the place from the name of a UBND', () => {
    const office = changeName(emptyOffice, 'Ủy ban nhân dân xã Bình Minh')
    expect(office).toMatchObject({ shortName: 'UBND xã Bình Minh', place: 'Bình Minh', code: 'UBND', parent: '' })
  })

  it('follows the name key by key, and stops where the clerk wrote her own', () => {
    const typed = changeName(emptyOffice, 'Ủy ban nhân dân phường Điện Biên Phủ')
    const own = { ...typed, place: 'Phường Điện Biên Phủ' }
    const corrected = changeName(own, 'Ủy ban nhân dân phường Điện Biên')
    expect(corrected.place).toBe('Phường Điện Biên Phủ')
    expect(corrected.shortName).toBe('UBND phường Điện Biên')
  })

  it('does not guess the place of a room from its name', () => {
    expect(placeOf('Phòng Văn hóa - Xã hội')).toBe('')
    expect(shortOf('Trung tâm Phục vụ hành chính công')).toBe('Trung tâm Phục vụ hành chính công')
  })

  it('changes code and signature with the kind, as they were proposed', () => {
    const signer = { id: '1', name: 'Nguyễn Văn An', headPost: 'Chủ tịch', post: '', form: 'tm' } as const
    const room = changeKind({ ...emptyOffice, signers: [signer] }, 'phong')
    expect(room.code).toBe('')
    expect(room.signers[0]).toMatchObject({ headPost: 'Trưởng phòng', form: 'head', name: 'Nguyễn Văn An' })
  })

  it('gives the Front its own code', () => {
    expect(changeKind(emptyOffice, 'mat-tran').code).toBe('MTTQ-BTT')
  })

  it('keeps a code and a post the clerk wrote', () => {
    const signer = { id: '1', name: 'Trần Thị Bình', headPost: 'Quyền Chủ tịch', post: '', form: 'tm' } as const
    const changed = changeKind({ ...emptyOffice, code: 'UBND-VP', signers: [signer] }, 'van-phong')
    expect(changed.code).toBe('UBND-VP')
    expect(changed.signers[0]?.headPost).toBe('Quyền Chủ tịch')
  })

  it('drops the parent line where none is ever printed', () => {
    const room = { ...changeKind(emptyOffice, 'phong'), parent: 'UBND XÃ BÌNH MINH' }
    expect(changeKind(room, 'ubnd').parent).toBe('')
    expect(changeKind(room, 'trung-tam').parent).toBe('UBND XÃ BÌNH MINH')
  })
})
