/**
 * Inline text as the editor holds it, and back.
 *
 * A document of the editor is one paragraph. Each character, each fact chip and each line break takes one
 * position, so a caret is a plain number from 0 and means the same on the page, in the editor and here.
 */
import { type InlineSpan, parseInline, printInline } from '../../core/inline/inline.ts'

export interface MarkJson {
  type: 'bold' | 'italic'
}

export type NodeJson =
  | { type: 'text'; text: string; marks?: MarkJson[] }
  | { type: 'fact'; attrs: { expression: string }; marks?: MarkJson[] }
  | { type: 'lineBreak'; marks?: MarkJson[] }

export interface ParagraphJson {
  type: 'doc'
  content: [{ type: 'paragraph'; content?: NodeJson[] }]
}

/** `**a** {{nam}}` → a document of the editor. */
export function inlineToDoc(inline: string): ParagraphJson {
  const content = parseInline(inline).flatMap(spanNodes)
  return { type: 'doc', content: [content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }] }
}

function spanNodes(span: InlineSpan): NodeJson[] {
  const names: MarkJson[] = []
  if (span.bold) names.push({ type: 'bold' })
  if (span.italic) names.push({ type: 'italic' })
  const marks = names.length > 0 ? { marks: names } : {}
  if ('expression' in span) return [{ type: 'fact', attrs: { expression: span.expression }, ...marks }]
  const nodes: NodeJson[] = []
  span.text.split('\n').forEach((text, line) => {
    if (line > 0) nodes.push({ type: 'lineBreak', ...marks })
    if (text !== '') nodes.push({ type: 'text', text, ...marks })
  })
  return nodes
}

/** What we read of a node: ProseMirror's own JSON is loosely typed. */
export interface LooseNode {
  type?: string | undefined
  text?: string | undefined
  attrs?: Record<string, unknown> | undefined
  marks?: { type: string }[] | undefined
  content?: LooseNode[] | undefined
}

/** A document of the editor → inline text. Reads any depth, so that nothing pasted is lost. */
export function docToInline(doc: LooseNode): string {
  return printInline(docSpans(doc))
}

/** The spans of a document, neighbours in one style joined. */
export function docSpans(doc: LooseNode): InlineSpan[] {
  const spans: InlineSpan[] = []
  const walk = (node: LooseNode): void => {
    const bold = node.marks?.some((mark) => mark.type === 'bold') ?? false
    const italic = node.marks?.some((mark) => mark.type === 'italic') ?? false
    if (node.type === 'fact') {
      const expression = node.attrs?.expression
      spans.push({ expression: typeof expression === 'string' ? expression : '', bold, italic })
    } else {
      const text = node.type === 'lineBreak' ? '\n' : node.text
      if (text !== undefined) addText(spans, text, bold, italic)
      for (const child of node.content ?? []) walk(child)
    }
  }
  walk(doc)
  return spans
}

function addText(spans: InlineSpan[], text: string, bold: boolean, italic: boolean): void {
  const last = spans.at(-1)
  if (last && 'text' in last && last.bold === bold && last.italic === italic) last.text += text
  else spans.push({ text, bold, italic })
}

/** How many positions an inline text takes: characters (UTF-16 units), chips and line breaks. */
export function inlineLength(inline: string): number {
  return parseInline(inline).reduce((sum, span) => sum + spanLength(span), 0)
}

const spanLength = (span: InlineSpan): number => ('text' in span ? span.text.length : 1)

/** Cuts inline text at a position; marks that reach over the cut stand on both sides. */
export function splitInline(inline: string, at: number): [head: string, tail: string] {
  const head: InlineSpan[] = []
  const tail: InlineSpan[] = []
  let left = at
  for (const span of parseInline(inline)) {
    const length = spanLength(span)
    if (left >= length) head.push(span)
    else if (left <= 0 || !('text' in span)) tail.push(span)
    else {
      head.push({ ...span, text: span.text.slice(0, left) })
      tail.push({ ...span, text: span.text.slice(left) })
    }
    left -= length
  }
  return [printInline(head), printInline(tail)]
}

/** Two inline texts as one, nothing between them. */
export function appendInline(first: string, second: string): string {
  return printInline([...parseInline(first), ...parseInline(second)])
}
