/**
 * The rows of an outline as one document of the editor, and back.
 *
 * A row is one node, flat under the document, its level an attribute: `line` holds inline text, `grid` is a table that is written in
 * its own cells. What a block is besides its words stands in one attribute, whole, so that nothing a later version adds is lost.
 */
import type { Node, Schema } from '@tiptap/pm/model'
import type { FlatRow, LoneBlock } from '../../core/draft/flatRows.ts'
import { sameData } from '../../core/text/sameData.ts'
import { docToInline, inlineContent } from './inlineDoc.ts'

/** A block without its id, its words and what hangs under it. */
export type RowLook = Omit<LoneBlock, 'id' | 'text'>

/** The block a node was made from, or was last found to say the same as. */
const blockOfNode = new WeakMap<Node, LoneBlock>()
const textOfNode = new WeakMap<Node, string>()

export const docOf = (schema: Schema, rows: readonly FlatRow[]): Node =>
  schema.topNodeType.create(
    null,
    rows.map((row) => nodeOf(schema, row)),
  )

export function nodeOf(schema: Schema, { depth, block }: FlatRow): Node {
  const look = lookOf(block)
  const node =
    block.kind === 'table'
      ? schema.nodeFromJSON({ type: 'grid', attrs: { id: block.id, depth, look, words: block.text } })
      : schema.nodeFromJSON({ type: 'line', attrs: { id: block.id, depth, look }, content: inlineContent(block.text) })
  blockOfNode.set(node, block)
  return node
}

export function lookOf(block: LoneBlock & { children?: unknown }): RowLook {
  const { id: _id, text: _text, children: _children, ...look } = block
  return look
}

export const idOf = (node: Node): string => String(node.attrs.id)
export const depthOf = (node: Node): number => Number(node.attrs.depth)
export const lookOfNode = (node: Node): RowLook => node.attrs.look

/** The words of a row as the draft keeps them. */
export function wordsOfRow(node: Node): string {
  if (node.type.name === 'grid') return String(node.attrs.words)
  let text = textOfNode.get(node)
  if (text === undefined) {
    text = docToInline(node.toJSON())
    textOfNode.set(node, text)
  }
  return text
}

/** The row a node says; the very block of the draft where nothing of it changed. */
export function rowOf(node: Node): FlatRow {
  const block = blockOfNode.get(node) ?? { ...lookOfNode(node), id: idOf(node), text: wordsOfRow(node) }
  return { depth: depthOf(node), block }
}

/** Whether a node says what the row of the draft says. */
export function saysRow(node: Node, { depth, block }: FlatRow): boolean {
  if (depthOf(node) !== depth) return false
  if (blockOfNode.get(node) === block) return true
  const same =
    idOf(node) === block.id &&
    (node.type.name === 'grid') === (block.kind === 'table') &&
    wordsOfRow(node) === block.text &&
    sameData(lookOfNode(node), lookOf(block))
  if (same) blockOfNode.set(node, block)
  return same
}

/** The rows of a document in order. */
export function childrenOf(doc: Node, from = 0, to = doc.childCount): Node[] {
  return Array.from({ length: to - from }, (_, at) => doc.child(from + at))
}
