import type { IssuerKind, RecipientGroup, SignatureForm } from './draft.ts'

/** The office profile: what every new draft begins with, and the lists the form offers while typing. */
export interface OfficeProfile {
  format: 'ho-so-co-quan'
  version: 1
  kind: IssuerKind
  /** Full name in sentence case: `Ủy ban nhân dân xã Bình Minh`. */
  name: string
  /** `UBND xã Bình Minh`. */
  shortName: string
  /** Parent line as printed; empty for UBND and HĐND. */
  parent: string
  /** Địa danh. */
  place: string
  /** Code of the body after `KH-`: `UBND`. */
  code: string
  units: OfficeUnit[]
  signers: OfficeSigner[]
  recipients: OfficeRecipient[]
  /** Preferred spellings. */
  wording: { tone: 'hòa' | 'hoà'; yearly: 'hằng năm' | 'hàng năm'; ensure: 'bảo đảm' | 'đảm bảo' }
}

export interface OfficeUnit {
  id: string
  /** `Phòng Văn hóa - Xã hội`. */
  name: string
  /** `VHXH`: used in the Lưu line; may be empty. */
  code: string
}

export interface OfficeSigner {
  id: string
  name: string
  post: string
  headPost: string
  form: SignatureForm
}

export interface OfficeRecipient {
  id: string
  text: string
  purpose: string
  group: RecipientGroup
}
