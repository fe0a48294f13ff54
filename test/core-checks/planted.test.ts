/** Mistakes of offices made in correct plans, five of a kind: each is found by its rule, at its place. Prints the table. */
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { rules } from '../../core/checks/rules/catalogue.ts'
import { families } from '../../core/checks/shape/families.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Rule } from '../../core/checks/shape/rule.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { perInput } from '../../core/perInput.ts'
import type { PlanInput } from '../../core/reading/planInput.ts'
import { renderDraft } from '../../core/render/render.ts'
import { columns } from '../support/columns.ts'
import { kinds } from './planted/kinds.ts'
import { type CleanPlan, cleanPlans } from './planted/plans.ts'
import type { Kind, Planted } from './planted/plant.ts'

const pageOfChecks = readFileSync(new URL('../../core/checks/README.md', import.meta.url), 'utf8')
const placesOfAKind = 5

const inputOf = (draft: Draft): PlanInput => {
  const { document, missing, faults } = renderDraft(draft, null)
  return { draft, document, missing, faults, final: false }
}

/** Each correct plan is read once for all kinds that ask nothing more of the check. */
const correct = perInput(inputOf)

const ownRule = (kind: Kind): readonly Rule[] => rules.filter(({ id }) => id === kind.rule)

interface Case extends Planted {
  plan: CleanPlan
}

/** Five ways to make a mistake, in as many plans as there are; each kind begins at another plan and another place. */
function casesOf(kind: Kind): Case[] {
  const seed = [...`${kind.rule} ${kind.name}`].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 9973, 7)
  const ways = cleanPlans.map((_, at) => {
    const plan = cleanPlans[(at + seed) % cleanPlans.length]
    return plan ? [...kind.ways(plan.draft)].map((way) => ({ ...way, plan })) : []
  })
  const cases: Case[] = []
  for (let round = 0; cases.length < placesOfAKind && ways.some((list) => list.length > 0); round++)
    for (const list of ways) {
      if (cases.length === placesOfAKind || list.length === 0) continue
      cases.push(...list.splice((seed + round * 3) % list.length, 1))
    }
  return cases
}

const key = ({ place, excerpt, message }: Finding): string => `${place}|${excerpt}|${message}`

/** Said of the plan with the mistake and not of the correct one. */
function isFound(kind: Kind, { draft, at, plan }: Case): boolean {
  const own = ownRule(kind)
  const asked = kind.with?.(plan.draft)
  const before = asked ? { ...inputOf(plan.draft), ...asked } : correct(plan.draft)
  const said = new Set(runChecks(before, own).map(key))
  return runChecks({ ...inputOf(draft), ...asked }, own).some(
    (finding) => at.includes(finding.place) && !said.has(key(finding)),
  )
}

const table: { kind: Kind; planted: number; found: number; plans: number }[] = []

describe.each(kinds.map((kind) => [`${kind.rule} ${kind.name}`, kind] as const))('%s', (_, kind) => {
  it(
    kind.missed === undefined ? 'is found where it was made' : 'is found nearly everywhere, and why not is said',
    () => {
      const cases = casesOf(kind)
      const missed = cases.filter((each) => !isFound(kind, each))
      table.push({
        kind,
        planted: cases.length,
        found: cases.length - missed.length,
        plans: new Set(cases.map(({ plan }) => plan.name)).size,
      })
      expect(cases.length).toBe(placesOfAKind)
      const places = missed.map(({ plan, at }) => `${plan.name}: ${at.join(', ')}`)
      if (kind.missed === undefined) expect(places).toEqual([])
      else expect(placesOfAKind - places.length, places.join('; ')).toBeGreaterThanOrEqual(kind.missed.atLeast)
    },
  )
})

/** What a plan still says of last year (`ROL`) is planted in `core-rollforward/planted.test.ts`, a file's look (`FILE`) in `readers/fileLook.test.ts`. */
const groups = families.map(({ code }) => code).filter((code) => code !== 'ROL' && code !== 'FILE')
const groupOf = ({ rule }: Kind): string => rule.split('-')[0] ?? ''
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

describe('the planted mistakes', () => {
  it('are of every group of the catalogue, at least 200 of 40 kinds', () => {
    expect(new Set(kinds.map(groupOf))).toEqual(new Set<string>(groups))
    expect(kinds.length).toBeGreaterThanOrEqual(40)
    expect(sum(table.map(({ planted }) => planted))).toBeGreaterThanOrEqual(200)
    expect(new Set(kinds.map(({ rule, name }) => `${rule} ${name}`)).size).toBe(kinds.length)
    expect(pageOfChecks).toContain(
      `plants ${kinds.length} kinds of mistakes in ${cleanPlans.length} correct plans, five places each`,
    )
    const ids = new Set<string>(rules.map(({ id }) => id))
    expect(kinds.filter(({ rule }) => !ids.has(rule))).toEqual([])
  })
})

const alarms: string[][] = []

describe.each(cleanPlans.map((plan) => [plan.name, plan] as const))('the correct plan %s', (name, { draft }) => {
  it('is not told a mistake it does not have, at most two hints a page', async () => {
    const pages = (await layoutPages(renderDraft(draft, null).document)).pages.length
    const found = runChecks(correct(draft))
    const of = (severity: string): Finding[] => found.filter((finding) => finding.severity === severity)
    alarms.push([name, String(pages), ...['error', 'warning', 'hint'].map((level) => String(of(level).length))])
    expect([...of('error'), ...of('warning')].map(key)).toEqual([])
    expect(of('hint').length, of('hint').map(key).join('\n')).toBeLessThanOrEqual(2 * pages)
  })
})

afterAll(() => {
  const byGroup = groups.map((group) => {
    const own = table.filter(({ kind }) => groupOf(kind) === group)
    return [
      group,
      String(own.length),
      String(sum(own.map((row) => row.planted))),
      String(sum(own.map((row) => row.found))),
    ]
  })
  const total = ['', ...[1, 2, 3].map((column) => String(sum(byGroup.map((row) => Number(row[column])))))]
  const lines = [
    columns(
      ['Mã', 'Lỗi cấy', 'cấy', 'thấy', 'kế hoạch', 'vì sao sót'],
      table.map(({ kind, planted, found, plans }) => [
        kind.rule,
        kind.name,
        String(planted),
        String(found),
        String(plans),
        found < planted ? (kind.missed?.why ?? '') : '',
      ]),
    ),
    columns(['Nhóm', 'loại', 'cấy', 'thấy'], [...byGroup, total]),
    columns(
      ['Kế hoạch đúng', 'trang', 'lỗi', 'cảnh báo', 'gợi ý'],
      [...alarms, ['', ...[1, 2, 3, 4].map((column) => String(sum(alarms.map((row) => Number(row[column])))))]],
    ),
  ]
  console.info(lines.join('\n\n'))
})
