/** Which block each line of a body became, for the review screen. */

import { place } from '../document/place.ts'
import type { Block } from '../draft/draft.ts'
import { walkBlocks } from '../draft/walk.ts'
import type { Claims } from './claims.ts'
import type { LineKind } from './importLine.ts'
import type { NoteTaker } from './notes.ts'
import { isBold, type SourceLine } from './sourceLine.ts'

export interface BodyOptions {
  notes: NoteTaker
  newId: () => string
  claims: Claims
  /** First lines of the blocks of all outlines, by block id. */
  places: Map<string, number>
}

/** What a line must be for the import to read this block from it. */
function kindOfBlock(block: Block): LineKind {
  if (block.kind === 'table') return 'table'
  if (block.kind === 'basis') return 'basis'
  if (block.role === 'closing') return 'closing'
  if (block.duty) return 'duty'
  switch (block.marker) {
    case 'phan':
      return 'part'
    case 'I':
      return 'section'
    case '1':
      return 'clause'
    case '1.1':
    case '1.1.1':
      return 'subclause'
    case 'a':
      return 'point'
    case '-':
      return 'dash'
    case '+':
      return 'plus'
    case 'none':
      return block.role === 'opening' ? 'opening' : 'paragraph'
  }
}

/** Every line of a body belongs to the block that begins on it, or to the one before it. */
export function claimBody(body: readonly Block[], lines: readonly SourceLine[], options: BodyOptions): void {
  const { claims, places } = options
  const byLine = new Map<number, Block>()
  for (const block of walkBlocks(body)) {
    const line = places.get(block.id)
    if (line !== undefined && !byLine.has(line)) byLine.set(line, block)
  }
  let last: Block | undefined
  for (const source of lines) {
    const own = byLine.get(source.line)
    last = own ?? last
    if (last)
      claims.claim(source.line, kindOfBlock(last), place.block(last.id), own !== undefined && isGuess(own, source))
  }
}

/** A label whose level only its place tells, or a bold line without a number, which may be a heading. */
function isGuess(block: Block, source: SourceLine): boolean {
  if (source.forced) return false
  if (block.kind === 'paragraph' && block.marker === 'none') return isBold(source) && source.text.length < 160
  return block.label !== undefined && block.kind === 'item' && /^\(|^\d{1,2}\)$/u.test(block.label)
}
