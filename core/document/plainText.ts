/**
 * The document as plain text: one paragraph a line, tables as rows of cells parted by tabs.
 *
 * `plainText` is the words alone, the footnotes' behind all others: what a Word file or a page must hold, letter for letter, whatever
 * raises them. `readableText` is for somebody who has nothing else, the .txt file: 10⁶ is not 106 there, and a footnote has its number.
 */
import { raisedLetters } from '../text/raisedLetters.ts'
import { runsText } from '../text/runsText.ts'
import type {
  AnnexModel,
  BlockModel,
  BlockWriters,
  CellModel,
  ClosingModel,
  DocumentModel,
  LetterheadModel,
  ParagraphModel,
  Run,
  TableCell,
  TextLine,
} from './model.ts'

/** The whole plan, letterhead first, recipients before the signature and behind those who sign over them, annexes, footnotes last. No line feed at the end. */
export function plainText(model: DocumentModel): string {
  return [...linesOf(model), ...model.notes.map(lineText)].join('\n')
}

/** The same to be read: marks of footnotes as `[1]`, raised figures as such where there are letters for them. */
export function readableText(model: DocumentModel): string {
  const said = (runs: readonly Run[]): Run[] => runs.map(readable)
  const cell = (one: TableCell): TableCell => (typeof one === 'string' ? one : { ...one, runs: said(one.runs) })
  const block = (one: BlockModel): BlockModel =>
    one.kind === 'paragraph' ? { ...one, runs: said(one.runs) } : { ...one, rows: one.rows.map((row) => row.map(cell)) }
  const line = (one: TextLine): TextLine => ({ ...one, runs: said(one.runs) })
  const { title, body, closing, annexes, notes } = model
  const { recipients, signature } = closing
  const lines = linesOf({
    ...model,
    title: { ...title, subject: title.subject.map(line) },
    body: body.map(block),
    closing: {
      recipients: { ...recipients, lines: recipients.lines.map(line) },
      signature: { ...signature, lines: signature.lines.map(line) },
    },
    annexes: annexes.map((annex) => ({ ...annex, title: annex.title.map(line), blocks: annex.blocks.map(block) })),
  })
  return [...lines, ...notes.map((note, index) => `[${index + 1}] ${runsText(said(note.runs))}`)].join('\n')
}

const readable = ({ note, raise, text, ...run }: Run): Run =>
  note === undefined ? { ...run, text: raise ? raisedLetters(text, raise) : text } : { text: `[${text}]` }

const linesOf = (model: DocumentModel): string[] => [
  ...letterheadLines(model.letterhead),
  model.title.kind,
  ...model.title.subject.map(lineText),
  ...model.body.map(blockText),
  ...closingLines(model.closing),
  ...model.annexes.flatMap(annexLines),
]

/** Says that the plan ends here. Source: NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4. */
export const endMark = './.'

/** One function per kind of block; a table without rows is an empty text. */
const plainBlock = {
  paragraph: (paragraph) => paragraphText(paragraph),
  table: ({ rows, ended }) =>
    [...rows.map((row) => row.map(cellText).join('\t')), ...(ended ? [endMark] : [])].join('\n'),
} satisfies BlockWriters<string>

export const blockText = (block: DocumentModel['body'][number]): string =>
  block.kind === 'paragraph' ? plainBlock.paragraph(block) : plainBlock.table(block)

/** Label and words: `a) Tổ chức quán triệt ...`. */
export function paragraphText(paragraph: ParagraphModel): string {
  const text = runsText(paragraph.runs)
  return paragraph.label === '' || text === '' ? paragraph.label + text : `${paragraph.label} ${text}`
}

export const lineText = (line: Pick<TextLine, 'runs'>): string => runsText(line.runs)
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
    letterhead.motto || undefined,
    lineText(letterhead.number),
    lineText(letterhead.placeDate),
    letterhead.urgency,
  ].filter((line) => line !== undefined)
}

function closingLines({ recipients, signature }: ClosingModel): string[] {
  return [
    ...(signature.beside ?? []).flatMap(({ lines, name }) => [...lines, name].map(lineText)),
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
