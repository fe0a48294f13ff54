/**
 * Inline text to printed runs: marks become styles, expressions become their answers or a visible blank.
 *
 * 1. Branches of `#if` and `#unless` that hold are kept; a text whose conditions do not pair keeps everything.
 * 2. A fact prints its answer, or a blank that names what is missing; both are gathered with the place.
 * 3. The mark of a note gets its number once all marks are known (`notes.ts`).
 * 4. Words beside words of the same style are one run.
 */

import type { Run } from '../document/model.ts'
import type { PlaceKey } from '../document/place.ts'
import type { Inline } from '../draft/draft.ts'
import {
  type FactNode,
  type InlineNode,
  isConditionMark,
  isPlainInline,
  type Look,
  parseInline,
  sameLook,
} from '../inline/inline.ts'
import { conditionFault } from '../template/conditions.ts'
import { type Expression, readExpression } from '../template/expression.ts'
import { runsText } from '../text/runsText.ts'
import type { Facts } from './facts.ts'
import { chooseTokens } from './handlebars.ts'

export interface Fault {
  place: PlaceKey
  message: string
}

/** What one rendering gathers on its way, in order of appearance. */
interface Gathered {
  missing: Set<string>
  values: Record<string, string>
  faults: Fault[]
  /** Ids of the footnotes whose marks were printed, one for each mark. */
  notes: string[]
}

export const nothingGathered = (): Gathered => ({ missing: new Set(), values: {}, faults: [], notes: [] })

export interface Printer {
  /** The runs of a text; faults and blanks are gathered under `place`. */
  runs(text: Inline, place: PlaceKey): Run[]
  /** True where the text is only words: no mark, no expression. */
  isPlain(text: Inline): boolean
  /** True where the text is words under conditions none of which holds: it prints nothing, and is not a blank. */
  vanishes(text: Inline): boolean
}

/** Prints texts; what is missing or wrong in them is added to `gathered`. */
export function makePrinter(facts: Facts, gathered: Gathered): Printer {
  const runs = (text: Inline, place: PlaceKey): Run[] => {
    if (isPlainInline(text)) return text === '' ? [] : [{ text }]
    const out: Run[] = []
    for (const node of withoutConditions(parseInline(text), place)) {
      if (node.kind === 'text') addRun(out, styled({ text: node.text }, node))
      else if (node.kind === 'fact') printFact(node, place, out)
      else out.push(styled(markOf(node.id), node))
    }
    return out
  }

  /** Its number is only known when all marks are (`notes.ts`). */
  const markOf = (id: string): Run => {
    const note = gathered.notes.push(id)
    return { text: String(note), raise: 'super', note }
  }

  const printFact = (node: FactNode, place: PlaceKey, out: Run[]): void => {
    const printed = facts.print(node.expression)
    if (printed.fault) gathered.faults.push({ place, message: printed.fault })
    else if (printed.missing) gathered.missing.add(printed.fact)
    gathered.values[node.expression] = runsText(printed.pieces)
    for (const piece of printed.pieces) {
      const run: Run = { text: piece.text }
      if (printed.fact !== '') run.fact = printed.fact
      if (piece.missing) run.missing = true
      out.push(styled(run, node))
    }
  }

  /** Keeps the branches of `#if` and `#unless` that hold; a text whose conditions do not pair keeps everything. */
  const withoutConditions = (nodes: InlineNode[], place: PlaceKey): InlineNode[] => {
    if (!nodes.some(isCondition)) return nodes
    const read = nodes.map((node) => (node.kind === 'fact' ? readExpression(node.expression) : null))
    const fault = conditionFault(read.filter((expression) => expression !== null))
    if (fault) {
      gathered.faults.push({ place, message: fault })
      return nodes.filter((node) => !isCondition(node))
    }
    const conditions: Record<string, boolean> = {}
    const skeleton = read.map((expression, index) => skeletonPart(expression, index, conditions, place)).join('')
    return chooseTokens(skeleton, conditions)
      .split(' ')
      .flatMap((token) => (token === '' ? [] : (nodes[Number(token)] ?? [])))
  }

  const skeletonPart = (
    expression: Expression | null,
    index: number,
    conditions: Record<string, boolean>,
    place: PlaceKey,
  ): string => {
    if (expression?.kind === 'open') {
      const fault = facts.unknown(expression.name)
      if (fault) gathered.faults.push({ place, message: fault })
      conditions[`c${index}`] = facts.given(expression.name)
      return `{{#${expression.block} c${index}}}`
    }
    if (expression?.kind === 'else') return '{{else}}'
    if (expression?.kind === 'close') return `{{/${expression.block}}}`
    return ` ${index} `
  }

  const vanishes = (text: Inline): boolean => {
    if (!text.includes('{{#')) return false
    const quiet = makePrinter(facts, nothingGathered())
    return runsText(quiet.runs(text, '')).trim() === ''
  }

  return { runs, isPlain: isPlainInline, vanishes }
}

const isCondition = (node: InlineNode): boolean => node.kind === 'fact' && isConditionMark(node.expression)

function styled(run: Run, look: Look): Run {
  if (look.bold) run.bold = true
  if (look.italic) run.italic = true
  if (look.raise) run.raise = look.raise
  return run
}

/** Words beside words of the same style are one run: a condition leaves no seam. */
function addRun(out: Run[], run: Run): void {
  const last = out.at(-1)
  if (last && last.fact === undefined && !last.missing && last.note === undefined && sameLook(last, run))
    last.text += run.text
  else out.push(run)
}

/** Words in no look of their own: others may be written into them. */
export const isBare = ({ bold, italic, raise, fact, missing, note }: Run): boolean =>
  !bold && !italic && !raise && fact === undefined && !missing && note === undefined

/** A visible blank that belongs to no fact: `[cơ quan chủ trì]`. */
export const blankRun = (words: string): Run => ({ text: `[${words}]`, missing: true })
