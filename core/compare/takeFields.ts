/** Fields of the letterhead, the title and the signature, as the second plan has them. */
import { subjectText } from '../document/plainText.ts'
import type { Draft, Letterhead } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { LetterheadField, Plan } from './passages.ts'
import { asWords, atomsOf, plainAtoms, takeWords } from './takeText.ts'

/** The fields that print one line are taken together. */
export function takeLetterhead(field: LetterheadField, { letterhead }: Draft): DraftEdit {
  const { parent, issuer, number, code, medium, place, urgency, circulation, draftMark } = letterhead
  switch (field) {
    case 'parent':
      return { op: 'set-letterhead', patch: { parent } }
    case 'issuer':
      return { op: 'set-letterhead', patch: { issuer } }
    case 'number':
      return { op: 'set-letterhead', patch: { number, code, medium } }
    case 'placeDate':
      return { op: 'set-letterhead', patch: { place, ...datePatch(letterhead) } }
    case 'urgency':
      return { op: 'set-letterhead', patch: { urgency } }
    case 'circulation':
      return { op: 'set-letterhead', patch: { circulation } }
    case 'draftMark':
      return { op: 'set-letterhead', patch: { draftMark } }
  }
}

const datePatch = ({ date, issueYear, issueMonth, issueDay }: Letterhead): Partial<Letterhead> => ({
  date,
  issueYear,
  issueMonth,
  issueDay,
})

export function takeTitle(before: Plan, after: Plan): DraftEdit {
  const words = atomsOf(after.draft.title, after.values) ?? plainAtoms(subjectText(after.document))
  const own = atomsOf(before.draft.title, before.values)
  return { op: 'set-title', title: own ? takeWords(own, words) : asWords(words) }
}

export const takeHeading = ({ recipients }: Draft): DraftEdit => ({
  op: 'set-recipients',
  patch: { heading: recipients.heading ?? 'Nơi nhận:' },
})

export const takeFiling = ({ recipients }: Draft): DraftEdit => ({
  op: 'set-recipients',
  patch: { filing: recipients.filing },
})

export const takeDrafterCode = ({ recipients }: Draft): DraftEdit => ({
  op: 'set-recipients',
  patch: { drafterCode: recipients.drafterCode },
})

/** The lines above the name follow from the form and its posts, so they are taken together. */
export function takeSignature(part: 'signature' | 'own-post' | 'name', { signature }: Draft): DraftEdit {
  const { form, body, headPost, post, deputyPost, ownPost, name, lines } = signature
  switch (part) {
    case 'signature':
      return { op: 'set-signature', patch: { form, body, headPost, post, deputyPost, lines } }
    case 'own-post':
      return { op: 'set-signature', patch: { ownPost } }
    case 'name':
      return { op: 'set-signature', patch: { name } }
  }
}
