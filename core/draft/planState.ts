/** How far a plan has come, and what may still be done to it. */
import { sameData } from '../text/sameData.ts'
import type { Draft } from './draft.ts'
import type { DraftEdit } from './draftEdit.ts'

const isIssued = ({ state }: Pick<Draft, 'state'>): boolean => state === 'issued'

/** A plan that is signed, numbered and sent is read: only what is said of it, and that it is so, may change. */
export const mayEdit = (draft: Draft, { op }: DraftEdit): boolean =>
  !isIssued(draft) || op === 'set-state' || op === 'put-comment' || op === 'remove-comment'

/** What may be written in place of a stored plan: of an issued one only what is said of it changes, until it is opened again. */
export const mayReplace = (stored: Draft, next: Draft): boolean =>
  !isIssued(stored) || !isIssued(next) || sameData(issuedWords(stored), issuedWords(next))

function issuedWords({ comments: _said, revision: _times, ...words }: Draft): Partial<Draft> {
  return words
}

/** Number and code out of what the clerk copied from the paper: “Số: 05/KH-UBND”, “số 05”, “05”. The code is null where none is said. */
export function signedNumber(typed: string): { number: string; code: string | null } {
  const [number = '', ...code] = typed
    .normalize('NFC')
    .replace(/^\s*số\s*[:.]?\s*(?=\d)/iu, '')
    .split('/')
    .map((part) => part.trim())
  const rest = code.filter((part) => part !== '').join('/')
  return { number, code: rest === '' ? null : rest }
}
