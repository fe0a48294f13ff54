/** Every kind of mistake that is planted, by group of the catalogue. */
import { agreementKinds } from './agreement.ts'
import { citationKinds } from './citations.ts'
import { deadlineKinds } from './deadlines.ts'
import { letterheadKinds } from './letterhead.ts'
import { outlineKinds } from './outline.ts'
import type { Kind } from './plant.ts'
import { recipientKinds } from './recipients.ts'
import { wordingKinds } from './wording.ts'

export const kinds: readonly Kind[] = [
  ...letterheadKinds,
  ...outlineKinds,
  ...deadlineKinds,
  ...citationKinds,
  ...wordingKinds,
  ...recipientKinds,
  ...agreementKinds,
]
