/**
 * Inline text: `**bold**`, `*italic*`, `***both***` and `{{expressions}}` inside one paragraph.
 *
 * A run of one to three `*` opens a mark where a word follows it and closes one where a word stands before it;
 * every other `*` (`3 * 4`, an opening that is never closed) is itself. Marks may cross: each is switched on and
 * off by itself. A backslash takes the meaning from the next `*`, `{` or `\`. `{{ ... }}` is an expression, its
 * inside is not looked at here. Both directions take time in proportion to the text, whatever it holds.
 */

export type InlineSpan =
  | { text: string; bold: boolean; italic: boolean }
  | { expression: string; bold: boolean; italic: boolean }

type Token = { from: number; to: number } & (
  | { kind: 'text' }
  | { kind: 'expression' }
  | { kind: 'stars'; bold: Switch; italic: Switch; opens: boolean; closes: boolean }
)
/** `literal`: the stars of this mark print as they stand. */
type Switch = 'none' | 'open' | 'close' | 'literal'

/** `a **b** {{nam}}` → the three spans with their marks. Adjacent text in one style is one span. */
export function parseInline(text: string): InlineSpan[] {
  const spans: InlineSpan[] = []
  for (const { span } of placedSpans(text)) add(spans, span)
  return spans
}

function add(spans: InlineSpan[], span: InlineSpan): void {
  const last = spans.at(-1)
  if (last && 'text' in last && 'text' in span && last.bold === span.bold && last.italic === span.italic) {
    last.text += span.text
  } else if (!('text' in span) || span.text !== '') spans.push({ ...span })
}

/** A span and the stretch of the source it was read from. */
export interface PlacedSpan {
  span: InlineSpan
  from: number
  to: number
}

/** As `parseInline`, each span with its place in the source; adjacent text in one style is not joined. */
export function placedSpans(text: string): PlacedSpan[] {
  const tokens = tokenize(text)
  resolve(tokens, 'bold')
  resolve(tokens, 'italic')
  const placed: PlacedSpan[] = []
  let bold = false
  let italic = false
  for (const token of tokens) {
    const { from, to } = token
    const raw = text.slice(from, to)
    if (token.kind === 'text') placed.push({ span: { text: unescaped(raw), bold, italic }, from, to })
    else if (token.kind === 'expression') {
      placed.push({ span: { expression: raw.slice(2, -2).trim(), bold, italic }, from, to })
    } else {
      if (token.bold === 'close') bold = false
      if (token.italic === 'close') italic = false
      const literal =
        to - from > 3 ? raw : (token.bold === 'literal' ? '**' : '') + (token.italic === 'literal' ? '*' : '')
      if (literal !== '') placed.push({ span: { text: literal, bold, italic }, from, to })
      if (token.bold === 'open') bold = true
      if (token.italic === 'open') italic = true
    }
  }
  return placed
}

const unescaped = (raw: string): string => raw.replace(/\\([\\*{])/g, '$1')

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  // After the last `}}` no brace opens an expression; looked for once, so that reading stays linear.
  const lastEnd = source.lastIndexOf('}}')
  let textFrom = 0
  let at = 0
  const flush = (): void => {
    if (at > textFrom) tokens.push({ kind: 'text', from: textFrom, to: at })
  }
  while (at < source.length) {
    const char = source.charAt(at)
    const next = source.charAt(at + 1)
    if (char === '\\' && (next === '*' || next === '{' || next === '\\')) at += 2
    else if (char === '{' && next === '{' && lastEnd >= at + 2) {
      flush()
      const to = source.indexOf('}}', at + 2) + 2
      tokens.push({ kind: 'expression', from: at, to })
      at = to
      textFrom = at
    } else if (char === '*') {
      flush()
      let to = at + 1
      while (source.charAt(to) === '*') to++
      tokens.push(starRun(at, to, source.charAt(at - 1), source.charAt(to)))
      at = to
      textFrom = at
    } else at++
  }
  flush()
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

/** The text of spans: `parseInline(printInline(spans))` gives spans of the same words, marks and facts. */
export function printInline(spans: readonly InlineSpan[]): string {
  const pieces = withQuietSpaces(spans)
  let out = ''
  let bold = false
  let italic = false
  for (const piece of pieces) {
    out += (piece.bold !== bold ? '**' : '') + (piece.italic !== italic ? '*' : '')
    bold = piece.bold
    italic = piece.italic
    out += piece.printed
  }
  return out + (bold ? '**' : '') + (italic ? '*' : '')
}

interface Piece {
  printed: string
  space: boolean
  bold: boolean
  italic: boolean
}

/**
 * A mark can neither open before nor close after a space, so white space between two styles takes only the marks
 * both its neighbours carry.
 */
function withQuietSpaces(spans: readonly InlineSpan[]): Piece[] {
  const pieces: Piece[] = []
  for (const { bold, italic, ...span } of spans) {
    if ('expression' in span) pieces.push({ printed: `{{${span.expression}}}`, space: false, bold, italic })
    else {
      for (const part of span.text.split(/(\s+)/u)) {
        if (part !== '') pieces.push({ printed: escapeInline(part), space: /^\s/u.test(part), bold, italic })
      }
    }
  }
  let following: Piece | undefined
  const after = pieces.map(() => following)
  for (let i = pieces.length - 1; i >= 0; i--) {
    after[i] = following
    const piece = pieces[i]
    if (piece && !piece.space) following = piece
  }
  let before: Piece | undefined
  pieces.forEach((piece, i) => {
    if (piece.space) {
      piece.bold = before?.bold === true && after[i]?.bold === true
      piece.italic = before?.italic === true && after[i]?.italic === true
    } else before = piece
  })
  return pieces
}

/** Any words as inline text that reads back as those words: `a*b` → `a\*b`. */
export function escapeInline(text: string): string {
  return text.replace(/[\\*{]/g, '\\$&')
}

/** The words without their marks; expressions as they are written: `**Thời gian** {{nam}}` → `Thời gian {{nam}}`. */
export function plainInline(text: string): string {
  if (!/[\\*{]/.test(text)) return text
  let out = ''
  for (const span of parseInline(text)) out += 'text' in span ? span.text : `{{${span.expression}}}`
  return out
}

/**
 * Cuts a paragraph in two at a place of its source, each half with valid marks: a cut inside `**bold**` leaves bold
 * words on both sides. A cut inside an expression or a mark falls behind it. White space at the cut is dropped.
 */
export function cutInline(text: string, at: number): [string, string] {
  const head: InlineSpan[] = []
  const tail: InlineSpan[] = []
  for (const { span, from, to } of placedSpans(text)) {
    if (to <= at) add(head, span)
    else if (from >= at) add(tail, span)
    else if ('expression' in span) add(head, span)
    else {
      const raw = text.slice(from, to)
      // A backslash pairs with what follows: an odd number of them before the cut means it is inside a pair.
      const slashes = /\\*$/.exec(raw.slice(0, at - from))?.[0].length ?? 0
      const cut = at - from + (slashes % 2 === 1 && /[*{\\]/.test(raw.charAt(at - from)) ? 1 : 0)
      add(head, { ...span, text: unescaped(raw.slice(0, cut)) })
      add(tail, { ...span, text: unescaped(raw.slice(cut)) })
    }
  }
  return [printInline(head).trimEnd(), printInline(tail).trimStart()]
}

/** Two texts as one, a space between them, whatever marks they leave open. */
export function joinInline(first: string, second: string): string {
  if (first.trim() === '') return second
  if (second.trim() === '') return first
  const plain = `${first.trimEnd()} ${second.trimStart()}`
  if (!/[\\*{]/.test(plain)) return plain
  const spans: InlineSpan[] = []
  const space: InlineSpan = { text: ' ', bold: false, italic: false }
  for (const span of [...parseInline(first.trimEnd()), space, ...parseInline(second.trimStart())]) add(spans, span)
  const safe = printInline(spans)
  // Keep the words as they were typed where they mean the same.
  return printInline(parseInline(plain)) === safe ? plain : safe
}
