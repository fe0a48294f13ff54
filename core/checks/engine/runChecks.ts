/**
 * Every rule over one document: ids that stay, waivers, the step of the form each finding leads to, the worst first.
 * Pure; a plan of ten pages takes a few milliseconds.
 */

import { perInput } from '../../perInput.ts'
import { pushTo } from '../../reading/keep.ts'
import { excerptOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import type { SiteText } from '../../reading/siteText.ts'
import type { TextSite } from '../../reading/textSites.ts'
import { stepOfPlace } from '../../template/stepOfPlace.ts'
import { stepIds } from '../../template/template.ts'
import { wordSites } from '../kits/textRule.ts'
import { rules as catalogue } from '../rules/catalogue.ts'
import { bySeverity, type Finding } from '../shape/finding.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'
import { identify } from './findingIds.ts'
import { severityInForce } from './levels.ts'
import { answersOf } from './waivers.ts'

/** More of one kind than this are no list to work through: the first ones, once mended, bring up the next. */
const mostOfARule = 200

/** Which rules about words speak of a text, asked once a text. */
const speakersOf = perInput((rules: readonly Rule[]) => {
  const about = rules.flatMap((rule) => (rule.check.words ? [{ rule, words: rule.check.words }] : []))
  return perInput((text: SiteText) => about.flatMap(({ rule, words }) => (words.speaksOf(text) ? [rule] : [])))
})

/** What a rule finds: of rules about words only the texts they speak of are looked at. */
function askerOf(input: PlanInput, rules: readonly Rule[]): (rule: Rule) => Iterable<RuleFinding> {
  const spoken = new Map<Rule, TextSite[]>()
  const speakers = speakersOf(rules)
  for (const site of wordSites(input)) for (const rule of speakers(site.read)) pushTo(spoken, rule, site)
  return (rule) => rule.check.words?.checkSites(input, spoken.get(rule) ?? []) ?? rule.check(input)
}

/** Findings, those let pass among them, the worst first; at most `mostOfARule` of a rule. What the office switched off is not asked. */
export function runChecks(input: PlanInput, rules: readonly Rule[] = catalogue): Finding[] {
  const office = input.office?.checks
  const ask = askerOf(input, rules)
  const identified = rules.flatMap((rule) =>
    severityInForce(rule, rule.severity, office) === null
      ? []
      : identify(rule.id, first(mostOfARule, ask(rule))).map((each) => ({ ...each, rule })),
  )
  const answers = answersOf(identified, input.draft.waivers)
  const findings = identified.map(
    ({ rule, found, id }, at): Finding => ({
      id,
      rule: rule.id,
      severity: severityInForce(rule, found.severity ?? rule.severity, office) ?? rule.severity,
      message: found.message,
      source: rule.source,
      why: rule.why,
      place: found.place,
      excerpt: excerptOf(found.excerpt, 160),
      step: found.step ?? stepOfPlace(input.draft, input.form ?? null, found.place),
      ...(found.fix ? { fix: found.fix } : {}),
      ...answers[at],
    }),
  )
  const order = placeOrder(input)
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        bySeverity(a.finding, b.finding) ||
        stepIds.indexOf(a.finding.step) - stepIds.indexOf(b.finding.step) ||
        (order.get(a.finding.place) ?? 0) - (order.get(b.finding.place) ?? 0) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding)
}

/** Blocks in reading order; other places keep the order of the rules. */
function placeOrder({ document }: PlanInput): Map<string, number> {
  const order = new Map<string, number>()
  const all = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)]
  for (const model of all) if (!order.has(model.place)) order.set(model.place, order.size + 1)
  return order
}

function first<T>(most: number, all: Iterable<T>): T[] {
  const list: T[] = []
  for (const each of all) {
    if (list.length === most) break
    list.push(each)
  }
  return list
}
