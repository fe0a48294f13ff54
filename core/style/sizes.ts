/**
 * The two font-size sets of the decree. Sizes of one document rise and fall together (footnote to V), so there are two
 * sets and no mixing: L is the usual one, S is for letterheads too long for L.
 *
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II and the table of mục V; the item stands with each line.
 */
import { type Pt, pt } from '../units.ts'

export type SizeSetName = 'L' | 'S'

export type SizeName =
  | 'nation'
  | 'motto'
  | 'parent'
  | 'issuer'
  | 'number'
  | 'placeDate'
  | 'kind'
  | 'subject'
  | 'body'
  | 'signature'
  | 'recipientsHeading'
  | 'recipient'
  | 'annexHeading'
  | 'annexTitle'
  | 'annexAttached'
  | 'pageNumber'
  | 'drafterCode'
  | 'mark'
  | 'footnote'

/** What the decree allows, smallest and largest. */
export const sizeLimits: Record<SizeName, readonly [Pt, Pt]> = {
  nation: [pt(12), pt(13)], // II.1.a
  motto: [pt(13), pt(14)], // II.1.b
  parent: [pt(12), pt(13)], // II.2.b
  issuer: [pt(12), pt(13)], // II.2.b
  number: [pt(13), pt(13)], // II.3.c
  placeDate: [pt(13), pt(14)], // II.4.c
  kind: [pt(13), pt(14)], // II.5.b
  subject: [pt(13), pt(14)], // II.5.b
  body: [pt(13), pt(14)], // II.6.e
  signature: [pt(13), pt(14)], // II.7.đ
  recipientsHeading: [pt(12), pt(12)], // II.9.d
  recipient: [pt(11), pt(11)], // II.9.d
  annexHeading: [pt(14), pt(14)], // III.1.b
  annexTitle: [pt(13), pt(14)], // III.1.b
  annexAttached: [pt(13), pt(14)], // III.1.c
  pageNumber: [pt(13), pt(14)], // I.7
  drafterCode: [pt(11), pt(11)], // III.3
  mark: [pt(13), pt(14)], // III.2
  footnote: [pt(10), pt(11)], // custom: the decree is silent
}

export const sizeSets: Record<SizeSetName, Record<SizeName, Pt>> = {
  L: {
    nation: pt(13),
    motto: pt(14),
    parent: pt(13),
    issuer: pt(13),
    number: pt(13),
    placeDate: pt(14),
    kind: pt(14),
    subject: pt(14),
    body: pt(14),
    signature: pt(14),
    recipientsHeading: pt(12),
    recipient: pt(11),
    annexHeading: pt(14),
    annexTitle: pt(14),
    annexAttached: pt(14),
    pageNumber: pt(14),
    drafterCode: pt(11),
    mark: pt(13),
    footnote: pt(10),
  },
  S: {
    nation: pt(12),
    motto: pt(13),
    parent: pt(12),
    issuer: pt(12),
    number: pt(13),
    placeDate: pt(13),
    kind: pt(13),
    subject: pt(13),
    body: pt(13),
    signature: pt(13),
    recipientsHeading: pt(12),
    recipient: pt(11),
    annexHeading: pt(14),
    annexTitle: pt(13),
    annexAttached: pt(13),
    pageNumber: pt(13),
    drafterCode: pt(11),
    mark: pt(13),
    footnote: pt(10),
  },
}
