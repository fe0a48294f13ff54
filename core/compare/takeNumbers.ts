/** With everything taken, blocks carry the numbers the second plan prints: by how they hang, else as numbers of their own. */
import type { Block } from '../draft/draft.ts'
import { numberBlocks } from '../outline/numbering.ts'
import { type Item, nested } from './nest.ts'
import { withLabel } from './takeBlocks.ts'
import type { Takes } from './takes.ts'
import { blockKey } from './units.ts'

/** `list`: the list of the second plan whose numbers are wanted. */
export function nestedAsNumbered(items: readonly Item[], list: string | null, takes: Takes): Block[] {
  const wanted = labelsOf(list, takes)
  for (const likeOther of [false, true]) {
    const blocks = nested(items, likeOther)
    if (isNumbered(blocks, wanted, takes)) return blocks
  }
  return relabelled(nested(items, true), wanted, takes)
}

/** Numbers as the second plan prints them, by the ids of the blocks made here. */
function labelsOf(list: string | null, takes: Takes): Map<string, string> {
  const { other } = takes.structure
  const labels = new Map<string, string>()
  for (const key of other.lists.get(list ?? '\0') ?? []) {
    const unit = other.units.get(key)
    const label = takes.ofOther(key)?.after?.label
    if (unit?.is === 'block' && label !== undefined) labels.set(takes.idOfOther(unit.block.id), label)
  }
  return labels
}

function isNumbered(blocks: readonly Block[], wanted: ReadonlyMap<string, string>, takes: Takes): boolean {
  const numbers = numberBlocks(asPrinted(blocks, takes))
  return [...wanted].every(([id, label]) => (numbers.get(id)?.label ?? label) === label)
}

function relabelled(blocks: readonly Block[], wanted: ReadonlyMap<string, string>, takes: Takes): Block[] {
  const numbers = numberBlocks(asPrinted(blocks, takes))
  return blocks.map((block): Block => {
    const label = wanted.get(block.id)
    const children = relabelled(block.children, wanted, takes)
    const right = label === undefined || label === '' || numbers.get(block.id)?.label === label
    return { ...(right ? block : withLabel(block, label)), children }
  })
}

/** What is not on paper counts nothing. */
function asPrinted(blocks: readonly Block[], takes: Takes): Block[] {
  return blocks.map((block) => {
    const off = takes.structure.own.units.get(blockKey(block.id))?.leader
    const children = asPrinted(block.children, takes)
    return off ? { ...block, off: true, children } : { ...block, children }
  })
}
