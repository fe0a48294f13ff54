/**
 * Paragraphs as strings shaped by docx.
 *
 * 1. docx writes the head of each shape of paragraph and each shape of run once, with a mark in place of the text.
 * 2. A paragraph is its head and its runs with their texts filled in.
 * 3. What stands but once is left to docx as a whole: what was changed or moved, framed marks, marks of notes, comments.
 */
import type { Run } from '../document/model.ts'
import { type Look, looks } from '../style/paragraphs.ts'
import { escapeXml, legalText } from '../text/xmlText.ts'
import { asListed } from './dashList.ts'
import { xmlOf } from './docxXml.ts'
import { joinedRuns } from './joinedRuns.ts'
import { Kept } from './kept.ts'
import type { ParagraphPiece } from './pieces.ts'
import { listedParagraph, wordRuns } from './wordParagraph.ts'

/** Stands for a text in a sample. A sample holds nothing else, so no text of the clerk's can be mistaken for it. */
export const MARK = '\ue000'

const heads = new Kept<string>(1000)
const runShapes = new Kept<[before: string, after: string]>(100)

/** Byte for byte what docx writes for `wordParagraph(piece)`. */
export function paragraphXml(given: ParagraphPiece): string {
  const piece = asListed(given)
  const { runs, place: _, ...shape } = piece
  if (shape.move || shape.change || shape.was || shape.frame) return xmlOf(listedParagraph(piece))
  const head = heads.of(JSON.stringify(shape), () => {
    const [before = ''] = xmlOf(listedParagraph({ ...piece, runs: [{ text: MARK }] })).split('<w:r>')
    return before
  })
  return `${head}${runsXml(runs, looks[piece.look])}</w:p>`
}

function runsXml(runs: readonly Run[], look: Look): string {
  let xml = ''
  for (const run of joinedRuns(runs)) {
    if (isPersonal(run)) xml += wordRuns([run], look).map(xmlOf).join('')
    else xml += wordsXml(run, look)
  }
  return xml
}

/** What holds a number, or a name, of its own document. */
export const isPersonal = ({ note, change, remarks }: Run): boolean =>
  note !== undefined || change !== undefined || remarks !== undefined

/** One run a line, as `wordRuns` has them. */
function wordsXml(run: Run, look: Look): string {
  let xml = ''
  for (const [at, line] of legalText(run.text).split('\n').entries()) {
    if (at === 0 && line === '') continue
    const [before, after] = runShape(run, look, at > 0)
    xml += before + escapeXml(line) + after
  }
  return xml
}

function runShape(
  { bold, italic, raise, blank }: Run,
  look: Look,
  onNewLine: boolean,
): [before: string, after: string] {
  const isBold = bold === true && !look.bold
  const isItalic = italic === true && !look.italic
  return runShapes.of(`${isBold} ${isItalic} ${raise} ${blank} ${onNewLine}`, () => {
    const sample: Run = {
      text: onNewLine ? `\n${MARK}` : MARK,
      ...(isBold ? { bold } : {}),
      ...(isItalic ? { italic } : {}),
      ...(raise ? { raise } : {}),
      ...(blank ? { blank } : {}),
    }
    const [before = '', after = ''] = wordRuns([sample], look).map(xmlOf).join('').split(MARK)
    return [before, after]
  })
}
