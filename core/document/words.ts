/** Runs cut into words, so that lines can be chosen and put together again without losing style or fact. */
import { runsText } from '../text/runsText.ts'
import type { Run } from './model.ts'

interface Word {
  runs: Run[]
  text: string
}

/** Splits at spaces; a no-break space holds its words together. Line feeds part the list of words. */
export function splitWords(runs: readonly Run[]): Word[][] {
  const paragraphs: Word[][] = [[]]
  let word: Run[] = []
  const endWord = (): void => {
    if (word.length > 0) paragraphs.at(-1)?.push({ runs: word, text: runsText(word) })
    word = []
  }
  for (const run of runs) {
    for (const part of run.text.split(/([ \t\n]+)/u)) {
      if (part === '') continue
      if (!/^[ \t\n]/u.test(part)) word.push({ ...run, text: part })
      else {
        endWord()
        if (part.includes('\n')) paragraphs.push([])
      }
    }
  }
  endWord()
  return paragraphs.filter((words) => words.length > 0)
}

/** One line from words: a space between each two, runs of one style and fact joined. */
export function joinWords(words: readonly Word[]): Run[] {
  const out: Run[] = []
  words.forEach((word, index) => {
    word.runs.forEach((run, part) => {
      const last = out.at(-1)
      const space = index > 0 && part === 0 ? ' ' : ''
      if (last && last.note === undefined && alike(last, run)) last.text += space + run.text
      else if (!last || space === '') out.push({ ...run })
      else {
        // A raised letter or the mark of a footnote takes no space in.
        if (last.raise) out.push({ text: space })
        else last.text += space
        out.push({ ...run })
      }
    })
  })
  return out
}

const alike = (a: Run, b: Run): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.raise === b.raise &&
  a.fact === b.fact &&
  a.missing === b.missing &&
  a.note === b.note
