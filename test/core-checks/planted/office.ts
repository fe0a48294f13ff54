/** The profile the office of a clean plan would have: its own names, its units with their codes. */
import { exampleOffice } from '../../../core/checks/kits/exampleOffice.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import { walkBlocks } from '../../../core/draft/walk.ts'

/** Who leads a task, each once. */
export const leadsOf = (plan: Draft): string[] => [
  ...new Set(
    [...walkBlocks(plan.body)]
      .filter(({ duty }) => duty?.role === 'lead')
      .map(({ text }) => text.replace(/[.;]\s*$/u, '')),
  ),
]

export function officeOf(plan: Draft): OfficeProfile {
  const { issuerKind, issuer, shortName, parent, place, code } = plan.letterhead
  const codes = plan.recipients.filing.split(', ').slice(1)
  return {
    ...exampleOffice,
    kind: issuerKind,
    name: issuer,
    shortName,
    parent,
    place,
    code: code.replace('KH-', ''),
    units: [...leadsOf(plan), ...codes].map((name, index) => ({
      id: `dv${index}`,
      name,
      code: codes.includes(name) ? name : '',
    })),
  }
}
