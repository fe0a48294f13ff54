/** Where the lines of a paragraph stand, by the word a format has for it: CSS, HTML, OpenDocument and Word's own. */
import type { SourceParagraph } from './source.ts'

const alignments = new Map<string, NonNullable<SourceParagraph['align']>>([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['justify', 'justify'],
  // Word's words.
  ['both', 'justify'],
  ['distribute', 'justify'],
])

/** Undefined for a word that is none of them, or none at all. */
export const alignmentNamed = (word: string | undefined): SourceParagraph['align'] => alignments.get(word ?? '')
