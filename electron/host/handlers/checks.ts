import { officeDecides } from '../../../core/checks/engine/levels.ts'
import { rules } from '../../../core/checks/rules/catalogue.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import { ruleGroupOf } from '../../../core/review/ruleGroups.ts'

/** The checks an office may weigh for itself: those of custom, where the decree and the laws are silent. */
export function checkHandlers(): Pick<Handlers, 'checks.list'> {
  return {
    'checks.list': async () =>
      rules.filter(officeDecides).map(({ id, title, severity }) => ({ id, title, severity, group: ruleGroupOf(id) })),
  }
}
