/** What a closed element leaves behind in its parent: finished blocks, in order, blank paragraphs among them. */
import type { SourceBlock, SourceParagraph } from '../source.ts'
import type { Xml } from './xml.ts'

/** One step of a story. `joins`: its paragraph mark was deleted, so the next paragraph goes on in it. */
export type Item = { kind: 'blank' } | { kind: 'block'; block: SourceBlock; joins?: boolean }

/** An element that was read: a paragraph or a table. */
interface Finished extends Xml {
  items: Item[]
}

export const isFinished = (element: Xml): element is Finished => 'items' in element

export const finished = (name: string, items: Item[]): Finished => ({
  name,
  attributes: {},
  children: [],
  text: '',
  items,
})

/** Items of everything inside, through whatever only wraps it. */
export function itemsIn(element: Xml, items: Item[] = []): Item[] {
  for (const one of element.children) {
    if (isFinished(one)) items.push(...one.items)
    else itemsIn(one, items)
  }
  return items
}

/** Items as blocks: blank paragraphs are told by the paragraph after them, torn ones joined. */
export function blocksOf(items: readonly Item[], breaks: 'keep' | 'drop'): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let afterBlank = false
  let open: SourceParagraph | null = null
  for (const item of items) {
    if (item.kind === 'blank') {
      afterBlank = true
      continue
    }
    const { block } = item
    if (block.kind === 'paragraph' && open) {
      open.runs.push(...block.runs)
      if (!item.joins) open = null
      continue
    }
    open = null
    if (block.kind === 'break') {
      if (breaks === 'keep') blocks.push(block)
      continue
    }
    if (block.kind === 'paragraph') {
      if (afterBlank) block.afterBlank = true
      if (item.joins) open = block
    }
    blocks.push(block)
    afterBlank = false
  }
  return blocks
}
