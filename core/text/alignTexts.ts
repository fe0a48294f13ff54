/**
 * Which passage of one text is which of another.
 *
 * 1. Passages known to be one part the rest; in each stretch, what is alike at both ends pairs first.
 * 2. Passages that stand once in each, in the same order, hold the others in place.
 * 3. What lies between them goes to the most similar, all pairs weighed at once; where there are too many, each to the next alike.
 * 4. What is left on both sides may have moved: the same words first, then those most alike, then their neighbours.
 */

import { foldText } from './normalize.ts'

/** A passage to be found again. */
export interface Alignable {
  text: string
  /** Only passages of one kind can be the same. */
  kind: string
}

/** Places in the two lists. */
export type Pair = readonly [before: number, after: number]

/** What of two passages is alike, 0 to 1, from which on they are one that was changed. */
const SIMILAR = 0.5
/** The same for one that stands elsewhere: words in common come by chance there. */
const SIMILAR_ELSEWHERE = 0.7
/** The only one between two that are sure. */
const SIMILAR_ALONE = 0.25
/** A move of fewer words is a coincidence. */
const MOVED_WORDS = 3
const CHANGED_MOVED_WORDS = 6
/** Pairs weighed at once. */
const MOST_CELLS = 120_000

interface Read {
  /** Alike but for case, marks and spaces. */
  key: string
  words: ReadonlyMap<string, number>
  size: number
}

function read({ text, kind }: Alignable): Read {
  const list = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const words = new Map<string, number>()
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1)
  return { key: `${kind}|${list.join(' ')}`, words, size: list.length }
}

/** Words in common, 0 to 1, as often as they stand. One of them has words. */
function likeness(a: Read, b: Read): number {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of few.words) common += Math.min(count, many.words.get(word) ?? 0)
  return (2 * common) / (a.size + b.size)
}

/** The most two texts of these lengths can have in common. */
const reach = (a: Read, b: Read): number => (2 * Math.min(a.size, b.size)) / Math.max(1, a.size + b.size)

export interface Alignment {
  /** In order of both lists. */
  pairs: Pair[]
  /** Passages that stand elsewhere now; in order of the second list. */
  moved: Pair[]
}

/**
 * Passages of both lists by their places. Those of neither `pairs` nor `moved` are gone, or new. `sure` pairs are known
 * beforehand; they must be in order.
 */
export function alignTexts(
  before: readonly Alignable[],
  after: readonly Alignable[],
  sure: readonly Pair[] = [],
): Alignment {
  const aligner = new Aligner(before, after)
  const pairs = aligner.inOrder(sure)
  return { pairs, moved: aligner.moves(pairs) }
}

/**
 * For each passage of the second list the place in the first up to which passages that are gone stand before it: what was
 * struck out comes before what was put in its place.
 */
export function goneBefore(pairs: readonly Pair[], before: number, after: number): number[] {
  const partner = new Map(pairs.map(([i, j]) => [j, i]))
  let limit = before
  const out: number[] = []
  for (let j = after - 1; j >= 0; j--) {
    limit = partner.get(j) ?? limit
    out.push(limit)
  }
  return out.reverse()
}

class Aligner {
  private readonly before: readonly Alignable[]
  private readonly after: readonly Alignable[]
  private readonly a: Read[]
  private readonly b: Read[]

  constructor(before: readonly Alignable[], after: readonly Alignable[]) {
    this.before = before
    this.after = after
    this.a = before.map(read)
    this.b = after.map(read)
  }

  inOrder(sure: readonly Pair[]): Pair[] {
    const out: Pair[] = [...sure]
    let [i, j] = [0, 0]
    for (const [a, b] of sure) {
      this.range(i, a, j, b, out)
      i = a + 1
      j = b + 1
    }
    this.range(i, this.a.length, j, this.b.length, out)
    return out.sort((x, y) => x[0] - y[0])
  }

  private equal(i: number, j: number): boolean {
    return this.a[i]?.key === this.b[j]?.key
  }

  private sameKind(i: number, j: number): boolean {
    return this.before[i]?.kind === this.after[j]?.kind
  }

  private range(fromA: number, toA: number, fromB: number, toB: number, out: Pair[]): void {
    let [a0, a1, b0, b1] = [fromA, toA, fromB, toB]
    while (a0 < a1 && b0 < b1 && this.equal(a0, b0)) out.push([a0++, b0++])
    while (a0 < a1 && b0 < b1 && this.equal(a1 - 1, b1 - 1)) out.push([--a1, --b1])
    if (a0 === a1 || b0 === b1) return
    const anchors = this.anchors(a0, a1, b0, b1)
    if (anchors.length === 0) {
      this.gap(a0, a1, b0, b1, out)
      return
    }
    for (const [i, j] of anchors) {
      this.range(a0, i, b0, j, out)
      out.push([i, j])
      a0 = i + 1
      b0 = j + 1
    }
    this.range(a0, a1, b0, b1, out)
  }

  /** Passages that stand once in each, the longest row of them in the same order. */
  private anchors(a0: number, a1: number, b0: number, b1: number): Pair[] {
    const once = (list: readonly Read[], from: number, to: number): Map<string, number> => {
      const found = new Map<string, number>()
      for (let i = from; i < to; i++) {
        const key = list[i]?.key ?? ''
        found.set(key, found.has(key) ? -1 : i)
      }
      return found
    }
    const there = once(this.b, b0, b1)
    const candidates: Pair[] = []
    for (const [key, i] of once(this.a, a0, a1)) {
      const j = there.get(key) ?? -1
      if (i >= 0 && j >= 0) candidates.push([i, j])
    }
    return longestRising(candidates.sort((x, y) => x[0] - y[0]))
  }

  /** Nothing is sure here: the pairing with the most in common. */
  private gap(a0: number, a1: number, b0: number, b1: number, out: Pair[]): void {
    const rows = a1 - a0
    const columns = b1 - b0
    if (rows === 1 && columns === 1) {
      if (this.sameKind(a0, b0) && this.likenessOf(a0, b0, SIMILAR_ALONE) >= SIMILAR_ALONE) out.push([a0, b0])
      return
    }
    if (rows * columns > MOST_CELLS) {
      this.oneByOne(a0, a1, b0, b1, out)
      return
    }
    const score = this.scores(a0, rows, b0, columns)
    for (const [i, j] of heaviestPath(score, rows, columns)) out.push([a0 + i, b0 + j])
  }

  /** What each pair of the two stretches has in common, row by row; 0 where it is not enough to be one. */
  private scores(a0: number, rows: number, b0: number, columns: number): Float64Array {
    const score = new Float64Array(rows * columns)
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        const like = this.sameKind(a0 + i, b0 + j) ? this.likenessOf(a0 + i, b0 + j, SIMILAR) : 0
        score[i * columns + j] = like >= SIMILAR ? like : 0
      }
    }
    return score
  }

  /** Too many for that: each with the next that stands alike. */
  private oneByOne(a0: number, a1: number, b0: number, b1: number, out: Pair[]): void {
    const places = new Map<string, number[]>()
    for (let j = b1 - 1; j >= b0; j--) {
      const key = this.b[j]?.key ?? ''
      const list = places.get(key)
      if (list) list.push(j)
      else places.set(key, [j])
    }
    let reached = b0
    for (let i = a0; i < a1; i++) {
      const list = places.get(this.a[i]?.key ?? '')
      while (list && list.length > 0 && (list.at(-1) ?? 0) < reached) list.pop()
      const j = list?.pop()
      if (j === undefined) continue
      // A far jump would leave all between unmatched.
      if (j - reached > 1000) continue
      out.push([i, j])
      reached = j + 1
    }
  }

  private likenessOf(i: number, j: number, wanted: number): number {
    const a = this.a[i]
    const b = this.b[j]
    if (!a || !b || reach(a, b) < wanted) return 0
    return a.key === b.key ? 1 : likeness(a, b)
  }

  moves(pairs: readonly Pair[]): Pair[] {
    const takenA = new Set(pairs.map(([i]) => i))
    const takenB = new Set(pairs.map(([, j]) => j))
    const moved: Pair[] = []
    const take = (i: number, j: number): void => {
      takenA.add(i)
      takenB.add(j)
      moved.push([i, j])
    }
    const free = (list: readonly Read[], taken: ReadonlySet<number>, words: number): number[] =>
      list.flatMap((one, i) => (taken.has(i) || one.size < words ? [] : [i]))
    const gone = new Map<string, number[]>()
    for (const i of free(this.a, takenA, MOVED_WORDS).reverse()) {
      const key = this.a[i]?.key ?? ''
      const list = gone.get(key)
      if (list) list.push(i)
      else gone.set(key, [i])
    }
    for (const j of free(this.b, takenB, MOVED_WORDS)) {
      const i = gone.get(this.b[j]?.key ?? '')?.pop()
      if (i !== undefined) take(i, j)
    }
    const left = free(this.a, takenA, CHANGED_MOVED_WORDS)
    const fresh = free(this.b, takenB, CHANGED_MOVED_WORDS)
    if (left.length * fresh.length > MOST_CELLS) return inOrderOfAfter(this.withNeighbours(moved, takenA, takenB))
    const likely = left.flatMap((i) =>
      fresh.flatMap((j) => {
        const like = this.sameKind(i, j) ? this.likenessOf(i, j, SIMILAR_ELSEWHERE) : 0
        return like >= SIMILAR_ELSEWHERE ? [{ i, j, like }] : []
      }),
    )
    for (const { i, j } of likely.sort((x, y) => y.like - x.like)) {
      if (!takenA.has(i) && !takenB.has(j)) take(i, j)
    }
    return inOrderOfAfter(this.withNeighbours(moved, takenA, takenB))
  }

  /** Behind or before one that stands elsewhere its neighbour went along, however short it is: `1. Mục đích`. */
  private withNeighbours(moved: readonly Pair[], takenA: ReadonlySet<number>, takenB: ReadonlySet<number>): Pair[] {
    const [a, b] = [new Set(takenA), new Set(takenB)]
    const out = [...moved]
    // What is found is looked at in its turn.
    for (const step of [1, -1])
      for (const [at, to] of out) {
        const [i, j] = [at + step, to + step]
        if (a.has(i) || b.has(j) || !this.sameKind(i, j) || this.likenessOf(i, j, SIMILAR) < SIMILAR) continue
        a.add(i)
        b.add(j)
        out.push([i, j])
      }
    return out
  }
}

/** Of pairs in the order of both, those that weigh most together. */
function heaviestPath(score: Float64Array, rows: number, columns: number): Pair[] {
  const width = columns + 1
  const best = heaviestRests(score, rows, columns)
  const path: Pair[] = []
  let i = 0
  let j = 0
  while (i < rows && j < columns) {
    const at = i * width + j
    const own = score[i * columns + j] ?? 0
    if (own > 0 && (best[at] ?? 0) <= (best[at + width + 1] ?? 0) + own + 1e-9) path.push([i++, j++])
    else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) i++
    else j++
  }
  return path
}

/** How much can be paired at the most from each two places on; a column more than there are. */
function heaviestRests(score: Float64Array, rows: number, columns: number): Float64Array {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j
      const own = score[i * columns + j] ?? 0
      const skip = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
      best[at] = own > 0 ? Math.max(skip, (best[at + width + 1] ?? 0) + own) : skip
    }
  }
  return best
}

const inOrderOfAfter = (pairs: Pair[]): Pair[] => pairs.sort((x, y) => x[1] - y[1])

/** Of pairs sorted by the first place the longest row whose second places rise too. */
export function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const previous: number[] = []
  for (const [at, [, j]] of pairs.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = at
  }
  const out: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) out.push(pair)
  }
  return out.reverse()
}
