/**
 * Text boxes that hold words of the plan itself: its letterhead, its title, a signature, or all of it. They are read where they stand,
 * at the paragraph they are fastened to. What other boxes say (a remark, a diagram) stays beside the text and is asked about.
 */
import type { SourceAside, SourceBlock, SourceDocument } from '../readers/source.ts'
import { runsText } from '../text/runsText.ts'
import { beginsAsBody } from './issuerNames.ts'
import { dateLine } from './letterheadOf.ts'
import { isMottoLine, isNationLine } from './nation.ts'
import { isAnnexLine, isTitleLine } from './titleLines.ts'
import { isRecipientsHeading, isSignatureLine } from './zones.ts'

interface WithBoxes {
  source: SourceDocument
  /** Boxes that became text. */
  placed: SourceAside[]
}

/** The document as it is where no box belongs into it; else one in which they stand. */
export function withBoxes(source: SourceDocument): WithBoxes {
  const bare = !hasWords(source.blocks)
  const boxes = source.asides.filter((aside) => aside.kind === 'textbox')
  const placed = boxes.filter((box) => partOf(box.text) !== null || (bare && !isMark(box.text)))
  if (placed.length === 0) return { source, placed }
  let last = lastLineOf(source.blocks)
  const blocks = bare ? [] : [...source.blocks]
  // From the end, so that several at one place keep their order.
  const numbered = placed.map((box) => ({
    box,
    own: (box.blocks ?? textBlocks(box.text)).map((block) => renumbered(block, () => ++last)),
  }))
  for (const { box, own } of numbered.reverse()) {
    blocks.splice(bare ? 0 : placeOf(box, blocks), 0, ...own)
  }
  return { source: { ...source, blocks, asides: source.asides.filter((aside) => !placed.includes(aside)) }, placed }
}

type Part = 'head' | 'title' | 'closing' | 'body'

const sectionLine = /^(?:[IVX]{1,5}\s?[./]\s|Căn cứ\s|\d{1,2}\.\s|[-+]\s)/u
const numberLine = /^S[ốo]\s*:?\s*[\d.…_\s]*\/\s*\p{Lu}/u

/** What of a plan a box holds; null where it may be anything. */
function partOf(text: string): Part | null {
  const lines = text.split(/\s*(?:\n| \| )\s*/u).filter((line) => line !== '')
  const some = (test: (line: string) => boolean): boolean => lines.some(test)
  if (some((line) => isNationLine(line) || isMottoLine(line) || dateLine.test(line) || numberLine.test(line)))
    return 'head'
  if (some(isTitleLine) || some(isAnnexLine)) return 'title'
  if (some(isRecipientsHeading)) return 'closing'
  const signed = lines.findIndex(isSignatureLine)
  if (signed >= 0 && (lines.length > signed + 1 || /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[.\s]/u.test(lines[signed] ?? '')))
    return 'closing'
  if (lines.length <= 4 && lines.every((line) => !/\p{Ll}/u.test(line)) && beginsAsBody(lines[0] ?? '')) return 'head'
  return lines.filter((line) => sectionLine.test(line)).length >= 2 && lines.length >= 3 ? 'body' : null
}

/** A mark of the first page is taken from beside the text (`letterheadOf.ts`). */
const isMark = (text: string): boolean => /^[("[]*D[Ựự]\s+TH[ẢảÁ]O|^(?:HỎA TỐC|THƯỢNG KHẨN|KHẨN)$/iu.test(text.trim())

/** Index before which a box stands: at its paragraph; what signs, and a title fastened into a letterhead, comes behind. */
function placeOf({ text, line }: SourceAside, blocks: readonly SourceBlock[]): number {
  const part = partOf(text)
  if (line === 0) return part === 'closing' ? blocks.length : 0
  const at = blocks.findIndex((block) => block.kind !== 'break' && lastLineOf([block]) >= line)
  if (at < 0) return blocks.length
  const block = blocks[at]
  const inside = block !== undefined && block.kind !== 'break' && block.line <= line
  const behind = part === 'closing' || (part === 'title' && block?.kind === 'table')
  return inside && behind ? at + 1 : at
}

const hasWords = (blocks: readonly SourceBlock[]): boolean =>
  blocks.some((block) =>
    block.kind === 'paragraph'
      ? runsText(block.runs).trim() !== ''
      : block.kind === 'table' && block.rows.flat().some((cell) => hasWords(cell.blocks)),
  )

const lastLineOf = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce(
    (last, block) =>
      block.kind === 'break'
        ? last
        : Math.max(
            last,
            block.line,
            block.kind === 'table' ? lastLineOf(block.rows.flat().flatMap((cell) => cell.blocks)) : 0,
          ),
    0,
  )

/** A line of the file each. */
const textBlocks = (text: string): SourceBlock[] =>
  text.split('\n').map((line): SourceBlock => ({ kind: 'paragraph', line: 0, runs: [{ text: line }] }))

function renumbered(block: SourceBlock, next: () => number): SourceBlock {
  if (block.kind === 'break') return block
  if (block.kind === 'paragraph') return { ...block, line: next() }
  const line = next()
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((one) => renumbered(one, next)) })),
  )
  return { ...block, line, rows }
}
