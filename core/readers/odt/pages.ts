/**
 * The kinds of pages of an OpenDocument text as sections: paper, margins, where the number of a page stands.
 *
 * A kind of page (`style:master-page`) may name the kind that follows it on the next page: then it is the first page of that one.
 *
 * 1. Kinds of pages are gathered from the styles, with the kind that follows each.
 * 2. Where another kind begins, a section begins (`sections`).
 * 3. Paper and margins in mm; where the page number stands is read from header or footer (`pageNumber`).
 */
import { tenths } from '../lookList.ts'
import type { PageNumberFormat, SourceSection } from '../sourceLayout.ts'
import type { TextLook } from './looks.ts'
import { type Styles, usualText } from './styles.ts'
import { childOf, type Element, elementsOf, mmOf, within } from './tree.ts'

/** mm: A4 with LibreOffice's own margins. */
const usual = { width: 210, height: 297, margin: 20 }

const digits: Readonly<Record<string, string>> = {
  '1': 'decimal',
  i: 'lowerRoman',
  I: 'upperRoman',
  a: 'lowerLetter',
  A: 'upperLetter',
}

type Attributes = Readonly<Record<string, string>>

export class Pages {
  private readonly masters = new Map<string, Element>()
  private readonly layouts = new Map<string, Element>()
  private readonly styles: Styles

  constructor(shared: Element | null, styles: Styles) {
    this.styles = styles
    for (const layout of within(shared ?? undefined, new Set(['style:page-layout'])))
      this.layouts.set(layout.attributes['style:name'] ?? '', layout)
    for (const master of within(shared ?? undefined, new Set(['style:master-page'])))
      this.masters.set(master.attributes['style:name'] ?? '', master)
  }

  /** `begins`: where pages of another kind begin, in order. */
  sections(begins: readonly { line: number; masterPage: string; startsAt?: number }[]): SourceSection[] {
    const first = begins[0]
    const all = first === undefined || first.line > 1 ? [{ line: 1, masterPage: 'Standard' }, ...begins] : begins
    return all.map(({ line, masterPage, ...more }) => this.section(masterPage, line, more))
  }

  private section(name: string, line: number, { startsAt }: { startsAt?: number }): SourceSection {
    const master = this.masters.get(name)
    const next = this.masters.get(master?.attributes['style:next-style-name'] ?? '') ?? master
    const layout = this.layouts.get(master?.attributes['style:page-layout-name'] ?? '')
    const page = propertiesOf(layout, 'page-layout')
    const heads = propertiesOf(this.layouts.get(next?.attributes['style:page-layout-name'] ?? ''), 'page-layout')
    const width = mmOf(page['fo:page-width']) ?? usual.width
    const height = mmOf(page['fo:page-height']) ?? usual.height
    const margin = (side: string): number => mmOf(page[`fo:margin-${side}`] ?? page['fo:margin']) ?? usual.margin
    const [header, footer] = [furnitureHeight(layout, master, 'header'), furnitureHeight(layout, master, 'footer')]
    const found = this.pageNumber(next, false)
    const onFirstPage =
      next === master
        ? !ownFirst(master) || this.pageNumber(master, true) !== null
        : this.pageNumber(master, false) !== null
    return {
      line,
      width: tenths(width),
      height: tenths(height),
      landscape: width > height,
      margins: {
        top: tenths(margin('top') + header),
        bottom: tenths(margin('bottom') + footer),
        left: tenths(margin('left')),
        right: tenths(margin('right')),
        header: tenths(mmOf(heads['fo:margin-top'] ?? heads['fo:margin']) ?? usual.margin),
        footer: tenths(mmOf(heads['fo:margin-bottom'] ?? heads['fo:margin']) ?? usual.margin),
      },
      pageNumber: found && { ...found, onFirstPage, ...(startsAt === undefined ? {} : { startsAt }) },
    }
  }

  /** `first`: of the first page alone. */
  private pageNumber(master: Element | undefined, first: boolean): Omit<PageNumberFormat, 'onFirstPage'> | null {
    for (const at of ['header', 'footer'] as const) {
      const part = childOf(master, `style:${at}${first ? '-first' : ''}`)
      for (const paragraph of within(part, new Set(['text:p', 'text:h']))) {
        const number = within(paragraph, new Set(['text:page-number']))[0]
        if (number) return { at, ...this.numberIn(paragraph, number, master) }
      }
    }
    return null
  }

  /** What the spans around the number say, from the outermost in. */
  private lookAround(number: Element, element: Element): TextLook {
    const inner = elementsOf(element).find((one) => holds(one, number))
    if (!inner) return {}
    const own = inner.name === 'text:span' ? this.styles.text('text', inner.attributes['text:style-name']) : {}
    return { ...own, ...this.lookAround(number, inner) }
  }

  private numberIn(paragraph: Element, number: Element, master: Element | undefined) {
    const style = paragraph.attributes['text:style-name']
    const { align } = this.styles.format(style)
    const page = propertiesOf(this.layouts.get(master?.attributes['style:page-layout-name'] ?? ''), 'page-layout')
    const look = { ...usualText, ...this.styles.text('paragraph', style), ...this.lookAround(number, paragraph) }
    const { font, size, color, underline } = look
    return {
      align: align === 'justify' ? ('left' as const) : align,
      digits: digits[number.attributes['style:num-format'] ?? page['style:num-format'] ?? '1'] ?? 'decimal',
      run: { font, size, color, underline },
    }
  }
}

/** True where the number stands in it. */
const holds = (element: Element, number: Element): boolean =>
  element === number || elementsOf(element).some((one) => holds(one, number))

const ownFirst = (master: Element | undefined): boolean =>
  ['header', 'footer'].some((of) => childOf(master, `style:${of}-first`) !== undefined)

const propertiesOf = (element: Element | undefined, of: string): Attributes =>
  elementsOf(element).find(({ name }) => name === `style:${of}-properties`)?.attributes ?? {}

/** mm: what a head of the pages takes of the text, its gap to the text counted in. */
function furnitureHeight(layout: Element | undefined, master: Element | undefined, of: 'header' | 'footer'): number {
  if (!childOf(master, `style:${of}`)) return 0
  const properties = propertiesOf(childOf(layout, `style:${of}-style`), 'header-footer')
  return mmOf(properties['svg:height']) ?? mmOf(properties['fo:min-height']) ?? 0
}
