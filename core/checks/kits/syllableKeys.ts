/** One key for every way of writing a syllable, and in how many documents it is in use. */

import { perInput } from '../../perInput.ts'
import { readSyllable, type Syllable } from '../../text/syllables.ts'
import { everydayCompounds } from '../data/everydayCompounds.ts'
import { ownCompounds } from '../data/ownCompounds.ts'
import { syllableDocuments } from '../data/syllableDocuments.ts'

export type Parts = Pick<Syllable, 'onset' | 'rhyme' | 'tone'>

/** One key for both places of a tone (hòa, hoà) and both letters of a lone i (lí, lý). */
export const keyOf = ({ onset, rhyme, tone }: Parts): string =>
  `${onset}|${rhyme === 'y' && onset !== 'qu' && onset !== '' ? 'i' : rhyme}|${tone}`

/** The key of a word in lower case; itself where it is no syllable. */
export function syllableKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const parts = readSyllable(word)
  const key = parts ? keyOf(parts) : word
  if (keys.size >= mostKept) keys.clear()
  keys.set(word, key)
  return key
}

/** The keys of all words of a name or post, capitals or none. */
export const phraseKey = (words: string): string =>
  words.toLocaleLowerCase('vi').split(/\s+/u).map(syllableKey).join(' ')
const keys = new Map<string, string>()
const mostKept = 10_000

interface Known {
  word: string
  documents: number
}

/** Every syllable that is in use, by its key. */
const readUse = perInput((source: { lines: string }): ReadonlyMap<string, Known> => {
  const made = new Map<string, Known>()
  for (const line of source.lines.trim().split('\n')) {
    const [documents, ...words] = line.split(' ')
    for (const word of words) {
      const key = syllableKey(word)
      if (!made.has(key)) made.set(key, { word, documents: Number(documents) })
    }
  }
  return made
})
const documentLines = { lines: syllableDocuments }

/** As many documents as a word of our own list is counted for. */
const ownDocuments = 12

/** Every syllable a word may have been meant to be: those in use, and those of our own compounds. */
const readMeant = perInput((source: { compounds: string }): ReadonlyMap<string, Known> => {
  const made = new Map(inUse())
  for (const word of new Set(source.compounds.match(/\p{Ll}+/gu))) {
    const key = syllableKey(word)
    if ((made.get(key)?.documents ?? 0) < ownDocuments) made.set(key, { word, documents: ownDocuments })
  }
  return made
})
const ownLines = { compounds: `${ownCompounds}\n${everydayCompounds}` }

/** Read when first asked for, once. */
export const mayBeMeant = (): ReadonlyMap<string, Known> => readMeant(ownLines)

/** Read when first asked for, once. */
export const inUse = (): ReadonlyMap<string, Known> => readUse(documentLines)

/** In how many of the 714 documents a syllable stands, in either way of writing it. */
export const documentsOf = (word: string): number => inUse().get(syllableKey(word))?.documents ?? 0
