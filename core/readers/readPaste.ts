/** What was pasted: rich text where the clipboard has it and it says as much, else the plain words. */

import { runsText } from '../text/runsText.ts'
import { modernLetters } from './modernLetters.ts'
import { type Reading, type ReadOptions, startReading } from './reading.ts'
import { asRefusal, refuse } from './refusal.ts'
import type { SourceBlock, SourceDocument } from './source.ts'
import { sourceOfText } from './sourceOfText.ts'

/** `html` is empty where the clipboard had none. Throws `import.*`. */
export async function readPaste(
  text: string,
  html: string,
  name: string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const reading = startReading(name, options)
  try {
    await reading.pause()
    const rich = html.trim() === '' ? null : await richText(html, reading)
    // A browser may give a page with less in it than the words beside it.
    const said = rich && lettersIn(rich.blocks) + lettersLeft(rich) >= letters(text) * 0.95 ? rich : sourceOfText(text)
    if (lettersIn(said.blocks) === 0) throw refuse('import.empty', name)
    return modernLetters(said)
  } catch (error) {
    throw asRefusal(error, name)
  }
}

const richText = async (html: string, reading: Reading): Promise<SourceDocument> =>
  (await import('./html/readHtml.ts')).sourceOfHtml(html, reading)

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Words that are told beside the text are no words the page lacks. */
const lettersLeft = ({ asides, notes = [] }: SourceDocument): number =>
  notes.reduce(
    (sum, { paragraphs }) => sum + lettersIn(paragraphs),
    asides.reduce((sum, { text }) => sum + letters(text), 0),
  )

function lettersIn(blocks: readonly SourceBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + letters((block.label ?? '') + runsText(block.runs))
    if (block.kind === 'break') return sum
    return sum + block.rows.flat().reduce((all, cell) => all + lettersIn(cell.blocks), 0)
  }, 0)
}
