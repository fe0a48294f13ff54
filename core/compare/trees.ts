/** Blocks of a draft by their ids, with their neighbours: what taking over a passage needs to know. */
import type { Block, Draft } from '../draft/draft.ts'

export interface Node {
  block: Block
  parent: Node | null
  /** Those of one list. */
  siblings: readonly Block[]
  index: number
  annex: string | null
  /** Place in reading order. */
  order: number
}

export function nodesOf(draft: Draft): Map<string, Node> {
  const nodes = new Map<string, Node>()
  const visit = (siblings: readonly Block[], parent: Node | null, annex: string | null): void => {
    for (const [index, block] of siblings.entries()) {
      const node: Node = { block, parent, siblings, index, annex, order: nodes.size }
      nodes.set(block.id, node)
      visit(block.children, node, annex)
    }
  }
  visit(draft.body, null, null)
  for (const annex of draft.annexes) visit(annex.body, null, annex.id)
  return nodes
}

/** A name not yet in use: the given one, or `ten-moi`, `ten-moi-2`. */
export function freeId(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished
  for (let n = 1; ; n++) {
    const id = n === 1 ? `${wished}-moi` : `${wished}-moi-${n}`
    if (!taken.has(id)) return id
  }
}
