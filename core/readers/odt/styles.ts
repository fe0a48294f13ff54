/**
 * What the styles of an OpenDocument text say of words, paragraphs, cells and pages.
 *
 * 1. The styles of both parts are gathered by family and name (`gather`); those of `content.xml` come last and win.
 * 2. A style says what its ancestors say, from the first one down (`Styles.chain`); what one says is in `looks.ts`.
 * 3. Looks of words and paragraphs are put together once and kept.
 */
import { type Twips, twipsToMm } from '../../units.ts'
import { tenths, timesSingle } from '../lookList.ts'
import type { ParagraphFormat } from '../sourceLayout.ts'
import { type ParagraphLook, paragraphLook, type Said, type TextLook, textLook, unquoted } from './looks.ts'
import { type Element, elementsOf, mmOf, within } from './tree.ts'

/** pt: LibreOffice's own where a file says nothing. */
export const usualText = { font: 'Times New Roman', size: 12, color: 'auto', underline: false }

/** All that both parts define, by name. */
interface Definitions {
  /** By `family name`. */
  styles: Map<string, Element>
  fonts: Map<string, string>
  /** Styles that stand for a look of one paragraph: a clerk knows the one they are based on. */
  automatic: Set<string>
  /** Page layouts; true where the page is wider than high. */
  layouts: Map<string, boolean>
  /** The layout of each kind of page. */
  masters: Map<string, string>
}

/** Of `styles.xml` first, of `content.xml` behind it. */
export function readStyles(roots: readonly (Element | null)[]): Styles {
  const found: Definitions = {
    styles: new Map(),
    fonts: new Map(),
    automatic: new Set(),
    layouts: new Map(),
    masters: new Map(),
  }
  for (const root of roots) if (root) gather(root, found)
  return new Styles(found)
}

const styleNames = new Set(['style:style', 'style:default-style'])

function gather(root: Element, { styles, fonts, automatic, layouts, masters }: Definitions): void {
  for (const style of within(root, styleNames)) {
    const { 'style:family': family = '', 'style:name': name = '' } = style.attributes
    styles.set(`${family} ${name}`, style)
  }
  for (const part of within(root, new Set(['office:automatic-styles'])))
    for (const { attributes } of elementsOf(part)) automatic.add(attributes['style:name'] ?? '')
  for (const { attributes } of within(root, new Set(['style:font-face'])))
    fonts.set(attributes['style:name'] ?? '', unquoted(attributes['svg:font-family'] ?? ''))
  for (const layout of within(root, new Set(['style:page-layout'])))
    layouts.set(layout.attributes['style:name'] ?? '', isLying(properties(layout, 'page-layout')))
  for (const { attributes } of within(root, new Set(['style:master-page'])))
    masters.set(attributes['style:name'] ?? '', attributes['style:page-layout-name'] ?? '')
}

function isLying(page: Said): boolean {
  const [width, height] = [mmOf(page['fo:page-width']), mmOf(page['fo:page-height'])]
  return width !== undefined && height !== undefined ? width > height : page['style:print-orientation'] === 'landscape'
}

const properties = (style: Element, of: string): Said =>
  elementsOf(style).find(({ name }) => name === `style:${of}-properties`)?.attributes ?? {}

export class Styles {
  private readonly found: Definitions
  private readonly texts = new Map<string, TextLook>()
  private readonly paragraphs = new Map<string, ParagraphLook>()

  constructor(found: Definitions) {
    this.found = found
  }

  text(family: 'paragraph' | 'text', name: string | undefined): TextLook {
    const key = `${family} ${name ?? ''}`
    let look = this.texts.get(key)
    if (!look) {
      look = {}
      for (const style of this.chain(family, name))
        Object.assign(look, textLook(properties(style, 'text'), this.found.fonts))
      this.texts.set(key, look)
    }
    return look
  }

  paragraph(name: string | undefined): ParagraphLook {
    let look = this.paragraphs.get(name ?? '')
    if (!look) {
      look = {}
      for (const style of this.chain('paragraph', name))
        Object.assign(look, paragraphLook(style, properties(style, 'paragraph')))
      this.paragraphs.set(name ?? '', look)
    }
    return look
  }

  /** Everything said of the paragraph, what nobody says counted in. `ofList`: what the level of its list says, unless it says so itself. */
  format(name: string | undefined, ofList: { left?: Twips; firstLine?: Twips } = {}): ParagraphFormat {
    const style = this.style('paragraph', name)
    const said = style ? properties(style, 'paragraph') : {}
    const look = { ...this.paragraph(name) }
    if (said['fo:margin-left'] === undefined && said['fo:text-indent'] === undefined) {
      if (ofList.left !== undefined) look.left = twipsToMm(ofList.left)
      if (ofList.firstLine !== undefined) look.firstLine = twipsToMm(ofList.firstLine)
    }
    const { align, left = 0, right = 0, firstLine = 0, before = 0, after = 0, line, keepWithNext } = look
    return {
      style: this.shownName(style),
      align: align ?? 'left',
      left: tenths(left),
      right: tenths(right),
      firstLine: tenths(firstLine),
      before,
      after,
      line: line ?? timesSingle(1),
      keepWithNext: keepWithNext ?? false,
    }
  }

  /** Of a table: what a paragraph says of the page it begins on. */
  tablePage(name: string | undefined): Pick<ParagraphLook, 'masterPage' | 'pageNumber' | 'breakBefore'> {
    const style = this.style('table', name)
    const { masterPage, pageNumber, breakBefore } = style ? paragraphLook(style, properties(style, 'table')) : {}
    return {
      ...(masterPage === undefined ? {} : { masterPage }),
      ...(pageNumber === undefined ? {} : { pageNumber }),
      ...(breakBefore === undefined ? {} : { breakBefore }),
    }
  }

  /** True where a line is drawn at any side of the cell. */
  hasBorder(name: string | undefined): boolean {
    return this.chain('table-cell', name).some((style) =>
      Object.entries(properties(style, 'table-cell')).some(
        ([key, value]) =>
          /^fo:border(?:-(?:left|right|top|bottom))?$/.test(key) && !/^(?:none|hidden|0\w*(?:\s|$))/.test(value),
      ),
    )
  }

  /** mm */
  columnWidth(name: string | undefined): number | undefined {
    const style = this.style('table-column', name)
    return style && mmOf(properties(style, 'table-column')['style:column-width'])
  }

  isLandscape(masterPage: string): boolean {
    return this.found.layouts.get(this.found.masters.get(masterPage) ?? '') ?? false
  }

  private style(family: string, name = ''): Element | undefined {
    return this.found.styles.get(`${family} ${name}`)
  }

  /** From the first ancestor down; a circle ends where it closes. */
  private chain(family: string, name: string | undefined): Element[] {
    const found: Element[] = []
    for (let at = this.style(family, name); at && !found.includes(at); ) {
      found.unshift(at)
      at = this.style(family, at.attributes['style:parent-style-name'])
    }
    const first = this.style(family)
    return first && !found.includes(first) ? [first, ...found] : found
  }

  private shownName(style: Element | undefined): string {
    const {
      'style:name': name = '',
      'style:display-name': shown,
      'style:parent-style-name': parent,
    } = style?.attributes ?? {}
    if (!this.found.automatic.has(name)) return shown ?? name
    return this.shownName(this.style('paragraph', parent))
  }
}
