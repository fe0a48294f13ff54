/** How much of last year is found, and how much is told that is not so: plans of one year and of the year before it, 15 planted leftovers in each. */
import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { findCitations } from '../../core/legal/findCitations.ts'
import { renderDraft } from '../../core/render/render.ts'
import { type OldPlan, oldPlans, type Planted } from './planted/plans.ts'
import { leftovers, rolled, said, taken, takenAll } from './rolling.ts'

const overlap = (one: string, other: string): boolean => {
  const [a, b] = [one.toLocaleLowerCase('vi'), other.toLocaleLowerCase('vi')]
  return a.includes(b) || b.includes(a)
}

interface Row {
  name: string
  planted: number
  proposed: number
  asked: number
  finding: number
  missed: string[]
  falseOnes: string[]
  pages: number
}

function judge({ name, year, draft, leftovers: old, history, pages }: OldPlan): Row {
  const proposal = rolled(draft, year + 1)
  const found = leftovers(taken(proposal))
  const row: Row = { name, planted: old.length, proposed: 0, asked: 0, finding: 0, missed: [], falseOnes: [], pages }
  for (const each of old) {
    const change = proposal.changes.find(({ place, before }) => place === each.place && overlap(before, each.words))
    if (change?.proposed) row.proposed++
    else if (change) row.asked++
    else if (found.some(({ place, excerpt }) => place === each.place && overlap(excerpt, each.words))) row.finding++
    else row.missed.push(each.source)
  }
  const known = new Set([...old, ...history].map(({ place }) => place))
  for (const change of proposal.changes) {
    const past = history.find(({ place }) => place === change.place)
    if (past && change.proposed) row.falseOnes.push(`${said(change)} (${past.source})`)
    // In the plan's own text every year is its own, every day a deadline, and a count of years grows.
    const ofTheYear =
      /kỷ niệm/u.test(change.before) ||
      [year, year + 1].some((of) => change.before.includes(String(of))) ||
      change.choices !== undefined
    const own = known.has(change.place) || ['signer', 'number'].includes(change.group) || change.place === 'fact/nam'
    if (!past && !own && change.proposed && !ofTheYear) row.falseOnes.push(said(change))
  }
  for (const { place, excerpt, message } of found) {
    const past = history.find((each) => each.place === place)
    if (past && !/^(?:Công văn|Tờ trình|Quyết định|Kế hoạch|Thông báo)/u.test(excerpt))
      row.falseOnes.push(`${excerpt}: ${message}`)
  }
  return row
}

const citationsOf = (draft: Draft): string[] =>
  findCitations(plainText(renderDraft(draft, null).document)).map(({ number, dateText }) => `${number} ${dateText}`)

const plans = oldPlans()
const rows = plans.map(judge)
const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0)

describe('last year in twenty plans', () => {
  it('is found, 98 of 100 times or more', () => {
    const lines = rows.map(
      ({ name, planted, proposed, asked, finding, missed, falseOnes, pages }) =>
        `| ${name} | ${planted} | ${proposed} | ${asked} | ${finding} | ${missed.length} | ${falseOnes.length} | ${pages} |`,
    )
    const total = `| tổng | ${sum((row) => row.planted)} | ${sum((row) => row.proposed)} | ${sum((row) => row.asked)} | ${sum((row) => row.finding)} | ${sum((row) => row.missed.length)} | ${sum((row) => row.falseOnes.length)} | ${sum((row) => row.pages)} |`
    console.log(
      [
        '| kế hoạch | cài | đề xuất | hỏi | phát hiện | sót | sai | trang |',
        '|---|---|---|---|---|---|---|---|',
        ...lines,
        total,
      ].join('\n'),
    )
    expect(sum((row) => row.planted)).toBe(plans.length * 15)
    expect(plans.length).toBeGreaterThanOrEqual(20)
    const missed = rows.flatMap((row) => row.missed)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(6)
  })

  it('is not seen where it is not: less than one wrong proposal a page', () => {
    const wrong = rows.flatMap((row) => row.falseOnes)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(sum((row) => row.pages) / 10)
  })

  it('is settled when every proposal is taken: no time is left to look at', () => {
    const left = plans.flatMap(({ draft, year }) => {
      const proposal = rolled(draft, year + 1)
      // What was done the year before, asked for and moved by hand, names the old plan's year: that is looked at once more.
      const told = proposal.changes.filter(({ proposed, reason }) => !proposed && reason.startsWith('Nói về năm trước'))
      return leftovers(takenAll(proposal)).filter(
        ({ rule, place, excerpt, severity }) =>
          rule.startsWith('ROL') &&
          rule !== 'ROL-03' &&
          !(severity === 'hint' && told.some((one) => one.place === place && one.after === excerpt)),
      )
    })
    expect(left.map(({ message }) => message)).toEqual([])
  })

  it.each(plans.map((plan) => [plan.name, plan] as const))('%s keeps the date of every document', (_, plan) => {
    const before = citationsOf(plan.draft)
    const after = new Set(citationsOf(takenAll(rolled(plan.draft, plan.year + 1))))
    // Replaced by what came in its place; and the plan's own number, which is new.
    const own = `${plan.draft.letterhead.number}/${plan.draft.letterhead.code}`
    const replaced = (cited: string): boolean => /^22\/2018\/QĐ-TTg/u.test(cited) || cited.startsWith(own)
    expect(before.filter((each) => !after.has(each) && !replaced(each))).toEqual([])
  })

  it.each(plans.map((plan) => [plan.name, plan] as const))('%s keeps what is history', (_, plan) => {
    const proposal = rolled(plan.draft, plan.year + 1)
    const text = plainText(renderDraft(takenAll(proposal), null).document)
    // A plan about children of an age moves the year they were born in; whether this sentence does is asked.
    const asked = proposal.changes.filter(({ proposed, reason }) => !proposed && reason.startsWith('Năm sinh'))
    const changed = plan.history.filter(
      ({ source, place }: Planted) => !text.includes(source) && !asked.some((one) => one.place === place),
    )
    expect(changed.map(({ source }) => source)).toEqual([])
  })
})

describe('what was taken', () => {
  it.each(plans.map((plan) => [plan.name, plan] as const))('in %s is not told as a leftover', (_, plan) => {
    const proposal = rolled(plan.draft, plan.year + 1)
    const found = leftovers(taken(proposal)).filter(({ rule }) => rule.startsWith('ROL'))
    const own = proposal.changes.filter(
      ({ proposed, place, after }) =>
        proposed && found.some((each) => each.place === place && overlap(each.excerpt, after)),
    )
    expect(own.map(said)).toEqual([])
  })
})
