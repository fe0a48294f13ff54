/**
 * Where a block hangs: the blocks still open for children, and which of them a line closes.
 *
 * What a mark holds is the ladder of levels (`inline/markers.ts`) as far as the decree or custom knows the mark; other
 * shapes take the level they are met at.
 */
import type { Block } from '../draft/draft.ts'
import { isNumbered, markerBelow, markerRank } from '../inline/markers.ts'
import type { MarkerReading } from './readMarker.ts'

/** A block still open for children. */
export interface Open {
  block: Block
  shape: string
  /** It stands at a dash or a bullet, not at a number. */
  dash: boolean
}

interface Place {
  /** The outermost first; what the block closes is taken off. */
  open: Open[]
  /** The block of the line before. */
  before: Block | undefined
  /** The depth a directive says, from 1. */
  depth: number | undefined
  /** It stands under nothing: a căn cứ, the closing. */
  alone: boolean
  /** `I.` is used in this text. */
  roman: boolean
}

/** Closes what the block closes and gives it the level it has there. */
export function placeBlock(
  block: Block,
  marker: MarkerReading | null,
  { open, before, depth, alone, roman }: Place,
): void {
  if (depth !== undefined) open.length = Math.min(open.length, depth - 1)
  else if (alone) open.length = 0
  else if (marker)
    block.marker = isDash(marker.marker) ? placeDash(open, marker, before) : placeMarked(open, marker, roman)
  else if (block.marker !== 'none') closeFrom(open, markerRank(block.marker))
  else placePlain(open, before)
}

export const isDash = (marker: Block['marker']): boolean => marker === '-' || marker === '+'

/**
 * A dash or bullet under a number. Which mark holds which is custom, so a shape that is open already is a fellow; one
 * that is not stands below the one before, except a star: unless a colon leads to it, it begins a group of its own.
 */
function placeDash(open: Open[], found: MarkerReading, before: Block | undefined): MarkerReading['marker'] {
  while (open.at(-1)?.block.marker === 'none') open.pop()
  let at = open.length - 1
  while (at >= 0 && open[at]?.dash && open[at]?.shape !== found.shape) at--
  const fellow = open[at]
  if (fellow?.dash && fellow.block.marker !== 'none') {
    open.length = at
    return fellow.block.marker
  }
  const top = open.at(-1)
  if (!top?.dash) return found.marker
  if (found.shape === '*' && !(before === top.block && leadsOn(top.block))) {
    open.length = at + 1
    return found.marker
  }
  if (found.usual) return found.marker
  return top.block.marker === '-' ? '+' : found.marker
}

/** `...:`: what follows belongs to it. */
const leadsOn = (block: Block): boolean => /:[*\s]*$/.test(block.text.slice(-8))

/** Closes what a line of the text closes and says which level it takes. */
function placeMarked(open: Open[], found: MarkerReading, roman: boolean): MarkerReading['marker'] {
  const part = found.shape === 'A' || found.shape === 'Chương' ? open.findIndex(({ shape }) => shape === 'Phần') : -1
  if (part >= 0) {
    open.length = part + 1
    return roman ? found.marker : 'I'
  }
  if (!found.usual) {
    const same = open.findLastIndex(({ shape }) => shape === found.shape)
    const fellow = open[same]?.block.marker
    if (fellow && fellow !== 'none') {
      open.length = same
      return fellow
    }
    while (open.at(-1)?.block.marker === 'none') open.pop()
    const top = open.at(-1)?.block.marker
    if (top && top !== 'none' && markerRank(found.marker) <= markerRank(top)) {
      const below = markerBelow(top)
      if (below && below !== 'none') return below
    }
  }
  closeFrom(open, markerRank(found.marker))
  return found.marker
}

/** Closes every open block of this level and below; plain paragraphs are below all. */
function closeFrom(open: Open[], rank: number): void {
  while (open.length > 0 && markerRank(open.at(-1)?.block.marker ?? 'none') >= rank) open.pop()
}

/** A plain paragraph closes dashes, assignments and other paragraphs, unless the line before leads into it. */
function placePlain(open: Open[], before: Block | undefined): void {
  while (open.length > 0) {
    const top = open.at(-1)?.block
    if (!top) return
    if (top.marker !== 'none' && top === before && leadsOn(top)) return
    if (isNumbered(top.marker) && !top.duty) return
    open.pop()
  }
}
