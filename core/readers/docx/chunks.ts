/**
 * Files that a Word file holds whole (`w:altChunk`): Word reads them into the text where they are named, and so do we.
 *
 * 1. The relations say which part is which file; each is read by its own reader, at most once deep.
 * 2. Its paragraphs and tables become those of the text, their lines counted on; looks are those of another file and go.
 * 3. What could not be read is counted, for the remark.
 */

import type { Reading } from '../reading.ts'
import type { SourceAside, SourceBlock, SourceDocument, SourceParagraph } from '../source.ts'
import { blocksText } from '../words.ts'
import type { DocxPackage } from './package.ts'
import { pathOf, type Relation } from './parts.ts'

/** Null for what is no text, or cannot be read. Throws `import.canceled`. */
export type ChunkReader = (bytes: Uint8Array, reading: Reading) => Promise<SourceDocument | null>

export interface Chunks {
  /** By the id of the relation that names them. */
  read: Map<string, SourceDocument>
  unread: number
}

const mostChunks = 20

/** `folder`: of the main part, with its slash. */
export async function readChunks(
  zip: DocxPackage,
  { relations, folder }: { relations: readonly Relation[]; folder: string },
  readChunk: ChunkReader | null,
  reading: Reading,
): Promise<Chunks> {
  const chunks: Chunks = { read: new Map(), unread: 0 }
  const named = relations.filter(({ type, external }) => !external && type.endsWith('/aFChunk'))
  for (const [at, { id, target }] of named.entries()) {
    const path = pathOf(target, folder)
    const bytes = at < mostChunks && readChunk ? zip.parts((name) => name === path).get(path) : undefined
    const document = bytes && readChunk ? await readChunk(bytes, reading) : null
    if (document) chunks.read.set(id, document)
    else chunks.unread++
  }
  return chunks
}

/** Its blocks as those of the text; `nextLine` counts on. */
export const blocksOfChunk = ({ blocks }: SourceDocument, nextLine: () => number): SourceBlock[] =>
  blocks.flatMap((block) => (block.kind === 'break' ? [] : [counted(block, nextLine)]))

/** What stood beside its text, with its notes: their marks are gone. */
export const besideChunk = ({ asides, notes = [] }: SourceDocument): SourceAside[] => [
  ...asides.map((aside) => ({ ...aside, line: 0 })),
  ...notes.map(({ kind, paragraphs }) => ({ kind, text: blocksText(paragraphs), line: 0 })),
]

function counted(block: Exclude<SourceBlock, { kind: 'break' }>, nextLine: () => number): SourceBlock {
  if (block.kind === 'paragraph') return plainParagraph(block, nextLine())
  // A table has the line of its first paragraph.
  let first: number | undefined
  const next = (): number => {
    const line = nextLine()
    first ??= line
    return line
  }
  const rows = block.rows.map((row) =>
    row.map((cell) => ({
      ...cell,
      blocks: cell.blocks.flatMap((one) => (one.kind === 'break' ? [] : [counted(one, next)])),
    })),
  )
  return { ...block, rows, line: first ?? nextLine() }
}

function plainParagraph({ format: _, ...paragraph }: SourceParagraph, line: number): SourceParagraph {
  const runs = paragraph.runs.filter(({ note }) => note === undefined).map(({ format: __, ...run }) => run)
  return { ...paragraph, line, runs }
}
