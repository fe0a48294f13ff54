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
import { severityInForce } from './levels.ts'

/** More of one kind than this are no list to work through: the first ones, once mended, bring up the next. */
const mostOfARule = 200

export function runChecks(input: PlanInput, rules: readonly Rule[] = catalogue): Finding[] {
  const waivers = new Map(input.draft.waivers.map((waiver) => [waiver.finding, waiver.reason]))
  const taken = new Set<string>()
  const findings: Finding[] = []
  const office = input.office?.checks
  for (const rule of rules) {
    let count = 0
    if (severityInForce(rule, rule.severity, office) === null) continue
    for (const found of rule.check(input)) {
      if (++count > mostOfARule) break
      const id = idOf(`${rule.id}|${found.place}`, found.excerpt, taken)
      const finding: Finding = {
        id,
        rule: rule.id,
        severity: severityInForce(rule, found.severity ?? rule.severity, office) ?? rule.severity,
        message: found.message,
        source: rule.source,
        place: found.place,
        excerpt: excerptOf(found.excerpt, 160),
        step: found.step ?? stepOfPlace(input.draft, input.form ?? null, found.place),
      }
      if (found.fix) finding.fix = found.fix
      const reason = waivers.get(id)
      if (reason !== undefined) finding.waived = reason
      findings.push(finding)
    }
  }
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

/** `STR-04|block/b7|9f3c21a0`: the same while rule, place and words stay; a second one of the same words is counted. */
function idOf(head: string, excerpt: string, taken: Set<string>): string {
  const base = `${head}|${hash(excerpt)}`
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}

/** FNV-1a, 32 bits: short and the same everywhere; not a secret. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
