/** Stretches of pages of one kind ([MS-DOC] 2.6.4), and the page number in their heads. */
import { toMm } from '../lookList.ts'
import type { PageNumberFormat, RunFormat, SourceSection } from '../sourceLayout.ts'
import type { Bytes } from './compound.ts'
import { sprmsOf } from './sprms.ts'

/** By where it ends in the letters of the file. */
export interface Section {
  /** Its last letter. */
  end: number
  landscape: boolean
  continuous: boolean
  /** Twips. */
  page: Readonly<Record<Length, number>>
  /** The first page has a head of its own. */
  ownFirst: boolean
  digits: string
  startsAt: number | undefined
}

type Length = 'width' | 'height' | 'top' | 'bottom' | 'left' | 'right' | 'gutter' | 'header' | 'footer'

/** Word's own where a file says nothing. */
const usual: Section['page'] = {
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
const lengths: Readonly<Record<number, Length>> = {
  45087: 'width',
  45088: 'height',
  45089: 'left',
  45090: 'right',
  36899: 'top',
  36900: 'bottom',
  45093: 'gutter',
  45079: 'header',
  45080: 'footer',
}
const digits: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
}

/** `place`: of its properties in the file. */
export function sectionAt(end: number, document: Bytes, place: number): Section {
  const page = { ...usual }
  const section = { end, landscape: false, continuous: false, page, ownFirst: false, digits: 'decimal' }
  if (place === 0xffffffff || place + 2 > document.length) return { ...section, startsAt: undefined }
  let restarts = false
  let startsAt = 1
  const size = document.u16(place)
  const list = document.part(place + 2, Math.min(document.length, place + 2 + size))
  for (const { code, operand } of sprmsOf(list)) {
    const length = lengths[code]
    if (length) page[length] = operand.i16(0)
    else if (code === 0x301d) section.landscape = operand.u8(0) === 2
    else if (code === 0x3009) section.continuous = operand.u8(0) === 0
    else if (code === 0x300a) section.ownFirst = operand.u8(0) === 1
    else if (code === 0x300e) section.digits = digits[operand.u8(0)] ?? 'decimal'
    else if (code === 0x3011) restarts = operand.u8(0) === 1
    else if (code === 0x501c || code === 0x7044) startsAt = operand.u16(0)
  }
  return { ...section, startsAt: restarts ? startsAt : undefined }
}

export type NumberPlace = Pick<PageNumberFormat, 'at' | 'align'> & { run: RunFormat }

/** Of the pages of a section, and of its first page alone. */
export interface PageNumbers {
  usual: NumberPlace | null
  first: NumberPlace | null
}

/** `line`: of its first paragraph. */
export function layoutOf(section: Section, line: number, numbers: PageNumbers): SourceSection {
  const { page, ownFirst, digits: counted, startsAt } = section
  return {
    line,
    width: toMm(page.width),
    height: toMm(page.height),
    landscape: section.landscape || page.width > page.height,
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
      onFirstPage: !ownFirst || numbers.first !== null,
      digits: counted,
      ...(startsAt === undefined ? {} : { startsAt }),
    },
  }
}
