/**
 * Words inside of a text, marked so that they are known again after an edit elsewhere, and never taken for others of the same kind.
 *
 * 1. A mark is a hash of the words and of what stands on both sides of them: five words, so that an edit further off changes
 *    nothing. Marks at the ends of words do not count.
 * 2. Where the same words stand in the text a second time, it takes in as many more as tell all of them apart, on each side by
 *    itself. So whatever one edit does to the first of two, the second has kept a side the first never had.
 * 3. Where no number of words tells them apart, it says which one of how many: that holds while they are as many.
 */
import { type InText, partMark } from '../../reading/inText.ts'
import { pushTo } from '../../reading/keep.ts'
import type { RuleFinding } from '../shape/rule.ts'
import { shortHash } from './shortHash.ts'

/** A stretch of words, and the text it stands in. */
interface Stretch {
  text: string
  start: number
  end: number
}

export interface WordMark {
  /** As ids carry it: `00.5e1d0c37`, how far each side is taken in, then the hash; `.2/3` where only counting helps. */
  code: string
  /** Whether a mark an id carries can be these words and no others: what it says of them and their sides is so today. */
  isMeant(code: string): boolean
}

type Side = 'before' | 'behind'

/** How far beside the words a mark reaches: in their own cell or line, then in the whole text. */
const reaches = [
  { words: 5, own: true },
  { words: 5, own: false },
  { words: 25, own: false },
  { words: 125, own: false },
] as const
const farthest = reaches.length - 1

/** Room for a word and the space behind it; of longer ones the nearest part is enough. In UTF-16 units. */
const roomOfWord = 16

/** Of more places than this in one text no two are compared: they are counted. */
const mostCompared = 300

/** The marks of each finding about words, in the order of its spans. */
export function markWords(findings: readonly RuleFinding[]): Map<RuleFinding, WordMark[]> {
  const stretches = new Map(
    findings.flatMap((found) => (found.inText ? [[found, stretchesOf(found.inText)] as const] : [])),
  )
  const keyOf = (home: string | undefined, { text, start, end }: Stretch): string => `${home}|${text.slice(start, end)}`
  const alike = new Map<string, Stretch[]>()
  for (const [{ inText }, list] of stretches)
    for (const stretch of list) pushTo(alike, keyOf(inText?.home, stretch), stretch)
  const markers = new Map([...alike].map(([key, group]) => [key, markerOf(group)]))
  return new Map(
    [...stretches].map(([found, list]) => [
      found,
      list.flatMap((stretch) => markers.get(keyOf(found.inText?.home, stretch))?.(stretch) ?? []),
    ]),
  )
}

/** Of more words than this the first to the last are one stretch, and an edit between them counts. */
const mostSpans = 40

function stretchesOf({ text, spans }: InText): Stretch[] {
  const [first] = spans
  const last = spans.at(-1)
  if (first && last && spans.length > mostSpans) return [{ text, start: first.start, end: last.end }]
  return spans.map(({ start, end }) => ({ text, start, end }))
}

/** Makes the marks of the same words in one text. */
function markerOf(group: readonly Stretch[]): (stretch: Stretch) => WordMark {
  const placeOf = placer()
  const byPlace = new Map([...group, ...sameWords(group)].map((each) => [placeOf(each), each]))
  const places = [...byPlace.values()].sort((one, other) => one.start - other.start)
  const order = new Map(places.map((each, index) => [placeOf(each), `.${index + 1}/${places.length}`]))
  const before = reachTellingApart(places, 'before')
  const behind = reachTellingApart(places, 'behind')
  const reach = `${before ?? farthest}${behind ?? farthest}`
  const counted = before === null || behind === null
  return (stretch) => {
    const count = order.get(placeOf(stretch)) ?? ''
    return {
      code: hashed(stretch, reach) + (counted ? count : ''),
      isMeant(code) {
        const [, theirs = '', rest = ''] = /^(\d\d)\.[0-9a-f]{8}(\.\d+\/\d+)?$/u.exec(code) ?? []
        if (theirs === '' || hashed(stretch, theirs) + rest !== code) return false
        if (rest !== '') return rest === count
        return places.every((each) => placeOf(each) === placeOf(stretch) || hashed(each, theirs) !== code)
      },
    }
  }
}

/** The shortest reach at which this side alone tells every two of the places apart. */
function reachTellingApart(places: readonly Stretch[], side: Side): number | null {
  if (places.length > mostCompared) return null
  const found = reaches.findIndex(
    (_, reach) => new Set(places.map((each) => beside(each, side, reach))).size === places.length,
  )
  return found === -1 ? null : found
}

/** Wherever the words stand in the text, reported or not: what is no slip yet becomes one when the first of them is mended. */
function sameWords([first]: readonly Stretch[]): Stretch[] {
  if (!first || first.start === first.end) return []
  const { text } = first
  const words = text.slice(first.start, first.end)
  const found: Stretch[] = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length))
    found.push({ text, start, end: start + words.length })
  return found
}

/** Names a stretch: two findings may be about the very same words, those of one answer that prints twice are. */
function placer(): (stretch: Stretch) => string {
  const texts = new Map<string, number>()
  return ({ text, start, end }) => {
    const number = texts.get(text) ?? texts.size
    texts.set(text, number)
    return `${number} ${start} ${end}`
  }
}

/** `reach` is two digits: how far before the words, how far behind them. */
function hashed(stretch: Stretch, reach: string): string {
  const [before = 0, behind = 0] = [...reach].map(Number)
  const words = stretch.text.slice(stretch.start, stretch.end)
  return `${reach}.${shortHash([words, beside(stretch, 'before', before), beside(stretch, 'behind', behind)].join('\n'))}`
}

/** The nearest words of one side, in order; an end of the text, or of the cell, counts as a word. */
function beside({ text, start, end }: Stretch, side: Side, at: number): string {
  const { words: most, own } = reaches[at] ?? reaches[0]
  const room = most * roomOfWord
  const before = side === 'before'
  const near = before ? text.slice(Math.max(0, start - room), start) : text.slice(end, end + room)
  const edge = own ? (before ? near.lastIndexOf(partMark) : near.indexOf(partMark)) : -1
  const ends = edge !== -1 || (before ? start <= room : end + room >= text.length)
  const stretch = edge === -1 ? near : before ? near.slice(edge + 1) : near.slice(0, edge)
  const words = stretch.split(apart).flatMap((word) => bare(word) ?? [])
  return (
    before ? [...(ends ? ['^'] : []), ...words].slice(-most) : [...words, ...(ends ? ['$'] : [])].slice(0, most)
  ).join(' ')
}

const apart = new RegExp(`[\\s${partMark}]+`, 'u')

/** An end mark comes and goes without making another sentence of it; a sign that stands alone is a word. */
function bare(word: string): string | null {
  if (word === '') return null
  return word.replace(/^[“"(]+|(?<![”"),.;:!?…])[”"),.;:!?…]+$/gu, '') || word
}
