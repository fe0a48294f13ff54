/** Paper and margins of .doc and .rtf, which both count in twips and leave out the same usual lengths. */
import type { Twips } from '../units.ts'
import { toMm } from './lookList.ts'
import type { PageNumberFormat, RunFormat, SourceSection } from './sourceLayout.ts'

export type PageLength = 'width' | 'height' | 'top' | 'bottom' | 'left' | 'right' | 'gutter' | 'header' | 'footer'
export type PageLengths = Record<PageLength, Twips>

/** Word's own where a file says nothing. */
export const usualPage: Readonly<PageLengths> = {
  width: 12240,
  height: 15840,
  top: 1440,
  bottom: 1440,
  left: 1800,
  right: 1800,
  gutter: 0,
  header: 720,
  footer: 720,
}

/** Where pages print their number, and in what type. */
export type NumberPlace = Pick<PageNumberFormat, 'at' | 'align'> & { run: RunFormat }

/** What a section says of itself besides its lengths. */
export interface SectionLook {
  landscape: boolean
  /** The first page has a head of its own. */
  ownFirst: boolean
  digits: string
  /** Where counting begins anew. */
  startsAt: number | undefined
}

/** Of the pages of a section, and of its first page alone. */
export interface PageNumbers {
  usual: NumberPlace | null
  first: NumberPlace | null
}

/** `line`: of its first paragraph. */
export function sectionOf(line: number, page: PageLengths, look: SectionLook, numbers: PageNumbers): SourceSection {
  return {
    line,
    width: toMm(page.width),
    height: toMm(page.height),
    landscape: look.landscape || page.width > page.height,
    margins: {
      // A negative margin keeps the text where it is under a tall head.
      top: toMm(Math.abs(page.top)),
      bottom: toMm(Math.abs(page.bottom)),
      left: toMm(page.left + page.gutter),
      right: toMm(page.right),
      header: toMm(page.header),
      footer: toMm(page.footer),
    },
    pageNumber: numbers.usual && {
      ...numbers.usual,
      onFirstPage: !look.ownFirst || numbers.first !== null,
      digits: look.digits,
      ...(look.startsAt === undefined ? {} : { startsAt: look.startsAt }),
    },
  }
}
