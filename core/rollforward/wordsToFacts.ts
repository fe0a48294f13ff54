/** Words of the texts that become expressions: `năm 2026` → `năm {{nam}}`. All at once, each text written by its own places. */

import type { Draft, Inline } from '../draft/draft.ts'
import type { WordSpot } from '../draft/draftEdit.ts'
import type { DraftEdit } from '../draft/edits.ts'
import type { Passage } from '../reading/passages.ts'
import { inSource } from './wordChanges.ts'

export interface WordsToFact {
  passage: Passage
  start: number
  end: number
  /** Source: `{{nam}}`. */
  to: Inline
}

/** Edits for those whose words are the text's own; which of them they are for. */
export function factEdits(draft: Draft, words: readonly WordsToFact[]): { edits: DraftEdit[]; done: WordsToFact[] } {
  const texts = new Map<string, { word: WordsToFact; placed: NonNullable<ReturnType<typeof inSource>> }[]>()
  for (const word of words) {
    const placed = inSource(draft, word.passage, word.start, word.end)
    if (!placed) continue
    const key = JSON.stringify(placed.at)
    const others = texts.get(key) ?? []
    if (others.some((other) => placed.start < other.placed.end && placed.end > other.placed.start)) continue
    texts.set(key, [...others, { word, placed }])
  }
  const edits: DraftEdit[] = []
  const done: WordsToFact[] = []
  for (const all of texts.values()) {
    const sorted = all.sort((one, other) => one.placed.start - other.placed.start)
    const spots: WordSpot[] = sorted.map(({ word, placed: { was, start, end } }) => ({
      start,
      end,
      may: [was.slice(start, end), word.to],
    }))
    for (const [spot, { word, placed }] of sorted.entries()) {
      edits.push({ op: 'swap-words', at: placed.at, was: placed.was, spots, spot, to: word.to })
      done.push(word)
    }
  }
  return { edits, done }
}
