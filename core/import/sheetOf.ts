/**
 * How the file in hand is set, line by line, for the checks: what each of its lines is to the decree (`Claims`, and its own words),
 * with the look its reader found (`SourceLayout`).
 *
 * 1. Every paragraph that became a part of the plan is looked at, in reading order; other documents of the file are not.
 * 2. A line of the letterhead, title or closing may hold two columns, or two lines parted by a soft break: each stretch is judged by
 *    its own words, and where tabs or blanks make the columns nothing is said of its place on the line.
 * 3. Lines that look alike are one entry. Above the body the drawn rules are counted.
 */

import { motto, nation } from '../document/letterhead.ts'
import type { PlaceKey } from '../document/place.ts'
import { place, readPlace } from '../document/place.ts'
import type { Draft } from '../draft/draft.ts'
import { walkBlocks } from '../draft/walk.ts'
import { perInput } from '../perInput.ts'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceRun } from '../readers/source.ts'
import type { ParagraphFormat, RunFormat, SourceLayout, SourceSection } from '../readers/sourceLayout.ts'
import type { FileSheet, SheetLine, SheetParagraph, SheetPart, SheetRun, SheetSection } from '../reading/fileSheet.ts'
import { foldText, normalizeText } from '../text/normalize.ts'
import { drawnText } from '../text/runsText.ts'
import type { Claims } from './claims.ts'
import type { LineKind } from './importLine.ts'
import { dateLine } from './letterheadOf.ts'
import { drawnRule } from './sourceLines.ts'
import { isAnnexLine, isTitleLine } from './titleLines.ts'
import { isRecipientsHeading, isSignatureLine } from './zones.ts'

/** More kinds of lines than any plan has; what looks new after them is not looked at. */
const mostEntries = 1000

/** Undefined where the reader tells nothing of the pages. */
export function sheetOf(source: SourceDocument, claims: Claims, draft: Draft): FileSheet | undefined {
  const { layout } = source
  if (!layout) return undefined
  const gathering = new Gathering(layout, claims, draft)
  gathering.take(source.blocks, false)
  return gathering.sheet()
}

interface Stretch {
  runs: SourceRun[]
  text: string
}

/** How something is set; alike ones have one number. */
interface Known<Look> {
  is: Look
  id: number
}

type WordLook = Known<Omit<SheetRun, 'letters'>>

/** The look of a paragraph that may leave room below it for the next. */
type Above = ParagraphFormat | null

class Gathering {
  private readonly layout: SourceLayout
  private readonly claims: Claims
  /** Letters of the parent body that are still to come: its lines stand above those of the issuer, which may repeat its words. */
  private parent: string
  /** Blocks of the plan itself, annexes aside. */
  private readonly own: ReadonlySet<string>
  private readonly byLook = new Map<string, SheetLine>()
  /** Looks of words, by their number and type. */
  private readonly looks = new Map<number, WordLook>()
  /** The number of a look by all that is said of it. */
  private readonly ids = new Map<string, number>()
  private letters = 0
  private typed = 0
  /** First and last line of the plan itself, first of its body. */
  private first = 0
  private last = 0
  private body = 0
  private above: Above = null

  constructor(layout: SourceLayout, claims: Claims, draft: Draft) {
    this.layout = layout
    this.claims = claims
    this.parent = bare(draft.letterhead.parent)
    this.own = new Set([...walkBlocks(draft.body)].map(({ id }) => id))
  }

  take(blocks: readonly SourceBlock[], inCell: boolean): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block, inCell)
      else this.above = null
      if (block.kind !== 'table') continue
      const data = this.claims.of(block.line)?.kind === 'table'
      for (const row of block.rows) for (const cell of row) this.take(cell.blocks, inCell || data)
      this.above = null
    }
  }

  sheet(): FileSheet {
    const { sections, rules } = this.layout
    const drawn = rules?.filter(({ line }) => line >= this.first && line < this.body)
    const underlined = [...this.byLook.values()].filter(
      ({ part, runs }) => ruled.has(part) && isUnderlined(runs),
    ).length
    return {
      sections: this.body === 0 ? [] : ofPlan(sections, this.first, this.last),
      lines: [...this.byLook.values()],
      letters: this.letters,
      ...(drawn && this.first > 0 && this.body > this.first
        ? { rules: { drawn: drawn.reduce((sum, { count }) => sum + count, underlined), typed: this.typed } }
        : {}),
    }
  }

  private paragraph(paragraph: SourceParagraph, inCell: boolean): void {
    const format = this.layout.paragraphs[paragraph.format ?? -1]
    const claim = this.claims.of(paragraph.line)
    const words = drawnText(paragraph.runs)
    if (!claim || (claim.kind === 'note' && !claim.place.startsWith('annex/'))) {
      if (!claim && drawnRule.test(words.trim()) && this.body === 0) this.typed++
      if (!claim && inCell) this.add('other', '', words, paragraph.runs)
      this.above = null
      return
    }
    const { kind, place: at } = claim
    const ofPlan = !inCell && !this.isAnnex(at)
    const letters = lettersIn(words)
    this.letters += letters
    if (ofPlan) {
      this.first ||= paragraph.line
      this.last = paragraph.line
      if (this.body === 0 && !outer.has(kind)) this.body = paragraph.line
    }
    if (outer.has(kind) && !inCell) this.outerLines(paragraph, kind, at, format)
    else this.bodyLine(words, paragraph, ofPlan ? bodyPart(kind, paragraph, words, letters) : 'other', at, format)
    this.above = outer.has(kind) ? null : (format ?? null)
  }

  private outerLines(
    paragraph: SourceParagraph,
    kind: LineKind,
    at: PlaceKey,
    format: ParagraphFormat | undefined,
  ): void {
    const { stretches, columns } = stretchesOf(paragraph.runs)
    for (const { runs, text } of stretches) {
      if (drawnRule.test(text)) {
        if (this.body === 0) this.typed++
        continue
      }
      const part = this.outerPart(kind, text, at)
      this.add(part, at, text, runs, columns || !format ? undefined : this.paragraphOf(format))
    }
  }

  private outerPart(kind: LineKind, text: string, at: PlaceKey): SheetPart {
    if (kind === 'letterhead') {
      if (bare(text) === bare(nation)) return 'nation'
      if (bare(text) === bare(motto)) return 'motto'
      if (dateLine.test(text)) return 'placeDate'
      if (/^S[ốo]\s*:?[\s\d.…_]*[/-]/u.test(text)) return 'number'
      if (at !== place.letterhead('issuer') || /\p{Ll}/u.test(text)) return 'other'
      const ofParent = this.parent !== '' && this.parent.startsWith(bare(text))
      this.parent = ofParent ? this.parent.slice(bare(text).length) : ''
      return ofParent ? 'parent' : 'issuer'
    }
    if (kind === 'title') {
      if (this.isAnnex(at)) return 'annexTitle'
      if (at !== place.title) return 'other'
      return isTitleLine(text) && text.length < 12 ? 'kind' : 'subject'
    }
    if (kind === 'annex') return isAnnexLine(text) && /^phu luc/.test(foldText(text)) ? 'annexHeading' : 'other'
    if (kind === 'note') return /^\(/.test(text) ? 'annexAttached' : 'other'
    if (isRecipientsHeading(text) && text.length < 14) return 'recipientsHeading'
    if (isSignatureLine(text)) return 'authority'
    if (kind === 'recipients') return /^[-–•+]\s*\S/u.test(text) ? 'recipient' : 'other'
    return at === place.signature('name') && !/^[-–•+]/u.test(text) ? 'signer' : 'other'
  }

  private bodyLine(
    words: string,
    paragraph: SourceParagraph,
    part: SheetPart,
    at: PlaceKey,
    format: ParagraphFormat | undefined,
  ): void {
    const look = format && this.paragraphOf(format)
    const apart = part !== 'other' && this.above && format && !paragraph.afterBlank
    const gap = apart && this.above ? this.above.after + format.before : undefined
    // A tab, or blanks, may be what the first line is moved in by.
    const typedIn = /^\s/u.test(words)
    this.add(typedIn && part === 'body' ? 'list' : part, at, words, paragraph.runs, look, gap)
  }

  private add(
    part: SheetPart,
    at: PlaceKey,
    text: string,
    words: readonly SourceRun[],
    paragraph?: Known<SheetParagraph>,
    gap?: number,
  ): void {
    const letters = lettersIn(text)
    if (letters === 0) return
    const found = this.looksOf(words)
    // Short, for it is made for every cell of a long annex.
    let key = `${part} ${paragraph?.id} ${gap}`
    for (const { look } of found) key += ` ${look.id}`
    const known = this.byLook.get(key)
    if (known) {
      known.count++
      known.letters += letters
      known.longest = Math.max(known.longest, letters)
      found.forEach((one, index) => {
        const own = known.runs[index]
        if (own) own.letters += one.letters
      })
    } else if (this.byLook.size < mostEntries) {
      const line: SheetLine = {
        part,
        place: at || place.draft,
        words: shortened(text),
        count: 1,
        letters,
        longest: letters,
        runs: found.map(({ look, letters: own }) => ({ ...look.is, letters: own })),
      }
      if (paragraph) line.paragraph = paragraph.is
      if (gap !== undefined) line.gap = gap
      this.byLook.set(key, line)
    }
  }

  /** Looks of the words, alike ones together; raised ones are set smaller by themselves. */
  private looksOf(words: readonly SourceRun[]): { look: WordLook; letters: number }[] {
    const found: { look: WordLook; letters: number }[] = []
    for (const { text, bold = false, italic = false, raise, format = -1 } of words) {
      const is = this.layout.runs[format]
      const letters = lettersIn(text)
      if (!is || raise !== undefined || letters === 0) continue
      const look = this.lookOf(is, format, bold, italic)
      const known = found.find((one) => one.look === look)
      if (known) known.letters += letters
      else found.push({ look, letters })
    }
    return found
  }

  private lookOf(is: RunFormat, format: number, bold: boolean, italic: boolean): WordLook {
    const key = format * 4 + (bold ? 2 : 0) + (italic ? 1 : 0)
    const known = this.looks.get(key)
    if (known) return known
    const look = this.known({ ...is, bold, italic })
    this.looks.set(key, look)
    return look
  }

  private readonly paragraphOf = perInput(({ align, left, firstLine, line }: ParagraphFormat) =>
    this.known<SheetParagraph>({ align, start: Math.round((left + firstLine) * 10) / 10, line }),
  )

  private known<Look>(is: Look): Known<Look> {
    const said = JSON.stringify(is)
    const id = this.ids.get(said) ?? this.ids.size
    this.ids.set(said, id)
    return { is, id }
  }

  private isAnnex(at: PlaceKey): boolean {
    const { area, id } = readPlace(at)
    return area === 'annex' || (area === 'block' && !this.own.has(id))
  }
}

const outer = new Set<LineKind>(['letterhead', 'title', 'recipients', 'signature', 'annex', 'note'])
const ruled = new Set<SheetPart>(['motto', 'issuer', 'subject'])
const isUnderlined = (runs: readonly SheetRun[]): boolean => runs.some(({ underline }) => underline)

function bodyPart(kind: LineKind, { label }: SourceParagraph, words: string, letters: number): SheetPart {
  // A line that goes on in its own words is no heading: `Điều 1. Ban hành ...`.
  if (kind === 'part' || kind === 'section') return !/^\s*Điều\s/u.test(words) && letters <= 120 ? 'section' : 'body'
  // What leads over to the opening sentence, and what is carried out, is no căn cứ of its own.
  if (kind === 'basis' && /^\s*Căn cứ\s.*;\s*$/su.test(words)) return 'basis'
  const listed = label !== undefined || /^\s*[-–—+•*]/u.test(words)
  return listed || kind === 'dash' || kind === 'plus' || kind === 'table' ? 'list' : 'body'
}

/** Its letters alone, without their marks. */
const bare = (text: string): string => foldText(text).replace(/[^a-z]+/g, '')
/** In UTF-16 units, blanks aside. */
function lettersIn(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Every cell of a long annex is counted: most signs need no pattern.
    if ((code > 32 && code < 0xa0) || (code > 0xa0 && code < 0x1680) || !/\s/u.test(text.charAt(at))) letters += 1
  }
  return letters
}
const shortened = (text: string): string => {
  const plain = normalizeText(text).replace(/\s+/gu, ' ').trim()
  return plain.length <= 80 ? plain : `${plain.slice(0, 79).trimEnd()}…`
}

/** What soft breaks and columns part; `columns`: tabs or blanks part some of it. */
function stretchesOf(runs: readonly SourceRun[]): { stretches: Stretch[]; columns: boolean } {
  const stretches: Stretch[] = [{ runs: [], text: '' }]
  const columns = /\t|[ \u00a0]{3}|^[ \u00a0]/u.test(drawnText(runs).trimEnd())
  for (const run of runs) {
    for (const [index, text] of run.text.split(/\n|\t+|(?<![ \u00a0])[ \u00a0]{3,}(?=[^\s/])/u).entries()) {
      if (index > 0) stretches.push({ runs: [], text: '' })
      const open = stretches.at(-1)
      if (!open || text === '') continue
      open.runs.push({ ...run, text })
      open.text += text
    }
  }
  return {
    stretches: stretches
      .map((one) => ({ ...one, text: normalizeText(one.text).trim() }))
      .filter(({ text }) => text !== ''),
    columns,
  }
}

function ofPlan(sections: readonly SourceSection[], first: number, last: number): SheetSection[] {
  return sections
    .filter(({ line }, index) => {
      const next = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY
      return line <= last && next > first
    })
    .map(({ width, height, landscape, margins: { top, bottom, left, right }, pageNumber }) => ({
      width,
      height,
      landscape,
      margins: { top, bottom, left, right },
      pageNumber: pageNumber && {
        at: pageNumber.at,
        ...(pageNumber.boxed ? {} : { align: pageNumber.align }),
        onFirstPage: pageNumber.onFirstPage,
        digits: pageNumber.digits,
        font: pageNumber.run.font,
        size: pageNumber.run.size,
      },
    }))
}
