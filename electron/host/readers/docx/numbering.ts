/** Word's automatic numbers, computed as Word prints them. */
import { toRoman } from '../../../../core/text/roman.ts'
import { isPictureFont, readableSigns, signOf } from '../symbols.ts'
import { indentOf, type ParagraphLook, type Styles } from './styles.ts'
import { child, childrenOf, numberOf, switchOf, val, type Xml } from './xml.ts'

interface Level {
  start: number
  format: string
  /** `%1.%2.`, or the bullet itself. */
  text: string
  /** Restarts after this level (counted from 1); 0: never; absent: after any higher one. */
  restart?: number
  /** All numbers in it are printed as digits. */
  digits: boolean
  style?: string
  indent: Pick<ParagraphLook, 'left' | 'firstLine'>
}

interface NumberedList {
  /** Lists of one scheme count on together. */
  scheme: string
  levels: Map<number, Level>
  startAt: Map<number, number>
}

export interface NumberedParagraph {
  numId: number
  level: number
}

export interface Numbering {
  /** The number of the next paragraph of this list at this level; empty where the level prints none. */
  next(place: NumberedParagraph): string
  /** The level a style stands at in a list: said in the list, not in the style. */
  levelOfStyle(numId: number, styles: readonly string[]): number | undefined
  indent(place: NumberedParagraph): Pick<ParagraphLook, 'left' | 'firstLine'>
}

const deepestLevel = 8

/** `root`: the tree of numbering.xml; null where the file has none. */
export function readNumbering(root: Xml | null, styles: Styles): Numbering {
  const lists = readLists(root ? child(root, 'numbering') : undefined, styles)
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

function readLists(numbering: Xml | undefined, styles: Styles): Map<number, NumberedList> {
  const schemes = new Map<string, Xml>()
  for (const scheme of childrenOf(numbering, 'abstractNum')) schemes.set(scheme.attributes.abstractNumId ?? '', scheme)
  const nums = new Map<number, Xml>()
  for (const num of childrenOf(numbering, 'num')) {
    const id = numberOf(num.attributes.numId)
    if (id !== undefined) nums.set(id, num)
  }
  /** A scheme may only name the style that carries the real one. */
  const schemeOf = (num: Xml, hops = 0): string => {
    const id = val(num, 'abstractNumId') ?? ''
    const link = val(schemes.get(id), 'numStyleLink')
    const linked = link === undefined ? undefined : styles.numberingOf(link)
    const next = linked === undefined ? undefined : nums.get(linked)
    return next && hops < 10 ? schemeOf(next, hops + 1) : id
  }
  const lists = new Map<number, NumberedList>()
  for (const [id, num] of nums) {
    const scheme = schemeOf(num)
    const levels = new Map<number, Level>()
    for (const xml of childrenOf(schemes.get(scheme), 'lvl')) addLevel(levels, xml)
    const startAt = new Map<number, number>()
    for (const override of childrenOf(num, 'lvlOverride')) {
      for (const xml of childrenOf(override, 'lvl')) addLevel(levels, xml)
      const start = numberOf(val(override, 'startOverride'))
      const level = numberOf(override.attributes.ilvl)
      if (start !== undefined && level !== undefined) startAt.set(level, start)
    }
    lists.set(id, { scheme, levels, startAt })
  }
  return lists
}

function addLevel(levels: Map<number, Level>, xml: Xml): void {
  const number = numberOf(xml.attributes.ilvl)
  if (number === undefined || number < 0 || number > deepestLevel) return
  const restart = numberOf(val(xml, 'lvlRestart'))
  const style = val(xml, 'pStyle')
  const font = child(child(xml, 'rPr'), 'rFonts')?.attributes.ascii ?? ''
  levels.set(number, {
    start: numberOf(val(xml, 'start')) ?? 0,
    format: formatOf(xml),
    text: signsOf(val(xml, 'lvlText') ?? '', font),
    digits: switchOf(xml, 'isLgl') ?? false,
    indent: indentOf(child(child(xml, 'pPr'), 'ind')),
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
  })
}

/** A bullet in a picture font may be written as the letter that stands at its place: `§` is a square. */
const signsOf = (text: string, font: string): string =>
  text.length === 1 && text.charCodeAt(0) < 256 && isPictureFont(font)
    ? signOf(text.charCodeAt(0), font)
    : readableSigns(text, font)

/** Formats newer than Word 2007 stand beside an older one for older readers. */
function formatOf(level: Xml): string {
  const plain = val(level, 'numFmt')
  if (plain !== undefined) return plain
  const choice = child(child(level, 'mc:AlternateContent'), 'mc:Choice')
  return val(choice, 'numFmt') === undefined ? 'decimal' : 'decimalZero'
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
