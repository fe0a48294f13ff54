/**
 * What changed between two plans, passage by passage, whatever numbers, spaces and pages did.
 *
 * 1. `structure.ts` says which passages are one, and which of them stand elsewhere.
 * 2. Rows stand in the order of the second plan; what is gone stands where it stood.
 * 3. The words of each pair are compared (`core/text/wordDiff.ts`), and what each is in the outline.
 * 4. What only went along with a section that stands elsewhere belongs to the row of its heading (`carried.ts`).
 */

import { otherKindSaid } from '../draft/otherKind.ts'
import { walkDraft } from '../draft/walk.ts'
import { goneBefore, longestRising, type Pair } from '../text/alignTexts.ts'
import { upperVi } from '../text/normalize.ts'
import { withoutBrackets } from '../text/noteBrackets.ts'
import { diffWords } from '../text/wordDiff.ts'
import { apartWords } from './apartWords.ts'
import { canTakeAlone } from './canTakeAlone.ts'
import { carriedRows } from './carried.ts'
import type { ComparedRow, ComparedSide, Comparison } from './comparison.ts'
import { factChanges } from './factChanges.ts'
import { levelChange } from './levelChange.ts'
import { type Match, rowId } from './match.ts'
import { withNoteWords } from './notedPlans.ts'
import type { Passage, Plan } from './passages.ts'
import { type Structure, structureOf } from './structure.ts'
import { blockOf, rowOf } from './units.ts'

export type { Plan } from './passages.ts'

/** Every passage of both, once, with what became of it. */
export function compareDrafts(before: Plan, after: Plan): Comparison {
  const structure = structureOf(withNoteWords(before), withNoteWords(after))
  const blocks = new Map(Array.from(walkDraft(before.draft), (block) => [block.id, block]))
  const carried = carriedRows(structure)
  const along = new Map<string, number>()
  for (const head of carried.values()) along.set(head, (along.get(head) ?? 0) + 1)
  const told = inReadingOrder(structure).filter((match) => !isOwedFiling(match, before, after))
  const rows = withoutLongTables(told).map((match): ComparedRow => {
    const plain = comparedRow(match, structure)
    const [within, carries] = [carried.get(plain.id), along.get(plain.id)]
    const row = { ...plain, ...(within === undefined ? {} : { within }), ...(carries === undefined ? {} : { carries }) }
    const block = blocks.get(blockOf(match.before) ?? '')
    if (row.kind === 'same' || !match.before || !match.after) return row
    const facts = factChanges(before, block, match.before.text, match.after.text)
    return facts.length > 0 ? { ...row, facts } : row
  })
  const count = (kinds: readonly ComparedRow['kind'][]): number =>
    rows.filter(({ kind, within }) => kinds.includes(kind) && within === undefined).length
  const other = otherKindSaid(after.draft)
  const apart = apartWords(before.draft, after.draft)
  return {
    ...(other === null ? {} : { warning: `Tệp đem so không phải kế hoạch: ${other}.` }),
    ...(apart.length > 0 ? { apart } : {}),
    rows,
    counts: {
      changed: count(['changed']),
      added: count(['added']),
      removed: count(['removed']),
      moved: count(['moved', 'moved-changed']),
    },
  }
}

/** In the order of the second plan; what is gone behind what it stood behind, columns before the first row of their table. */
function inReadingOrder({ before: own, matches, columns }: Structure): Match[] {
  const there = matches.filter(({ after }) => after !== null)
  const places = new Map(there.map(({ after }, at) => [after, at]))
  const gone = matches.filter(({ after }) => after === null)
  const spots = new Map<Passage | null, number>(own.map((passage, at) => [passage, at]))
  const stayed = there.flatMap(({ before, after, moved }): Pair[] => {
    const at = spots.get(before)
    return before && !moved && at !== undefined ? [[at, places.get(after) ?? 0]] : []
  })
  const pairs = longestRising(stayed.sort((a, b) => a[0] - b[0]))
  const limits = goneBefore(pairs, own.length, there.length)
  const out: Match[] = []
  let reached = 0
  const goneUpTo = (end: number): void => {
    for (; reached < gone.length; reached++) {
      const match = gone[reached]
      if (!match || (spots.get(match.before) ?? 0) >= end) break
      out.push(match)
    }
  }
  const told = new Set<string>()
  const putColumns = (table: string | undefined): void => {
    if (table === undefined || told.has(table)) return
    told.add(table)
    out.push(...(columns.get(table) ?? []))
  }
  for (const [at, match] of there.entries()) {
    goneUpTo(limits[at] ?? 0)
    putColumns(rowOf(match.before)?.id)
    putColumns(rowOf(match.after)?.id)
    out.push(match)
  }
  goneUpTo(own.length)
  return out
}

/** A full stop that may be of the end mark is no change, nor are the capitals of a section that became a clause. */
function alike({ before, after, moved }: Match): Match {
  if (!before || !after) return { before, after, moved }
  let [old, fresh] = [before, after]
  if (old.ended && old.text === `${fresh.text}.`) old = { ...old, text: fresh.text }
  if (fresh.ended && fresh.text === `${old.text}.`) fresh = { ...fresh, text: old.text }
  if ((old.level === 'I') !== (fresh.level === 'I') && upperVi(old.text) === upperVi(fresh.text)) {
    const text = old.level === 'I' ? fresh.text : old.text
    ;[old, fresh] = [
      { ...old, text },
      { ...fresh, text },
    ]
  }
  return { before: old, after: fresh, moved }
}

function comparedRow(match: Match, structure: Structure): ComparedRow {
  const { before, after, moved } = alike(match)
  const level = levelChange(before, after)
  const called = before && after && before.called !== after.called ? `gọi là ${after.called ?? after.label}` : null
  const kind = kindOf(before, after, moved, before?.text === after?.text && level === null && called === null)
  return {
    id: rowId(match),
    kind,
    before: before && sideOf(before),
    after: after && sideOf(after),
    words: diffWords(before?.text ?? '', after?.text ?? '').map((one) => ({ ...one, text: withoutBrackets(one.text) })),
    ...(level === null ? {} : { level }),
    ...(called === null ? {} : { called }),
    ...(kind !== 'same' && isDerived(match, structure) ? { derived: true as const } : {}),
    takable: kind !== 'same' && canTakeAlone(match, structure),
  }
}

/** The first plan makes its table anew from the tasks. */
function isDerived({ before, after }: Match, { tables }: Structure): boolean {
  const [own, other] = [rowOf(before), rowOf(after)]
  if (own) return own.generated !== null
  return (
    other !== null && [...tables.values()].some((pair) => pair.other.id === other.id && pair.own.generated !== null)
  )
}

function kindOf(before: Passage | null, after: Passage | null, moved: boolean, same: boolean): ComparedRow['kind'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (moved) return same ? 'moved' : 'moved-changed'
  return same ? 'same' : 'changed'
}

const sideOf = ({ place, label, text }: Passage): ComparedSide => ({ place, label, text: withoutBrackets(text) })

/** A Lưu line that is owed is the blank a plan of ours shows: a plan without the line has no other. */
function isOwedFiling(match: Match, before: Plan, after: Plan): boolean {
  const alone = match.before ?? match.after
  if (alone?.home.is !== 'filing' || (match.before && match.after)) return false
  return (match.before ? before : after).draft.recipients.filing.trim() === ''
}

/** In a table of more rows than this, rows that stayed are left out but for the first. */
const LONG_TABLE = 300

function withoutLongTables(matches: readonly Match[]): Match[] {
  return matches.filter(({ before, after, moved }) => {
    const home = after?.home
    if (!before || home?.is !== 'row' || moved || before.text !== after?.text) return true
    return home.table.rows.length <= LONG_TABLE || home.row < Math.max(1, home.table.headerRows)
  })
}
