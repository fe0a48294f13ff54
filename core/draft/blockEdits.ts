/**
 * Edits of the outline: text, place and level of a block, in the body or in an annex.
 *
 * Reading order is what a clerk sees, so an edit never carries words past other words unless that is what it
 * says: where a change of level would, nothing happens.
 *
 * 1. `blockEdits` names the function of each operation.
 * 2. `atBlock` and `relocate` find the list a block stands in and give it another content (`withList`); all else is shared.
 * 3. An edit that would leave the plan as it is gives back the same draft.
 */
import { cutInline, joinInline } from '../inline/writeInline.ts'
import type { Block, Draft } from './draft.ts'
import type { BlockPosition, EditOf, EditTable } from './draftEdit.ts'
import { spliceRows } from './flatRows.ts'
import { deepen, moved, shallow } from './levels.ts'
import { patched } from './patch.ts'
import { type BlockSpot, findBlock, walkBlocks, walkDraft } from './walk.ts'

type BlockOp =
  | 'set-text'
  | 'patch-block'
  | 'renumber'
  | 'insert-block'
  | 'remove-block'
  | 'place-block'
  | 'move-block'
  | 'indent-block'
  | 'split-block'
  | 'join-blocks'
  | 'splice-rows'
  | 'set-table'
  | 'set-cell'

/** What each edit of the outline does; an edit of a block that is not there gives back the same draft. */
export const blockEdits: EditTable<BlockOp> = {
  'set-text': (draft, { block, text }) => patchBlock(draft, block, { text }),
  'patch-block': (draft, { block, patch }) => patchBlock(draft, block, patch),
  renumber: (draft, { block }) => patchBlock(draft, block, { label: undefined }),
  'set-table': (draft, { block, table }) => patchBlock(draft, block, { table }),
  'set-cell': setCell,
  'insert-block': (draft, { block, at }) => insert(draft, block, at),
  'remove-block': (draft, { block }) => atBlock(draft, block, ({ siblings, index }) => siblings.toSpliced(index, 1)),
  'place-block': (draft, { block, at }) => placeAt(draft, block, at),
  'split-block': (draft, edit) => atBlock(draft, edit.block, (spot) => split(draft, spot, edit)),
  'join-blocks': (draft, { first, second }) => join(draft, first, second),
  'splice-rows': spliceRows,
  'move-block': (draft, { block, by }) => relocate(draft, block, (spot) => moved(spot, by)),
  'indent-block': (draft, { block, by }) => relocate(draft, block, by === 1 ? deepen : shallow),
}

/** One block with some of it changed; what is undefined in the patch is taken out. */
export function patchBlock(draft: Draft, id: string, patch: { [K in keyof Block]?: Block[K] | undefined }): Draft {
  return atBlock(draft, id, ({ block, siblings, index }) => {
    const next = patched(block, patch)
    return next === block ? null : siblings.with(index, next)
  })
}

function setCell(draft: Draft, edit: EditOf<'set-cell'>): Draft {
  const table = findBlock(draft, edit.block)?.block.table
  const row = table?.rows[edit.row]
  const cell = row?.[edit.column]
  if (!table || !row || cell === undefined) return draft
  const next = typeof cell === 'string' ? edit.text : patched(cell, { text: edit.text })
  if (next === cell) return draft
  return patchBlock(draft, edit.block, {
    table: { ...table, rows: table.rows.with(edit.row, row.with(edit.column, next)) },
  })
}

/** A block whose id, or that of a child, is taken already is not put in: ids name one block. */
function insert(draft: Draft, block: Block, at: BlockPosition): Draft {
  const taken = new Set([...walkDraft(draft)].map(({ id }) => id))
  if ([...walkBlocks([block])].some(({ id }) => taken.has(id))) return draft
  if ('before' in at) return atBlock(draft, at.before, ({ siblings, index }) => siblings.toSpliced(index, 0, block))
  if ('after' in at) return atBlock(draft, at.after, ({ siblings, index }) => siblings.toSpliced(index + 1, 0, block))
  if ('firstIn' in at) {
    const parent = findBlock(draft, at.firstIn)?.block
    return parent ? patchBlock(draft, parent.id, { children: [block, ...parent.children] }) : draft
  }
  if ('lastIn' in at) {
    const parent = findBlock(draft, at.lastIn)?.block
    return parent ? patchBlock(draft, parent.id, { children: [...parent.children, block] }) : draft
  }
  if (at.endOf === 'body') return { ...draft, body: [...draft.body, block] }
  const { annex } = at.endOf
  if (!draft.annexes.some(({ id }) => id === annex)) return draft
  return {
    ...draft,
    annexes: draft.annexes.map((each) => (each.id === annex ? { ...each, body: [...each.body, block] } : each)),
  }
}

/** Nothing happens where the place is inside the block itself, or where it stands there already. */
function placeAt(draft: Draft, id: string, at: BlockPosition): Draft {
  const spot = findBlock(draft, id)
  if (!spot) return draft
  const without = atBlock(draft, id, ({ siblings, index }) => siblings.toSpliced(index, 1))
  const next = insert(without, spot.block, at)
  if (next === without) return draft
  const there = findBlock(next, id)
  const same =
    there?.annex === spot.annex && there.parents.at(-1)?.id === spot.parents.at(-1)?.id && there.index === spot.index
  return same ? draft : next
}

/**
 * The second half is a new block of the same level. What hangs under the block stays right after the words it
 * followed: under the second half, or under the first where the second is empty. A duty stays with its label.
 */
function split(draft: Draft, { block, siblings, index }: BlockSpot, edit: EditOf<'split-block'>): Block[] | null {
  if (block.kind === 'table' || findBlock(draft, edit.newId)) return null
  const whole = edit.head + edit.tail === block.text
  const [head, tail] = whole ? cutInline(block.text, edit.head.length) : [edit.head, edit.tail]
  const childrenFollow = tail !== '' && !block.duty
  const { label: _label, duty: _duty, hint: _hint, ...same } = block
  const first: Block = { ...block, text: head, children: childrenFollow ? [] : block.children }
  const second: Block = { ...same, id: edit.newId, text: tail, children: childrenFollow ? block.children : [] }
  return siblings.toSpliced(index, 1, first, second)
}

/** Joins neighbours of one list, or a first child with its parent; the first keeps its level and number. */
function join(draft: Draft, firstId: string, secondId: string): Draft {
  const spot = findBlock(draft, secondId)
  const parent = spot?.parents.at(-1)
  if (!spot || spot.block.kind === 'table') return draft
  const second = spot.block
  const words = second.duty ? joinInline(`${second.duty.label}:`, second.text) : second.text
  const before = spot.siblings[spot.index - 1]
  if (before?.id === firstId && before.kind !== 'table') {
    const joined: Block = {
      ...before,
      text: joinInline(before.text, words),
      children: [...before.children, ...second.children],
    }
    return atBlock(draft, firstId, ({ siblings, index }) => siblings.toSpliced(index, 2, joined))
  }
  if (spot.index === 0 && parent?.id === firstId) {
    const children = [...second.children, ...spot.siblings.slice(1)]
    return patchBlock(draft, firstId, { text: joinInline(parent.text, words), children })
  }
  return draft
}

/** Gives the list a block stands in another content; null leaves the draft as it is. */
function atBlock(draft: Draft, id: string, change: (spot: BlockSpot) => Block[] | null): Draft {
  const spot = findBlock(draft, id)
  const list = spot && change(spot)
  return list ? withList(draft, spot.parents, spot.annex, list) : draft
}

/** The same for a change that reaches the list of the block's parent. */
function relocate(
  draft: Draft,
  id: string,
  change: (spot: BlockSpot) => { parents: readonly Block[]; list: Block[] } | null,
): Draft {
  const spot = findBlock(draft, id)
  const next = spot && change(spot)
  return next ? withList(draft, next.parents, spot.annex, next.list) : draft
}

/** Puts a list in its place and renews its parents up to the draft; all else is shared. */
function withList(draft: Draft, parents: readonly Block[], annex: string | null, list: Block[]): Draft {
  const root = parents.reduceRight<Block[]>((children, parent, depth) => {
    const siblings = parents[depth - 1]?.children ?? rootOf(draft, annex)
    return siblings.map((block) => (block === parent ? { ...parent, children } : block))
  }, list)
  if (annex === null) return { ...draft, body: root }
  return { ...draft, annexes: draft.annexes.map((each) => (each.id === annex ? { ...each, body: root } : each)) }
}

function rootOf(draft: Draft, annex: string | null): Block[] {
  return annex === null ? draft.body : (draft.annexes.find(({ id }) => id === annex)?.body ?? [])
}
