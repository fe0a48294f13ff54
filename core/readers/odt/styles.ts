/** What styles of an OpenDocument text say of words, paragraphs, cells and pages, inheritance followed. */
import { mmToPt, type Twips, twipsToMm } from '../../units.ts'
import { inPoints, tenths, timesSingle } from '../lookList.ts'
import type { ParagraphFormat } from '../sourceLayout.ts'
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
  /** `000000`, `auto` */
  color?: string
  underline?: boolean
}

interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'justify'
  /** mm */
  left?: number
  right?: number
  firstLine?: number
  /** pt */
  before?: number
  after?: number
  line?: ParagraphFormat['line']
  keepWithNext?: boolean
  /** Where the pages count anew from it on. */
  pageNumber?: number
  breakBefore?: boolean
  breakAfter?: boolean
  /** Pages of another kind begin here. */
  masterPage?: string
  listStyle?: string
}

export interface Styles {
  text(family: 'paragraph' | 'text', name: string | undefined): TextLook
  paragraph(name: string | undefined): ParagraphLook
  /** Everything said of the paragraph, what nobody says counted in. `ofList`: what the level of its list says, unless it says so itself. */
  format(name: string | undefined, ofList?: { left?: Twips; firstLine?: Twips }): ParagraphFormat
  /** Of a table: what a paragraph says of the page it begins on. */
  tablePage(name: string | undefined): Pick<ParagraphLook, 'masterPage' | 'pageNumber' | 'breakBefore'>
  /** True where a line is drawn at any side of the cell. */
  hasBorder(name: string | undefined): boolean
  /** mm */
  columnWidth(name: string | undefined): number | undefined
  isLandscape(masterPage: string): boolean
}

/** pt: LibreOffice's own where a file says nothing. */
export const usualText = { font: 'Times New Roman', size: 12, color: 'auto', underline: false }

const styleNames = new Set(['style:style', 'style:default-style'])

/** Of `styles.xml` first, of `content.xml` behind it. */
export function readStyles(roots: readonly (Element | null)[]): Styles {
  const own = new Map<string, Element>()
  const fonts = new Map<string, string>()
  /** Styles that stand for a look of one paragraph: a clerk knows the one they are based on. */
  const automatic = new Set<string>()
  const layouts = new Map<string, boolean>()
  const masters = new Map<string, string>()
  for (const root of roots) {
    if (!root) continue
    for (const style of within(root, styleNames)) {
      const { 'style:family': family = '', 'style:name': name = '' } = style.attributes
      own.set(`${family} ${name}`, style)
    }
    for (const part of within(root, new Set(['office:automatic-styles'])))
      for (const { attributes } of elementsOf(part)) automatic.add(attributes['style:name'] ?? '')
    for (const { attributes } of within(root, new Set(['style:font-face'])))
      fonts.set(attributes['style:name'] ?? '', unquoted(attributes['svg:font-family'] ?? ''))
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
  const shownName = (style: Element | undefined): string => {
    const {
      'style:name': name = '',
      'style:display-name': shown,
      'style:parent-style-name': parent,
    } = style?.attributes ?? {}
    if (!automatic.has(name)) return shown ?? name
    return shownName(own.get(`paragraph ${parent ?? ''}`))
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
        for (const style of chain(family, name)) Object.assign(look, textLook(properties(style, 'text'), fonts))
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
    tablePage(name) {
      const style = own.get(`table ${name ?? ''}`)
      const { masterPage, pageNumber, breakBefore } = style ? paragraphLook(style, properties(style, 'table')) : {}
      return {
        ...(masterPage === undefined ? {} : { masterPage }),
        ...(pageNumber === undefined ? {} : { pageNumber }),
        ...(breakBefore === undefined ? {} : { breakBefore }),
      }
    },
    format(name, ofList = {}) {
      const style = own.get(`paragraph ${name ?? ''}`)
      const said = style ? properties(style, 'paragraph') : {}
      const look = { ...this.paragraph(name) }
      if (said['fo:margin-left'] === undefined && said['fo:text-indent'] === undefined) {
        if (ofList.left !== undefined) look.left = twipsToMm(ofList.left)
        if (ofList.firstLine !== undefined) look.firstLine = twipsToMm(ofList.firstLine)
      }
      const { align, left = 0, right = 0, firstLine = 0, before = 0, after = 0, line, keepWithNext } = look
      return {
        style: shownName(style),
        align: align ?? 'left',
        left: tenths(left),
        right: tenths(right),
        firstLine: tenths(firstLine),
        before,
        after,
        line: line ?? timesSingle(1),
        keepWithNext: keepWithNext ?? false,
      }
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

const unquoted = (name: string): string => name.replace(/^['"]|['"]$/g, '')

function textLook(of: Readonly<Record<string, string>>, fonts: ReadonlyMap<string, string>): TextLook {
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
  const named = of['style:font-name']
  const font = (named === undefined ? undefined : (fonts.get(named) ?? named)) ?? of['fo:font-family']
  if (font !== undefined && font !== '') look.font = unquoted(font)
  const color = of['fo:color']
  if (color !== undefined) look.color = color.replace('#', '').toUpperCase()
  if (of['style:use-window-font-color'] === 'true') look.color = 'auto'
  const under = of['style:text-underline-style']
  if (under !== undefined) look.underline = under !== 'none'
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
  const right = mmOf(of['fo:margin-right'])
  if (right !== undefined) look.right = right
  const [before, after] = [gapOf(of['fo:margin-top']), gapOf(of['fo:margin-bottom'])]
  if (before !== undefined) look.before = before
  if (after !== undefined) look.after = after
  const line = lineHeight(of)
  if (line) look.line = line
  if (of['fo:keep-with-next'] !== undefined) look.keepWithNext = of['fo:keep-with-next'] === 'always'
  const number = Number(of['style:page-number'])
  if (Number.isInteger(number) && number > 0) look.pageNumber = number
  if (of['fo:break-before'] !== undefined) look.breakBefore = of['fo:break-before'] === 'page'
  if (of['fo:break-after'] !== undefined) look.breakAfter = of['fo:break-after'] === 'page'
  const page = style.attributes['style:master-page-name']
  if (page !== undefined) look.masterPage = page
  const list = style.attributes['style:list-style-name']
  if (list !== undefined) look.listStyle = list
  return look
}

/** In pt, to a tenth. */
function gapOf(length: string | undefined): number | undefined {
  const found = mmOf(length)
  return found === undefined ? undefined : Math.round(mmToPt(found) * 10) / 10
}

function lineHeight(of: Readonly<Record<string, string>>): ParagraphFormat['line'] | undefined {
  const least = mmOf(of['style:line-height-at-least'])
  if (least !== undefined) return inPoints('least', mmToPt(least))
  const height = of['fo:line-height']
  const exact = mmOf(height)
  if (exact !== undefined) return inPoints('exact', mmToPt(exact))
  if (height?.endsWith('%')) return timesSingle(Number.parseFloat(height) / 100)
  return height === 'normal' ? timesSingle(1) : undefined
}
