/**
 * Styles of a Word file as far as a plan needs them: look of text, place of a paragraph, number, borders of a table.
 *
 * 1. Each style is read once, with all that the styles it builds on say beneath it; a circle of styles ends.
 * 2. Under a paragraph's style lies what the file says of all text, and what the style of the table around it says.
 * 3. `textLook`, `paragraphLook` and `bordersOf` read such properties wherever they stand, directly on words and cells too.
 */

import { alignmentNamed } from '../alignment.ts'
import { onlySaid } from '../onlySaid.ts'
import type { SourceParagraph } from '../source.ts'
import type { ThemeFonts } from './theme.ts'
import { child, childrenOf, isOn, numberOf, switchOf, val, type Xml } from './xml.ts'

export interface TextLook {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  hidden?: boolean
  struck?: boolean
  /** Half points. */
  size?: number
  /** A font, or the theme's: `+major`, `+minor`. */
  font?: string
  /** `FF0000`, `auto`. */
  color?: string
  underline?: boolean
  /** `line` takes back what a style raised. */
  raise?: 'super' | 'sub' | 'line'
}

export interface ParagraphLook {
  align?: SourceParagraph['align']
  /** Twips, as all lengths here. */
  left?: number
  firstLine?: number
  right?: number
  before?: number
  after?: number
  /** Of 240 where the rule is `auto`, else twips. */
  line?: number
  lineRule?: string
  keepNext?: boolean
  /** A line is drawn above or below. */
  ruled?: boolean
  /** Where a frame stands on the page. */
  frame?: 'left' | 'center' | 'right'
  /** `numId` 0 takes a number away. */
  numId?: number
  level?: number
  outlineLevel?: number
  pageBreakBefore?: boolean
}

/** Sides of a cell, whether a line is drawn there; absent where nothing is said. */
export type Borders = Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV', boolean>>

export interface Style {
  id: string
  /** As a clerk sees it. */
  name: string
  text: TextLook
  /** What all text of the file, or of the table it stands in, says beneath the style. */
  beneath: TextLook
  paragraph: ParagraphLook
  borders: Borders
  /** Styles it builds on, nearest first. */
  chain: string[]
}

export interface Styles {
  /**
   * The style with this id, everything it inherits included; without an id the default paragraph style. `table`: the style of
   * the table the paragraph stands in; null outside of tables.
   */
  paragraph(id: string | undefined, table: string | null | undefined): Style
  character(id: string | undefined): TextLook
  table(id: string | undefined): Borders
  /** What the file says of all text. */
  defaults: TextLook
  /** `numId` of a numbering style. */
  numberingOf(id: string): number | undefined
  /** The font itself, where it is named by the theme too. */
  fontName(font: string | undefined): string | undefined
}

const bareStyle = (id: string): Style => ({
  id,
  name: '',
  text: {},
  beneath: {},
  paragraph: {},
  borders: {},
  chain: [],
})

/** `root`: the tree of styles.xml; null where the file has none. */
export function readStyles(root: Xml | null, fonts: ThemeFonts = {}): Styles {
  const sheet = root ? child(root, 'styles') : undefined
  const raw = new Map<string, Xml>()
  let defaultParagraph = ''
  let defaultTable = ''
  for (const style of childrenOf(sheet, 'style')) {
    const id = style.attributes.styleId ?? ''
    raw.set(id, style)
    if (style.attributes.default !== '1' && style.attributes.default !== 'true') continue
    if (style.attributes.type === 'paragraph') defaultParagraph = id
    if (style.attributes.type === 'table') defaultTable = id
  }
  const known = new Map<string, Style>()
  const styleOf = (id: string, open: ReadonlySet<string> = new Set()): Style => {
    const found = known.get(id)
    if (found) return found
    const xml = raw.get(id)
    if (!xml || open.has(id) || open.size > 60) return bareStyle(id)
    const base = val(xml, 'basedOn')
    const below = base === undefined ? bareStyle('') : styleOf(base, new Set([...open, id]))
    const style: Style = {
      id,
      name: val(xml, 'name') ?? id,
      beneath: {},
      text: { ...below.text, ...textLook(child(xml, 'rPr')) },
      paragraph: { ...below.paragraph, ...paragraphLook(child(xml, 'pPr')) },
      borders: { ...below.borders, ...bordersOf(child(child(xml, 'tblPr'), 'tblBorders')) },
      chain: below.id === '' ? [] : [below.id, ...below.chain],
    }
    known.set(id, style)
    return style
  }
  const docDefaults = child(sheet, 'docDefaults')
  const paragraphDefaults = paragraphLook(child(child(docDefaults, 'pPrDefault'), 'pPr'))
  const defaults = textLook(child(child(docDefaults, 'rPrDefault'), 'rPr'))
  const settled = new Map<string, Style>()
  const paragraph: Styles['paragraph'] = (id, table) => {
    const key = `${id ?? ''}|${table === null ? '' : `t${table ?? ''}`}`
    const known = settled.get(key)
    if (known) return known
    const style = styleOf(id ?? defaultParagraph)
    const around = table === null ? bareStyle('') : styleOf(table ?? defaultTable)
    const made: Style = {
      ...style,
      beneath: { ...defaults, ...around.text },
      paragraph: { ...paragraphDefaults, ...around.paragraph, ...style.paragraph },
    }
    settled.set(key, made)
    return made
  }
  return {
    defaults,
    paragraph,
    character: (id) => (id === undefined ? {} : styleOf(id).text),
    table: (id) => styleOf(id ?? defaultTable).borders,
    numberingOf: (id) => styleOf(id).paragraph.numId,
    fontName: (font) => (font === '+major' ? fonts.major : font === '+minor' ? fonts.minor : font),
  }
}

const raises: Readonly<Record<string, TextLook['raise']>> = { superscript: 'super', subscript: 'sub', baseline: 'line' }

/** What `w:rPr` says itself; size in half points. */
export function textLook(rPr: Xml | undefined): TextLook {
  const look: TextLook = {}
  for (const one of rPr?.children ?? []) Object.assign(look, ofText.get(one.name)?.(one, look))
  return look
}

/** What an element says of letters; `look`: what was said of them before. */
type OfText = (one: Xml, look: TextLook) => TextLook

const struck: OfText = (one, look) => ({ struck: isOn(one) || (look.struck ?? false) })

const ofText = new Map<string, OfText>([
  ['b', (one) => ({ bold: isOn(one) })],
  ['i', (one) => ({ italic: isOn(one) })],
  ['caps', (one) => ({ caps: isOn(one) })],
  ['vanish', (one) => ({ hidden: isOn(one) })],
  ['strike', struck],
  ['dstrike', struck],
  ['sz', ({ attributes }) => onlySaid({ size: numberOf(attributes.val) })],
  ['rFonts', ({ attributes }) => onlySaid({ font: fontOf(attributes) })],
  ['color', ({ attributes: { val } }) => onlySaid({ color: val === 'auto' ? val : val?.toUpperCase() })],
  ['u', ({ attributes }) => ({ underline: (attributes.val ?? 'none') !== 'none' })],
  ['vertAlign', ({ attributes }) => onlySaid({ raise: raises[attributes.val ?? ''] })],
])

/** The theme counts before a name beside it. */
function fontOf({ asciiTheme, hAnsiTheme, ascii, hAnsi }: Xml['attributes']): string | undefined {
  const theme = asciiTheme ?? hAnsiTheme
  return theme === undefined ? (ascii ?? hAnsi) : theme.startsWith('major') ? '+major' : '+minor'
}

/** What `w:pPr` says itself; lengths in twips. */
export function paragraphLook(pPr: Xml | undefined): ParagraphLook {
  const look: ParagraphLook = {}
  if (!pPr) return look
  const align = alignmentNamed(val(pPr, 'jc'))
  if (align) look.align = align
  Object.assign(look, indentOf(child(pPr, 'ind')), spacingOf(child(pPr, 'spacing')))
  const keepNext = switchOf(pPr, 'keepNext')
  if (keepNext !== undefined) look.keepNext = keepNext
  const borders = child(pPr, 'pBdr')
  if (borders) {
    const { top, bottom } = bordersOf(borders)
    look.ruled = top === true || bottom === true
  }
  const frame = frames[child(pPr, 'framePr')?.attributes.xAlign ?? '']
  if (frame) look.frame = frame
  const numPr = child(pPr, 'numPr')
  const numId = numberOf(val(numPr, 'numId'))
  const level = numberOf(val(numPr, 'ilvl'))
  if (numId !== undefined) look.numId = numId
  if (level !== undefined) look.level = level
  const outline = numberOf(val(pPr, 'outlineLvl'))
  // Level 9 is Word's "body text".
  if (outline !== undefined) look.outlineLevel = outline
  const pageBreak = switchOf(pPr, 'pageBreakBefore')
  if (pageBreak !== undefined) look.pageBreakBefore = pageBreak
  return look
}

const frames: Readonly<Record<string, ParagraphLook['frame']>> = {
  left: 'left',
  inside: 'left',
  center: 'center',
  right: 'right',
  outside: 'right',
}

function spacingOf(spacing: Xml | undefined): Pick<ParagraphLook, 'before' | 'after' | 'line' | 'lineRule'> {
  const found: Pick<ParagraphLook, 'before' | 'after' | 'line' | 'lineRule'> = {}
  if (!spacing) return found
  const { attributes } = spacing
  const before = isSwitch(attributes.beforeAutospacing) ? autoSpacing : numberOf(attributes.before)
  const after = isSwitch(attributes.afterAutospacing) ? autoSpacing : numberOf(attributes.after)
  const line = numberOf(attributes.line)
  if (before !== undefined) found.before = before
  if (after !== undefined) found.after = after
  if (line !== undefined) found.line = line
  if (line !== undefined || attributes.lineRule !== undefined) found.lineRule = attributes.lineRule ?? 'auto'
  return found
}

/** Twips: what Word makes of “auto”, as web pages have it. */
const autoSpacing = 280
const isSwitch = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

/** Of `w:ind`, twips; a hanging first line is below 0. */
export function indentOf(ind: Xml | undefined): Pick<ParagraphLook, 'left' | 'right' | 'firstLine'> {
  const found: Pick<ParagraphLook, 'left' | 'right' | 'firstLine'> = {}
  if (!ind) return found
  const left = numberOf(ind.attributes.left ?? ind.attributes.start)
  const hanging = numberOf(ind.attributes.hanging)
  const firstLine = hanging === undefined ? numberOf(ind.attributes.firstLine) : -hanging
  const right = numberOf(ind.attributes.right ?? ind.attributes.end)
  if (left !== undefined) found.left = left
  if (right !== undefined) found.right = right
  if (firstLine !== undefined) found.firstLine = firstLine
  return found
}

const noLine = new Set(['nil', 'none'])

/** A white line is no line. */
export function bordersOf(borders: Xml | undefined): Borders {
  const found: Borders = {}
  for (const { name, attributes } of borders?.children ?? []) {
    const side = name === 'start' ? 'left' : name === 'end' ? 'right' : name
    if (!isSide(side)) continue
    found[side] = !noLine.has(attributes.val ?? 'nil') && !/^f{6}$/i.test(attributes.color ?? '')
  }
  return found
}

const sides = new Set<string>(['top', 'bottom', 'left', 'right', 'insideH', 'insideV'])
const isSide = (name: string): name is keyof Borders => sides.has(name)
