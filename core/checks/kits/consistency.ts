/** Two ways of writing one thing, both right: a plan keeps to one of them, the office's own where it has one. */

import { perInput } from '../../perInput.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import type { SiteText } from '../../reading/siteText.ts'
import { isGuarded } from '../../reading/textGuards.ts'
import { type TextSite, textSites } from '../../reading/textSites.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'
import { findingsAt, type Hit, type TextRuleSpec } from './textRule.ts'

interface Variant<Form extends string> extends Hit {
  form: Form
  /** What it would be in the other form. */
  to: string
  /** A term that has one form only: counted, never reported. */
  term?: boolean
}

interface ConsistencySpec<Form extends string>
  extends Pick<TextRuleSpec, keyof Omit<Rule, 'check'> | 'label' | 'message'> {
  /** Every place that is written in one of the forms. */
  find(text: SiteText): Iterable<Variant<Form>>
  /** How sure the fix is; `auto` where nothing is said. */
  fix?: 'auto' | 'one-click'
  /** The form to keep to; null where nothing needs to be said. */
  target(input: PlanInput, counts: ReadonlyMap<Form, number>): Form | null
}

export function consistencyRule<Form extends string>(spec: ConsistencySpec<Form>): Rule {
  const look = (text: SiteText): Variant<Form>[] =>
    text.clean && text.kind !== 'office'
      ? [...spec.find(text)].filter((hit) => !isGuarded(text.text, hit.start, hit.end))
      : []
  const variantsOf = perInput(look)
  function* checkSites(input: PlanInput, all: readonly TextSite[]): Generator<RuleFinding> {
    const sites = all.filter((site) => variantsOf(site.read).length > 0)
    if (sites.length === 0) return
    const counts = new Map<Form, number>()
    for (const site of sites)
      for (const { form } of variantsOf(site.read)) counts.set(form, (counts.get(form) ?? 0) + 1)
    const target = spec.target(input, counts)
    if (target === null) return
    for (const site of sites) {
      const others = variantsOf(site.read).filter(({ form, term }) => form !== target && !term)
      if (others.length > 0) yield* findingsAt(site, others, { fix: spec.fix ?? 'auto', label, message })
    }
  }
  const { id, severity, title, why, unless, source, examples, label, message } = spec
  return {
    id,
    severity,
    title,
    why,
    unless,
    source,
    examples,
    check: Object.assign((input: PlanInput) => checkSites(input, textSites(input)), {
      words: { speaksOf: (text: SiteText) => look(text).length > 0, checkSites },
    }),
  }
}
