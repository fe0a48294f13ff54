/**
 * Who decides how much a finding weighs: the decree and the laws first, then the office, then this draft (its waivers).
 *
 * A rule whose source is custom may be made stricter, milder or be switched off by the office; a rule that cites the decree,
 * a law or the catalogue of references may not.
 */
import type { OfficeChecks } from '../../draft/office.ts'
import { custom } from '../kits/sources.ts'
import type { Severity } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'

/** Whether an office may change how this rule weighs. */
export const officeDecides = (rule: Pick<Rule, 'id' | 'source'>): boolean =>
  rule.id !== 'ASK' && rule.source.startsWith(custom)

/** The severity in force for a finding of a rule: `found` is what the rule says; null where the office switched it off. */
export function severityInForce(
  rule: Pick<Rule, 'id' | 'source'>,
  found: Severity,
  office: OfficeChecks | undefined,
): Severity | null {
  const level = officeDecides(rule) ? office?.levels[rule.id] : undefined
  if (level === undefined) return found
  return level === 'off' ? null : level
}
