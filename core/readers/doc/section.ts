/** Stretches of pages of one kind ([MS-DOC] 2.6.4). */
import { type PageLength, type PageLengths, type SectionLook, usualPage } from '../pageInTwips.ts'
import type { Bytes } from './compound.ts'
import { sprmsOf } from './sprms.ts'

/** By where it ends in the letters of the file. */
export interface Section extends SectionLook {
  /** Its last letter. */
  end: number
  continuous: boolean
  page: Readonly<PageLengths>
}

const lengths: Readonly<Record<number, PageLength>> = {
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
  const page = { ...usualPage }
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
