/** Every mistake a careful reader found in the five real plans, and whether the reviewer says it at its place. Prints the tables. */
import { afterAll, describe, expect, it } from 'vitest'
import { fixAll, safeFixes } from '../../core/checks/engine/fixAll.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { capitalRules } from '../../core/checks/rules/capRules.ts'
import { rules } from '../../core/checks/rules/catalogue.ts'
import { textRules } from '../../core/checks/rules/txtRules.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { DocumentModel, Run } from '../../core/document/model.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { renderDraft } from '../../core/render/render.ts'
import { readPlan } from '../core-import/reading.ts'
import { columns } from '../support/columns.ts'
import type { Entry, Row } from './partB/entries.ts'
import { partB } from './partB/index.ts'
import { readSeed, type SeedKey, seedKeys, seedsAreHere } from './seeds.ts'

function check(draft: Draft): Finding[] {
  const { document, missing, faults } = renderDraft(draft, null)
  return runChecks({ draft, document, missing, faults, final: false })
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** What stands at each place of the page. */
function textsByPlace(document: DocumentModel): Map<string, string> {
  const texts = new Map([['title', document.title.subject.map(({ runs }) => textOf(runs)).join(' ')]])
  for (const block of document.body) if (block.kind === 'paragraph') texts.set(block.place, textOf(block.runs))
  for (const { place, runs } of document.closing.recipients.lines) texts.set(place, textOf(runs))
  return texts
}

function says(findings: readonly Finding[], texts: ReadonlyMap<string, string>, [rule, said, at = said]: Row): boolean {
  const words = said.toLocaleLowerCase('vi')
  return findings.some(
    (finding) =>
      finding.rule === rule &&
      `${finding.excerpt} | ${finding.message}`.toLocaleLowerCase('vi').includes(words) &&
      (at.startsWith('@') ? finding.place.startsWith(at.slice(1)) : (texts.get(finding.place) ?? '').includes(at)),
  )
}

/** The catalogue's own severity, whatever a rule makes of an imported plan. */
const errors = new Set<string>(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id))
const groupOf = (rule: string): string => rule.split('-')[0] ?? ''

interface Counted {
  key: SeedKey
  entry: Entry
  rows: readonly { row: Row; found: boolean }[]
}

const counted: Counted[] = []
const isFound = ({ rows }: Counted): boolean => rows.every(({ found }) => found)
const share = (part: number, whole: number): string => `${part}/${whole} (${((part / whole) * 100).toFixed(1)} %)`

if (!seedsAreHere) {
  console.info('Không có thư mục ../shared/seeds: bỏ qua bảng lỗi của năm kế hoạch thật.')
} else {
  describe.each(seedKeys)('the mistakes of real plan %s', (key) => {
    const { draft } = readPlan(readSeed(key))
    const findings = check(draft)
    const texts = textsByPlace(renderDraft(draft, null).document)
    const entries = partB[key].map(
      (entry): Counted => ({
        key,
        entry,
        rows: entry.rows.map((row) => ({ row, found: says(findings, texts, row) })),
      }),
    )
    counted.push(...entries)

    it.each(entries.filter(({ entry }) => entry.missed === undefined).map((each) => [each.entry.n, each] as const))(
      'number %i is said where it stands',
      (_, { rows }) => {
        expect(rows.filter(({ found }) => !found).map(({ row }) => row)).toEqual([])
      },
    )
    it('are settled by their buttons', () => {
      for (const { rule, place, excerpt, fix } of findings) {
        if (!fix?.edit) continue
        const same = (list: readonly Finding[]): number =>
          list.filter((each) => each.rule === rule && each.place === place && each.excerpt === excerpt).length
        expect(same(check(applyEdit(draft, fix.edit))), `${rule} ${excerpt}`).toBeLessThan(same(findings))
      }
    })
    it('that have a safe fix are settled by it, once and for all', () => {
      const { draft: mended, done } = fixAll(draft, check)
      expect(safeFixes(check(mended))).toEqual([])
      expect(done.length).toBeGreaterThanOrEqual(safeFixes(findings).length)
      expect(fixAll(mended, check).draft).toBe(mended)
    })
    it('of words, marks and capitals have a fix, and where it is an error more than a question', () => {
      const ids = new Set<string>([...textRules, ...capitalRules].map(({ id }) => id))
      for (const { rule, fix, severity } of findings) {
        if (!ids.has(rule)) continue
        expect(fix, rule).toBeDefined()
        if (severity === 'error') expect(fix?.kind, rule).not.toBe('ask')
      }
    })
    it('about what is cited, old or left blank are all a reader has listed', () => {
      const kinds = new Set(entries.flatMap(({ rows }) => rows.map(({ row: [rule] }) => rule)))
      const others = findings.filter(({ rule }) => /^(?:LAW|OLD|PLH)/u.test(rule) && !kinds.has(rule))
      // The basis of 003 whose status nobody has verified.
      expect(others.map(({ rule }) => rule)).toEqual(key === '003' ? ['LAW-04'] : [])
    })
  })

  it('nine tenths of all mistakes are found, and every error', () => {
    expect(counted.length).toBe(174)
    expect(counted.filter(isFound).length / counted.length).toBeGreaterThanOrEqual(0.9)
    const missed = counted.flatMap(({ key, entry, rows }) =>
      rows.filter(({ row: [rule], found }) => !found && errors.has(rule)).map(({ row }) => [key, entry.n, ...row]),
    )
    expect(missed).toEqual([])
  })
  it('what is said not to be seen is not seen', () => {
    const seen = counted.filter((each) => each.entry.missed !== undefined && isFound(each))
    expect(seen.map(({ key, entry }) => `${key} ${entry.n}`)).toEqual([])
  })

  afterAll(() => {
    const rows = counted.flatMap(({ rows: own }) => own)
    const line = (name: string, entries: readonly Counted[]): string[] => {
      const own = entries.flatMap((each) => each.rows)
      const wrong = own.filter(({ row: [rule] }) => errors.has(rule))
      return [
        name,
        share(entries.filter(isFound).length, entries.length),
        share(own.filter(({ found }) => found).length, own.length),
        wrong.length === 0 ? '' : share(wrong.filter(({ found }) => found).length, wrong.length),
      ]
    }
    const groups = [...new Set(rows.map(({ row: [rule] }) => groupOf(rule)))].sort()
    const tables = [
      columns(
        ['Kế hoạch', 'lỗi thấy', 'điều phải nói', 'trong đó mức lỗi'],
        [
          ...seedKeys.map((key) =>
            line(
              key,
              counted.filter((each) => each.key === key),
            ),
          ),
          line('cả năm', counted),
        ],
      ),
      columns(
        ['Nhóm', 'phải nói', 'nói'],
        groups.map((group) => {
          const own = rows.filter(({ row: [rule] }) => groupOf(rule) === group)
          return [group, String(own.length), String(own.filter(({ found }) => found).length)]
        }),
      ),
      columns(
        ['Sót', 'phép rà soát', 'vì sao'],
        counted
          .filter((each) => !isFound(each))
          .map(({ key, entry, rows: own }) => [
            `${key} số ${entry.n}`,
            own
              .filter(({ found }) => !found)
              .map(({ row: [rule] }) => rule)
              .join(', '),
            entry.missed ?? '',
          ]),
      ),
    ]
    console.info(tables.join('\n\n'))
  })
}

describe('the list itself', () => {
  it('names rules there are, and says why of what is not seen', () => {
    const ids = new Set<string>(rules.map(({ id }) => id))
    const entries = seedKeys.flatMap((key) => partB[key])
    expect(entries.flatMap(({ rows }) => rows.map(([rule]) => rule)).filter((rule) => !ids.has(rule))).toEqual([])
    expect(entries.filter(({ missed }) => missed === '')).toEqual([])
    for (const key of seedKeys) expect(partB[key].map(({ n }) => n)).toEqual(partB[key].map((_, index) => index + 1))
  })
})
