/**
 * Text in TCVN3 or VNI becomes Unicode, paragraph by paragraph: a file may hold both, and fonts alone say nothing of it.
 *
 * 1. The letters of all doubtful paragraphs say which encoding; each is read as a whole, or run by run where some are Unicode.
 * 2. Single runs in a font of old letters are read where only that makes Vietnamese words of them.
 * 3. What prints in capitals becomes large (`capitals.ts`): an old encoding has to be read first.
 */

import { decodeAs, decodeLegacy, type LegacyEncoding, legacyEncodingOf } from '../text/legacyEncodings.ts'
import { runsText } from '../text/runsText.ts'
import { isSyllable } from '../text/syllables.ts'
import { looksAlike } from './addWords.ts'
import { largeLetters } from './capitals.ts'
import { paragraphsOf } from './settleNotes.ts'
import type { SourceDocument, SourceParagraph, SourceRun } from './source.ts'

/** Changes the document it is given. */
export function modernLetters(document: SourceDocument): SourceDocument {
  const paragraphs = [
    ...paragraphsOf(document.blocks),
    ...document.asides.flatMap(({ blocks }) => (blocks ? paragraphsOf(blocks) : [])),
    ...(document.notes ?? []).flatMap((note) => paragraphsOf(note.paragraphs)),
  ]
  const old = paragraphs.filter((paragraph) => hasOddLetters(paragraph.runs))
  const encoding = old.length === 0 ? null : legacyEncodingOf(old.map(paragraphText).join('\n'))
  // Said before anything is decoded; capitals of TCVN3 alone are read by it.
  const inUnicode = new Set(
    encoding === 'TCVN3' ? paragraphs.filter((paragraph) => unicodeOnly.test(paragraphText(paragraph))) : [],
  )
  if (encoding) decode(document, old, encoding)
  decodeByFont(document, old)
  for (const paragraph of paragraphs) {
    if (!paragraph.runs.some((run) => run.capitals)) continue
    paragraph.runs = printed(paragraph.runs, encoding === 'TCVN3' && !inUnicode.has(paragraph))
  }
  return document
}

function decode(document: SourceDocument, old: readonly SourceParagraph[], encoding: LegacyEncoding): void {
  let changed = 0
  const fonts = fontsIn(document)
  const trusted = fontsAreTrue(old, encoding, fonts)
  for (const paragraph of old) if (modernise(paragraph, encoding, fonts, trusted)) changed++
  const modern = (text: string): string => decodeLegacy(text, encoding)?.text ?? text
  for (const aside of document.asides) aside.text = modern(aside.text)
  for (const comment of document.comments ?? []) {
    comment.text = modern(comment.text)
    comment.words = modern(comment.words)
  }
  if (changed > 0) {
    document.remarks.push({
      kind: 'encoding',
      text: `Chữ theo bảng mã ${encoding} ở ${changed} đoạn đã được chuyển sang Unicode.`,
    })
  }
}

/** The font of a run; empty where the file does not say. */
type FontOf = (run: SourceRun) => string

const fontsIn =
  ({ layout }: SourceDocument): FontOf =>
  ({ format }) =>
    format === undefined ? '' : (layout?.runs[format]?.font ?? '')

/** The letters a font of the old ones stands for; null for any other. */
const encodingOfFont = (font: string): LegacyEncoding | null =>
  oldFont.test(font) ? (/^VNI/i.test(font) ? 'VNI' : 'TCVN3') : null

/** So many runs in a font of the old letters must be old for sure, before short ones are taken for old too. */
const fewestSure = 5

/**
 * Whether the fonts of the file say which letters were typed: no run in a font of the old ones is Vietnamese as it stands alone. Then
 * words that would be both (`chó` and `chú`), or neither (`H§ND`), are read by their font.
 */
function fontsAreTrue(old: readonly SourceParagraph[], encoding: LegacyEncoding, fontOf: FontOf): boolean {
  let sure = 0
  for (const run of old.flatMap(({ runs }) => runs)) {
    if (encodingOfFont(fontOf(run)) !== encoding || !hasOddLetters([run])) continue
    const [asItStands, read] = [isVietnamese(run.text), isVietnamese(decodeAs(run.text, encoding))]
    if (unicodeOnly.test(run.text) || (asItStands && !read)) return false
    if (read && !asItStands) sure++
  }
  return sure >= fewestSure
}

/**
 * Single runs in a font of the old letters beside others in Unicode: read so where only that makes Vietnamese words of them. In a
 * file as a whole too few words speak for an encoding then.
 */
function decodeByFont(document: SourceDocument, paragraphs: readonly SourceParagraph[]): void {
  const fontOf = fontsIn(document)
  let changed = 0
  for (const { runs } of paragraphs) {
    for (const run of runs) {
      const encoding = encodingOfFont(fontOf(run))
      if (!encoding || isVietnamese(run.text)) continue
      const text = decodeAs(run.text, encoding)
      if (!isVietnamese(text)) continue
      run.text = text
      changed++
    }
  }
  if (changed > 0)
    document.remarks.push({
      kind: 'encoding',
      text: `Chữ theo bảng mã cũ (TCVN3, VNI) ở ${changed} chỗ đã được chuyển sang Unicode.`,
    })
}

const paragraphText = (paragraph: SourceParagraph): string => runsText(paragraph.runs)
const hasOddLetters = (runs: readonly SourceRun[]): boolean => runs.some(({ text }) => /[\u00a1-\u00fe]/.test(text))
const unicodeOnly = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/

/** `.VnTime`, `VNI-Times`. */
const oldFont = /^\.?Vn|^VNI/i

/**
 * The runs of a paragraph that were typed in Unicode: their font is a new one beside an old one, and all their words are
 * Vietnamese as they stand. Both, for fonts and letters lie each by itself.
 */
function typedAnew(runs: readonly SourceRun[], fontOf: FontOf): Set<SourceRun> {
  if (!runs.some((run) => oldFont.test(fontOf(run)))) return new Set()
  const inNewFont = (run: SourceRun): boolean => fontOf(run) !== '' && !oldFont.test(fontOf(run))
  return new Set(runs.filter((run) => inNewFont(run) && isVietnamese(run.text)))
}

/** Signs of the first 255 codes are letters of the old encodings: they part no words. */
const words = /[^\s!-@[-`{-~\u2010-\u2026\u00a0]+/g
const isVietnamese = (text: string): boolean =>
  (text.match(words) ?? []).every((word) => /^[A-Za-zĐ]+$/.test(word) || isSyllable(word.toLocaleLowerCase('vi')))

/** A whole paragraph where it holds no letter of Unicode's own; else run by run, where a run, or its font, speaks for itself. */
function modernise(paragraph: SourceParagraph, encoding: LegacyEncoding, fontOf: FontOf, trusted: boolean): boolean {
  const before = runsText(paragraph.runs)
  const anew = typedAnew(paragraph.runs, fontOf)
  const old = anew.size === 0 ? before : runsText(paragraph.runs.filter((run) => !anew.has(run)))
  const byFont = (run: SourceRun): boolean => trusted && encodingOfFont(fontOf(run)) === encoding
  const whole = legacyEncodingOf(old) === encoding && !unicodeOnly.test(old)
  if (encoding === 'VNI' && (whole || paragraph.runs.every(byFont))) joinSeams(paragraph.runs)
  for (const run of paragraph.runs) {
    if (whole ? !anew.has(run) : byFont(run)) run.text = decodeAs(run.text, encoding)
    else if (!whole) run.text = decodeLegacy(run.text, encoding)?.text ?? run.text
  }
  return runsText(paragraph.runs) !== before
}

/** Gives the mark that begins a run to the letter that ended the one before. */
function joinSeams(runs: SourceRun[]): void {
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1]
    const mark = run.text.charAt(0)
    if (!before || !/[aeouyôöAEOUYÔÖ]$/.test(before.text) || !/[ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]/.test(mark))
      continue
    before.text += mark
    run.text = run.text.slice(1)
  }
}

/** The runs with large letters where they print so, those alike joined. */
function printed(runs: readonly SourceRun[], inOldFont: boolean): SourceRun[] {
  const made: SourceRun[] = []
  for (const { capitals, ...run } of runs) {
    const large = capitals === 'said' || (capitals === 'font' && inOldFont)
    const next = large ? { ...run, text: largeLetters(run.text) } : run
    const last = made.at(-1)
    if (last && looksAlike(last, next)) last.text += next.text
    else made.push(next)
  }
  return made
}
