/**
 * A paragraph as docx's own object.
 *
 * 1. Its style says how it looks; its runs say only what differs from it.
 * 2. A run carries its note, its comments, and the tracked change it came or went by.
 * 3. What no style can say is written on the paragraph: a rule of its own length, a frame, an outline level, how it was before a change.
 */

import {
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReference,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from 'docx'
import type { Run, TrackedChange } from '../document/model.ts'
import { framePadding, ruleThickness } from '../style/page.ts'
import { type Look, looks } from '../style/paragraphs.ts'
import { legalText } from '../text/xmlText.ts'
import { mmToTwips, ptToTwips } from '../units.ts'
import { BlankControl } from './blankControl.ts'
import { asListed } from './dashList.ts'
import { joinedRuns } from './joinedRuns.ts'
import type { ParagraphPiece } from './pieces.ts'
import { MovedRun, withinMove } from './wordMoves.ts'
import { styleId } from './wordStyles.ts'

/** Border thickness in Word's unit of 1/8 pt. */
const eighths = (thickness: number): number => Math.round(thickness * 8)

/** Runs as Word has them: bold and italic only where the style is not so already. */
export function wordRuns(runs: readonly Run[], look: Look): WordRun[] {
  return joinedRuns(runs).flatMap((run) => withRemarks(run, plainRuns(run, look)))
}

function plainRuns(run: Run, look: Look): InlineWordRun[] {
  const format = {
    ...(run.bold && !look.bold ? { bold: true } : {}),
    ...(run.italic && !look.italic ? { italics: true } : {}),
    ...(run.note !== undefined ? { style: noteMarkStyle } : {}),
    ...(run.raise === 'super' && run.note === undefined ? { superScript: true } : {}),
    ...(run.raise === 'sub' ? { subScript: true } : {}),
  }
  // Word numbers the marks itself.
  if (run.note !== undefined) return [wordRun({ ...format, children: [new FootnoteReference(run.note)] }, run.change)]
  // What was changed is shown as such first.
  if (run.blank && !run.change)
    return [new BlankControl(run.blank, new TextRun({ ...format, text: legalText(run.text) }))]
  return legalText(run.text)
    .split('\n')
    .flatMap((text, i) => {
      if (i > 0) return [wordRun({ ...format, text, break: 1 }, run.change)]
      return text === '' ? [] : [wordRun({ ...format, text }, run.change)]
    })
}

/** A comment's own mark stands behind the words it was said of, one for each answer too. */
function withRemarks({ remarks }: Run, runs: InlineWordRun[]): WordRun[] {
  if (!remarks) return runs
  return [
    ...remarks.opens.map((id) => new CommentRangeStart(id)),
    ...runs,
    ...remarks.closes.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ]
}

/** Word's own style of marks: raised. */
const noteMarkStyle = 'FootnoteReference'

type TextWordRun = TextRun | InsertedTextRun | DeletedTextRun | MovedRun
type InlineWordRun = TextWordRun | BlankControl
type WordRun = InlineWordRun | CommentRangeStart | CommentRangeEnd

function wordRun(options: IRunOptions, change: TrackedChange | undefined): TextWordRun {
  if (!change) return new TextRun(options)
  switch (change.kind) {
    case 'added':
      return new InsertedTextRun({ ...options, ...stamp(change) })
    case 'removed':
      return new DeletedTextRun({ ...options, ...stamp(change) })
    case 'moved-away':
      return new MovedRun('from', stamp(change), options)
    case 'moved-here':
      return new MovedRun('to', stamp(change), options)
  }
}

/** Who changed it, as Word keeps it. */
const stamp = ({ id, author, date }: TrackedChange) => ({ id, author: legalText(author), date })

/** The same for the end of a paragraph and for a row of a table. */
export const changeOf = (change: TrackedChange | undefined) => {
  if (!change) return {}
  return change.kind === 'added' ? { insertion: stamp(change) } : { deletion: stamp(change) }
}

export const wordParagraph = (piece: ParagraphPiece): Paragraph => listedParagraph(asListed(piece))

/** `piece`: as `asListed` makes it. */
export function listedParagraph(piece: ParagraphPiece): Paragraph {
  const look = looks[piece.look]
  return new Paragraph({
    style: styleId(piece.look),
    children: piece.move ? withinMove(coloured(piece, look), piece.move) : coloured(piece, look),
    ...(piece.was ? { revision: revisionOf(piece.was) } : {}),
    ...(piece.keepWithNext && !look.keepWithNext ? { keepNext: true } : {}),
    ...outline(piece, look),
    ...(piece.rule ? ruleFormat(piece.rule) : {}),
    ...(piece.look === 'dash' && piece.typed ? { numbering: false } : {}),
    ...(piece.left ? { indent: { left: mmToTwips(piece.left) } } : {}),
    ...(piece.frame ? frameFormat(piece.frame) : {}),
    ...(piece.onNewPage ? { pageBreakBefore: true } : {}),
    ...(piece.change ? { run: changeOf(piece.change) } : {}),
    ...(piece.before === undefined ? {} : { spacing: { before: ptToTwips(piece.before) } }),
  })
}

/** The paragraph as it was, to be put back where the change is rejected. */
const revisionOf = ({ look, keepWithNext, change }: NonNullable<ParagraphPiece['was']>) => ({
  ...stamp(change),
  style: styleId(look),
  ...(keepWithNext && !looks[look].keepWithNext ? { keepNext: true } : {}),
})

function coloured(piece: ParagraphPiece, look: Look): WordRun[] {
  if (piece.look !== 'urgency' || !piece.frame) return wordRuns(piece.runs, look)
  const color = piece.frame.color
  return piece.runs.flatMap((run) => withRemarks(run, [wordRun({ text: legalText(run.text), color }, run.change)]))
}

/** Only where the level is not that of the style. */
function outline(piece: ParagraphPiece, look: Look): Pick<IParagraphOptions, 'outlineLevel'> {
  const level = piece.outlineLevel ?? look.outlineLevel ?? 0
  if (level === (look.outlineLevel ?? 0)) return {}
  return { outlineLevel: level === 0 ? 9 : level - 1 }
}

/** A line of its own length: the bottom border of an empty paragraph that is indented from both sides. */
function ruleFormat({ length, column, after }: NonNullable<ParagraphPiece['rule']>): Partial<IParagraphOptions> {
  const side = mmToTwips((column - length) / 2)
  return {
    indent: { left: side, right: mmToTwips(column) - mmToTwips(length) - side },
    border: { bottom: { style: BorderStyle.SINGLE, size: eighths(ruleThickness), space: 0, color: '000000' } },
    ...(after ? { spacing: { after: ptToTwips(after) } } : {}),
  }
}

function frameFormat(frame: NonNullable<ParagraphPiece['frame']>): Partial<IParagraphOptions> {
  const border = { style: BorderStyle.SINGLE, size: eighths(ruleThickness), color: frame.color }
  const above = { ...border, space: Math.round(framePadding) }
  const beside = { ...border, space: 0 }
  return {
    indent: { left: mmToTwips(frame.left), right: mmToTwips(frame.right) },
    border: { top: above, bottom: above, left: beside, right: beside },
  }
}
