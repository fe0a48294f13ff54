/** Footnotes of a page that Word or LibreOffice saved: links between marks and notes, and the notes behind the text. */
import { type FoundNote, paragraphsOf, settleNotes } from '../settleNotes.ts'
import type { SourceDocument, SourceParagraph, SourceRun } from '../source.ts'

/** What a link says: it marks a note, or leads from the note back to its mark. */
export interface NoteLink {
  id: string
  back: boolean
}

/** `#_ftn1`, `#sdendnote2sym`; back `#_ftnref1`, `#sdendnote2anc`. */
export function noteLink(href: string | undefined): NoteLink | null {
  const place = href?.slice(href.indexOf('#') + 1) ?? ''
  const word = /^_(ftn|edn)(ref)?(\d+)$/.exec(place)
  if (word) return { id: `${word[1]}${word[3]}`, back: word[2] !== undefined }
  const office = /^sd(foot|end)note(\d+)(sym|anc)$/.exec(place)
  return office ? { id: `${office[1] === 'foot' ? 'ftn' : 'edn'}${office[2]}`, back: office[3] === 'anc' } : null
}

/** `<div id="ftn1">`, `<div id="sdfootnote1">`. */
export function noteOf(id: string | undefined): Pick<FoundNote, 'id' | 'kind'> | null {
  const found = /^(?:(ftn|edn)|sd(foot|end)note)(\d+)$/.exec(id ?? '')
  if (!found) return null
  const foot = found[1] === 'ftn' || found[2] === 'foot'
  return { id: `${foot ? 'ftn' : 'edn'}${found[3]}`, kind: foot ? 'footnote' : 'endnote' }
}

/** What a run under a link says of it, until all notes are known. */
export const runNote = ({ id, back }: NoteLink): string => (back ? `back ${id}` : id)

/** Makes marks of the links whose notes are there; every other link is its words. Changes the document. */
export function settleLinks(document: SourceDocument, notes: readonly FoundNote[]): void {
  const known = new Set(notes.map(({ id }) => id))
  for (const paragraph of paragraphsOf(document.blocks)) resolve(paragraph, (id) => (known.has(id) ? 'mark' : 'words'))
  for (const note of notes)
    for (const paragraph of paragraphsOf(note.blocks))
      resolve(paragraph, (id) => (id === `back ${note.id}` ? 'gone' : 'words'))
  settleNotes(document, notes)
}

function resolve(paragraph: SourceParagraph, what: (note: string) => 'mark' | 'words' | 'gone'): void {
  if (!paragraph.runs.some(({ note }) => note !== undefined)) return
  const runs: SourceRun[] = []
  for (const run of paragraph.runs) {
    const { note, ...words } = run
    const is = note === undefined ? 'words' : what(note)
    if (is === 'words') runs.push(words)
    // The words of one link may stand in several runs.
    else if (is === 'mark' && runs.at(-1)?.note !== note) runs.push({ ...run, text: '' })
  }
  paragraph.runs = runs
}
