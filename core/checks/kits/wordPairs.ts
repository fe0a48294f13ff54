/**
 * Words that neither neighbour explains, where one sound-alike change does: `lông thôn` → `nông thôn`.
 *
 * 1. Two neighbours are read from a table of pairs that stand together more often than chance (`syllablePairs.ts`) and
 *    from our own lists (`ownCompounds.ts`, `everydayCompounds.ts`). A neighbour counts only over a plain space.
 * 2. The word is scored by what both its neighbours say of it, each candidate for it likewise.
 * 3. A neighbour that makes a commoner word with the word beyond it says nothing for a candidate.
 * 4. A candidate wins where it is better by a margin that rises with how common the word is.
 *
 * All of it is a guess: what is found here is never more than a proposal.
 */
import { perInput } from '../../perInput.ts'
import { pushTo } from '../../reading/keep.ts'
import type { SiteText, Token } from '../../reading/siteText.ts'
import { isSyllable } from '../../text/syllables.ts'
import { everydayCompounds } from '../data/everydayCompounds.ts'
import { ownCompounds } from '../data/ownCompounds.ts'
import { syllablePairs } from '../data/syllablePairs.ts'
import { candidatesOf, type SlipCost } from './soundAlikes.ts'
import { documentsOf, mayBeMeant, syllableKey } from './syllableKeys.ts'

interface Pair {
  /** Pointwise mutual information, natural logarithm. */
  pmi: number
  documents: number
}

const numberSide = '#'
const nameSide = '<t>'
const ownPair: Pair = { pmi: 5.5, documents: 12 }
/** A wide list says less: it outweighs no word that is common. */
const everydayPair: Pair = { pmi: 4.5, documents: 8 }

const sideKey = (word: string): string => (word === numberSide || word === nameSide ? word : syllableKey(word))

/** What stands behind each first word of the compounds, as listed. */
function addCompounds(made: Map<string, Lines>, lines: string, list: 'compounds' | 'everyday'): void {
  const behind = new Map<string, string[]>()
  for (const compound of lines.toLowerCase().split(/[,\n]/u)) {
    const words = compound.trim().split(' ')
    for (let at = 1; at < words.length; at += 1) pushTo(behind, words[at - 1] ?? '', words[at] ?? '')
  }
  for (const [word, seconds] of behind) linesOf(made, word)[list].push(...seconds)
}

/** Where `other` says no less in anything, `other` itself. */
const stronger = (one: Pair, other: Pair): Pair =>
  one.pmi <= other.pmi && one.documents <= other.documents
    ? other
    : { pmi: Math.max(one.pmi, other.pmi), documents: Math.max(one.documents, other.documents) }

/** What the tables say of one first word, not yet read: a plan uses a few hundred of their three thousand. */
interface Lines {
  pairs: string[]
  compounds: string[]
  everyday: string[]
}

function linesOf(made: Map<string, Lines>, first: string): Lines {
  const key = sideKey(first)
  const lines = made.get(key) ?? { pairs: [], compounds: [], everyday: [] }
  made.set(key, lines)
  return lines
}

const readLines = perInput(
  (source: { pairs: string; compounds: string; everyday: string }): ReadonlyMap<string, Lines> => {
    const made = new Map<string, Lines>()
    for (const line of source.pairs.trim().split('\n')) {
      const end = line.indexOf(' ')
      linesOf(made, line.slice(0, end)).pairs.push(line.slice(end + 1))
    }
    addCompounds(made, source.compounds, 'compounds')
    addCompounds(made, source.everyday, 'everyday')
    return made
  },
)
const tables = { pairs: syllablePairs, compounds: ownCompounds, everyday: everydayCompounds }

/** The pairs one word begins, by the key of the second. */
const readPairs = perInput(({ pairs, compounds, everyday }: Lines): ReadonlyMap<string, Pair> => {
  const made = new Map<string, Pair>()
  const half = (letter: string): number => (letter.charCodeAt(0) - 65 + 0.5) / 2
  for (const each of pairs.flatMap((line) => line.split(' '))) {
    const key = sideKey(each.slice(0, -2))
    const pair = { pmi: half(each.at(-2) ?? 'A'), documents: 2 ** half(each.at(-1) ?? 'A') }
    const before = made.get(key)
    if (!before || before.documents < pair.documents) made.set(key, pair)
  }
  const add = (second: string, pair: Pair): void => {
    const key = sideKey(second)
    const before = made.get(key)
    made.set(key, before ? stronger(before, pair) : pair)
  }
  for (const second of compounds) add(second, ownPair)
  for (const second of everyday) add(second, everydayPair)
  return made
})

/** The tables are parted when first asked, and what stands behind a word is read when first asked for it. */
function pairOf(first: string | null, second: string | null): Pair | undefined {
  if (first === null || second === null) return undefined
  const lines = readLines(tables).get(sideKey(first))
  return lines && readPairs(lines).get(sideKey(second))
}

/** How closely two words that stand side by side in official documents hold together (their PMI); 0 where they do not. In lower case. */
export function bondOf(first: string, second: string): number {
  const pair = pairOf(first, second)
  return pair && pair.documents >= 3 ? pair.pmi : 0
}

/** Documents a candidate's pair must stand in, by how far the candidate is. */
const leastDocuments: Record<SlipCost, number> = { 1: 3, 2: 4, 3: 6, 4: 8 }
const price: Record<SlipCost, number> = { 1: 0.7, 2: 1.6, 3: 2.6, 4: 3.2 }
/** The least margin; a commoner word needs more. */
const bar = 2
const barOfUse = 0.45
/** What no document and no list of ours holds is likelier a slip. */
const barOfUnknown = 0.75

const barOf = (word: string): number =>
  mayBeMeant().has(syllableKey(word)) ? bar + barOfUse * Math.log(1 + documentsOf(word)) : barOfUnknown

/** Words that stand beside everything: no neighbour speaks against them. */
const everywhere = new Set(
  'và của các có theo về vì để là từ do khi này đã sẽ không cần thì mà người ai nào trên dưới một hai ba bốn sáu bảy tám chín mười tại với cho trong ngoài được bị ở ra vào lên xuống đến những mọi mỗi cả còn hay hoặc nếu nhưng như bằng qua sau trước đó đây kia ấy rằng vẫn cũng chỉ rất quá hơn nhất bởi nên phải'.split(
    ' ',
  ),
)

/** Whether a word stands beside any other, so that it explains none. In lower case. */
export const standsEverywhere = (word: string): boolean => everywhere.has(word)

interface Sides {
  left: string | null
  right: string | null
  /** What the left neighbour makes with the word before it, and the right one with the word behind it: a word of their own. */
  boundLeft?: Pair
  boundRight?: Pair
}

interface Worth {
  score: number
  documents: number
}

function worthOf(word: string, { left, right, boundLeft, boundRight }: Sides): Worth {
  const sides = [unlessBound(pairOf(left, word), boundLeft), unlessBound(pairOf(word, right), boundRight)]
  let score = 0
  let documents = 0
  for (const side of sides) {
    if (!side) continue
    score += Math.max(0, side.pmi)
    if (side.pmi >= 1) documents = Math.max(documents, side.documents)
  }
  return { score, documents }
}

/** From here on two words are one word. */
const oneWord = 4

/** `phường hướng dẫn`: `hướng` belongs to `hướng dẫn`, a commoner word, and says nothing for `phương hướng`. In the list of every day `giữ vệ (sinh)` stands across words on purpose. */
const unlessBound = (pair: Pair | undefined, bound: Pair | undefined): Pair | undefined =>
  pair && bound && pair.pmi >= oneWord && pair !== everydayPair && bound.documents > pair.documents ? undefined : pair

function boundIn(first: string | null, second: string | null): Pair | undefined {
  const pair = pairOf(first, second)
  return pair && pair.pmi >= oneWord ? pair : undefined
}

interface Guess {
  token: Token
  /** In lower case. */
  to: string
  /** How much better it fits than what stands there, above the bar. */
  margin: number
}

/** What fits between its neighbours better than the words of a text, of two side by side the surer one. */
export function guessesIn(text: SiteText, isLookedAt: (index: number) => boolean): Guess[] {
  const found: (Guess & { index: number })[] = []
  for (const [index, token] of text.tokens.entries()) {
    const best = isLookedAt(index) ? guessAt(text, index) : null
    if (best) found.push({ token, index, ...best })
  }
  return found.filter(
    ({ index, margin }) => !found.some((other) => Math.abs(other.index - index) === 1 && other.margin > margin),
  )
}

/** What one word of a text was meant to be, by its neighbours; null where they say nothing better. */
export function guessAt(text: SiteText, index: number): Omit<Guess, 'token'> | null {
  const token = text.tokens[index]
  if (!token || everywhere.has(token.lower)) return null
  const [left, right] = [sideOf(text, index, -1), sideOf(text, index, 1)]
  const boundLeft = boundIn(sideOf(text, index - 1, -1), left)
  const boundRight = boundIn(right, sideOf(text, index + 1, 1))
  return bestFor(token.lower, { left, right, ...(boundLeft && { boundLeft }), ...(boundRight && { boundRight }) })
}

/** Whether neighbours know a word in its place. */
export function isKnownAt(text: SiteText, index: number, word: string): boolean {
  return worthOf(word, { left: sideOf(text, index, -1), right: sideOf(text, index, 1) }).documents >= 3
}

const verdicts = new Map<string, Omit<Guess, 'token'> | null>()
const mostVerdicts = 50_000

function bestFor(word: string, sides: Sides): Omit<Guess, 'token'> | null {
  if (sides.left === null && sides.right === null) return null
  const key = `${sides.left}|${word}|${sides.right}|${sides.boundLeft?.documents}|${sides.boundRight?.documents}`
  const known = verdicts.get(key)
  if (known !== undefined) return known
  const made = weighed(word, sides)
  if (verdicts.size >= mostVerdicts) verdicts.clear()
  verdicts.set(key, made)
  return made
}

function weighed(word: string, sides: Sides): Omit<Guess, 'token'> | null {
  const own = worthOf(word, { left: sides.left, right: sides.right })
  const doubt = own.score + (own.documents > 0 ? 0.4 * Math.log(own.documents) + 2 : 0)
  // What is no syllable stands in documents only by a slip.
  const needed = isSyllable(word) ? doubt + barOf(word) : doubt
  // Plain Latin letters that make no syllable may be a foreign word.
  const foreign = !/[^a-z]/u.test(word) && !isSyllable(word)
  let best: Omit<Guess, 'token'> | null = null
  for (const { word: to, cost } of candidatesOf(word)) {
    const { score, documents } = worthOf(to, sides)
    if (documents < (foreign ? 8 : leastDocuments[cost]) || (foreign && cost === 4)) continue
    const margin = score - price[cost] + 0.4 * Math.log(documents) - needed
    if (margin >= 0 && (!best || margin > best.margin)) best = { to, margin }
  }
  return best
}

/** Bodies and the last word of their names, which the next word belongs to. */
const bodyEnds: Readonly<Record<string, string>> = { UBND: 'dân', HĐND: 'dân', MTTQ: 'quốc', BCĐ: 'đạo' }

/** The neighbour of a word: over a plain space only; a number is `#`, a name in capitals behind it `<t>`. */
function sideOf({ text, tokens }: SiteText, index: number, step: 1 | -1): string | null {
  const token = tokens[index]
  if (!token) return null
  const next = tokens[index + step]
  const gap =
    step === 1
      ? text.slice(token.end, next?.start ?? token.end + 8)
      : text.slice(next?.end ?? Math.max(0, token.start - 8), token.start)
  if (step === 1 ? /^ +\d/u.test(gap) : /\d +$/u.test(gap)) return numberSide
  if (!next || !/^ +$/u.test(gap)) return null
  if (/^[IVX]+$/u.test(next.text)) return numberSide
  if (step === -1 && bodyEnds[next.text]) return bodyEnds[next.text] ?? null
  if (next.text === next.lower) return next.lower
  if (step === 1 && next.text !== next.text.toUpperCase()) return nameSide
  return step === -1 || next.text === next.text.toUpperCase() ? next.lower : null
}
