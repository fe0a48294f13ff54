/** Footnotes: numbered as a reader meets their marks, each with its own words. */
import { everyRun } from '../document/everyRun.ts'
import type { DocumentModel, NoteModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { blankRun, type Printer } from './runs.ts'

/**
 * `marked`: ids of notes in the order their marks were printed, which is not the reading order: an annex made of the tasks prints
 * them again. A mark that stands twice is two notes of the same words, as in Word. Changes the marks' numbers in `model`.
 */
export function numberNotes(
  model: Omit<DocumentModel, 'notes'>,
  marked: readonly string[],
  footnotes: Readonly<Record<string, string>>,
  printer: Printer,
): NoteModel[] {
  if (marked.length === 0) return []
  const notes: NoteModel[] = []
  for (const run of everyRun(model)) {
    if (run.note === undefined) continue
    const id = marked[run.note - 1] ?? ''
    const where = place.footnote(id)
    // A mark inside a note is none: Word has no notes of notes.
    const runs = printer.runs(footnotes[id] ?? '', where).filter((one) => one.note === undefined)
    const words = runs.some(({ text }) => text.trim() !== '') ? runs : [blankRun('chú thích')]
    notes.push({ id, place: where, runs: words })
    run.note = notes.length
    run.text = String(notes.length)
  }
  return notes
}
