/**
 * The blocks of a body as rows in reading order, each with its depth, and back.
 *
 * 1. `flatRows` lays a tree flat; a row carries its block, whatever hangs under it.
 * 2. `treeOf` hangs each row under the last row before it that is less deep. A block whose words, look and children did not change is
 *    the very same object.
 * 3. `spliceRows` exchanges rows of one body for others. The rows it takes out leave alone: what hung under them stays, under
 *    whatever row then stands above.
 */
import type { Block, Draft } from './draft.ts'
import { walkDraft } from './walk.ts'

/** A block by itself: what hangs under it are rows of their own. */
export type LoneBlock = Omit<Block, 'children'>

/** `depth`: 0 for the blocks of the list itself, one more for their children. */
export interface FlatRow {
  depth: number
  block: LoneBlock
}

/** The list of rows of a body: the plan's own, or an annex's. */
export type RowsRoot = 'body' | { annex: string }

export interface RowSplice {
  root: RowsRoot
  /** Ids of the rows that go. */
  remove: string[]
  /** Id of the row the new ones stand behind; null: they stand first. It is none of those that go. */
  after: string | null
  rows: FlatRow[]
}

/** The body in reading order, each row with its depth from 0. */
export function flatRows(body: readonly Block[]): FlatRow[] {
  const rows: FlatRow[] = []
  const walk = (blocks: readonly Block[], depth: number): void => {
    for (const block of blocks) {
      rows.push({ depth, block })
      walk(block.children, depth + 1)
    }
  }
  walk(body, 0)
  return rows
}

/** Depths without a gap: a row stands one step below the last row before it that is less deep, fellows stay fellows. */
export function settledDepths(depths: readonly number[]): number[] {
  const above: number[] = []
  return depths.map((depth) => {
    while ((above.at(-1) ?? -1) >= depth) above.pop()
    return above.push(depth) - 1
  })
}

function treeOf(rows: readonly FlatRow[]): Block[] {
  const depths = settledDepths(rows.map(({ depth }) => depth))
  let at = 0
  const list = (depth: number): Block[] => {
    const blocks: Block[] = []
    for (let row = rows[at]; row && depths[at] === depth; row = rows[at]) {
      at++
      blocks.push(withChildren(row.block, list(depth + 1)))
    }
    return blocks
  }
  return list(0)
}

function withChildren(block: LoneBlock, children: Block[]): Block {
  if (!isWhole(block)) return { ...block, children }
  const same = block.children.length === children.length && children.every((child, at) => child === block.children[at])
  return same ? block : { ...block, children }
}

const isWhole = (block: LoneBlock): block is Block => 'children' in block

/** The very same draft where a row that is named is not there, or where an id would name two rows. */
export function spliceRows(draft: Draft, { root, remove, after, rows }: RowSplice): Draft {
  const body = root === 'body' ? draft.body : draft.annexes.find(({ id }) => id === root.annex)?.body
  if (!body || (remove.length === 0 && rows.length === 0)) return draft
  const going = new Set(remove)
  const before = flatRows(body)
  const left = before.filter(({ block }) => !going.has(block.id))
  const at = after === null ? -1 : left.findIndex(({ block }) => block.id === after)
  if (left.length + going.size !== before.length || (after !== null && at < 0)) return draft
  const others = new Set([...walkDraft(draft)].map(({ id }) => id).filter((id) => !going.has(id)))
  const coming = rows.map(({ block }) => block.id)
  if (new Set(coming).size !== coming.length || coming.some((id) => others.has(id))) return draft
  const next = treeOf(left.toSpliced(at + 1, 0, ...rows))
  if (root === 'body') return { ...draft, body: next }
  return { ...draft, annexes: draft.annexes.map((each) => (each.id === root.annex ? { ...each, body: next } : each)) }
}
