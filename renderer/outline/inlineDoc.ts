/**
 * Inline text as the editor holds it, and back.
 *
 * A document of the editor is one paragraph. Each character, each fact chip, each footnote mark and each line break takes one
 * position, so a caret is a plain number from 0 and means the same on the page, in the editor and here.
 *
 * 1. Nodes of inline text to nodes of the editor, looks as marks (`inlineToDoc`).
 * 2. And back, neighbours in one look joined (`docToInline`).
 * 3. Lengths and cuts in positions (`inlineLength`, `splitInline`).
 */
import { addNode, type InlineNode, type Look, parseInline, type Raise } from '../../core/inline/inline.ts'
import { printInline } from '../../core/inline/writeInline.ts'

interface MarkJson {
  type: 'bold' | 'italic' | 'super' | 'sub'
}

type NodeJson =
  | { type: 'text'; text: string; marks?: MarkJson[] }
  | { type: 'fact'; attrs: { expression: string }; marks?: MarkJson[] }
  | { type: 'note'; attrs: { id: string }; marks?: MarkJson[] }
  | { type: 'lineBreak'; marks?: MarkJson[] }

interface ParagraphJson {
  type: 'doc'
  content: [{ type: 'paragraph'; content?: NodeJson[] }]
}

/** `**a** {{nam}}` → a document of the editor. */
export function inlineToDoc(inline: string): ParagraphJson {
  const content = inlineContent(inline)
  return { type: 'doc', content: [content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }] }
}

/** What stands in the line: text, facts, footnote marks, line breaks. */
export const inlineContent = (inline: string): NodeJson[] => parseInline(inline).flatMap(docNodes)

function docNodes(node: InlineNode): NodeJson[] {
  const names = marksOf(node)
  const marks = names.length > 0 ? { marks: names } : {}
  switch (node.kind) {
    case 'fact':
      return [{ type: 'fact', attrs: { expression: node.expression }, ...marks }]
    case 'note':
      return [{ type: 'note', attrs: { id: node.id }, ...marks }]
    case 'text':
      return node.text
        .split('\n')
        .flatMap((text, line): NodeJson[] => [
          ...(line > 0 ? [{ type: 'lineBreak' as const, ...marks }] : []),
          ...(text !== '' ? [{ type: 'text' as const, text, ...marks }] : []),
        ])
  }
}

function marksOf({ bold, italic, raise }: Look): MarkJson[] {
  const names: MarkJson[] = []
  if (bold) names.push({ type: 'bold' })
  if (italic) names.push({ type: 'italic' })
  if (raise) names.push({ type: raise })
  return names
}

/** What we read of a node: ProseMirror's own JSON is loosely typed. */
interface LooseNode {
  type?: string | undefined
  text?: string | undefined
  attrs?: Record<string, unknown> | undefined
  marks?: { type: string }[] | undefined
  content?: LooseNode[] | undefined
}

/** A document of the editor → inline text. Reads any depth, so that nothing pasted is lost. */
export function docToInline(doc: LooseNode): string {
  return printInline(inlineNodes(doc))
}

/** What a document is made of, neighbours in one look joined. */
function inlineNodes(doc: LooseNode): InlineNode[] {
  const nodes: InlineNode[] = []
  const walk = (node: LooseNode): void => {
    const look = lookOfMarks(node.marks ?? [])
    if (node.type === 'fact') addNode(nodes, { kind: 'fact', expression: attr(node, 'expression'), ...look })
    else if (node.type === 'note') {
      const { raise: _raise, ...own } = look
      addNode(nodes, { kind: 'note', id: attr(node, 'id'), ...own })
    } else {
      const text = node.type === 'lineBreak' ? '\n' : node.text
      if (text !== undefined) addNode(nodes, { kind: 'text', text, ...look })
      for (const child of node.content ?? []) walk(child)
    }
  }
  walk(doc)
  return nodes
}

function attr(node: LooseNode, name: string): string {
  const value = node.attrs?.[name]
  return typeof value === 'string' ? value : ''
}

function lookOfMarks(marks: readonly { type: string }[]): Look {
  const has = (type: MarkJson['type']): boolean => marks.some((mark) => mark.type === type)
  const raise: Raise | null = has('super') ? 'super' : has('sub') ? 'sub' : null
  return {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(raise ? { raise } : {}),
  }
}

/** How many positions an inline text takes: characters (UTF-16 units), chips, footnote marks and line breaks. */
export function inlineLength(inline: string): number {
  return parseInline(inline).reduce((sum, node) => sum + nodeLength(node), 0)
}

const nodeLength = (node: InlineNode): number => (node.kind === 'text' ? node.text.length : 1)

/** Cuts inline text at a position; marks that reach over the cut stand on both sides. */
export function splitInline(inline: string, at: number): [head: string, tail: string] {
  const head: InlineNode[] = []
  const tail: InlineNode[] = []
  let left = at
  for (const node of parseInline(inline)) {
    const length = nodeLength(node)
    if (left >= length) head.push(node)
    else if (left <= 0 || node.kind !== 'text') tail.push(node)
    else {
      head.push({ ...node, text: node.text.slice(0, left) })
      tail.push({ ...node, text: node.text.slice(left) })
    }
    left -= length
  }
  return [printInline(head), printInline(tail)]
}

/** Two inline texts as one, nothing between them. */
export function appendInline(first: string, second: string): string {
  return printInline([...parseInline(first), ...parseInline(second)])
}
