/**
 * How much of the words after "Luật" is the name of a law, and whether it is written as the law itself is called.
 */
import { foldText } from '../text/normalize.ts'
import { type Catalogue, type LegalReference, nameKeyWords, untypedTitle } from './catalogue.ts'

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

/** The longest names of laws are those of laws that amend several others. */
const mostUnits = 400

/** The longest stretch at the beginning of `words` that names a law of the catalogue; null for a law it does not know. */
export function readLawName(type: string, words: string, catalogue: Catalogue): LawName | null {
  const tokens = tokensOf(words)
  let token = tokens.next().value
  let key = ''
  let before = ''
  let found: { references: readonly LegalReference[]; length: number } | null = null
  while (token) {
    const next = tokens.next().value
    const word = foldText(token.text)
    const counted = nameKeyWords([before, word, next && word === 'thuc' ? foldText(next.text) : ''])[1] ?? ''
    before = word
    if (counted !== '') {
      key = key === '' ? counted : `${key} ${counted}`
      if (!catalogue.beginsName(key)) break
      const references = catalogue.byKey(key).filter((each) => each.type.toLowerCase() === type.toLowerCase())
      if (references.length > 0) found = { references, length: token.end }
    }
    token = next
  }
  const [newest] = found?.references ?? []
  if (!found || !newest) return null
  const official = untypedTitle(newest)
  return { ...found, official, spelling: spelling(words.slice(0, found.length), official) }
}

function* tokensOf(words: string): Generator<{ text: string; end: number }, undefined> {
  for (const match of words.slice(0, mostUnits).matchAll(/[\p{L}\p{M}\d-]+/gu))
    yield { text: match[0], end: match.index + match[0].length }
}

function spelling(written: string, official: string): LawName['spelling'] {
  const one = written.replace(/\s+/gu, ' ')
  if (one === official || letters(one) === letters(official)) return 'exact'
  return letters(one.toLowerCase()) === letters(official.toLowerCase()) ? 'case' : 'wrong'
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
