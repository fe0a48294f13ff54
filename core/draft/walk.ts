/** Walking a draft: every block in reading order, and one block with all that surrounds it. */
import type { Block, Draft } from './draft.ts'

/** Where a block stands. */
export interface BlockSpot {
  block: Block
  /** From the top of the body down to the direct parent; empty for a top-level block. */
  parents: readonly Block[]
  /** The list it stands in. */
  siblings: Block[]
  /** The whole body it stands in. */
  root: Block[]
  index: number
  /** Id of the annex whose body it is in; null for the plan's own body. */
  annex: string | null
}

type Bodies = Pick<Draft, 'body' | 'annexes'>

/** Every block of a body, parents before children, in reading order. Those switched off too. */
export function* walkBlocks(body: readonly Block[]): Generator<Block, void, undefined> {
  for (const block of body) {
    yield block
    if (block.children.length > 0) yield* walkBlocks(block.children)
  }
}

/** Every block of the draft: the body, then the annexes in order. */
export function* walkDraft(draft: Bodies): Generator<Block, void, undefined> {
  yield* walkBlocks(draft.body)
  for (const annex of draft.annexes) yield* walkBlocks(annex.body)
}

/** The block of this id, in the body or an annex; null when there is none. */
export function findBlock(draft: Bodies, id: string): BlockSpot | null {
  const inBody = findIn(draft.body, id, null)
  if (inBody) return inBody
  for (const annex of draft.annexes) {
    const found = findIn(annex.body, id, annex.id)
    if (found) return found
  }
  return null
}

function findIn(root: Block[], id: string, annex: string | null): BlockSpot | null {
  const parents: Block[] = []
  const search = (siblings: Block[]): BlockSpot | null => {
    for (const [index, block] of siblings.entries()) {
      if (block.id === id) return { block, parents, siblings, root, index, annex }
      if (block.children.length === 0) continue
      parents.push(block)
      const found = search(block.children)
      if (found) return found
      parents.pop()
    }
    return null
  }
  return search(root)
}
