/**
 * Automatic numbers, counted and printed as Word prints them, whatever file the lists stand in.
 *
 * 1. Lists of one scheme count on together; a list may begin a level at a number of its own, once.
 * 2. The next paragraph of a level counts one on, and the levels below begin anew, unless they say they do not.
 * 3. The number is printed from the level's own pattern (`%1.%2.`), each figure in its level's format; a bullet prints itself.
 */

import { toRoman } from '../text/roman.ts'
import type { SourceBlock, SourceRemark } from './source.ts'

export interface Level {
  start: number
  /** Word's own names: `decimal`, `upperRoman`, `bullet` ... */
  format: string
  /** `%1.%2.`, or the bullet itself. */
  text: string
  /** Restarts after this level (counted from 1); 0: never; absent: after any higher one. */
  restart?: number
  /** All numbers in it are printed as digits. */
  digits: boolean
  /** The style whose paragraphs stand at this level. */
  style?: string
  /** Twips. */
  indent: { left?: number; firstLine?: number }
}

export interface NumberedList {
  /** Lists of one scheme count on together. */
  scheme: string
  levels: Map<number, Level>
  startAt: Map<number, number>
}

interface NumberedParagraph {
  numId: number
  level: number
}

export interface Numbering {
  /** The number of the next paragraph of this list at this level; empty where the level prints none. */
  next(place: NumberedParagraph): string
  /** The level a style stands at in a list: said in the list, not in the style. */
  levelOfStyle(numId: number, styles: readonly string[]): number | undefined
  indent(place: NumberedParagraph): Level['indent']
}

export const deepestLevel = 8

/** What to tell of empty paragraphs whose numbers print alone in the text. */
export function remarkOfLoneNumbers(labels: readonly string[]): SourceRemark[] {
  if (labels.length === 0) return []
  const named = labels.slice(0, 12).join(' ')
  const more = labels.length > 12 ? ' ...' : ''
  return [{ kind: 'other', text: `Đã bỏ ${labels.length} đoạn trống chỉ có số tự động: ${named}${more}` }]
}

/** A number, not a bullet: alone in a cell it is what the cell says. */
export const isNumber = (label: string): boolean => /[\p{L}\p{N}]/u.test(label)

/** A cell that goes on below another shows no numbers of its own. */
export const withoutLoneNumbers = (blocks: readonly SourceBlock[]): SourceBlock[] =>
  blocks.filter((block) => block.kind !== 'paragraph' || block.runs.length > 0)

/** Counts the paragraphs of each list in the order they are asked for. */
export function makeNumbering(lists: ReadonlyMap<number, NumberedList>): Numbering {
  const counters = new Map<string, (number | undefined)[]>()
  /** List and level whose own start was already used. */
  const started = new Set<string>()
  const levelOf = (place: NumberedParagraph): Level | undefined => lists.get(place.numId)?.levels.get(place.level)

  return {
    levelOfStyle(numId, ids) {
      for (const [level, { style }] of lists.get(numId)?.levels ?? []) {
        if (style !== undefined && ids.includes(style)) return level
      }
      return undefined
    },
    indent: (place) => levelOf(place)?.indent ?? {},
    next(place) {
      const list = lists.get(place.numId)
      const level = levelOf(place)
      if (!list || !level) return ''
      const counts = counters.get(list.scheme) ?? []
      counters.set(list.scheme, counts)
      const key = `${place.numId} ${place.level}`
      const ownStart = started.has(key) ? undefined : list.startAt.get(place.level)
      started.add(key)
      const before = counts[place.level]
      counts[place.level] = ownStart ?? (before === undefined ? level.start : before + 1)
      for (let below = place.level + 1; below <= deepestLevel; below++) {
        const restart = list.levels.get(below)?.restart
        if (restart === undefined || place.level < restart) counts[below] = undefined
      }
      return printed(list, place.level, counts)
    },
  }
}

function printed(list: NumberedList, at: number, counts: readonly (number | undefined)[]): string {
  const level = list.levels.get(at)
  if (!level || level.format === 'none') return (level?.text ?? '').replace(/%\d/g, '').trim()
  if (level.format === 'bullet') return bulletOf(level.text)
  return level.text
    .replace(/%(\d)/g, (_, digit: string) => {
      const other = Number(digit) - 1
      const shown = list.levels.get(other)
      if (!shown) return ''
      return inFormat(counts[other] ?? shown.start, level.digits ? 'decimal' : shown.format)
    })
    .trim()
}

/** The letter o of Courier New is Word's hollow bullet. */
const bulletOf = (text: string): string => (text.trim() === 'o' ? '◦' : text.trim() || '•')

function inFormat(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return value > 0 && value < 4000 ? toRoman(value) : String(value)
    case 'lowerRoman':
      return value > 0 && value < 4000 ? toRoman(value).toLowerCase() : String(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

/** Word's letters: a ... z, then aa, bb. There is no đ in them. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.floor((value - 1) / 26) + 1)
}
