import { type FixedDraft, fixAll } from '../../../core/checks/engine/fixAll.ts'
import { rules } from '../../../core/checks/rules/catalogue.ts'
import type { Finding } from '../../../core/checks/shape/finding.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { type BuildParts, buildDocument } from './buildDocument.ts'

/** Every safe fix of a draft, or those of the rules in `only`. Nothing is written. */
export function fixDraft(draft: Draft, parts: BuildParts, only?: ReadonlySet<string>): FixedDraft {
  const findings = (current: Draft): Finding[] => buildDocument(current, parts).findings
  return fixAll(draft, only ? (current) => findings(current).filter(({ rule }) => only.has(rule)) : findings)
}

/** Ids of checks as typed, `str-04`. Throws `checks.unknown` for one that is none. */
export function knownRules(typed: readonly string[]): ReadonlySet<string> {
  const ids = typed.map((id) => id.trim().toUpperCase())
  const unknown = ids.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new AppError({ code: 'checks.unknown', params: { id: unknown } })
  return new Set(ids)
}
