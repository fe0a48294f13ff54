/**
 * Inline text: what one line of a plan is made of, as a person can write it in a file.
 *
 * `**bold**`, `*italic*`, `***both***`, `{^raised^}`, `{_lowered_}`, `{{expressions}}` and `{#n1}`, the mark of a footnote.
 *
 * 1. `tokenize` cuts the source into words, runs of stars, braces that raise or lower, expressions and note marks. A run of one
 *    to three `*` opens a mark where a word follows it and closes one where a word stands before it; every other `*` (`3 * 4`,
 *    an opening that is never closed) is itself, and so is a brace without its partner. A backslash takes the meaning from the
 *    next `*`, `{` or `\`. The inside of `{{ ... }}` is not looked at here.
 * 2. `resolve` pairs the runs of stars, bold and italic each for itself, so that marks may cross. Raised words hold no raised words.
 * 3. `placedNodes` reads the tokens into nodes with their places; `parseInline` joins neighbours of one look.
 *
 * `writeInline.ts` goes the other way. Both take time in proportion to the text, whatever it holds.
 */

export type Raise = 'super' | 'sub'

/** How a stretch of a line looks; what is absent is not so. */
export interface Look {
  bold?: boolean
  italic?: boolean
  /** `m²` and `CO₂`: smaller letters above or below the line. */
  raise?: Raise
}

/** What a line of text is; paper, editor and comparison are made of it. */
export type InlineNode =
  | ({ kind: 'text'; text: string } & Look)
  | ({ kind: 'fact'; expression: string } & Look)
  /** The mark of a footnote; its words stand in the draft's `footnotes`. It is raised by itself. */
  | ({ kind: 'note'; id: string } & Omit<Look, 'raise'>)

export type FactNode = Extract<InlineNode, { kind: 'fact' }>

/** A node and the stretch of the source it was read from, in UTF-16 units. */
export interface PlacedNode {
  node: InlineNode
  from: number
  to: number
}

type Token = { from: number; to: number } & (
  | { kind: 'text' }
  | { kind: 'expression' }
  | { kind: 'note'; id: string }
  | { kind: 'stars'; bold: Switch; italic: Switch; opens: boolean; closes: boolean }
  | { kind: 'raise'; raise: Raise; does: Switch }
)
/** `literal`: the letters of this mark print as they stand. */
type Switch = 'none' | 'open' | 'close' | 'literal'

/** `a **b** {{nam}}` → the three nodes with their look. Adjacent text in one look is one node. */
export function parseInline(text: string): InlineNode[] {
  if (isPlainInline(text)) return text === '' ? [] : [{ kind: 'text', text }]
  const nodes: InlineNode[] = []
  for (const { node } of placedNodes(text)) addNode(nodes, node)
  return nodes
}

/** Puts a node behind the others: empty text is left out, text in the look of the text before it joins it. */
export function addNode(nodes: InlineNode[], node: InlineNode): void {
  const last = nodes.at(-1)
  if (last?.kind === 'text' && node.kind === 'text' && sameLook(last, node)) last.text += node.text
  else if (node.kind !== 'text' || node.text !== '') nodes.push({ ...node })
}

export const sameLook = (a: Look, b: Look): boolean =>
  (a.bold ?? false) === (b.bold ?? false) && (a.italic ?? false) === (b.italic ?? false) && a.raise === b.raise

/** The look alone, with only what is so: `{ bold: true }`. */
export const lookOf = ({ bold, italic, raise }: Look): Look => ({
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(raise ? { raise } : {}),
})

/** As `parseInline`, each node with its place in the source; adjacent text in one look is not joined. */
export function placedNodes(text: string): PlacedNode[] {
  const tokens = tokenize(text)
  resolve(tokens, 'bold')
  resolve(tokens, 'italic')
  const placed: PlacedNode[] = []
  let look: Look = {}
  for (const token of tokens) {
    const { from, to } = token
    const raw = text.slice(from, to)
    const put = (words: string): void => {
      placed.push({ node: { kind: 'text', text: words, ...look }, from, to })
    }
    switch (token.kind) {
      case 'text':
        put(unescaped(raw))
        break
      case 'expression':
        placed.push({ node: { kind: 'fact', expression: raw.slice(2, -2).trim(), ...look }, from, to })
        break
      case 'note': {
        const { raise: _raise, ...own } = look
        placed.push({ node: { kind: 'note', id: token.id, ...own }, from, to })
        break
      }
      case 'raise':
        if (token.does === 'literal') put(raw)
        look = lookOf({ ...look, raise: token.does === 'open' ? token.raise : undefined })
        break
      case 'stars': {
        if (token.bold === 'close') look = lookOf({ ...look, bold: false })
        if (token.italic === 'close') look = lookOf({ ...look, italic: false })
        const literal =
          to - from > 3 ? raw : (token.bold === 'literal' ? '**' : '') + (token.italic === 'literal' ? '*' : '')
        if (literal !== '') put(literal)
        if (token.bold === 'open') look = { ...look, bold: true }
        if (token.italic === 'open') look = { ...look, italic: true }
      }
    }
  }
  return placed
}

export const unescaped = (raw: string): string => raw.replace(/\\([\\*{])/g, '$1')

const raises: Readonly<Record<string, Raise>> = { '^': 'super', _: 'sub' }
const noteMark = /\{#([A-Za-z0-9-]{1,64})\}/y

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  // After the last of an end no brace opens what ends so; looked for once, so that reading stays linear.
  const lastEnd = source.lastIndexOf('}}')
  const lastOf = { '^': source.lastIndexOf('^}'), _: source.lastIndexOf('_}') }
  let raised: { sign: string; token: Extract<Token, { kind: 'raise' }> } | null = null
  let textFrom = 0
  let at = 0
  const push = (token: Token): void => {
    if (at > textFrom) tokens.push({ kind: 'text', from: textFrom, to: at })
    tokens.push(token)
    at = token.to
    textFrom = at
  }
  while (at < source.length) {
    const char = source.charAt(at)
    const next = source.charAt(at + 1)
    if (char === '\\' && (next === '*' || next === '{' || next === '\\')) at += 2
    else if (char === '{' && next === '{' && lastEnd >= at + 2) {
      push({ kind: 'expression', from: at, to: source.indexOf('}}', at + 2) + 2 })
    } else if (char === '{' && (next === '^' || next === '_') && !raised && lastOf[next] > at + 2) {
      const token = { kind: 'raise', raise: raises[next] ?? 'super', does: 'literal', from: at, to: at + 2 } as const
      raised = { sign: next, token: { ...token } }
      push(raised.token)
    } else if (char === '{' && next === '#') {
      noteMark.lastIndex = at
      const id = noteMark.exec(source)?.[1]
      if (id === undefined) at++
      else push({ kind: 'note', id, from: at, to: at + id.length + 3 })
    } else if (raised && char === raised.sign && next === '}' && at > raised.token.to) {
      raised.token.does = 'open'
      push({ kind: 'raise', raise: raised.token.raise, does: 'close', from: at, to: at + 2 })
      raised = null
    } else if (char === '*') {
      let to = at + 1
      while (source.charAt(to) === '*') to++
      push(starRun(at, to, source.charAt(at - 1), source.charAt(to)))
    } else at++
  }
  if (at > textFrom) tokens.push({ kind: 'text', from: textFrom, to: at })
  return tokens
}

function starRun(from: number, to: number, before: string, behind: string): Token {
  const count = to - from
  return {
    kind: 'stars',
    from,
    to,
    bold: count === 2 || count === 3 ? 'literal' : 'none',
    italic: count === 1 || count === 3 ? 'literal' : 'none',
    opens: isWord(behind),
    closes: isWord(before),
  }
}

const isWord = (char: string): boolean => char !== '' && !/\s/u.test(char)

/** Decides for one mark which runs open and close it; an opening without its closing stays literal. */
function resolve(tokens: Token[], mark: 'bold' | 'italic'): void {
  let opening: Extract<Token, { kind: 'stars' }> | null = null
  for (const token of tokens) {
    if (token.kind !== 'stars' || token[mark] !== 'literal') continue
    if (opening && token.closes) {
      opening[mark] = 'open'
      token[mark] = 'close'
      opening = null
    } else if (!opening && token.opens) opening = token
  }
}

/** An expression that opens, parts or closes a condition: `#if x`, `else`, `/if`. It prints nothing itself. */
export const isConditionMark = (expression: string): boolean => /^(?:[#/^]|else$)/u.test(expression)

/** True where the text is only words: no mark, no expression, nothing escaped. */
export const isPlainInline = (text: string): boolean => !/[\\*{]/.test(text)

/** Ids of the footnotes whose marks (`{#n1}`) stand in a text, in reading order. */
export const notesMarkedIn = (text: string): string[] =>
  text.includes('{#') ? parseInline(text).flatMap((node) => (node.kind === 'note' ? [node.id] : [])) : []

/**
 * The words without their marks; expressions as they are written: `**Thời gian** {{nam}}` → `Thời gian {{nam}}`. Raised and lowered
 * letters are the letters themselves (`m2`), as Word, LibreOffice and pdftotext give them: words stay comparable with every other text
 * of the same plan. The mark of a footnote is no word.
 */
export function plainInline(text: string): string {
  if (isPlainInline(text)) return text
  return parseInline(text).map(plainNode).join('')
}

/** What a node is among plain words. */
export function plainNode(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'fact':
      return `{{${node.expression}}}`
    case 'note':
      return ''
  }
}
