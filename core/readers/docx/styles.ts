/** Styles of a Word file as far as a plan needs them: look of text, place of a paragraph, number, borders of a table. */
import type { SourceParagraph } from '../source.ts'
import { child, childrenOf, numberOf, switchOf, val, type Xml } from './xml.ts'

export interface TextLook {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  hidden?: boolean
  /** Half points. */
  size?: number
  /** Of plain letters; empty where the theme says. */
  font?: string
}

export interface ParagraphLook {
  align?: SourceParagraph['align']
  /** Twips. */
  left?: number
  firstLine?: number
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
  text: TextLook
  paragraph: ParagraphLook
  borders: Borders
  /** Styles it builds on, nearest first. */
  chain: string[]
}

export interface Styles {
  /** The style with this id, everything it inherits included; without an id the default paragraph style. */
  paragraph(id: string | undefined): Style
  character(id: string | undefined): TextLook
  table(id: string | undefined): Borders
  /** What the file says of all text. */
  defaults: TextLook
  /** `numId` of a numbering style. */
  numberingOf(id: string): number | undefined
}

const nothing = (id: string): Style => ({ id, text: {}, paragraph: {}, borders: {}, chain: [] })

/** `root`: the tree of styles.xml; null where the file has none. */
export function readStyles(root: Xml | null): Styles {
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
    if (!xml || open.has(id) || open.size > 60) return nothing(id)
    const base = val(xml, 'basedOn')
    const below = base === undefined ? nothing('') : styleOf(base, new Set([...open, id]))
    const style: Style = {
      id,
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
  return {
    defaults: textLook(child(child(docDefaults, 'rPrDefault'), 'rPr')),
    paragraph: (id) => {
      const style = styleOf(id ?? defaultParagraph)
      return { ...style, paragraph: { ...paragraphDefaults, ...style.paragraph } }
    },
    character: (id) => (id === undefined ? {} : styleOf(id).text),
    table: (id) => styleOf(id ?? defaultTable).borders,
    numberingOf: (id) => styleOf(id).paragraph.numId,
  }
}

export function textLook(rPr: Xml | undefined): TextLook {
  const look: TextLook = {}
  if (!rPr) return look
  const bold = switchOf(rPr, 'b')
  const italic = switchOf(rPr, 'i')
  const caps = switchOf(rPr, 'caps')
  const hidden = switchOf(rPr, 'vanish')
  const size = numberOf(val(rPr, 'sz'))
  if (bold !== undefined) look.bold = bold
  if (italic !== undefined) look.italic = italic
  if (caps !== undefined) look.caps = caps
  if (hidden !== undefined) look.hidden = hidden
  if (size !== undefined) look.size = size
  const fonts = child(rPr, 'rFonts')?.attributes
  const font = fonts?.asciiTheme !== undefined ? '' : (fonts?.ascii ?? fonts?.hAnsi)
  if (font !== undefined) look.font = font
  return look
}

const alignments: Readonly<Record<string, SourceParagraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

export function paragraphLook(pPr: Xml | undefined): ParagraphLook {
  const look: ParagraphLook = {}
  if (!pPr) return look
  const align = alignments[val(pPr, 'jc') ?? '']
  if (align) look.align = align
  Object.assign(look, indentOf(child(pPr, 'ind')))
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

export function indentOf(ind: Xml | undefined): Pick<ParagraphLook, 'left' | 'firstLine'> {
  const found: Pick<ParagraphLook, 'left' | 'firstLine'> = {}
  if (!ind) return found
  const left = numberOf(ind.attributes.left ?? ind.attributes.start)
  const hanging = numberOf(ind.attributes.hanging)
  const firstLine = hanging === undefined ? numberOf(ind.attributes.firstLine) : -hanging
  if (left !== undefined) found.left = left
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
