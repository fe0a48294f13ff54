/** What styles of an OpenDocument text say of words, paragraphs, cells and pages, inheritance followed. */
import { mmToPt } from '../../units.ts'
import { type Element, elementsOf, mmOf, within } from './tree.ts'

export interface TextLook {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  struck?: boolean
  hidden?: boolean
  raise?: 'super' | 'sub' | 'line'
  font?: string
  /** pt */
  size?: number
}

interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'justify'
  /** mm */
  left?: number
  firstLine?: number
  breakBefore?: boolean
  breakAfter?: boolean
  /** Pages of another kind begin here. */
  masterPage?: string
  listStyle?: string
}

export interface Styles {
  text(family: 'paragraph' | 'text', name: string | undefined): TextLook
  paragraph(name: string | undefined): ParagraphLook
  /** True where a line is drawn at any side of the cell. */
  hasBorder(name: string | undefined): boolean
  /** mm */
  columnWidth(name: string | undefined): number | undefined
  isLandscape(masterPage: string): boolean
}

const styleNames = new Set(['style:style', 'style:default-style'])

/** Of `styles.xml` first, of `content.xml` behind it. */
export function readStyles(roots: readonly (Element | null)[]): Styles {
  const own = new Map<string, Element>()
  const layouts = new Map<string, boolean>()
  const masters = new Map<string, string>()
  for (const root of roots) {
    if (!root) continue
    for (const style of within(root, styleNames)) {
      const { 'style:family': family = '', 'style:name': name = '' } = style.attributes
      own.set(`${family} ${name}`, style)
    }
    for (const layout of within(root, new Set(['style:page-layout']))) {
      const page = elementsOf(layout).find(({ name }) => name === 'style:page-layout-properties')?.attributes ?? {}
      const [width, height] = [mmOf(page['fo:page-width']), mmOf(page['fo:page-height'])]
      const lying =
        width !== undefined && height !== undefined ? width > height : page['style:print-orientation'] === 'landscape'
      layouts.set(layout.attributes['style:name'] ?? '', lying)
    }
    for (const { attributes } of within(root, new Set(['style:master-page'])))
      masters.set(attributes['style:name'] ?? '', attributes['style:page-layout-name'] ?? '')
  }
  /** From the first ancestor down; a circle ends where it closes. */
  const chain = (family: string, name: string | undefined): Element[] => {
    const found: Element[] = []
    for (let at = own.get(`${family} ${name ?? ''}`); at && !found.includes(at); ) {
      found.unshift(at)
      const parent = at.attributes['style:parent-style-name']
      at = own.get(`${family} ${parent ?? ''}`)
    }
    const first = own.get(`${family} `)
    return first && !found.includes(first) ? [first, ...found] : found
  }
  const properties = (style: Element, of: string): Readonly<Record<string, string>> =>
    elementsOf(style).find(({ name }) => name === `style:${of}-properties`)?.attributes ?? {}
  const texts = new Map<string, TextLook>()
  const paragraphs = new Map<string, ParagraphLook>()
  return {
    text(family, name) {
      const key = `${family} ${name ?? ''}`
      let look = texts.get(key)
      if (!look) {
        look = {}
        for (const style of chain(family, name)) Object.assign(look, textLook(properties(style, 'text')))
        texts.set(key, look)
      }
      return look
    },
    paragraph(name) {
      let look = paragraphs.get(name ?? '')
      if (!look) {
        look = {}
        for (const style of chain('paragraph', name))
          Object.assign(look, paragraphLook(style, properties(style, 'paragraph')))
        paragraphs.set(name ?? '', look)
      }
      return look
    },
    hasBorder: (name) =>
      chain('table-cell', name).some((style) =>
        Object.entries(properties(style, 'table-cell')).some(
          ([key, value]) =>
            /^fo:border(?:-(?:left|right|top|bottom))?$/.test(key) && !/^(?:none|hidden|0\w*(?:\s|$))/.test(value),
        ),
      ),
    columnWidth: (name) => {
      const style = own.get(`table-column ${name ?? ''}`)
      return style && mmOf(properties(style, 'table-column')['style:column-width'])
    },
    isLandscape: (name) => layouts.get(masters.get(name) ?? '') ?? false,
  }
}

function textLook(of: Readonly<Record<string, string>>): TextLook {
  const look: TextLook = {}
  const weight = of['fo:font-weight']
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600
  const slant = of['fo:font-style']
  if (slant !== undefined) look.italic = slant !== 'normal'
  if (of['fo:text-transform'] !== undefined) look.caps = of['fo:text-transform'] === 'uppercase'
  const struck = of['style:text-line-through-style'] ?? of['style:text-line-through-type']
  if (struck !== undefined) look.struck = struck !== 'none'
  if (of['text:display'] !== undefined) look.hidden = of['text:display'] === 'none'
  const position = of['style:text-position']
  if (position !== undefined) {
    const height = Number.parseFloat(position)
    look.raise = /^super/.test(position) || height > 0 ? 'super' : /^sub/.test(position) || height < 0 ? 'sub' : 'line'
  }
  const font = of['style:font-name'] ?? of['fo:font-family']
  if (font !== undefined) look.font = font.replace(/^['"]|['"]$/g, '')
  const size = mmOf(of['fo:font-size'])
  if (size !== undefined) look.size = Math.round(mmToPt(size) * 2) / 2
  return look
}

const aligns: Readonly<Record<string, ParagraphLook['align']>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
}

function paragraphLook(style: Element, of: Readonly<Record<string, string>>): ParagraphLook {
  const look: ParagraphLook = {}
  const align = aligns[of['fo:text-align'] ?? '']
  if (align) look.align = align
  const [left, firstLine] = [mmOf(of['fo:margin-left']), mmOf(of['fo:text-indent'])]
  if (left !== undefined) look.left = left
  if (firstLine !== undefined) look.firstLine = firstLine
  if (of['fo:break-before'] !== undefined) look.breakBefore = of['fo:break-before'] === 'page'
  if (of['fo:break-after'] !== undefined) look.breakAfter = of['fo:break-after'] === 'page'
  const page = style.attributes['style:master-page-name']
  if (page !== undefined) look.masterPage = page
  const list = style.attributes['style:list-style-name']
  if (list !== undefined) look.listStyle = list
  return look
}
