/**
 * Words with the words of their footnotes where the marks stand, for those who compare two texts: a note that says something else is
 * a change of its sentence. The brackets are letters nobody types, and what stands between them is one word to `text/wordDiff.ts`.
 */
import { noteCloses, noteOpens } from '../text/noteBrackets.ts'
import { runsText } from '../text/runsText.ts'
import type { NoteModel, Run } from './model.ts'

type Notes = readonly Pick<NoteModel, 'runs'>[]

export const notedText = (runs: readonly Run[], notes: Notes): string =>
  runs.map((run) => notedRun(run, notes)).join('')

/** What one run says. */
export const notedRun = (run: Run, notes: Notes): string =>
  run.note === undefined ? run.text : bracketed(runsText(notes[run.note - 1]?.runs ?? []))

export const bracketed = (words: string): string =>
  `${noteOpens}${words
    .replace(/[\u2045\u2046]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()}${noteCloses}`
