/** The commune a plan is of, by its letterhead. */
import type { Draft } from '../draft/draft.ts'
import { communeOf } from '../text/commune.ts'

/** Of the issuer, else of the body it belongs to; null where neither names one. */
export const ownCommune = ({ letterhead }: Pick<Draft, 'letterhead'>) =>
  communeOf({ name: letterhead.issuer, parent: letterhead.parent, place: letterhead.place })
