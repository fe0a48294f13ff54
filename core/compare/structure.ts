/**
 * Two plans as things that are the same, moved, gone or new: annexes, paragraphs and tables, rows, columns, recipients.
 *
 * 1. Passages that were paired say which of these are one: a table is the one most of its rows are from.
 * 2. What stands in another order is found level by level (`orders.ts`), so that a table or an annex that was moved as a whole is
 *    one move, told by its first row or its title, and what stands in it stayed.
 * 3. A column that came or went is a change of its own (`columns.ts`).
 */

import type { BlockModel } from '../document/model.ts'
import { endMark } from '../document/plainText.ts'
import { alignTexts, type Pair } from '../text/alignTexts.ts'
import { runsText } from '../text/runsText.ts'
import { withAnnexes } from './annexPairs.ts'
import { columnsOf, columnText, type TableColumns } from './columns.ts'
import type { Match } from './match.ts'
import { type Lists, Orders } from './orders.ts'
import { type ComparedColumns, type Passage, type Plan, passagesOf, type RowHome } from './passages.ts'
import { surePairs } from './surePairs.ts'
import { annexOf, BODY, blockKey, blockOf, captionKey, type Outline, outlineOf, rowOf, tableKey } from './units.ts'

interface TablePair {
  own: RowHome
  other: RowHome
  columns: TableColumns
}

export interface Structure {
  /** Every passage of the first plan, in reading order. */
  before: readonly Passage[]
  own: Outline
  other: Outline
  annexes: Orders
  units: Orders
  /** Rows by the keys of their passages, listed by the ids of their tables. */
  rows: Orders
  recipients: Orders
  /** By the id of the first plan's table. */
  tables: ReadonlyMap<string, TablePair>
  /** Each passage of both plans once: pairs in the order of the second plan, then what is gone. */
  matches: readonly Match[]
  /** Columns that came or went, by the id of the table in the plan that has them. */
  columns: ReadonlyMap<string, readonly Match[]>
}

export function structureOf(before: Plan, after: Plan): Structure {
  const first = paired(before, after, new Map(), new Map())
  const tables = tablePairs(first)
  const [own, other] = [new Map<string, ReadonlySet<number>>(), new Map<string, ReadonlySet<number>>()]
  for (const { own: mine, other: theirs, columns } of tables.values()) {
    if (columns.whole || (columns.own === columns.pairs.length && columns.other === columns.pairs.length)) continue
    own.set(mine.id, new Set(columns.pairs.map(([at]) => at)))
    other.set(theirs.id, new Set(columns.pairs.map(([, at]) => at)))
  }
  if (own.size === 0) return ordered(before, after, first, tables)
  const again = paired(before, after, own, other)
  return ordered(
    before,
    after,
    again,
    new Map([...tablePairs(again)].map(([id, pair]) => [id, tables.get(id) ?? pair])),
  )
}

interface Paired {
  before: Passage[]
  after: Passage[]
  pairs: Pair[]
}

function paired(before: Plan, after: Plan, own: ComparedColumns, other: ComparedColumns): Paired {
  // Below its last table a plan of ours sets the end mark by itself; in a foreign one it is a paragraph.
  const marks = [before, after].some(({ document }) => isEnded(document.body.at(-1)))
  const told = (passages: Passage[]): Passage[] =>
    marks ? passages.filter((passage) => !isEndMark(passage)) : passages
  const [mine, theirs] = [told(passagesOf(before, own)), told(passagesOf(after, other))]
  const { pairs, moved } = withAnnexes(mine, theirs, alignTexts(mine, theirs, surePairs(mine, theirs)))
  return { before: mine, after: theirs, pairs: [...pairs, ...moved] }
}

const isEnded = (block: BlockModel | undefined): boolean => block?.kind === 'table' && block.ended === true
const isEndMark = ({ home }: Passage): boolean => home.is === 'block' && runsText(home.runs).trim() === endMark

/** By the id of the first plan's table: that of the second most of its rows are in. */
function tablePairs({ before, after, pairs }: Paired): Map<string, TablePair> {
  const votes = new Map<string, { own: RowHome; other: RowHome; count: number }>()
  for (const [i, j] of pairs) {
    const [own, other] = [rowOf(before[i] ?? null), rowOf(after[j] ?? null)]
    if (!own || !other) continue
    const name = `${own.id} ${other.id}`
    const vote = votes.get(name)
    if (vote) vote.count++
    else votes.set(name, { own, other, count: 1 })
  }
  const found = new Map<string, TablePair>()
  const taken = new Set<string>()
  for (const { own, other } of [...votes.values()].sort((a, b) => b.count - a.count)) {
    if (found.has(own.id) || taken.has(other.id)) continue
    taken.add(other.id)
    found.set(own.id, { own, other, columns: columnsOf(own.table, other.table) })
  }
  return found
}

function ordered(before: Plan, after: Plan, found: Paired, tables: ReadonlyMap<string, TablePair>): Structure {
  const bothGenerated = (plan: Plan): boolean => plan.draft.annexes.some(({ generated }) => generated !== undefined)
  const fixed = bothGenerated(before) && bothGenerated(after)
  const own = outlineOf(before.draft, found.before, fixed)
  const other = outlineOf(after.draft, found.after, fixed)
  const links = {
    annexes: new Map<string, string>(),
    units: new Map<string, string>(),
    rows: new Map<string, string>(),
  }
  const recipients = new Map<string, string>()
  for (const { own: mine, other: theirs } of tables.values()) {
    if (own.units.has(tableKey(mine.id)) && other.units.has(tableKey(theirs.id)))
      links.units.set(tableKey(theirs.id), tableKey(mine.id))
  }
  const free: Match[] = []
  for (const [i, j] of found.pairs) {
    const [mine, theirs] = [found.before[i] ?? null, found.after[j] ?? null]
    if (!mine || !theirs) continue
    free.push({ before: mine, after: theirs, moved: false })
    const [annex, unit] = [annexOf(theirs), unitKey(theirs, other)]
    if (annex !== null) links.annexes.set(annex, annexOf(mine) ?? '')
    else if (unit !== null) links.units.set(unit, unitKey(mine, own) ?? '')
    else if (theirs.home.is === 'row') links.rows.set(theirs.key, mine.key)
    else if (theirs.home.is === 'recipient') recipients.set(theirs.key, mine.key)
  }
  const homes = new Map([
    [BODY, BODY],
    ...Array.from(links.annexes, ([there, here]): [string, string] => [here, there]),
  ])
  const annexes = new Orders(annexList(before), annexList(after), links.annexes, new Map([[BODY, BODY]]))
  const units = new Orders(own.lists, other.lists, links.units, homes)
  const rows = new Orders(
    rowLists(found.before),
    rowLists(found.after),
    links.rows,
    new Map(Array.from(tables, ([id, pair]) => [id, pair.other.id])),
  )
  const lines = new Orders(recipientList(found.before), recipientList(found.after), recipients, new Map([[BODY, BODY]]))
  const partner = new Map(free.map((match) => [match.after, match]))
  const carriers = new Set<string>()
  const isMoved = ({ before: mine, after: theirs }: Match): boolean => {
    if (!mine || !theirs) return false
    const [annex, unit, row] = [annexOf(mine), unitKey(mine, own), rowOf(mine)]
    if (annex !== null) return annexes.moved.has(annex)
    if (unit !== null) return units.moved.has(unit)
    if (mine.home.is === 'recipient') return lines.moved.has(mine.key)
    if (!row) return false
    if (rows.moved.has(mine.key)) return true
    // The table goes with the first of its rows that stays in it.
    if (!units.moved.has(tableKey(row.id)) || carriers.has(row.id)) return false
    carriers.add(row.id)
    return true
  }
  const pairsInOrder = found.after.flatMap((passage): Match[] => {
    const match = partner.get(passage)
    return [match ? { ...match, moved: isMoved(match) } : { before: null, after: passage, moved: false }]
  })
  const known = new Set(free.map(({ before: mine }) => mine))
  const gone = found.before.flatMap((passage): Match[] =>
    known.has(passage) ? [] : [{ before: passage, after: null, moved: false }],
  )
  return {
    before: found.before,
    own,
    other,
    annexes,
    units,
    rows,
    recipients: lines,
    tables,
    matches: [...pairsInOrder, ...gone],
    columns: columnChanges(tables),
  }
}

/** Of a paragraph or a caption; null of anything else. */
export function unitKey(passage: Match['before'], outline: Outline): string | null {
  const id = blockOf(passage)
  if (id === null) return null
  return outline.units.has(captionKey(id)) ? captionKey(id) : blockKey(id)
}

const annexList = ({ draft }: Plan): Lists => new Map([[BODY, draft.annexes.map(({ id }) => id)]])

const recipientList = (passages: readonly Passage[]): Lists =>
  new Map([[BODY, passages.flatMap(({ home, key }) => (home.is === 'recipient' ? [key] : []))]])

function rowLists(passages: readonly Passage[]): Lists {
  const lists = new Map<string, string[]>()
  for (const { home, key } of passages) {
    if (home.is !== 'row') continue
    const list = lists.get(home.id)
    if (list) list.push(key)
    else lists.set(home.id, [key])
  }
  return lists
}

function columnChanges(tables: ReadonlyMap<string, TablePair>): Map<string, Match[]> {
  const changes = new Map<string, Match[]>()
  const put = (table: string, match: Match): void => {
    changes.set(table, [...(changes.get(table) ?? []), match])
  }
  for (const { own, other, columns } of tables.values()) {
    if (columns.whole) continue
    const kept = new Set(columns.pairs.map(([at]) => at))
    const found = new Set(columns.pairs.map(([, at]) => at))
    for (let at = 0; at < columns.own; at++)
      if (!kept.has(at)) put(own.id, { before: columnPassage(own, at), after: null, moved: false })
    for (let at = 0; at < columns.other; at++)
      if (!found.has(at)) put(other.id, { before: null, after: columnPassage(other, at), moved: false })
  }
  return changes
}

export const columnKey = (table: string, column: number): string => `${table}/cot-${column + 1}`

const columnPassage = ({ id, table }: RowHome, column: number): Passage => ({
  key: columnKey(id, column),
  kind: 'column',
  place: table.place,
  label: 'Cột',
  text: columnText(table, column),
  home: { is: 'column', table: id, column },
  single: false,
})
