import type { DocumentModel } from '../document/model.ts'
import type { PlaceKey } from '../document/place.ts'
import type { Draft } from '../draft/draft.ts'
import type { OfficeProfile } from '../draft/office.ts'
import type { LegalReference } from '../legal/catalogue.ts'
import type { StepId, TemplateForm } from '../template/template.ts'
import type { Fix, Severity } from './finding.ts'

/** What a rule may look at. */
export interface CheckInput {
  draft: Draft
  document: DocumentModel
  office?: OfficeProfile | null
  /** A final export is being made: marks and blanks that a draft may carry are reported. */
  final: boolean
  /** The draft's template, for the questions behind missing answers. */
  form?: TemplateForm | null
  /** Names of facts not given yet, as the rendering gathered them. */
  missing?: readonly string[]
  /** Legal references the office entered itself; they stand beside the shipped ones and win. */
  references?: readonly LegalReference[]
  /** Cells that name a year are read however long their table is: a plan is rolled forward, which is done once. */
  everyYear?: boolean
  /** Expressions that could not be printed, as the rendering gathered them. */
  faults?: readonly { place: PlaceKey; message: string }[]
}

export interface RuleFinding {
  place: PlaceKey
  excerpt: string
  message: string
  /** Where it differs from the rule's own. */
  severity?: Severity
  /** Where the place itself does not lead to the right step: a section that is not there yet. */
  step?: StepId
  fix?: Fix
}

/**
 * One check of `checks.md`. The id is written down by people and is never renamed or reused.
 * `examples` are run as tests and shown as help: at least one that reports and one that passes.
 */
export interface Rule {
  id: string
  severity: Severity
  /** What is right, in one line. */
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
  /** What else the rule looks at here; a rough draft without an office profile where nothing is said. */
  with?: Partial<Omit<CheckInput, 'draft' | 'document'>>
}
