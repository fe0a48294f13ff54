import { officeDecides } from '../../../core/checks/engine/levels.ts'
import { rules } from '../../../core/checks/rules/catalogue.ts'
import { familyOf } from '../../../core/checks/shape/families.ts'
import type { Handlers } from '../../../core/contract/operations.ts'

/** The checks an office may weigh for itself: those of custom, where the decree and the laws are silent. */
export function checkHandlers(): Pick<Handlers, 'checks.list'> {
  return {
    'checks.list': async () =>
      rules.filter(officeDecides).flatMap(({ id, title, severity }) => {
        const family = familyOf(id)
        return family ? [{ id, title, severity, group: family.title }] : []
      }),
  }
}
