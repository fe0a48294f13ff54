/** Phrases looked for in a text, all of a list in one pass: by their first word, whole words, any case. */

import type { SiteText } from '../../reading/siteText.ts'
import { upperFirst } from '../../text/normalize.ts'
import type { Phrase } from '../data/readPhrases.ts'
import type { Hit } from './textRule.ts'

interface PhraseBook {
  find(text: SiteText): Hit[]
}

export function phraseBook(phrases: readonly Phrase[]): PhraseBook {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = /^[\p{L}\p{M}]+/u.exec(phrase.wrong)?.[0] ?? ''
    const list = byFirst.get(first)
    if (list) list.push(phrase)
    else byFirst.set(first, [phrase])
  }
  // The longest first: "ban ngành đoàn thể" before "ban ngành".
  for (const list of byFirst.values()) list.sort((a, b) => b.wrong.length - a.wrong.length)
  return {
    find(text) {
      const hits: Hit[] = []
      let free = 0
      for (const [index, token] of text.tokens.entries()) {
        if (token.start < free) continue
        const phrase = byFirst.get(token.lower)?.find((each) => stands(text, index, each))
        if (!phrase) continue
        const end = token.start + phrase.wrong.length
        const words = text.text.slice(token.start, end)
        hits.push({ start: token.start, end, to: phrase.right === null ? null : inCaseOf(words, phrase.right) })
        free = end
      }
      return hits
    },
  }
}

function stands(text: SiteText, index: number, { wrong, notAfter, notBefore, onlyBefore }: Phrase): boolean {
  const start = text.tokens[index]?.start ?? 0
  const end = start + wrong.length
  if (!text.lower.startsWith(wrong, start) || /[\p{L}\p{M}\d]/u.test(text.lower.charAt(end))) return false
  if (notAfter) {
    const before = text.tokens[index - 1]
    if (before && before.end + 1 === start && notAfter.includes(before.lower)) return false
  }
  if (!notBefore && !onlyBefore) return true
  const behind = /^[^\p{L}\p{M}]([\p{L}\p{M}]+)/u.exec(text.lower.slice(end, end + 12))?.[1] ?? ''
  return !notBefore?.includes(behind) && (onlyBefore?.includes(behind) ?? true)
}

/** `right` with the capitals of the words it replaces: all of them, the first letter, or a name inside. */
export function inCaseOf(words: string, right: string): string {
  const letters = words.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toLocaleUpperCase('vi')) return right.toLocaleUpperCase('vi')
  const inner = new Map(
    [...words.matchAll(/[\p{L}\p{M}]+/gu)].slice(1).map(([word]) => [word.toLocaleLowerCase('vi'), word]),
  )
  let first = true
  return right.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!first) return inner.get(word) ?? word
    first = false
    return /^\p{Lu}/u.test(words) ? upperFirst(word) : word
  })
}
