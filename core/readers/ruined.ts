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
/** This many letters of good running text are a good text; a stamp in the margin has fewer. */
const enoughRunning = 150

/** Throws `import.unreadable`; `import.empty` where there are no words at all. Plain text is the clerk's own affair. */
export function refuseRuined(document: SourceDocument, file: string): void {
  const running = [...paragraphsIn(document.blocks, 'outside tables')]
  const all = [...paragraphsIn(document.blocks, 'everywhere')]
  if (all.every((text) => text.trim() === '') && document.asides.length === 0) throw refuse('import.empty', file)
  if (document.format === 'text' || document.format === 'html') return
  // A table of English or of substances says nothing of the plan before it, nor does a passage in another language.
  const own = lettersOf(running.filter((text) => !isForeign(text)))
  if (own.all >= enoughRunning && own.marked >= own.all * leastShare) return
  const letters = own.all >= enough ? own : lettersOf(all)
  if (letters.all < enough || letters.marked >= letters.all * leastShare) return
  const share = `${decimalText(Math.round((letters.marked / letters.all) * 1000) / 10)} %`
  throw new AppError({ code: 'import.unreadable', params: { file, share } })
}

interface Letters {
  all: number
  /** That only Vietnamese has. */
  marked: number
}

function lettersOf(texts: readonly string[]): Letters {
  const letters: Letters = { all: 0, marked: 0 }
  for (const text of texts) {
    for (const char of text.normalize('NFC').match(/\p{L}/gu) ?? []) {
      letters.all++
      if (/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/.test(char)) letters.marked++
    }
  }
  return letters
}

/** What a Vietnamese word is once its marks are gone: `nghieng`, `quyet`. */
const bareSyllable = /^(?:ngh|[cgknpt]h|ng|gi|tr|qu|[bcdghklmnprstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/i

/** Words in plain letters that cannot be Vietnamese without its marks: `Ammonium nitrate`. Few words say nothing. */
function isForeign(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? []
  if (words.length < 2 || words.some((word) => /[^a-z]/i.test(word))) return false
  return words.filter((word) => bareSyllable.test(word)).length < words.length / 2
}

function* paragraphsIn(blocks: readonly SourceBlock[], where: 'everywhere' | 'outside tables'): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield runsText(block.runs)
    else if (block.kind === 'table' && where === 'everywhere')
      for (const cell of block.rows.flat()) yield* paragraphsIn(cell.blocks, where)
  }
}
