/** Words with their look, cut and joined: what a paragraph is before its marks are written. */

import type { Inline } from '../draft/draft.ts'
import { type Look, lookOf } from '../inline/inline.ts'
import { escapeInline, printInline } from '../inline/writeInline.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import { readEmphasis } from './emphasis.ts'

/** A stretch of words in one look. */
export interface Span extends Look {
  text: string
}

/** Words with their look beside them, or, without spans, a text that marks its look itself (markdown). */
interface Worded {
  text: string
  spans?: readonly Span[]
}

export const plainSpan = (text: string): Span => ({ text })

/** An automatic number in the look of the words behind it, which may be raised; it stands on the line. */
export const labelSpan = (text: string, words: readonly Span[]): Span => ({
  text,
  ...lookOf({ ...words[0], raise: undefined }),
})

/** The words as they are read: every blank a plain space. As long as `runsText`, which keeps no-break spaces. */
export const spansText = (spans: readonly Span[]): string => withPlainSpaces(runsText(spans))

/** The spans from a place of their text on, up to another. */
export function cutSpans(spans: readonly Span[], from: number, to = Number.POSITIVE_INFINITY): Span[] {
  const out: Span[] = []
  let at = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') out.push({ ...span, text })
    at += span.text.length
  }
  return out
}

/**
 * The same spans with every replacement of `text.replace(pattern, by)` in the words as they are kept; the look is that of
 * the first letter replaced.
 */
export function replaceInSpans(spans: readonly Span[], pattern: RegExp, by: string): Span[] {
  const text = runsText(spans)
  const out: Span[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    out.push(...cutSpans(spans, at, match.index))
    const look = cutSpans(spans, match.index, match.index + 1)[0]
    if (by !== '') out.push({ ...(look ?? plainSpan('')), text: by })
    at = match.index + match[0].length
  }
  return at === 0 ? [...spans] : [...out, ...cutSpans(spans, at)]
}

export function trimSpans(spans: readonly Span[]): Span[] {
  const text = spansText(spans)
  const start = text.length - text.trimStart().length
  return cutSpans(spans, start, Math.max(start, text.trimEnd().length))
}

/** True where every letter and figure has the look; marks and spaces are often left out by a typist. */
export function isWholly(look: 'bold' | 'italic', spans: readonly Span[] | undefined): boolean {
  let letters = false
  for (const span of spans ?? []) {
    if (!/[\p{L}\p{N}]/u.test(span.text)) continue
    if (!span[look]) return false
    letters = true
  }
  return letters
}

/** Some letter has the look. */
export const isPartly = (look: 'bold' | 'italic', spans: readonly Span[] | undefined): boolean =>
  spans?.some((span) => span[look] && /[\p{L}\p{N}]/u.test(span.text)) === true

export const without = (look: 'bold' | 'italic', spans: readonly Span[]): Span[] =>
  spans.map((span) => ({ ...span, [look]: false }))

/** As inline text with its marks. */
export const inlineOf = ({ text, spans }: Worded): Inline => (spans ? marked(spans) : readEmphasis(text).text)

/** Spans as inline text. Words in one plain look, the most of every file, are not taken apart. */
export function marked(spans: readonly Span[]): Inline {
  return spans.some((span) => span.bold || span.italic || span.raise)
    ? printInline(spans.map((span) => ({ kind: 'text', ...span })))
    : escapeInline(runsText(spans))
}

/** As inline text in the look of its paragraph: raised letters stay raised, for they are other words. */
export const plainOf = ({ text, spans }: Worded): Inline =>
  spans ? marked(without('bold', without('italic', spans))) : readEmphasis(text).plain

/** A piece of a line whose look does not matter (a recipient, a cell of a letterhead). `marked`: it may hold markdown. */
export const wordsOf = (text: string, marked: boolean): Inline =>
  marked ? readEmphasis(text).text : escapeInline(text)
