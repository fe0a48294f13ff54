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

type Token =
  | { kind: 'text'; text: string }
  | { kind: 'expression'; text: string }
  | { kind: 'stars'; count: number; bold: Switch; italic: Switch; opens: boolean; closes: boolean }
/** `literal`: the stars of this mark print as they stand. */
type Switch = 'none' | 'open' | 'close' | 'literal'

/** `a **b** {{nam}}` → the three spans with their marks. Adjacent text in one style is one span. */
export function parseInline(text: string): InlineSpan[] {
  const tokens = tokenize(text)
  resolve(tokens, 'bold')
  resolve(tokens, 'italic')
  const spans: InlineSpan[] = []
  let bold = false
  let italic = false
  const add = (piece: string): void => {
    const last = spans.at(-1)
    if (last && 'text' in last && last.bold === bold && last.italic === italic) last.text += piece
    else if (piece !== '') spans.push({ text: piece, bold, italic })
  }
  for (const token of tokens) {
    if (token.kind === 'text') add(token.text)
    else if (token.kind === 'expression') spans.push({ expression: token.text, bold, italic })
    else {
      if (token.bold === 'close') bold = false
      if (token.italic === 'close') italic = false
      const literal = (token.bold === 'literal' ? '**' : '') + (token.italic === 'literal' ? '*' : '')
      add(token.count > 3 ? '*'.repeat(token.count) : literal)
      if (token.bold === 'open') bold = true
      if (token.italic === 'open') italic = true
    }
  }
  return spans
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  // From the first `{{` without an end on, braces are text; looked for once, so that it stays linear.
  const lastEnd = source.lastIndexOf('}}')
  let text = ''
  let at = 0
  const flush = (): void => {
    if (text !== '') tokens.push({ kind: 'text', text })
    text = ''
  }
  while (at < source.length) {
    const char = source.charAt(at)
    const next = source.charAt(at + 1)
    if (char === '\\' && (next === '*' || next === '{' || next === '\\')) {
      text += next
      at += 2
    } else if (char === '{' && next === '{' && lastEnd >= at + 2) {
      const end = source.indexOf('}}', at + 2)
      flush()
      tokens.push({ kind: 'expression', text: source.slice(at + 2, end).trim() })
      at = end + 2
    } else if (char === '*') {
      let count = 1
      while (source.charAt(at + count) === '*') count++
      flush()
      tokens.push(starRun(count, source.charAt(at - 1), source.charAt(at + count)))
      at += count
    } else {
      text += char
      at++
    }
  }
  flush()
  return tokens
}

function starRun(count: number, before: string, behind: string): Token {
  const marks = count <= 3
  return {
    kind: 'stars',
    count,
    bold: marks && count >= 2 ? 'literal' : 'none',
    italic: marks && count !== 2 ? 'literal' : 'none',
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
