/** The notes of a source: those whose marks stand in the draft go with it, of every other the clerk is asked. */
import type { Draft, Inline } from '../draft/draft.ts'
import { draftTexts } from '../draft/texts.ts'
import { notesMarkedIn, plainInline } from '../inline/inline.ts'
import type { SourceNote } from '../readers/source.ts'
import { noteAside } from './asides.ts'
import type { NoteTaker } from './notes.ts'

/** `words`: of each note, by its id. The same draft where the source has none. */
export function withFootnotes(
  draft: Draft,
  source: readonly SourceNote[],
  words: ReadonlyMap<string, Inline>,
  notes: NoteTaker,
): Draft {
  if (source.length === 0) return draft
  const marked = new Set(draftTexts(draft).flatMap(({ text }) => notesMarkedIn(text)))
  const footnotes: Record<string, Inline> = {}
  for (const { id, kind, line } of source) {
    const said = words.get(id) ?? ''
    if (!marked.has(id)) noteAside({ kind, text: plainInline(said), line }, notes, () => false)
    else {
      footnotes[id] = said
      if (kind === 'endnote')
        notes.add('normalised', 'Chú thích cuối văn bản, nay in ở cuối trang', plainInline(said), line)
    }
  }
  return Object.keys(footnotes).length === 0 ? draft : { ...draft, footnotes }
}
