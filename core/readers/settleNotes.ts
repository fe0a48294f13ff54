/** Notes of a file matched with their marks, whatever the format calls them. */
import type { SourceAside, SourceBlock, SourceDocument, SourceNote, SourceParagraph } from './source.ts'
import { blocksText } from './words.ts'

/** A note as its reader met it; `id` is what `SourceRun.note` says of its mark. */
export interface FoundNote {
  id: string
  kind: SourceNote['kind']
  blocks: SourceBlock[]
  /** Where its mark stands, as far as the reader knows. */
  line: number
}

/**
 * Numbers the marks in reading order and puts their notes into the document. A note without a mark in the text, or that holds
 * more than paragraphs, is an aside; a mark without a note is none. Changes the document.
 */
export function settleNotes(document: SourceDocument, found: readonly FoundNote[]): void {
  const byId = new Map(found.filter(({ blocks }) => blocks.every(isParagraph)).map((note) => [note.id, note]))
  const ids = new Map<string, string>()
  const notes: SourceNote[] = []
  const boxes = document.asides.flatMap((aside) => aside.blocks ?? [])
  for (const paragraph of [...paragraphsOf(document.blocks), ...paragraphsOf(boxes)]) {
    if (!paragraph.runs.some((run) => run.note !== undefined)) continue
    paragraph.runs = paragraph.runs.flatMap((run) => {
      if (run.note === undefined) return [run]
      const note = byId.get(run.note)
      if (!note) return []
      const id = ids.get(note.id) ?? `n${ids.size + 1}`
      if (!ids.has(note.id)) {
        ids.set(note.id, id)
        notes.push({ id, kind: note.kind, line: paragraph.line, paragraphs: note.blocks.filter(isParagraph) })
      }
      return [{ ...run, note: id }]
    })
  }
  if (notes.length > 0) document.notes = notes
  document.asides.push(...found.filter(({ id }) => !ids.has(id)).flatMap(asideOf))
}

function asideOf({ kind, blocks, line }: FoundNote): SourceAside[] {
  const text = blocksText(blocks)
  return text === '' ? [] : [{ kind, text, line }]
}

const isParagraph = (block: SourceBlock): block is SourceParagraph => block.kind === 'paragraph'

/** Those of cells too, in reading order. */
export function paragraphsOf(blocks: readonly SourceBlock[]): SourceParagraph[] {
  const found: SourceParagraph[] = []
  const gather = (list: readonly SourceBlock[]): void => {
    for (const block of list) {
      if (block.kind === 'paragraph') found.push(block)
      else if (block.kind === 'table') for (const row of block.rows) for (const cell of row) gather(cell.blocks)
    }
  }
  gather(blocks)
  return found
}
