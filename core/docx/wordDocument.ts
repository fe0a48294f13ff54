/**
 * The whole document as docx's objects.
 *
 * 1. Each section gets its paper, its page numbers and, on the first page, its marks in the top margin.
 * 2. Its pieces become paragraphs, grids and tables.
 * 3. Footnotes and comments are listed by the numbers their marks have.
 * 4. Title and author are those of the plan; times are put in by the host, for docx would take the clock's.
 */

import {
  Document,
  type FileChild,
  Header,
  type ICommentOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx'
import type { DocumentModel, NoteModel } from '../document/model.ts'
import { compatibilityMode, linesOf } from '../style/lineRules.ts'
import { footerDistance, headerDistance, sheet } from '../style/page.ts'
import { legalText } from '../text/xmlText.ts'
import { mmToTwips } from '../units.ts'
import type { WordRemark } from './commentAnchors.ts'
import { withPartingRows } from './partingRows.ts'
import type { Piece, SectionPieces } from './pieces.ts'
import { wordParagraph } from './wordParagraph.ts'
import { styleId, wordLists, wordStyles } from './wordStyles.ts'
import { allRows, wordGrid, wordTable } from './wordTable.ts'

/**
 * The whole document as docx's objects; `notes`, `remarks`: the footnotes and the comments its marks name. Only shells are written from it,
 * without pieces; with them it says what `documentXml` must be equal to. `isTracked`: made of two documents, all dashes are typed.
 */
export function wordDocument(
  model: DocumentModel,
  sections: readonly SectionPieces[],
  notes: NumberedNotes,
  remarks: readonly WordRemark[],
  isTracked: boolean,
): Document {
  const child = (piece: Piece): FileChild => {
    switch (piece.kind) {
      case 'paragraph':
        return wordParagraph(piece)
      case 'grid':
        return wordGrid(piece)
      case 'table':
        return wordTable(piece, allRows(piece))
    }
  }
  const { title, office } = model.properties
  return new Document({
    title: legalText(title),
    creator: legalText(office),
    lastModifiedBy: legalText(office),
    styles: wordStyles(model.page, !isTracked),
    ...(isTracked ? {} : { numbering: wordLists(model.page) }),
    // A line that ends with a break the clerk wished is not stretched: so our pages show it.
    compatibility: { version: compatibilityMode(linesOf(model.page)), doNotExpandShiftReturn: true },
    footnotes: Object.fromEntries([...notes].map(([number, note]) => [number, { children: [wordNote(note)] }])),
    ...(remarks.length > 0 ? { comments: { children: remarks.map(wordComment) } } : {}),
    sections: sections.map((section) => ({
      ...sectionFrame(model, section),
      children: withPartingRows(section, model.page).pieces.map(child),
    })),
  })
}

/** Its time is put in by the host: Word keeps it as the writer's clock showed it, docx knows only times of a zone. */
const wordComment = ({ id, author, text, parent }: WordRemark): ICommentOptions => ({
  id,
  author: legalText(author),
  initials: initialsOf(legalText(author)),
  date: new Date(0),
  children: legalText(text)
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun(line)] })),
  ...(parent === undefined ? {} : { parentId: parent }),
})

/** `Trần Văn Bình` → `TVB`. */
const initialsOf = (author: string): string =>
  author
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9)

/** Footnotes by the numbers of their marks. */
export type NumberedNotes = ReadonlyMap<number, NoteModel>

export const numberedNotes = ({ notes }: DocumentModel): NumberedNotes =>
  new Map(notes.map((note, index) => [index + 1, note]))

/** Word puts the number in front; a space parts it from the words. */
const wordNote = ({ runs, place }: NoteModel): Paragraph =>
  wordParagraph({ kind: 'paragraph', look: 'footnote', place, runs: [{ text: ' ' }, ...runs] })

function sectionFrame(model: DocumentModel, section: SectionPieces): Omit<ISectionOptions, 'children'> {
  const { width, height } = sheet(section.orientation)
  const { margins } = model.page
  const landscape = section.orientation === 'landscape'
  const counts = section.continues !== true
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(counts ? { titlePage: true } : {}),
      page: {
        // docx turns the sheet itself: it wants the sides of the upright one.
        size: {
          width: mmToTwips(landscape ? height : width),
          height: mmToTwips(landscape ? width : height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mmToTwips(margins.top),
          bottom: mmToTwips(margins.bottom),
          left: mmToTwips(margins.left),
          right: mmToTwips(margins.right),
          header: mmToTwips(headerDistance),
          footer: mmToTwips(footerDistance),
        },
        // Each annex counts its own pages. NĐ 30/2020, Phụ lục I, III.1.đ
        ...(counts ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    // Without heads of its own a section has those of the one before it.
    ...(counts ? { headers: sectionHeads(section) } : {}),
  }
}

const sectionHeads = (section: SectionPieces): { first: Header; default: Header } => ({
  first: new Header({
    children: section.marks.length > 0 ? section.marks.flatMap(mark) : [emptyHeader()],
  }),
  default: new Header({
    children: [
      new Paragraph({
        style: styleId('pageNumber'),
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  }),
})

const emptyHeader = (): Paragraph => new Paragraph({ style: styleId('pageNumber') })

/** A mark in the top margin; tables of rows never stand there. */
const mark = (piece: Piece): (Paragraph | Table)[] => {
  if (piece.kind === 'paragraph') return [wordParagraph(piece)]
  return piece.kind === 'grid' ? [wordGrid(piece)] : []
}
