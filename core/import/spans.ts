/**
 * Words with their look, cut and joined: what a paragraph is before its marks are written.
 *
 * 1. Cutting, replacing and trimming: places are those of the joined text (`cutSpans`, `replaceInSpans`, `trimSpans`).
 * 2. Marks of notes stay behind the word they followed (`addMarks`).
 * 3. Writing: with all looks (`inlineOf`), without those of the whole paragraph (`plainOf`).
 */

import type { Inline } from '../draft/draft.ts'
import { type InlineNode, type Look, lookOf } from '../inline/inline.ts'
import { escapeInline, printInline } from '../inline/writeInline.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import { readEmphasis } from './emphasis.ts'

/** A stretch of words in one look. */
export interface Span extends Look {
  text: string
  /** The footnotes whose marks stand behind its last letter: no letters themselves, so that words are read without them. */
  notes?: readonly NoteMark[]
}

type NoteMark = Omit<Extract<InlineNode, { kind: 'note' }>, 'kind'>

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
    at += span.text.length
    if (text === '') continue
    const { notes, ...words } = span
    out.push({ ...words, text, ...(notes && at <= to ? { notes } : {}) })
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
    at = match.index + match[0].length
    const gone = cutSpans(spans, match.index, at)
    if (by !== '') out.push({ ...lookOf(gone[0] ?? {}), text: by })
    addMarks(out, gone)
  }
  return at === 0 ? [...spans] : [...out, ...cutSpans(spans, at)]
}

/** A mark behind the blanks at the end stands behind the last word then. */
export function trimSpans(spans: readonly Span[]): Span[] {
  const text = spansText(spans)
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  const out = cutSpans(spans, start, end)
  addMarks(out, cutSpans(spans, end))
  return out
}

/** The marks of words that go, behind those that stay before them. */
export function addMarks(spans: Span[], gone: readonly Span[]): void {
  const last = spans.at(-1)
  const notes = gone.flatMap((span) => span.notes ?? [])
  if (last && notes.length > 0) spans[spans.length - 1] = { ...last, notes: [...(last.notes ?? []), ...notes] }
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
  spans.map((span) => {
    const notes = span.notes?.map((note) => ({ ...note, [look]: false }))
    return { ...span, [look]: false, ...(notes ? { notes } : {}) }
  })

/** As inline text with its marks. */
export const inlineOf = ({ text, spans }: Worded): Inline => (spans ? marked(spans) : readEmphasis(text).text)

/** Spans as inline text. Words in one plain look, the most of every file, are not taken apart. */
export function marked(spans: readonly Span[]): Inline {
  return spans.some((span) => span.bold || span.italic || span.raise || span.notes)
    ? printInline(
        spans.flatMap(({ notes = [], ...words }): InlineNode[] => [
          { kind: 'text', ...words },
          ...notes.map((note): InlineNode => ({ kind: 'note', ...note })),
        ]),
      )
    : escapeInline(runsText(spans))
}

/** As inline text in the look of its paragraph: raised letters stay raised, for they are other words. */
export const plainOf = ({ text, spans }: Worded): Inline =>
  spans ? marked(without('bold', without('italic', spans))) : readEmphasis(text).plain

/** A piece of a line whose look does not matter (a recipient, a cell of a letterhead). `marked`: it may hold markdown. */
export const plainOrMarked = (text: string, marked: boolean): Inline =>
  marked ? readEmphasis(text).text : escapeInline(text)
