import type { DocumentModel } from '../document/model.ts'
import type { PlaceKey } from '../document/place.ts'
import type { Draft } from '../draft/draft.ts'
import type { OfficeProfile } from '../draft/office.ts'
import type { Fix, Severity } from './finding.ts'

/** What a rule may look at. */
export interface CheckInput {
  draft: Draft
  document: DocumentModel
  office?: OfficeProfile
  /** A final export is being made: marks and blanks that a draft may carry are reported. */
  final: boolean
}

export interface RuleFinding {
  place: PlaceKey
  excerpt: string
  message: string
  /** Where it differs from the rule's own. */
  severity?: Severity
  fix?: Fix
}

/**
 * One check of `checks.md`. The id is written down by people and is never renamed or reused.
 * `examples` are run as tests and shown as help.
 */
export interface Rule {
  id: string
  severity: Severity
  title: string
  source: string
  examples: RuleExample[]
  check(input: CheckInput): Iterable<RuleFinding>
}

/** `reports` is how many findings this rule gives for the draft that `draft(base)` makes of a correct plan. */
export interface RuleExample {
  name: string
  reports: number
  draft: (correct: Draft) => Draft
}
