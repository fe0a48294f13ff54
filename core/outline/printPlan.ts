/**
 * Writing a plan as text, one paragraph a line: what `readPlan` reads back as the same blocks.
 *
 * The lines are as plain as they can be. A directive is added only where reading the plain line would give
 * something else, found by reading it.
 *
 * 1. Each block is written as a plain line.
 * 2. The text is read back; where the result differs, the lines say more: what they are, then where they stand, then what follows from
 *    that (`explain`).
 * 3. Again until nothing differs; after twenty rounds everything is said (`everything`).
 */
import type { Annex, Block } from '../draft/draft.ts'
import { sameData } from '../text/sameData.ts'
import { type Directives, printDirectives } from './directives.ts'
import { numberBlocks } from './numbering.ts'
import { planLines } from './planLines.ts'
import { type PlanReading, readPlan } from './readPlan.ts'
import { printRows, printTableSettings } from './tableText.ts'

/** The text of a body. */
export function printPlan(body: readonly Block[]): string {
  return printPlanParts({ body, annexes: [] })
}

/** The text of a body and its annexes. */
export function printPlanParts(plan: { body: readonly Block[]; annexes: readonly Annex[] }): string {
  const entries = [...flatten(plan.body, true), ...plan.annexes.flatMap((annex) => flatten(annex.body, false))]
  for (let round = 0; round < 20; round++) {
    const text = write(plan, entries)
    if (!explain(entries, readPlan(planLines(text), { newId: counter() }))) return text
  }
  for (const entry of entries) entry.said = everything(entry)
  return write(plan, entries)
}

/** A block with where it stands and what must be said about it. */
interface Entry {
  block: Block
  depth: number
  label: string
  main: boolean
  said: Directives
}

function flatten(body: readonly Block[], main: boolean): Entry[] {
  const numbers = numberBlocks(body)
  const entries: Entry[] = []
  const visit = (block: Block, depth: number): void => {
    const entry: Entry = { block, depth, label: numbers.get(block.id)?.label ?? '', main, said: {} }
    if (block.off) entry.said.off = true
    if (block.suggested) entry.said.suggested = true
    const empty = block.text === '' && !block.duty
    if (block.kind === 'paragraph' && empty) entry.said.kind = 'paragraph'
    if (block.kind === 'item' && (block.off || (empty && (block.marker === 'phan' || block.marker === 'none')))) {
      entry.said.marker = markerOf(block)
    }
    entries.push(entry)
    for (const child of block.children) visit(child, depth + 1)
  }
  for (const block of body) visit(block, 1)
  return entries
}

const markerOf = (block: Block): NonNullable<Directives['marker']> => ({
  marker: block.marker,
  ...(block.label === undefined ? {} : { label: block.label }),
})

/** All that can be said of a block, so that its line means the same wherever it stands. */
function everything({ block, depth, main, said }: Entry): Directives {
  const all: Directives = { ...said, depth }
  if (main && depth === 1 && block.kind !== 'basis') all.role = block.role ?? null
  if (block.kind === 'item') {
    all.marker = markerOf(block)
    all.duty = block.duty ?? null
    all.heading = block.heading ?? false
  } else if (block.kind !== 'table') all.kind = block.kind
  return all
}

function write(plan: { annexes: readonly Annex[] }, entries: readonly Entry[]): string {
  const lines: string[] = []
  const body = entries.filter(({ main }) => main)
  for (const entry of body) lines.push(...linesOf(entry))
  let at = body.length
  for (const annex of plan.annexes) {
    const orientation = annex.orientation === 'landscape' ? 'ngang' : 'doc'
    const generated = annex.generated ? ' phan-cong' : ''
    lines.push(`[phu-luc ${orientation}${generated}] ${oneLine(annex.title)}`.trimEnd())
    for (let left = count(annex.body); left > 0; left--, at++) {
      const entry = entries[at]
      if (entry) lines.push(...linesOf(entry))
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

const count = (body: readonly Block[]): number => body.reduce((sum, block) => sum + 1 + count(block.children), 0)

function linesOf({ block, label, said }: Entry): string[] {
  const hints = block.hint ? block.hint.split('\n').map((hint) => `[goi-y] ${oneLine(hint)}`.trimEnd()) : []
  const directives = printDirectives(said)
  if (block.kind === 'table' && block.table) {
    const head = `[bang ${printTableSettings(block.table)}] ${oneLine(block.text)}`.trimEnd()
    return [...hints, words(directives, head), ...printRows(block.table), '']
  }
  const duty = block.duty && !said.duty ? `${block.duty.label}: ` : ''
  const text = `${duty}${oneLine(block.text)}`.trimEnd()
  const prefix = said.marker || said.kind ? '' : block.marker === 'phan' ? `${label}.` : label
  return [...hints, words(directives, prefix, text)]
}

const words = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ')

/** A line break is a backslash at the end of the line; words that end in one have it doubled. */
function oneLine(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => (/(?<!\\)(?:\\\\)*\\$/.test(line) ? `${line}\\` : line))
    .join('\\\n')
}

/**
 * Compares what was meant with what was read and says more where they differ; false when they agree.
 *
 * First what each line is, then where it stands, then what follows from that: a line read wrongly puts those after
 * it wrong too, and they must not be explained for its sake.
 */
function explain(entries: readonly Entry[], read: PlanReading): boolean {
  const got = [...flatten(read.body, true), ...read.annexes.flatMap((annex) => flatten(annex.body, false))]
  if (got.length !== entries.length) return entries.map((entry) => say(entry, everything(entry))).includes(true)
  return [whatItIs, whereItStands, whatFollows].some((about) => {
    const said = entries.map((entry, index) => {
      const other = got[index]
      return other !== undefined && say(entry, about(entry, other, entries[index - 1], got[index - 1]))
    })
    return said.includes(true)
  })
}

/** True where this adds something. */
function say(entry: Entry, directives: Directives): boolean {
  const next = { ...entry.said, ...directives }
  if (sameData(next, entry.said)) return false
  entry.said = next
  return true
}

function whatItIs({ block }: Entry, { block: other }: Entry): Directives {
  const said: Directives = {}
  const sameText = oneLine(other.text) === oneLine(block.text)
  if (block.kind === 'paragraph' || block.kind === 'basis') {
    if (other.kind !== block.kind || !sameText) said.kind = block.kind
  } else if (block.kind === 'item') {
    const same = other.kind === 'item' && other.marker === block.marker && other.label === block.label
    if (!same || !sameText) said.marker = markerOf(block)
  }
  if (!sameData(other.duty, block.duty)) said.duty = block.duty ?? null
  return said
}

/** Only the first of a row that stands wrong: the others may follow from it. */
function whereItStands(entry: Entry, other: Entry, before?: Entry, otherBefore?: Entry): Directives {
  if (entry.depth === other.depth) return {}
  return before?.depth === otherBefore?.depth || entry.said.depth !== undefined ? { depth: entry.depth } : {}
}

function whatFollows({ block }: Entry, { block: other }: Entry): Directives {
  const said: Directives = {}
  if ((other.heading ?? false) !== (block.heading ?? false)) said.heading = block.heading ?? false
  if (other.role !== block.role) said.role = block.role ?? null
  return said
}

function counter(): () => string {
  let made = 0
  return () => {
    made += 1
    return `p${made}`
  }
}
