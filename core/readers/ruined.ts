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
  for (const said of texts) {
    const text = said.normalize('NFC')
    for (let at = 0; at < text.length; at++) {
      // A whole file is counted: its plain letters, blanks and marks need no pattern.
      if (text.charCodeAt(at) < 0x80) {
        if (isPlainLetter(text.charCodeAt(at))) letters.all++
        continue
      }
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
      at += char.length - 1
      if (!/\p{L}/u.test(char)) continue
      letters.all++
      if (/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/.test(char)) letters.marked++
    }
  }
  return letters
}

/** By its code: a-z, A-Z. */
const isPlainLetter = (code: number): boolean => (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)

/** What a Vietnamese word is once its marks are gone: `nghieng`, `quyet`. */
const bareSyllable = /^(?:ngh|[cgknpt]h|ng|gi|tr|qu|[bcdghklmnprstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/i

/** A letter with a mark beside a plain one: most Vietnamese lines have one among their first words. */
const markedWord = /[a-z][\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9]/i

/** Words in plain letters that cannot be Vietnamese without its marks: `Ammonium nitrate`. Few words say nothing. */
function isForeign(text: string): boolean {
  if (markedWord.test(text)) return false
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
