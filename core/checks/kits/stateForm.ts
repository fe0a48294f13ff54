import { isPartyBody } from '../../document/partyBody.ts'
import type { Rule } from '../shape/rule.ts'

/** A rule of Nghị định 30's own form: silent over papers of the Party, which follow another (LAY-18 says so once). */
export const stateForm = (rule: Rule): Rule => ({
  ...rule,
  *check(input) {
    if (!isPartyBody(input.draft.letterhead)) yield* rule.check(input)
  },
})
