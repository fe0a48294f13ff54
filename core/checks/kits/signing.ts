/** What several rules about the signature look at: the lines as printed, deputies and their heads. */

import type { Draft, IssuerKind, Signature, SignatureForm } from '../../draft/draft.ts'
import { signatureLines } from '../../draft/signatureLines.ts'
import { upperFirst } from '../../text/normalize.ts'

/** Bodies that decide together: their plans are signed "thay mặt". Source: NĐ 30/2020/NĐ-CP, Điều 13, khoản 2. */
export const isCollective = (kind: IssuerKind): boolean => kind === 'ubnd' || kind === 'hdnd'

/** Bodies under one head. Source: NĐ 30/2020/NĐ-CP, Điều 13, khoản 1. */
export const isHeadLed = (kind: IssuerKind): boolean =>
  kind === 'phong' || kind === 'van-phong' || kind === 'trung-tam' || kind === 'so' || kind === 'truong'

type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'

/** Printed lines that say something; blanks in brackets are other rules'. */
export const linesOf = (signature: Signature): string[] =>
  signatureLines(signature).filter((line) => line.trim() !== '' && !/\[[^[\]]*\]/u.test(line))

const written = /^\s*(?:(T\s?[/.]?\s?M|K\s?[/.]?\s?T|T\s?[/.]?\s?L|T\.U\.Q|TUQ|Q)(?:\.|\/|\s)\s*\.?)\s*(?=\p{Lu})/u

/** `TM. ỦY BAN NHÂN DÂN`, also as `T/M`, `TM `; null for a line without one. */
export function authorityOf(line: string): { authority: Authority; rest: string } | null {
  const match = written.exec(line)
  const letters = match?.[1]?.replace(/[\s/.]/gu, '')
  const rest = line.slice(match?.[0].length ?? 0)
  if (letters === 'Q' && !/^(?:CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|CHÁNH|HIỆU TRƯỞNG|VIỆN TRƯỞNG)/u.test(rest)) return null
  return letters === 'TM' || letters === 'KT' || letters === 'TL' || letters === 'TUQ' || letters === 'Q'
    ? { authority: letters, rest }
    : null
}

export const has = (signature: Signature, authority: Authority): boolean =>
  linesOf(signature).some((line) => authorityOf(line)?.authority === authority)

/** `Phó Chủ tịch` → `Chủ tịch`; null for a post that is no deputy's. */
export function headOf(post: string): string | null {
  const rest = /^\s*phó\s+(.+)$/iu.exec(post)?.[1]
  return rest === undefined ? null : upperFirst(rest)
}

const withTm: Partial<Record<SignatureForm, SignatureForm>> = { head: 'tm', kt: 'tm-kt', q: 'tm-q' }
const withoutTm: Partial<Record<SignatureForm, SignatureForm>> = { tm: 'head', 'tm-kt': 'kt', 'tm-q': 'q' }

/** The signature with `TM. ỦY BAN NHÂN DÂN` above. */
export function signedFor(signature: Signature, body: string): Partial<Signature> | null {
  const form = withTm[signature.form]
  if (form) return { form, body: signature.body.trim() || body }
  if (signature.form !== 'custom') return null
  return { lines: [`TM. ${body.toLocaleUpperCase('vi')}`, ...signature.lines] }
}

/** The signature without its `TM.` line. */
export function signedAsHead(signature: Signature): Partial<Signature> | null {
  const form = withoutTm[signature.form]
  if (form) return { form }
  if (signature.form !== 'custom') return null
  return { lines: signature.lines.filter((line) => authorityOf(line)?.authority !== 'TM') }
}

/** A signature for the rules' examples. */
export const signed =
  (patch: Partial<Signature>, head: Partial<Draft['letterhead']> = {}) =>
  (plan: Draft): Draft => ({
    ...plan,
    letterhead: { ...plan.letterhead, ...head },
    signature: { ...plan.signature, ...patch },
  })
