/**
 * Nodes as inline text, and texts cut and joined with valid marks.
 *
 * 1. `withQuietSpaces` cuts from the nodes the white space at their ends, and takes from it the look its neighbours do not share,
 *    since no mark can open before or close after a space.
 * 2. `printInline` writes the pieces and, between two of them, the marks that change.
 * 3. `cutInline` and `joinInline` go through the nodes, so that a mark that reaches over the cut stands on both sides of it.
 */
import {
  addNode,
  type InlineNode,
  isPlainInline,
  type Look,
  lookOf,
  parseInline,
  placedNodes,
  type Raise,
  unescaped,
} from './inline.ts'

const signs: Readonly<Record<Raise, string>> = { super: '^', sub: '_' }

/** The text of nodes: `parseInline(printInline(nodes))` gives nodes of the same words, looks, facts and notes. */
export function printInline(nodes: readonly InlineNode[]): string {
  let out = ''
  let now: Look = {}
  for (const piece of withQuietSpaces(nodes)) {
    out += marksBetween(now, piece.look) + piece.printed
    now = piece.look
  }
  return out + marksBetween(now, {})
}

function marksBetween(before: Look, behind: Look): string {
  let out = ''
  if (before.raise && before.raise !== behind.raise) out += `${signs[before.raise]}}`
  if (before.bold !== behind.bold) out += '**'
  if (before.italic !== behind.italic) out += '*'
  if (behind.raise && behind.raise !== before.raise) out += `{${signs[behind.raise]}`
  return out
}

interface Piece {
  printed: string
  space: boolean
  look: Look
}

/** White space takes only the look both its neighbours have. */
function withQuietSpaces(nodes: readonly InlineNode[]): Piece[] {
  const pieces = joined(nodes).flatMap(piecesOf)
  let following: Piece | undefined
  const after = pieces.map(() => following)
  for (let i = pieces.length - 1; i >= 0; i--) {
    after[i] = following
    const piece = pieces[i]
    if (piece && !piece.space) following = piece
  }
  let before: Piece | undefined
  pieces.forEach((piece, i) => {
    if (piece.space) piece.look = commonLook(before?.look ?? {}, after[i]?.look ?? {})
    else before = piece
  })
  return pieces
}

const commonLook = (a: Look, b: Look): Look =>
  lookOf({
    bold: a.bold && b.bold,
    italic: a.italic && b.italic,
    ...(a.raise && a.raise === b.raise ? { raise: a.raise } : {}),
  })

function piecesOf(node: InlineNode): Piece[] {
  const look = lookOf(node)
  switch (node.kind) {
    case 'fact':
      // A brace at the end of an expression must not be taken for the first of its end.
      return [{ printed: `{{${node.expression}${node.expression.endsWith('}') ? ' ' : ''}}}`, space: false, look }]
    case 'note':
      return [{ printed: `{#${node.id}}`, space: false, look }]
    case 'text': {
      const { text } = node
      const words = text.trim()
      if (words === '') return [{ printed: text, space: true, look }]
      const from = text.length - text.trimStart().length
      const behind = text.slice(from + words.length)
      const pieces: Piece[] = from > 0 ? [{ printed: text.slice(0, from), space: true, look }] : []
      pieces.push({ printed: raisedWords(words, look), space: false, look })
      if (behind !== '') pieces.push({ printed: behind, space: true, look })
      return pieces
    }
  }
}

/** Raised words that hold their own end (`^}`) are closed between its two letters and raised again. */
function raisedWords(words: string, { raise }: Look): string {
  const printed = escapeInline(words)
  if (!raise) return printed
  const sign = signs[raise]
  return printed.replaceAll(`${sign}}`, `${sign}${sign}}{${sign}}`)
}

/** Text in one look as one node. */
function joined(nodes: readonly InlineNode[]): InlineNode[] {
  const out: InlineNode[] = []
  for (const node of nodes) addNode(out, node)
  return out
}

/** Any words as inline text that reads back as those words: `a*b` → `a\*b`. */
export function escapeInline(text: string): string {
  return text.replace(/[\\*{]/g, '\\$&')
}

/**
 * Cuts a paragraph in two at a place of its source, each half with valid marks: a cut inside `**bold**` leaves bold
 * words on both sides. A cut inside an expression or a mark falls behind it. White space at the cut is dropped.
 */
export function cutInline(text: string, at: number): [string, string] {
  const head: InlineNode[] = []
  const tail: InlineNode[] = []
  for (const { node, from, to } of placedNodes(text)) {
    if (to <= at) addNode(head, node)
    else if (from >= at) addNode(tail, node)
    else if (node.kind !== 'text' || unescaped(text.slice(from, to)) !== node.text) addNode(head, node)
    else {
      const raw = text.slice(from, to)
      // A backslash pairs with what follows: an odd number of them before the cut means it is inside a pair.
      const slashes = /\\*$/.exec(raw.slice(0, at - from))?.[0].length ?? 0
      const cut = at - from + (slashes % 2 === 1 && /[*{\\]/.test(raw.charAt(at - from)) ? 1 : 0)
      addNode(head, { ...node, text: unescaped(raw.slice(0, cut)) })
      addNode(tail, { ...node, text: unescaped(raw.slice(cut)) })
    }
  }
  return [printInline(head).trimEnd(), printInline(tail).trimStart()]
}

/** Two texts as one, a space between them, whatever marks they leave open. */
export function joinInline(first: string, second: string): string {
  if (first.trim() === '') return second
  if (second.trim() === '') return first
  const plain = `${first.trimEnd()} ${second.trimStart()}`
  if (isPlainInline(plain)) return plain
  const nodes: InlineNode[] = []
  for (const node of parseInline(first.trimEnd())) addNode(nodes, node)
  addNode(nodes, { kind: 'text', text: ' ' })
  for (const node of parseInline(second.trimStart())) addNode(nodes, node)
  const safe = printInline(nodes)
  // Keep the words as they were typed where they mean the same.
  return printInline(parseInline(plain)) === safe ? plain : safe
}
