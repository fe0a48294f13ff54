import type { IsoDate, IssuerKind, SignatureForm } from './draft.ts'
import type { RecipientGroup } from './recipientGroups.ts'

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
  /** How strictly this office checks, and the words it knows; absent where it never said. */
  checks?: OfficeChecks
  /** Days off and working days of this office beside weekends and public holidays; absent where it named none. */
  days?: { off: IsoDate[]; working: IsoDate[] }
  /** The word processor of this office, which decides how its pages break; asked once, absent until then. */
  word?: OfficeWord
}

/**
 * Word 2013 and later press the spaces of a justified line together; Word 2010, WPS and older LibreOffice (with `word2010`) do not;
 * LibreOffice from 24.8 on presses them less. The file's compatibility mode follows.
 */
type OfficeWord = 'word2013' | 'word2010' | 'libreoffice'

/** An office may be stricter or milder where the decree is silent; what the decree or a law says stays as it is. */
export interface OfficeChecks {
  /** By rule id: another severity, or off. Read only for rules of custom (`levels.ts`). */
  levels: Record<string, 'error' | 'warning' | 'hint' | 'off'>
  /** Words the spelling checks let pass: names of places, programmes, products. */
  words: string[]
  /** Abbreviations everybody in this office knows, with what they stand for. */
  abbreviations: { short: string; full: string }[]
}

interface OfficeUnit {
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
