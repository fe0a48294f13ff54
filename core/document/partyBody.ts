/**
 * Bodies of the Party, whose papers follow rules of their own and not Nghị định 30/2020/NĐ-CP: no Quốc hiệu, `Số 12-KH/ĐU`, `T/M`, a full stop
 * at the end. Known by the form of their number or by their name.
 */
import type { Letterhead } from '../draft/draft.ts'
import { foldText } from '../text/normalize.ts'

/** Letters of a body of the State or the Front behind the stroke are a State number with its marks changed over. */
const partyCode =
  /^\s*\p{Lu}{2,4}\s*\/\s*(?!(?:UBND|HĐND|UBMTTQ|MTTQ|SGDĐT|STC|SNV|SYT|SXD|STP)(?!\p{L}))\p{Lu}+(?![\p{L}\s]*[-–])/u
const partyName =
  /^(?:dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi bo|chi uy|dang bo|ban chap hanh dang bo|ban thuong vu (?:dang|tinh|thanh|huyen) uy|uy ban kiem tra (?:dang|tinh|thanh|huyen) uy|ban (?:xay dung dang|tuyen giao|dan van|to chuc) )/

export const isPartyBody = ({ code, issuer }: Pick<Letterhead, 'code' | 'issuer'>): boolean =>
  partyCode.test(code) || partyName.test(foldText(issuer))

/** `KH/ĐU`: the number stands before it with a hyphen. */
export const isPartyCode = (code: string): boolean => partyCode.test(code)
