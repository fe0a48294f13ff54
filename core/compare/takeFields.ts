/** Fields of the letterhead, the title, the signature and the foot of Nơi nhận, as the second plan has them. */
import { subjectText } from '../document/plainText.ts'
import type { Draft, Letterhead, Recipients, Signature } from '../draft/draft.ts'
import type { Passage, Plan } from './passages.ts'
import { asWords, atomsOf, plainAtoms, takeWords } from './takeText.ts'

/** The draft with one field of the second plan; the very same where the home is no field. */
export function withField(draft: Draft, home: Passage['home'], before: Plan, after: Plan): Draft {
  const { letterhead, recipients, signature } = after.draft
  const set = (patch: Partial<Draft>): Draft => ({ ...draft, ...patch })
  const foot = (patch: Partial<Recipients>): Draft => set({ recipients: { ...draft.recipients, ...patch } })
  const signed = (patch: Partial<Signature>): Draft => set({ signature: { ...draft.signature, ...patch } })
  switch (home.is) {
    case 'letterhead':
      return set({ letterhead: { ...draft.letterhead, ...letterheadPatch(home.field, letterhead) } })
    case 'title':
      return set({ title: titleWords(before, after) })
    case 'recipients-heading':
      // As it prints: a plan without Nơi nhận has none to name.
      return foot({ heading: after.document.closing.recipients.heading })
    case 'filing':
      return foot({ filing: recipients.filing })
    case 'drafter-code':
      return foot({ drafterCode: recipients.drafterCode })
    case 'signature': {
      const { form, body, headPost, post, deputyPost, lines } = signature
      return signed({ form, body, headPost, post, deputyPost, lines })
    }
    case 'own-post':
      return signed({ ownPost: signature.ownPost })
    case 'name':
      return signed({ name: signature.name })
    case 'beside': {
      const { beside: _, ...own } = draft.signature
      return set({ signature: { ...own, ...(signature.beside ? { beside: signature.beside } : {}) } })
    }
    default:
      return draft
  }
}

/** The fields that print one line are taken together. */
function letterheadPatch(
  field: Extract<Passage['home'], { is: 'letterhead' }>['field'],
  from: Letterhead,
): Partial<Letterhead> {
  switch (field) {
    case 'banner':
      return { banner: from.banner ?? '' }
    case 'parent':
      return { parent: from.parent }
    case 'issuer':
      return { issuer: from.issuer }
    case 'number':
      return { number: from.number, code: from.code, medium: from.medium }
    case 'placeDate': {
      const { place, date, issueYear, issueMonth = null, issueDay = null } = from
      return { place, date, issueYear, issueMonth, issueDay }
    }
    case 'urgency':
      return { urgency: from.urgency }
    case 'circulation':
      return { circulation: from.circulation }
    case 'draftMark':
      return { draftMark: from.draftMark }
  }
}

function titleWords(before: Plan, after: Plan): string {
  const words = atomsOf(after.draft.title, after.values) ?? plainAtoms(subjectText(after.document))
  const own = atomsOf(before.draft.title, before.values)
  return own ? takeWords(own, words) : asWords(words)
}
