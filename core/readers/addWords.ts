/** Words put behind those of their paragraph: into the run before where they look alike. */
import { capitalsOf } from './capitals.ts'
import type { SourceRun } from './source.ts'

export interface WordLook {
  bold: boolean
  italic: boolean
  caps: boolean
  /** Name of the font; empty where unknown. */
  font: string
  raise?: SourceRun['raise']
  /** Its effective look, where the reader says it. */
  format?: number
}

export function addWords(runs: SourceRun[], text: string, { bold, italic, caps, font, raise, format }: WordLook): void {
  const run: SourceRun = { text }
  if (bold) run.bold = true
  if (italic) run.italic = true
  if (raise) run.raise = raise
  if (format !== undefined) run.format = format
  const capitals = capitalsOf(caps, font)
  if (capitals) run.capitals = capitals
  addRun(runs, run)
}

/** The mark of a note, behind the words so far. */
export function addNote(runs: SourceRun[], note: string, { bold, italic }: Pick<WordLook, 'bold' | 'italic'>): void {
  runs.push({ text: '', note, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) })
}

export function addRun(runs: SourceRun[], run: SourceRun): void {
  const last = runs.at(-1)
  if (last && looksAlike(last, run)) last.text += run.text
  else runs.push(run)
}

export const looksAlike = (one: SourceRun, other: SourceRun): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.raise === other.raise &&
  one.capitals === other.capitals &&
  one.format === other.format &&
  one.note === undefined &&
  other.note === undefined
