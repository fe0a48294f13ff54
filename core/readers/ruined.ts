/** Text whose Vietnamese is gone: read by a machine that knew no Vietnamese, or through a broken table of letters. */

import { AppError } from '../problem/appError.ts'
import { decimalText } from '../text/figures.ts'
import { runsText } from '../text/runsText.ts'
import { refuse } from './refusal.ts'
import type { SourceBlock, SourceDocument } from './source.ts'

/** Good texts have 20-24 of 100 letters with marks, ruined ones 0-2. */
const leastShare = 0.1
/** Fewer letters say nothing. */
const enough = 300

/** Throws `import.unreadable`; `import.empty` where there are no words at all. Plain text is the clerk's own affair. */
export function refuseRuined(document: SourceDocument, file: string): void {
  let letters = 0
  let marked = 0
  let any = false
  for (const text of wordsIn(document.blocks)) {
    any ||= text.trim() !== ''
    for (const char of text.normalize('NFC').match(/\p{L}/gu) ?? []) {
      letters++
      if (/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/.test(char)) marked++
    }
  }
  if (!any && document.asides.length === 0) throw refuse('import.empty', file)
  if (document.format === 'text' || document.format === 'html' || letters < enough || marked >= letters * leastShare)
    return
  const share = `${decimalText(Math.round((marked / letters) * 1000) / 10)} %`
  throw new AppError({ code: 'import.unreadable', params: { file, share } })
}

function* wordsIn(blocks: readonly SourceBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield runsText(block.runs)
    else if (block.kind === 'table') for (const cell of block.rows.flat()) yield* wordsIn(cell.blocks)
  }
}
