/**
 * Every rule over one document: ids that stay, waivers, the step of the form each finding leads to, the worst first.
 * Pure; a plan of ten pages takes a few milliseconds.
 */

import { excerptOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { stepOfPlace } from '../../template/stepOfPlace.ts'
import { stepIds } from '../../template/template.ts'
import { rules as catalogue } from '../rules/catalogue.ts'
import { bySeverity, type Finding } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'
import { identify } from './findingIds.ts'
import { severityInForce } from './levels.ts'
import { answersOf } from './waivers.ts'

/** More of one kind than this are no list to work through: the first ones, once mended, bring up the next. */
const mostOfARule = 200

export function runChecks(input: PlanInput, rules: readonly Rule[] = catalogue): Finding[] {
  const office = input.office?.checks
  const identified = rules.flatMap((rule) =>
    severityInForce(rule, rule.severity, office) === null
      ? []
      : identify(rule.id, first(mostOfARule, rule.check(input))).map((each) => ({ ...each, rule })),
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
