import type { PlaceKey } from '../../document/place.ts'
import type { Draft } from '../../draft/draft.ts'
import type { InText } from '../../reading/inText.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import type { SiteText } from '../../reading/siteText.ts'
import type { TextSite } from '../../reading/textSites.ts'
import type { StepId } from '../../template/template.ts'
import type { RuleId } from './families.ts'
import type { Fix, Severity } from './finding.ts'

export interface RuleFinding {
  place: PlaceKey
  excerpt: string
  /** The words it is about, where they are some of a text; what is told of a place as a whole has none. Waivers know it by them. */
  inText?: InText
  message: string
  /** Where it differs from the rule's own. */
  severity?: Severity
  /** Where the place itself does not lead to the right step: a section that is not there yet. */
  step?: StepId
  fix?: Fix
}

/**
 * One check. The id, its family among it, is written down by people and is never renamed or reused.
 * `examples` are run as tests and shown as help: at least one that reports and one that passes.
 */
export interface Rule {
  id: RuleId
  severity: Severity
  /** What is right, in one line. */
  title: string
  /** What goes wrong for whoever reads, signs or files the plan where this is not right; Vietnamese, one sentence. */
  why: string
  /** When the rule is silent although the words look so, and what it cannot see; Vietnamese, one sentence. */
  unless: string
  source: string
  examples: RuleExample[]
  check: Check
}

interface Check {
  (input: PlanInput): Iterable<RuleFinding>
  /** Of a check of words alone: with it a text is asked once which of these checks speak of it, not each by each. */
  words?: WordSearch
}

interface WordSearch {
  /** Whether the rule may say something of a text; by its words and kind alone. */
  speaksOf(text: SiteText): boolean
  /** What the check finds where no other texts of the plan are spoken of. */
  checkSites(input: PlanInput, sites: readonly TextSite[]): Iterable<RuleFinding>
}

/** `reports` is how many findings this rule gives for the draft that `draft(base)` makes of a correct plan. */
export interface RuleExample {
  name: string
  reports: number
  draft: (correct: Draft) => Draft
  /** What else the rule looks at here; a rough draft without an office profile where nothing is said. */
  with?: Partial<Omit<PlanInput, 'draft' | 'document'>>
}
