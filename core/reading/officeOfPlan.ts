/** The profile an old plan of the office speaks of: letterhead, signer, units with tasks, Nơi nhận. What it does not say stays empty. */
import type { OfficeProfile } from '../draft/office.ts'
import { plainInline } from '../inline/inline.ts'
import { isUnit } from '../text/bodyKey.ts'
import { taskedUnits } from './actors.ts'
import type { PlanInput } from './planInput.ts'

/** `base`: what a plan says nothing of (spellings, checks, days) is kept from it. */
export function officeOfPlan(input: PlanInput, base: OfficeProfile): OfficeProfile {
  const { letterhead, signature, recipients } = input.draft
  const { name, headPost } = signature
  const post = signature.form === 'tl-kt' ? signature.deputyPost : signature.post
  const signed = name.trim() !== '' && signature.form !== 'custom'
  return {
    ...base,
    kind: letterhead.issuerKind,
    name: letterhead.issuer,
    shortName: letterhead.shortName,
    parent: letterhead.parent,
    place: letterhead.place,
    code: letterhead.code.replace(/^KH-/u, ''),
    units: taskedUnits(input)
      .filter(({ key }) => isUnit(key))
      .map((unit, at) => ({ id: `dv${at + 1}`, name: unit.name, code: '' })),
    signers: signed ? [{ id: 'nk1', name, post, headPost, form: signature.form }] : [],
    recipients: recipients.lines.flatMap(({ text, purpose, group }, at) => {
      const words = plainInline(text).trim()
      return words === '' ? [] : [{ id: `nn${at + 1}`, text: words, purpose, group }]
    }),
  }
}
