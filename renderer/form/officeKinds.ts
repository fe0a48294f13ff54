/**
 * What each kind of office begins with: parent line, code, signature.
 * Sources: NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I, mục II.2, II.3, II.7.
 *
 * 1. `officeKinds`: a row a kind.
 * 2. `changeKind`, `changeName`: what still stands as it was proposed follows; what was written stays.
 */
import type { IssuerKind, SignatureForm } from '../../core/draft/draft.ts'
import type { OfficeProfile, OfficeSigner } from '../../core/draft/office.ts'

interface OfficeKind {
  value: IssuerKind
  label: string
  /** Example of its name and parent line. */
  name: string
  parent: string
  /** False where a parent line is never printed. */
  hasParent: boolean
  /** Code after `KH-`, proposed. */
  code: string
  headPost: string
  deputyPost: string
  /** How its head, and its deputy, usually sign. */
  headForm: SignatureForm
  deputyForm: SignatureForm
}

export const officeKinds: readonly OfficeKind[] = [
  {
    value: 'ubnd',
    label: 'Ủy ban nhân dân',
    name: 'Ủy ban nhân dân xã Bình Minh',
    parent: '',
    hasParent: false,
    code: 'UBND',
    headPost: 'Chủ tịch',
    deputyPost: 'Phó Chủ tịch',
    headForm: 'tm',
    deputyForm: 'tm-kt',
  },
  {
    value: 'hdnd',
    label: 'Hội đồng nhân dân',
    name: 'Hội đồng nhân dân xã Bình Minh',
    parent: '',
    hasParent: false,
    code: 'HĐND',
    headPost: 'Chủ tịch',
    deputyPost: 'Phó Chủ tịch',
    headForm: 'tm',
    deputyForm: 'tm-kt',
  },
  {
    value: 'phong',
    label: 'Phòng chuyên môn của xã, phường',
    name: 'Phòng Văn hóa - Xã hội',
    parent: 'UBND XÃ BÌNH MINH',
    hasParent: true,
    code: '',
    headPost: 'Trưởng phòng',
    deputyPost: 'Phó Trưởng phòng',
    headForm: 'head',
    deputyForm: 'kt',
  },
  {
    value: 'van-phong',
    label: 'Văn phòng HĐND và UBND',
    name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    parent: 'UBND XÃ BÌNH MINH',
    hasParent: true,
    code: 'VP',
    headPost: 'Chánh Văn phòng',
    deputyPost: 'Phó Chánh Văn phòng',
    headForm: 'head',
    deputyForm: 'kt',
  },
  {
    value: 'trung-tam',
    label: 'Trung tâm, trạm y tế, đơn vị sự nghiệp',
    name: 'Trung tâm Phục vụ hành chính công',
    parent: 'UBND XÃ BÌNH MINH',
    hasParent: true,
    code: '',
    headPost: 'Giám đốc',
    deputyPost: 'Phó Giám đốc',
    headForm: 'head',
    deputyForm: 'kt',
  },
  {
    value: 'so',
    label: 'Sở và cơ quan của tỉnh, thành phố',
    name: 'Sở Nội vụ',
    parent: 'UBND TỈNH THÁI NGUYÊN',
    hasParent: true,
    code: '',
    headPost: 'Giám đốc',
    deputyPost: 'Phó Giám đốc',
    headForm: 'head',
    deputyForm: 'kt',
  },
  {
    value: 'truong',
    label: 'Trường học',
    name: 'Trường Tiểu học Bình Minh',
    parent: 'UBND XÃ BÌNH MINH',
    hasParent: true,
    code: '',
    headPost: 'Hiệu trưởng',
    deputyPost: 'Phó Hiệu trưởng',
    headForm: 'head',
    deputyForm: 'kt',
  },
  {
    value: 'ban-chi-dao',
    label: 'Ban Chỉ đạo, hội đồng được dùng con dấu của UBND',
    name: 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở',
    parent: 'UBND XÃ BÌNH MINH',
    hasParent: true,
    code: 'BCĐ',
    headPost: 'Trưởng ban',
    deputyPost: 'Phó Trưởng ban',
    headForm: 'tm',
    deputyForm: 'tm-kt',
  },
  {
    value: 'mat-tran',
    label: 'Mặt trận Tổ quốc Việt Nam',
    name: 'Ban Thường trực',
    parent: 'ỦY BAN MTTQ VIỆT NAM XÃ BÌNH MINH',
    hasParent: true,
    code: 'MTTQ-BTT',
    headPost: 'Chủ tịch',
    deputyPost: 'Phó Chủ tịch',
    headForm: 'tm',
    deputyForm: 'tm-kt',
  },
  {
    value: 'khac',
    label: 'Cơ quan khác',
    name: 'Ban Quản lý chợ Bình Minh',
    parent: 'UBND XÃ BÌNH MINH',
    hasParent: true,
    code: '',
    headPost: 'Trưởng ban',
    deputyPost: 'Phó Trưởng ban',
    headForm: 'head',
    deputyForm: 'kt',
  },
]

export const kindOf = (value: IssuerKind): OfficeKind =>
  officeKinds.find((kind) => kind.value === value) ?? {
    value,
    label: '',
    name: '',
    parent: '',
    hasParent: true,
    code: '',
    headPost: '',
    deputyPost: '',
    headForm: 'head',
    deputyForm: 'kt',
  }

export const emptyOffice: OfficeProfile = {
  format: 'ho-so-co-quan',
  version: 1,
  kind: 'ubnd',
  name: '',
  shortName: '',
  parent: '',
  place: '',
  code: 'UBND',
  units: [],
  signers: [],
  recipients: [],
  wording: { tone: 'hòa', yearly: 'hằng năm', ensure: 'bảo đảm' },
}

/** Another kind: what still stands as the old kind began follows; what was written stays. */
export function changeKind(office: OfficeProfile, value: IssuerKind): OfficeProfile {
  const before = kindOf(office.kind)
  const after = kindOf(value)
  return {
    ...office,
    kind: value,
    parent: after.hasParent ? office.parent : '',
    code: office.code === before.code ? after.code : office.code,
    signers: office.signers.map((signer) => changeSigner(signer, before, after)),
  }
}

function changeSigner(signer: OfficeSigner, before: OfficeKind, after: OfficeKind): OfficeSigner {
  const swap = (text: string): string => {
    if (text === before.headPost) return after.headPost
    return text === before.deputyPost ? after.deputyPost : text
  }
  const forms = new Map([
    [before.headForm, after.headForm],
    [before.deputyForm, after.deputyForm],
  ])
  return {
    ...signer,
    headPost: swap(signer.headPost),
    post: swap(signer.post),
    form: forms.get(signer.form) ?? signer.form,
  }
}

/** `Ủy ban nhân dân xã Bình Minh` → `UBND xã Bình Minh`. */
export const shortOf = (name: string): string =>
  name.replace(/Ủy ban nhân dân/i, 'UBND').replace(/Hội đồng nhân dân/i, 'HĐND')

/** `Ủy ban nhân dân xã Bình Minh` → `Bình Minh`; empty where the name does not say. */
export function placeOf(name: string): string {
  const found = /\s(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn)\s+(\p{Lu}.*)$/u.exec(name)
  return found?.[1] ?? ''
}

/** The name as typed; the short name and the place follow it until they are written by hand. */
export function changeName(office: OfficeProfile, name: string): OfficeProfile {
  const own = office.kind === 'ubnd' || office.kind === 'hdnd'
  return {
    ...office,
    name,
    shortName: office.shortName === shortOf(office.name) ? shortOf(name) : office.shortName,
    place: own && office.place === placeOf(office.name) ? placeOf(name) : office.place,
  }
}
