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

export interface Tree {
  nodes: Map<string, Node>
  /** Place of each annex's title in reading order. */
  annexes: Map<string, number>
}

export function treeOf(draft: Draft): Tree {
  const nodes = new Map<string, Node>()
  const annexes = new Map<string, number>()
  let order = 0
  const visit = (siblings: readonly Block[], parent: Node | null, annex: string | null): void => {
    for (const [index, block] of siblings.entries()) {
      const node: Node = { block, parent, siblings, index, annex, order: order++ }
      nodes.set(block.id, node)
      visit(block.children, node, annex)
    }
  }
  visit(draft.body, null, null)
  for (const annex of draft.annexes) {
    annexes.set(annex.id, order++)
    visit(annex.body, null, annex.id)
  }
  return { nodes, annexes }
}

/** A name not yet in use: the given one, or `ten-moi`, `ten-moi-2`. */
export function freeId(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished
  for (let n = 1; ; n++) {
    const id = n === 1 ? `${wished}-moi` : `${wished}-moi-${n}`
    if (!taken.has(id)) return id
  }
}
