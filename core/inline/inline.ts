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
    const node = nodeOf(token, text.slice(token.from, token.to), look)
    if (node) placed.push({ node, from: token.from, to: token.to })
    look = lookBehind(token, look)
  }
  return placed
}

/** What a token prints in the look before it; null for a mark that only changes the look. */
function nodeOf(token: Token, raw: string, look: Look): InlineNode | null {
  switch (token.kind) {
    case 'text':
      return { kind: 'text', text: unescaped(raw), ...look }
    case 'expression':
      return { kind: 'fact', expression: raw.slice(2, -2).trim(), ...look }
    case 'note': {
      const { raise: _raise, ...own } = look
      return { kind: 'note', id: token.id, ...own }
    }
    case 'raise':
      return token.does === 'literal' ? { kind: 'text', text: raw, ...look } : null
    case 'stars': {
      const words = starsKept(token, raw)
      return words === '' ? null : { kind: 'text', text: words, ...lookClosed(token, look) }
    }
  }
}

type Stars = Extract<Token, { kind: 'stars' }>

/** The stars of a run that print as they stand. */
const starsKept = (token: Stars, raw: string): string =>
  raw.length > 3 ? raw : (token.bold === 'literal' ? '**' : '') + (token.italic === 'literal' ? '*' : '')

const lookClosed = ({ bold, italic }: Stars, look: Look): Look =>
  lookOf({ ...look, bold: look.bold && bold !== 'close', italic: look.italic && italic !== 'close' })

/** The look of what follows a token. */
function lookBehind(token: Token, look: Look): Look {
  if (token.kind === 'raise') return lookOf({ ...look, raise: token.does === 'open' ? token.raise : undefined })
  if (token.kind !== 'stars') return look
  const rest = lookClosed(token, look)
  return lookOf({ ...rest, bold: rest.bold || token.bold === 'open', italic: rest.italic || token.italic === 'open' })
}

export const unescaped = (raw: string): string => raw.replace(/\\([\\*{])/g, '$1')

type RaiseMark = Extract<Token, { kind: 'raise' }>

/** After the last of an end no brace opens what ends so; looked for once, so that reading stays linear. */
interface Ends {
  expression: number
  super: number
  sub: number
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  const ends: Ends = {
    expression: source.lastIndexOf('}}'),
    super: source.lastIndexOf('^}'),
    sub: source.lastIndexOf('_}'),
  }
  let raised: RaiseMark | null = null
  let textFrom = 0
  let at = 0
  while (at < source.length) {
    if (isEscape(source, at)) {
      at += 2
      continue
    }
    const token = tokenAt(source, at, raised, ends)
    if (!token) {
      at++
      continue
    }
    if (token.kind === 'raise') {
      if (raised) raised.does = 'open'
      raised = raised ? null : token
    }
    if (at > textFrom) tokens.push({ kind: 'text', from: textFrom, to: at })
    tokens.push(token)
    at = token.to
    textFrom = at
  }
  if (at > textFrom) tokens.push({ kind: 'text', from: textFrom, to: at })
  return tokens
}

const isEscape = (source: string, at: number): boolean =>
  source.charAt(at) === '\\' && /[*{\\]/.test(source.charAt(at + 1))

/** The mark or expression that begins here; `raised` is the opening that waits for its end. */
function tokenAt(source: string, at: number, raised: RaiseMark | null, ends: Ends): Token | null {
  switch (source.charAt(at)) {
    case '*':
      return starRun(source, at)
    case '{':
      return raiseMark(source, at, raised, ends) ?? expression(source, at, ends) ?? footnoteMark(source, at)
    case '^':
      return raiseEnd(source, at, raised, 'super')
    case '_':
      return raiseEnd(source, at, raised, 'sub')
    default:
      return null
  }
}

const expression = (source: string, at: number, ends: Ends): Token | null =>
  source.charAt(at + 1) === '{' && ends.expression >= at + 2
    ? { kind: 'expression', from: at, to: source.indexOf('}}', at + 2) + 2 }
    : null

const raises: Readonly<Record<string, Raise>> = { '^': 'super', _: 'sub' }

/** Literal until its end is found. */
function raiseMark(source: string, at: number, raised: RaiseMark | null, ends: Ends): RaiseMark | null {
  const raise = raises[source.charAt(at + 1)]
  if (raise === undefined || raised || ends[raise] <= at + 2) return null
  return { kind: 'raise', raise, does: 'literal', from: at, to: at + 2 }
}

const raiseEnd = (source: string, at: number, raised: RaiseMark | null, raise: Raise): RaiseMark | null =>
  raised?.raise === raise && source.charAt(at + 1) === '}' && at > raised.to
    ? { kind: 'raise', raise, does: 'close', from: at, to: at + 2 }
    : null

const noteMark = /\{#([A-Za-z0-9-]{1,64})\}/y

function footnoteMark(source: string, at: number): Token | null {
  noteMark.lastIndex = at
  const id = noteMark.exec(source)?.[1]
  return id === undefined ? null : { kind: 'note', id, from: at, to: at + id.length + 3 }
}

function starRun(source: string, from: number): Token {
  let to = from + 1
  while (source.charAt(to) === '*') to++
  const count = to - from
  return {
    kind: 'stars',
    from,
    to,
    bold: count === 2 || count === 3 ? 'literal' : 'none',
    italic: count === 1 || count === 3 ? 'literal' : 'none',
    opens: isWord(source.charAt(to)),
    closes: isWord(source.charAt(from - 1)),
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
