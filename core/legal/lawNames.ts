/**
 * How much of the words after "Luật" is the name of a law, and whether it is written as the law itself is called.
 */
import { foldText } from '../text/normalize.ts'
import { type Catalogue, type LegalReference, nameKeyWords, nameOf } from './catalogue.ts'

export interface LawName {
  /** Laws of this name, newest first. */
  references: readonly LegalReference[]
  /** The official name without its type: `Phòng, chống tham nhũng`. */
  official: string
  /** How many of the words, UTF-16 units from their start, are the name. */
  length: number
  /** `exact`; `case` where only capitals differ (another rule's); `wrong` for every other difference. */
  spelling: 'exact' | 'case' | 'wrong'
}

const mostWords = 48

/** The longest stretch at the beginning of `words` that names a law of the catalogue; null for a law it does not know. */
export function readLawName(type: string, words: string, catalogue: Catalogue): LawName | null {
  const tokens = [...words.matchAll(/[\p{L}\p{M}\d-]+/gu)].slice(0, mostWords)
  const keys = nameKeyWords(tokens.map((token) => foldText(token[0])))
  let key = ''
  let best: LawName | null = null
  for (const [index, token] of tokens.entries()) {
    const word = keys[index] ?? ''
    if (word === '') continue
    key = key === '' ? word : `${key} ${word}`
    const references = catalogue.byKey(key).filter((each) => each.type.toLowerCase() === type.toLowerCase())
    const official = references[0] ? nameOf(references[0]) : ''
    if (official === '') continue
    const length = token.index + token[0].length
    best = { references, official, length, spelling: spelling(words.slice(0, length), official) }
  }
  return best
}

function spelling(written: string, official: string): LawName['spelling'] {
  const one = written.replace(/\s+/gu, ' ')
  if (one === official || letters(one) === letters(official)) return 'exact'
  return letters(one.toLocaleLowerCase('vi')) === letters(official.toLocaleLowerCase('vi')) ? 'case' : 'wrong'
}

/** Each word's letters and marks sorted, so that `hoà` and `hòa` are one. */
const letters = (text: string): string =>
  text
    .split(' ')
    .map((word) => {
      const [base, marks] = [word.normalize('NFD').replace(/\p{M}/gu, ''), word.normalize('NFD').match(/\p{M}/gu) ?? []]
      return base + marks.sort().join('')
    })
    .join(' ')
