/**
 * The numbers of an outline, computed from where each block stands.
 *
 * Counting is by position: the third `a` among its siblings is `c)`, whatever labels the source carried, so one
 * click that forgets a wrong label sets the list right. Each list of children begins again; inside a list a marker
 * begins again after one of a higher level. Annexes are bodies of their own and are numbered by themselves.
 */
import type { Block } from '../draft/draft.ts'
import { isClause, ladder, type Marker, markerRank } from '../inline/markers.ts'
import { pointLetter } from '../text/letters.ts'
import { fromRoman, toRoman } from '../text/roman.ts'

export interface BlockNumber {
  /** As printed, with its mark: `I.`, `1.`, `1.1.`, `a)`, `-`, `Phần I`; empty for none. */
  label: string
  /** What numbering gives; differs from `label` where the source's own label is kept. */
  expected: string
}

/** Labels of every block that prints; blocks switched off, and what they hold, have none and are not counted. */
export function numberBlocks(body: readonly Block[]): Map<string, BlockNumber> {
  const numbers = new Map<string, BlockNumber>()
  numberList(body, '', numbers)
  return numbers
}

/** `path`: number of the nearest block above, in figures: `2`, `2.1`; empty at the top. */
function numberList(blocks: readonly Block[], path: string, numbers: Map<string, BlockNumber>): void {
  const counts = ladder.map(() => 0)
  for (const block of blocks) {
    if (block.off) continue
    const rank = markerRank(block.marker)
    const count = (counts[rank] ?? 0) + 1
    if (rank < ladder.length - 2) {
      counts[rank] = count
      counts.fill(0, rank + 1)
    }
    const expected = labelOf(block.marker, count, path)
    const label = block.label ?? expected
    numbers.set(block.id, { label, expected })
    if (block.children.length > 0) numberList(block.children, pathBelow(block.marker, label, expected, path), numbers)
  }
}

/** The label of the n-th block of a marker, from 1. `path` is only asked for decimal numbers. */
function labelOf(marker: Marker, count: number, path = ''): string {
  switch (marker) {
    case 'phan':
      return `Phần ${toRoman(count)}`
    case 'I':
      return `${toRoman(count)}.`
    case '1':
      return `${count}.`
    case '1.1':
      return `${prefix(path, 1)}.${count}.`
    case '1.1.1':
      return `${prefix(path, 2)}.${count}.`
    case 'a':
      return `${pointLetter(count)})`
    case '-':
    case '+':
      return marker
    case 'none':
      return ''
  }
}

/** The first `depth` numbers of a path; a level that is not there counts as 1. */
function prefix(path: string, depth: number): string {
  const parts = path === '' ? [] : path.split('.')
  while (parts.length < depth) parts.push('1')
  return parts.slice(0, depth).join('.')
}

/** Decimal numbers go on from the label that is printed: under a kept `3.` stand 3.1, 3.2. */
function pathBelow(marker: Marker, label: string, expected: string, path: string): string {
  if (isClause(marker)) {
    return figures(label) ?? figures(expected) ?? path
  }
  if (marker === 'I') {
    const value = fromRoman(label.replace(/[.)]$/, '')) ?? fromRoman(expected.slice(0, -1))
    return value === null ? path : String(value)
  }
  return path
}

function figures(label: string): string | null {
  return /^\d{1,4}(?:\.\d{1,4}){0,3}/.exec(label)?.[0] ?? null
}
