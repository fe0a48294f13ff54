/**
 * Paragraphs of a foreign plan as an outline: each label sets the level, numbering is compared with it, and a label
 * that numbering would not give (a second "b)", a bullet `•`) stays on its block.
 */
import type { Block, BlockRole, Marker } from '../draft/draft.ts'
import { walkBlocks } from '../draft/walk.ts'
import { markerRank } from '../outline/markers.ts'
import { numberBlocks } from '../outline/numbering.ts'
import { foldText } from '../text/normalize.ts'
import { readDuty } from './duties.ts'
import { readEmphasis } from './emphasis.ts'
import { closingPhrase, endOfPlan, type SourceParagraph } from './joinLines.ts'
import { readLabel } from './labels.ts'
import { readTable } from './tables.ts'

export type OutlinePiece =
  | { kind: 'paragraph'; paragraph: SourceParagraph }
  | { kind: 'table'; rows: string[][]; header: number }

interface Open {
  block: Block
  rank: number
}

/** What the words of one paragraph told, kept until its children are known. */
interface Told {
  /** Whole text was bold. */
  bold: boolean
  plain: string
}

/**
 * The blocks of a plan's body, or of an annex.
 * `plan`: the body of the plan itself, with căn cứ, opening, section roles and closing.
 */
export function outlineOf(pieces: readonly OutlinePiece[], newId: () => string, plan: boolean): Block[] {
  const body: Block[] = []
  const open: Open[] = []
  const told = new Map<string, Told>()
  const labels = new Map<string, string>()
  const closingFrom = plan ? closingStart(pieces) : pieces.length
  let beforeSections = plan
  const put = (block: Block, rank: number): void => {
    const parent = open.at(-1)
    ;(parent ? parent.block.children : body).push(block)
    if (block.marker !== 'none') open.push({ block, rank })
  }
  pieces.forEach((piece, index) => {
    if (index === closingFrom) open.length = 0
    if (piece.kind === 'table') {
      put(tableBlock(piece, newId()), 0)
      return
    }
    const { text } = piece.paragraph
    const label = index >= closingFrom ? null : readLabel(text)
    if (label && markerRank(label.marker) <= markerRank('1.1.1')) beforeSections = false
    if (!label) {
      closeBullets(open)
      const emphasised = readEmphasis(text)
      const part = open.at(-1)?.block
      if (part?.marker === 'phan' && part.text === '' && part.children.length === 0 && index < closingFrom) {
        part.text = emphasised.plain
        return
      }
      const block = plainBlock(newId(), emphasised.text)
      if (index >= closingFrom) block.role = 'closing'
      else if (beforeSections) Object.assign(block, openingKind(emphasised.plain))
      else setDuty(block, open.at(-1)?.block)
      told.set(block.id, emphasised)
      put(block, 0)
      return
    }
    const rank = markerRank(label.marker)
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop()
    const emphasised = readEmphasis(label.rest)
    const block: Block = { ...plainBlock(newId(), emphasised.text), kind: 'item', marker: label.marker }
    setDuty(block, open.at(-1)?.block)
    told.set(block.id, emphasised)
    labels.set(block.id, label.label)
    put(block, rank)
  })
  settle(body, told)
  if (plan) setRoles(body, told)
  keepLabels(body, labels)
  return body
}

/** A paragraph after a list of dashes goes back to the item that holds the list. */
function closeBullets(open: Open[]): void {
  while ((open.at(-1)?.rank ?? -1) >= markerRank('-')) open.pop()
}

function plainBlock(id: string, text: string): Block {
  return { id, kind: 'paragraph', marker: 'none', text, children: [] }
}

function tableBlock(piece: Extract<OutlinePiece, { kind: 'table' }>, id: string): Block {
  return { ...plainBlock(id, ''), kind: 'table', table: readTable(piece.rows, piece.header) }
}

/** Where the closing sentences begin: the last paragraphs without a label, from "Trên đây là ..." on. */
function closingStart(pieces: readonly OutlinePiece[]): number {
  let start = pieces.length
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]
    if (piece?.kind !== 'paragraph' || readLabel(piece.paragraph.text)) break
    if (closingPhrase.test(piece.paragraph.text)) start = i
  }
  if (start < pieces.length) return start
  const last = pieces.at(-1)
  const before = pieces.at(-2)
  if (last?.kind !== 'paragraph' || !endOfPlan.test(last.paragraph.text) || readLabel(last.paragraph.text)) return start
  // Right under a heading it is that item's own text.
  const label = before?.kind === 'paragraph' ? readLabel(before.paragraph.text) : null
  return label && !endsSentence(label.rest) ? start : pieces.length - 1
}

const basisWord = /^["“*]*(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Theo|Trên cơ sở)\s/
const issues =
  /(?:ban hành|xây dựng|lập|triển khai|tổ chức thực hiện)\s+["“]?kế hoạch|như sau\s*[:.]?$|sau đây\s*[:.]?$|sau\s*:$/i

/** Before the first section stand căn cứ and the sentence that announces the plan. */
function openingKind(plain: string): Partial<Block> {
  const announces = issues.test(plain) && !/;$/.test(plain)
  if (basisWord.test(plain) && !announces) return { kind: 'basis' }
  return announces ? { role: 'opening' } : {}
}

/** A line of an assignment stands under a task, not under a section. */
function setDuty(block: Block, parent: Block | undefined): void {
  if (!parent || parent.marker === 'I' || parent.marker === 'phan' || block.marker.startsWith('1')) return
  const duty = readDuty(block.text)
  if (!duty) return
  block.duty = { role: duty.role, label: duty.label }
  block.text = duty.rest
}

const endsSentence = (text: string): boolean => /[.;:,!?…]["”’)*]*$/.test(text)

const sectionRoles: readonly (readonly [BlockRole, RegExp])[] = [
  ['purpose', /muc dich|yeu cau|muc tieu/],
  ['budget', /kinh phi|nguon luc tai chinh/],
  ['organisation', /to chuc thuc hien|phan cong|trach nhiem thuc hien/],
  ['content', /noi dung|nhiem vu|giai phap|bien phap|hoat dong|ke hoach/],
]

/** Which khoản are headings: an own line without an end mark, with something under it. */
function settle(blocks: readonly Block[], told: ReadonlyMap<string, Told>): void {
  for (const block of blocks) {
    const words = told.get(block.id)
    if (words && isHeading(block, words)) {
      if (block.marker !== 'I' && block.marker !== 'phan') block.heading = true
      // A heading is bold by itself; marks around it would say it twice.
      if (words.bold) block.text = words.plain
    }
    settle(block.children, told)
  }
}

/** What each section is for; in a plan without Roman sections its numbered parts are the sections. */
function setRoles(body: readonly Block[], told: ReadonlyMap<string, Told>): void {
  const sections = body.some((block) => block.marker === 'I') ? 'I' : '1'
  const all = body.flatMap((block) => (block.marker === 'phan' ? block.children : [block]))
  for (const block of all) {
    if (block.marker !== sections) continue
    const folded = foldText(told.get(block.id)?.plain ?? '')
    const found = sectionRoles
      .map(([role, pattern]) => ({ role, at: folded.search(pattern) }))
      .filter((candidate) => candidate.at >= 0)
      .sort((a, b) => a.at - b.at)
    if (found[0] && folded.length < 200) block.role = found[0].role
  }
}

const headingMarkers: readonly Marker[] = ['phan', 'I', '1', '1.1', '1.1.1']

function isHeading(block: Block, words: Told): boolean {
  if (!headingMarkers.includes(block.marker) || block.duty) return false
  if (block.marker === 'I' || block.marker === 'phan') return true
  return !endsSentence(words.plain) && (block.children.length > 0 || words.bold)
}

/** What the source wrote where numbering writes something else. */
function keepLabels(body: readonly Block[], labels: ReadonlyMap<string, string>): void {
  // Decimal numbers follow the label above them, so the levels above are settled first.
  for (const markers of [['phan', 'I', '1', 'a', '-', '+'], ['1.1'], ['1.1.1']]) {
    const numbers = numberBlocks(body)
    for (const block of walkBlocks(body)) {
      const source = labels.get(block.id)
      const expected = numbers.get(block.id)?.expected
      if (source === undefined || !markers.includes(block.marker) || source === expected) continue
      if (block.marker !== 'phan' || source.toLowerCase() !== expected?.toLowerCase()) block.label = source
    }
  }
}
