/**
 * The lines above the signature. Source: NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I, mục II.7.b.
 */
import { upperVi } from '../text/normalize.ts'
import type { Signature, SignatureForm } from './draft.ts'

export type SignatureField = 'body' | 'headPost' | 'post' | 'deputyPost'

/** One line: an abbreviation of authority, empty for none, and the field whose value follows it. */
interface SignaturePart {
  prefix: '' | 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.'
  field: SignatureField
}

const forms: Record<Exclude<SignatureForm, 'custom'>, readonly SignaturePart[]> = {
  tm: [
    { prefix: 'TM.', field: 'body' },
    { prefix: '', field: 'headPost' },
  ],
  'tm-kt': [
    { prefix: 'TM.', field: 'body' },
    { prefix: 'KT.', field: 'headPost' },
    { prefix: '', field: 'post' },
  ],
  'tm-q': [
    { prefix: 'TM.', field: 'body' },
    { prefix: 'Q.', field: 'headPost' },
  ],
  head: [{ prefix: '', field: 'headPost' }],
  kt: [
    { prefix: 'KT.', field: 'headPost' },
    { prefix: '', field: 'post' },
  ],
  tl: [
    { prefix: 'TL.', field: 'headPost' },
    { prefix: '', field: 'post' },
  ],
  'tl-kt': [
    { prefix: 'TL.', field: 'headPost' },
    { prefix: 'KT.', field: 'post' },
    { prefix: '', field: 'deputyPost' },
  ],
  tuq: [
    { prefix: 'TUQ.', field: 'headPost' },
    { prefix: '', field: 'post' },
  ],
  q: [{ prefix: 'Q.', field: 'headPost' }],
}

/** What stands for a value not given yet. */
const signatureBlanks: Record<SignatureField, string> = {
  body: '[tên cơ quan]',
  headPost: '[chức vụ người đứng đầu]',
  post: '[chức vụ người ký]',
  deputyPost: '[chức vụ cấp phó]',
}

/** The lines of a form by their fields; empty for `custom`, whose lines are written out. */
export function signatureParts(form: SignatureForm): readonly SignaturePart[] {
  return form === 'custom' ? [] : forms[form]
}

/**
 * The lines as printed, in capitals: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
 * A value not given is a visible blank, `[chức vụ người ký]`; `custom` lines stand as they are written.
 */
export function signatureLines(signature: Signature): string[] {
  if (signature.form === 'custom') return [...signature.lines]
  return signatureParts(signature.form).map(({ prefix, field }) => {
    const value = upperVi(signature[field].trim()) || signatureBlanks[field]
    return prefix === '' ? value : `${prefix} ${value}`
  })
}
