/**
 * Paragraphs and tables of a foreign plan as an outline. The levels are read by the plan grammar (`outline/`); what
 * is added here are tables between the paragraphs and headings that were bold in the source.
 */
import type { Block } from '../draft/draft.ts'
import { walkBlocks } from '../draft/walk.ts'
import { readMarker, readPlan } from '../outline/grammar.ts'
import { readEmphasis } from './emphasis.ts'
import type { SourceParagraph } from './joinLines.ts'
import { readTable } from './tables.ts'

export type OutlinePiece =
  | { kind: 'paragraph'; paragraph: SourceParagraph }
  | { kind: 'table'; rows: string[][]; header: number; line: number }

/** Stands for a table while the grammar places it; its line says which. */
const tableText = 'bảng'

/** The blocks of the plan's own body. */
export function outlineOf(pieces: readonly OutlinePiece[], newId: () => string): Block[] {
  const tables = new Map<number, Extract<OutlinePiece, { kind: 'table' }>>()
  const lines = pieces.map((piece) => {
    if (piece.kind === 'paragraph') return { text: inlineLine(piece.paragraph.text), line: piece.paragraph.line }
    tables.set(piece.line, piece)
    return { text: tableText, line: piece.line }
  })
  const { body, lines: places } = readPlan(lines, { newId, directives: false })
  for (const block of walkBlocks(body)) {
    const found = tables.get(places.get(block.id) ?? 0)
    if (found && block.text === tableText) {
      block.kind = 'table'
      block.text = ''
      block.table = readTable(found.rows, found.header)
    } else if (block.heading) {
      // A heading is bold by itself; marks around it would say it twice.
      const words = /^\*\*(?!\*)(.+)(?<!\*)\*\*$/su.exec(block.text)?.[1]
      if (words !== undefined && !words.includes('*')) block.text = words
    }
  }
  settleBases(body)
  return body
}

/** Before the sentence that announces the plan, a line that carries out a superior's text is a căn cứ, whatever ends it. */
function settleBases(body: Block[]): void {
  const last = body.findLastIndex((block) => block.role === 'opening')
  for (const block of body.slice(0, Math.max(last, 0))) {
    if (block.role !== 'opening' || !/^(?:Thực hiện|Triển khai|Theo|Xét)\s.*[.;]$/su.test(block.text)) continue
    block.kind = 'basis'
    delete block.role
  }
}

/** A line with its emphasis as inline marks; a star that is a bullet stays one. */
function inlineLine(text: string): string {
  const bullet = /^\*\s+/.exec(text)?.[0]
  return bullet && readMarker(text) ? bullet + readEmphasis(text.slice(bullet.length)).text : readEmphasis(text).text
}
