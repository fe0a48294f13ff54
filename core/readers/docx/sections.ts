/**
 * Sections of a Word file: where one ends, whether its pages lie on their side, their paper, margins and page number.
 *
 * What Word says of a section stands at its end; a break between two says how the pages *after* it lie.
 */
import type { SourceBlock, SourceBreak } from '../source.ts'
import type { PageNumberFormat, RunFormat, SourceSection } from '../sourceLayout.ts'
import { toMm } from './looks.ts'
import type { Item } from './story.ts'
import { child, childrenOf, numberOf, switchOf, val, type Xml } from './xml.ts'

/** A section ends: what its properties say is kept until the next section's are known. */
interface SectionEnd extends SourceBreak {
  ends: { landscape: boolean; continuous: boolean }
}

/** The break a section ends with; which way its pages lie is known with the next section. */
export function sectionEnd(sectPr: Xml): Item {
  const block: SectionEnd = {
    kind: 'break',
    of: 'section',
    ends: { landscape: isLandscape(sectPr), continuous: val(sectPr, 'type') === 'continuous' },
  }
  return { kind: 'block', block }
}

function isLandscape(sectPr: Xml): boolean {
  const size = child(sectPr, 'pgSz')?.attributes
  return size?.orient === 'landscape' || (numberOf(size?.w) ?? 0) > (numberOf(size?.h) ?? 0)
}

const isSectionEnd = (block: SourceBlock): block is SectionEnd => block.kind === 'break' && 'ends' in block

/** Gives each section break the look of the pages after it; the last one ends the file and is no break. */
export function settleSections(blocks: readonly SourceBlock[]): SourceBlock[] {
  const ends = blocks.filter(isSectionEnd).map((block) => block.ends)
  let at = 0
  return blocks.flatMap((block): SourceBlock[] => {
    if (!isSectionEnd(block)) return [block]
    const [before, after] = [ends[at], ends[at + 1]]
    at++
    if (!before || !after) return []
    if (after.continuous && after.landscape === before.landscape) return []
    return [{ kind: 'break', of: 'section', landscape: after.landscape }]
  })
}

export type PageNumberPlace = Pick<PageNumberFormat, 'at' | 'align' | 'boxed'> & { run: RunFormat }

/** What is printed above or below the pages of a section, by its relation's id. */
type References = Record<'default' | 'first', { header: string; footer: string }>

/** A section as its own properties say it; its page number waits for the parts it stands in. */
export interface RawSection extends Omit<SourceSection, 'pageNumber'> {
  references: References
  /** The first page has a header and footer of its own. */
  ownFirst: boolean
  digits: string
  startsAt: number | undefined
}

// Twips: Word's own where a file says nothing.
const usual = { width: 12240, height: 15840, margin: 1440, header: 720 }

/** `before`: the section before it, whose headers it goes on with. */
export function rawSection(sectPr: Xml, line: number, before: RawSection | undefined): RawSection {
  const size = child(sectPr, 'pgSz')?.attributes ?? {}
  const margins = child(sectPr, 'pgMar')?.attributes ?? {}
  const numbers = child(sectPr, 'pgNumType')?.attributes ?? {}
  const length = (text: string | undefined, otherwise: number): number => toMm(numberOf(text) ?? otherwise)
  const gutter = numberOf(margins.gutter) ?? 0
  return {
    line,
    width: length(size.w, usual.width),
    height: length(size.h, usual.height),
    landscape: isLandscape(sectPr),
    margins: {
      // A negative margin keeps the text where it is under a tall header.
      top: Math.abs(length(margins.top, usual.margin)),
      bottom: Math.abs(length(margins.bottom, usual.margin)),
      left: toMm((numberOf(margins.left) ?? usual.margin) + gutter),
      right: length(margins.right, usual.margin),
      header: length(margins.header, usual.header),
      footer: length(margins.footer, usual.header),
    },
    references: referencesOf(sectPr, before?.references),
    ownFirst: switchOf(sectPr, 'titlePg') ?? false,
    digits: numbers.fmt ?? 'decimal',
    startsAt: numberOf(numbers.start),
  }
}

function referencesOf(sectPr: Xml, before: References | undefined): References {
  const of = (type: 'default' | 'first', where: 'header' | 'footer'): string => {
    const found = childrenOf(sectPr, `${where}Reference`).find(
      ({ attributes }) => (attributes.type ?? 'default') === type,
    )
    const id = Object.entries(found?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1]
    return id ?? before?.[type][where] ?? ''
  }
  const both = (type: 'default' | 'first') => ({ header: of(type, 'header'), footer: of(type, 'footer') })
  return { default: both('default'), first: both('first') }
}

/** `numbers`: the page numbers of headers and footers by the id of their relation. */
export function settled(raw: RawSection, numbers: ReadonlyMap<string, PageNumberPlace>): SourceSection {
  const { references, ownFirst, digits, startsAt, ...section } = raw
  const found = numbers.get(references.default.header) ?? numbers.get(references.default.footer)
  const onFirst = numbers.has(references.first.header) || numbers.has(references.first.footer)
  const pageNumber = found && {
    ...found,
    onFirstPage: !ownFirst || onFirst,
    digits,
    ...(startsAt === undefined ? {} : { startsAt }),
  }
  return { ...section, pageNumber: pageNumber ?? null }
}
