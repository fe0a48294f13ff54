/**
 * The document as plain text: one paragraph a line, tables as rows of cells parted by tabs. The clipboard, the .txt
 * file, the comparison of drafts and the test of the Word file read it.
 */
import { runsText } from '../text/runsText.ts'
import type {
  AnnexModel,
  BlockWriters,
  CellModel,
  ClosingModel,
  DocumentModel,
  LetterheadModel,
  ParagraphModel,
  TableCell,
  TextLine,
} from './model.ts'

/** The whole plan, letterhead first, recipients before the signature, annexes last. No line feed at the end. */
export function plainText(model: DocumentModel): string {
  return [
    ...letterheadLines(model.letterhead),
    model.title.kind,
    ...model.title.subject.map(lineText),
    ...model.body.map(blockText),
    ...closingLines(model.closing),
    ...model.annexes.flatMap(annexLines),
  ].join('\n')
}

/** One function per kind of block; a table without rows is an empty text. */
const plainBlock = {
  paragraph: (paragraph) => paragraphText(paragraph),
  table: (table) => table.rows.map((row) => row.map(cellText).join('\t')).join('\n'),
} satisfies BlockWriters<string>

export const blockText = (block: DocumentModel['body'][number]): string =>
  block.kind === 'paragraph' ? plainBlock.paragraph(block) : plainBlock.table(block)

/** Label and words: `a) Tổ chức quán triệt ...`. */
export function paragraphText(paragraph: ParagraphModel): string {
  const text = runsText(paragraph.runs)
  return paragraph.label === '' || text === '' ? paragraph.label + text : `${paragraph.label} ${text}`
}

export const lineText = (line: TextLine): string => runsText(line.runs)
export const cellText = (cell: TableCell): string =>
  typeof cell === 'string' ? cell : runsText((cell satisfies CellModel).runs)

/** The trích yếu on one line, as a sentence names it. */
export const subjectText = (model: DocumentModel): string => model.title.subject.map(lineText).join(' ')

function letterheadLines(letterhead: LetterheadModel): string[] {
  return [
    letterhead.circulation,
    letterhead.draftMark,
    ...letterhead.parent,
    ...letterhead.issuer,
    letterhead.nation,
    letterhead.motto,
    lineText(letterhead.number),
    lineText(letterhead.placeDate),
    letterhead.urgency,
  ].filter((line) => line !== undefined)
}

function closingLines({ recipients, signature }: ClosingModel): string[] {
  return [
    recipients.heading,
    ...recipients.lines.map(lineText),
    recipients.drafterCode,
    ...signature.lines.map(lineText),
    signature.ownPost && lineText(signature.ownPost),
    lineText(signature.name),
  ].filter((line): line is string => line !== undefined && line !== '')
}

const annexLines = (annex: AnnexModel): string[] => [
  annex.heading,
  ...annex.title.map(lineText),
  annex.attachedTo,
  ...annex.blocks.map(blockText),
]
