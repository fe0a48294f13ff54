/**
 * Reading a plan from lines of text, one paragraph a line.
 *
 * What a reader sees decides the tree: `I.` holds `1.`, that holds `1.1.` or `a)`, that holds `-`, that `+`. A plain
 * paragraph belongs to the innermost item above it that is no dash and no line of an assignment, or to a line
 * right before it that ends with a colon. Căn cứ and the opening stand before the first number, the closing after
 * the last. A khoản is a heading when something hangs under it and it does not end as a sentence does.
 *
 * No line is dropped. Takes time in proportion to the text.
 */
import type { Annex, Block, BlockRole } from '../draft/draft.ts'
import { isClause, isNumbered, markerBelow, markerRank } from '../inline/markers.ts'
import { readDuty } from './duties.ts'
import { numberBlocks } from './numbering.ts'
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

/** A block still open for children. */
interface Open {
  block: Block
  shape: string
  /** It stands at a dash or a bullet, not at a number. */
  dash: boolean
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

/** Builds one body. `main`: the plan's own. */
function readBody(lines: readonly Logical[], main: boolean, newId: () => string, reading: PlanReading): Block[] {
  const zones = zonesOf(lines, main)
  const decided: Decided = { labels: new Set(), headings: new Set() }
  const body: Block[] = []
  const open: Open[] = []
  let before: Block | undefined
  let khoan = 0
  const levels = { part: false, roman: false }

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    const { directives } = line
    const marker = isFarNumber(line.marker, khoan) || isInnerPart(line.marker, levels) ? null : line.marker
    if (marker?.marker === 'phan') levels.part = true
    else if (marker?.marker === 'I') levels.roman = true
    const preamble = main && (zones.firstNumber < 0 || at < zones.firstNumber)
    const block = newBlock(line, marker, preamble, newId())
    if (directives.marker?.label !== undefined) decided.labels.add(block.id)
    if (directives.heading !== undefined) decided.headings.add(block.id)

    const last = at > zones.lastMarker
    const closing = main && !preamble && closes(block, line, last, before?.role === 'closing')
    if (directives.depth !== undefined) open.length = Math.min(open.length, directives.depth - 1)
    else if (closing || block.kind === 'basis') open.length = 0
    else if (marker)
      block.marker = isDash(marker.marker) ? placeDash(open, marker, before) : placeMarked(open, marker, zones)
    else if (block.marker !== 'none') closeFrom(open, markerRank(block.marker))
    else placePlain(open, before)
    const parent = open.at(-1)?.block

    takeDuty(block, parent, line)
    const role = directives.role === undefined && main && !parent ? guessRole(block, closing, preamble, zones) : null
    const part = directives.role ?? role
    if (part) block.role = part
    if (directives.heading) block.heading = true
    if (directives.off) block.off = true
    if (line.hint !== '') block.hint = line.hint
    const title = lines[at + 1]
    if (marker && block.marker === 'phan' && block.text === '' && title && isTitleLine(title)) {
      block.text = title.text
      at++
    }

    if (parent) parent.children.push(block)
    else body.push(block)
    const dash = isDash(marker?.marker ?? block.marker)
    open.push({ block, shape: marker?.shape ?? block.marker, dash })
    reading.lines.set(block.id, line.line)
    if (block.marker === '1') khoan = marker?.value ?? khoan + 1
    before = block
  }
  settle(body, decided)
  return body
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

/** `again`: the line before closes the plan already. */
function closes(block: Block, { directives, verbatim }: Logical, last: boolean, again: boolean): boolean {
  if (directives.role !== undefined) return directives.role === 'closing' && block.kind === 'paragraph'
  if (verbatim || block.kind !== 'paragraph') return false
  return (again && last) || isClosing(block.text, last)
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
  if (closing) return 'closing'
  if (block.kind === 'paragraph' && preamble && zones.firstNumber >= 0) return 'opening'
  return block.kind === 'item' && isNumbered(block.marker) ? sectionRole(block.text) : null
}

/** The title under a `Phần I` that stands alone. */
const isTitleLine = (line: Logical): boolean =>
  line.marker === null && !line.verbatim && line.opens === null && !line.table && inCapitals(line.text)

const isDash = (marker: Block['marker']): boolean => marker === '-' || marker === '+'

/**
 * A dash or bullet under a number. Which mark holds which is custom, so a shape that is open already is a fellow; one
 * that is not stands below the one before, except a star: unless a colon leads to it, it begins a group of its own.
 */
function placeDash(open: Open[], found: MarkerReading, before: Block | undefined): MarkerReading['marker'] {
  while (open.at(-1)?.block.marker === 'none') open.pop()
  let at = open.length - 1
  while (at >= 0 && open[at]?.dash && open[at]?.shape !== found.shape) at--
  const fellow = open[at]
  if (fellow?.dash && fellow.block.marker !== 'none') {
    open.length = at
    return fellow.block.marker
  }
  const top = open.at(-1)
  if (!top?.dash) return found.marker
  if (found.shape === '*' && !(before === top.block && leadsOn(top.block))) {
    open.length = at + 1
    return found.marker
  }
  if (found.usual) return found.marker
  return top.block.marker === '-' ? '+' : found.marker
}

/** `...:`: what follows belongs to it. */
const leadsOn = (block: Block): boolean => /:[*\s]*$/.test(block.text.slice(-8))

/** Closes what a line of the text closes and says which level it takes. */
function placeMarked(open: Open[], found: MarkerReading, zones: Zones): MarkerReading['marker'] {
  const part = found.shape === 'A' || found.shape === 'Chương' ? open.findIndex(({ shape }) => shape === 'Phần') : -1
  if (part >= 0) {
    open.length = part + 1
    return zones.roman ? found.marker : 'I'
  }
  if (!found.usual) {
    const same = open.findLastIndex(({ shape }) => shape === found.shape)
    const fellow = open[same]?.block.marker
    if (fellow && fellow !== 'none') {
      open.length = same
      return fellow
    }
    while (open.at(-1)?.block.marker === 'none') open.pop()
    const top = open.at(-1)?.block.marker
    if (top && top !== 'none' && markerRank(found.marker) <= markerRank(top)) {
      const below = markerBelow(top)
      if (below && below !== 'none') return below
    }
  }
  closeFrom(open, markerRank(found.marker))
  return found.marker
}

/** Closes every open block of this level and below; plain paragraphs are below all. */
function closeFrom(open: Open[], rank: number): void {
  while (open.length > 0 && markerRank(open.at(-1)?.block.marker ?? 'none') >= rank) open.pop()
}

/** A plain paragraph closes dashes, assignments and other paragraphs, unless the line before leads into it. */
function placePlain(open: Open[], before: Block | undefined): void {
  while (open.length > 0) {
    const top = open.at(-1)?.block
    if (!top) return
    if (top.marker !== 'none' && top === before && leadsOn(top)) return
    if (isNumbered(top.marker) && !top.duty) return
    open.pop()
  }
}

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
