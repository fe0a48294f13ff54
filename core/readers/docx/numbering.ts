/** The lists of numbering.xml. */
import { deepestLevel, type Level, makeNumbering, type NumberedList, type Numbering } from '../numbering.ts'
import { isPictureFont, readableSigns, signOf } from '../symbols.ts'
import { indentOf, type Styles } from './styles.ts'
import { child, childrenOf, numberOf, switchOf, val, type Xml } from './xml.ts'

/** `root`: the tree of numbering.xml; null where the file has none. */
export function readNumbering(root: Xml | null, styles: Styles): Numbering {
  return makeNumbering(readLists(root ? child(root, 'numbering') : undefined, styles))
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
