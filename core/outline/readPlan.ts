/**
 * Reading a plan from lines of text, one paragraph a line.
 *
 * What a reader sees decides the tree: `I.` holds `1.`, that holds `1.1.` or `a)`, that holds `-`, that `+`. A plain
 * paragraph belongs to the innermost item above it that is no dash and no line of an assignment, or to a line
 * right before it that ends with a colon. Căn cứ and the opening stand before the first number, the closing after
 * the last. A khoản is a heading when something hangs under it and it does not end as a sentence does.
 *
 * 1. The lines are parted into the body and its annexes (`readPlan`).
 * 2. In each, line by line (`readBody`): the line becomes a block, closes what it closes (`openBlocks.ts`), takes what is
 *    said or read of it, and hangs under what is still open.
 * 3. When the tree stands, labels that numbering gives by itself go, and headings are found (`settle`).
 *
 * No line is dropped. Takes time in proportion to the text.
 */
import type { Annex, Block, BlockRole } from '../draft/draft.ts'
import { isClause, isNumbered, markerRank } from '../inline/markers.ts'
import { readDuty } from './duties.ts'
import { numberBlocks } from './numbering.ts'
import { isDash, type Open, placeBlock } from './openBlocks.ts'
import { type LineFault, type Logical, logicalLines, planLines, type SourceLine } from './planLines.ts'
import { inCapitals, type MarkerReading } from './readMarker.ts'
import { isBasis, isClosing, sectionRole } from './roles.ts'
import { readTable } from './tableText.ts'

export interface PlanReading {
  body: Block[]
  annexes: Annex[]
  /** Line of the source each block begins at, by block id. */
  lines: Map<string, number>
  /** Directives that could not be followed; the words of their lines are kept. */
  faults: LineFault[]
}

interface ReadPlanOptions {
  newId: () => string
  /** False for text from elsewhere: `[ket]` at the head of a line is then only words. */
  directives?: boolean
  /** False for the text of an annex alone: it has neither căn cứ, opening nor closing. */
  main?: boolean
}

/** The blocks of a plan's body. Annexes are read by `readPlan`. */
export function parsePlan(text: string, newId: () => string): Block[] {
  return readPlan(planLines(text), { newId }).body
}

/** Body and annexes of a plan. Give lines that were joined with the line they began at. */
export function readPlan(lines: readonly SourceLine[], options: ReadPlanOptions): PlanReading {
  const { newId, directives = true, main = true } = options
  const reading: PlanReading = { body: [], annexes: [], lines: new Map(), faults: [] }
  let part: Logical[] = []
  let annex: Annex | null = null
  const endPart = (): void => {
    const blocks = readBody(part, main && annex === null, newId, reading)
    if (annex) annex.body = blocks
    else reading.body = blocks
    part = []
  }
  for (const line of logicalLines(lines, directives, reading.faults)) {
    if (line.opens && 'annex' in line.opens) {
      endPart()
      annex = newAnnex(newId(), line.text, line.opens.annex.split(' '))
      reading.annexes.push(annex)
    } else part.push(line)
  }
  endPart()
  return reading
}

/** `ngang phan-cong` → a landscape annex that is built from the assignments. */
function newAnnex(id: string, title: string, settings: readonly string[]): Annex {
  return {
    id,
    title,
    orientation: settings.includes('ngang') ? 'landscape' : 'portrait',
    body: [],
    ...(settings.includes('phan-cong') ? { generated: 'assignments' } : {}),
  }
}

/** Where the plan's own parts end: căn cứ and opening before the first number, closing after the last marker. */
interface Zones {
  /** False in an annex, where there is neither opening nor closing. */
  main: boolean
  /** Index of the first numbered line; -1 where there is none. */
  firstNumber: number
  lastMarker: number
  /** `I.` is used: then `A.` in a Phần is a part that holds it; else `A.` is itself a mục of the Phần. */
  roman: boolean
}

function zonesOf(lines: readonly Logical[], main: boolean): Zones {
  const firstNumber = lines.findIndex(({ marker, directives }) =>
    isNumbered(directives.marker?.marker ?? marker?.marker ?? 'none'),
  )
  const lastMarker = lines.findLastIndex(({ marker, directives }) => marker !== null || directives.marker !== undefined)
  const roman = lines.some(({ marker }) => marker?.marker === 'I')
  return { main, firstNumber, lastMarker, roman }
}

/** What was said outright, so that it is not settled by guessing at the end. */
interface Decided {
  labels: Set<string>
  headings: Set<string>
}

/** How far a body has been read. */
interface Progress {
  body: Block[]
  /** The blocks still open for children, the outermost first. */
  open: Open[]
  /** The block of the line before. */
  before: Block | undefined
  /** Number of the last khoản. */
  khoan: number
  /** Levels seen so far. */
  levels: { part: boolean; roman: boolean }
}

/** Builds one body. `main`: the plan's own. */
function readBody(lines: readonly Logical[], main: boolean, newId: () => string, reading: PlanReading): Block[] {
  const zones = zonesOf(lines, main)
  const decided: Decided = { labels: new Set(), headings: new Set() }
  const so: Progress = { body: [], open: [], before: undefined, khoan: 0, levels: { part: false, roman: false } }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    const marker = markerOf(line, so)
    const preamble = main && (zones.firstNumber < 0 || at < zones.firstNumber)
    const block = newBlock(line, marker, preamble, newId())
    decide(block, line, decided)
    const closing = main && !preamble && closes(block, line, at > zones.lastMarker, so.before)
    placeBlock(block, marker, {
      open: so.open,
      before: so.before,
      depth: line.directives.depth,
      alone: closing || block.kind === 'basis',
      roman: zones.roman,
    })
    const parent = so.open.at(-1)?.block
    takeDuty(block, parent, line)
    takeDirectives(block, line, parent ? null : guessRole(block, closing, preamble, zones))
    const title = lines[at + 1]
    if (marker && block.marker === 'phan' && block.text === '' && title && isTitleLine(title)) {
      block.text = title.text
      at++
    }
    hang(block, marker, so)
    reading.lines.set(block.id, line.line)
  }
  settle(so.body, decided)
  return so.body
}

/** The marker at the head of a line, unless it is only a number or a word there. */
function markerOf({ marker }: Logical, { khoan, levels }: Progress): MarkerReading | null {
  return isFarNumber(marker, khoan) || isInnerPart(marker, levels) ? null : marker
}

function decide(block: Block, { directives }: Logical, decided: Decided): void {
  if (directives.marker?.label !== undefined) decided.labels.add(block.id)
  if (directives.heading !== undefined) decided.headings.add(block.id)
}

/** What was said of the block outright; `guessed`: its role where nothing was said of it. */
function takeDirectives(block: Block, { directives, hint }: Logical, guessed: BlockRole | null): void {
  const role = directives.role === undefined ? guessed : directives.role
  if (role) block.role = role
  if (directives.heading) block.heading = true
  if (directives.off) block.off = true
  if (directives.suggested) block.suggested = true
  if (hint !== '') block.hint = hint
}

/** Under the innermost block still open; from now on it is that itself. */
function hang(block: Block, marker: MarkerReading | null, so: Progress): void {
  const siblings = so.open.at(-1)?.block.children ?? so.body
  siblings.push(block)
  so.open.push({ block, shape: marker?.shape ?? block.marker, dash: isDash(marker?.marker ?? block.marker) })
  if (marker?.marker === 'phan') so.levels.part = true
  else if (marker?.marker === 'I') so.levels.roman = true
  if (block.marker === '1') so.khoan = marker?.value ?? so.khoan + 1
  so.before = block
}

/** `135. ` begins a khoản only after khoản 134: anything else with three figures counts something. */
const isFarNumber = (marker: MarkerReading | null, khoan: number): boolean =>
  marker?.shape === '1.' && marker.value !== null && marker.value > 99 && marker.value !== khoan + 1

/** `Phần 1: Khai mạc` inside a mục of a plan without parts is a line of that mục. */
const isInnerPart = (marker: MarkerReading | null, levels: { part: boolean; roman: boolean }): boolean =>
  marker?.shape === 'Phần' && levels.roman && !levels.part && !inCapitals(marker.rest.replaceAll('*', ''))

/** The line as a block, before its place is known. */
function newBlock(line: Logical, marker: MarkerReading | null, preamble: boolean, id: string): Block {
  const { directives, opens, verbatim } = line
  const block: Block = { id, kind: 'paragraph', marker: 'none', text: marker?.rest ?? line.text, children: [] }
  if (line.table) {
    block.kind = 'table'
    block.table = line.table
  } else if (opens && 'table' in opens) {
    block.kind = 'table'
    block.table = readTable(opens.table, line.rows)
  } else if (directives.marker) {
    block.kind = 'item'
    block.marker = directives.marker.marker
    if (directives.marker.label !== undefined) block.label = directives.marker.label
  } else if (directives.kind) block.kind = directives.kind
  else if (marker) {
    block.kind = preamble && isBasis(marker.rest) ? 'basis' : 'item'
    block.marker = marker.marker
    if (marker.label !== '') block.label = marker.label
  } else if (!verbatim && preamble && isBasis(line.text)) block.kind = 'basis'
  return block
}

/** Behind a line that closes the plan already, the rest does too; right below the title of a mục a line is that mục's own. */
function closes(block: Block, { directives, verbatim }: Logical, last: boolean, before: Block | undefined): boolean {
  if (directives.role !== undefined) return directives.role === 'closing' && block.kind === 'paragraph'
  if (verbatim || block.kind !== 'paragraph') return false
  const own = before?.kind === 'item' && (before.marker === 'I' || before.marker === 'phan')
  return (last && before?.role === 'closing') || isClosing(block.text, last && !own)
}

/** A line of an assignment, said outright or read; it stands under a task: an item, no section and no duty itself. */
function takeDuty(block: Block, parent: Block | undefined, { directives, verbatim }: Logical): void {
  if (directives.duty) {
    block.duty = directives.duty
    block.kind = 'item'
  }
  if (directives.duty !== undefined || verbatim || block.kind === 'table') return
  if (!parent || parent.duty || !isNumbered(parent.marker) || markerRank(parent.marker) < markerRank('1')) return
  const duty = readDuty(block.text)
  if (!duty) return
  block.kind = 'item'
  block.text = duty.text
  block.duty = { role: duty.role, label: duty.label }
}

function guessRole(block: Block, closing: boolean, preamble: boolean, zones: Zones): BlockRole | null {
  if (!zones.main) return null
  if (closing) return 'closing'
  if (block.kind === 'paragraph' && preamble && zones.firstNumber >= 0) return 'opening'
  return block.kind === 'item' && isNumbered(block.marker) ? sectionRole(block.text) : null
}

/** The title under a `Phần I` that stands alone. */
const isTitleLine = (line: Logical): boolean =>
  line.marker === null && !line.verbatim && line.opens === null && !line.table && inCapitals(line.text)

/** Drops the labels numbering gives by itself and finds the headings, now that the tree stands. */
function settle(body: Block[], decided: Decided): void {
  const numbers = numberBlocks(body)
  const visit = (block: Block): void => {
    const expected = numbers.get(block.id)?.expected
    const usual =
      block.marker === 'phan' ? block.label?.toLowerCase() === expected?.toLowerCase() : block.label === expected
    if (usual && !decided.labels.has(block.id)) Reflect.deleteProperty(block, 'label')
    if (!decided.headings.has(block.id) && block.kind === 'item' && isHeading(block)) block.heading = true
    for (const child of block.children) visit(child)
  }
  for (const block of body) visit(block)
}

/**
 * Sections are headings. A khoản is one when it holds something and its words are no sentence: no final full stop,
 * semicolon or comma; a final colon only on a short one that does not lead into a list (`... các nội dung sau:`).
 */
function isHeading(block: Block): boolean {
  if (block.marker === 'I' || block.marker === 'phan') return true
  if (!isClause(block.marker)) return false
  if (block.children.length === 0 || block.duty || block.text === '') return false
  const text = block.text.slice(-80).replace(/[*\s]+$/, '')
  if (/[.;,…]$/.test(text)) return false
  return !text.endsWith(':') || (block.text.length <= 60 && !/(?:sau|sau\sđây|gồm|là|như)\s?:$/u.test(text))
}
