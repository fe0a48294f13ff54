/**
 * A file, as its reader found it, becomes a draft: the words go to the fields they belong to, and every line says what
 * it was taken for, so that the clerk can say otherwise. Nothing is dropped and nothing is invented.
 *
 * 1. The words of text boxes go to where the boxes stand; the lines of the whole file are read, each with a number of its own.
 * 2. The file is cut into its documents. One is chosen, the others are told (and what a decision says of the plan attached to it); lines that are no plan's (page numbers, stamps) are noted.
 * 3. The lines of the plan fall into zones: head, title, body, closing, annexes; each becomes its part of the draft. A text that is no
 *    plan is refused, or read as far as it goes and said to be none.
 * 4. Footnotes, comments, tracked changes and the layout of the file are tied to what their lines became.
 * 5. With the clerk's corrections all of it is done again; without any that differ, the first reading stands.
 */

import type { Draft, DraftNote } from '../draft/draft.ts'
import { otherKindField } from '../draft/otherKind.ts'
import { AppError } from '../problem/appError.ts'
import type { SourceDocument } from '../readers/source.ts'
import type { FileSheet } from '../reading/fileSheet.ts'
import { noteRemarks } from './asides.ts'
import { withBoxes } from './boxes.ts'
import { carrierOf } from './carrier.ts'
import { type Claims, takeClaims } from './claims.ts'
import { withFootnotes } from './footnotesOf.ts'
import type { ImportLine, LineKind } from './importLine.ts'
import type { ReadPart } from './importReading.ts'
import { type NoteTaker, takeNotes } from './notes.ts'
import { partsOf, type SourcePart } from './parts.ts'
import { draftOfZones } from './readLines.ts'
import { commentsOf, marksOf, type ReviewMark } from './reviewOf.ts'
import { sheetOf } from './sheetOf.ts'
import { type Corrections, isBold, type SourceLine } from './sourceLine.ts'
import { isMarked, readSourceLines, readSourceNotes } from './sourceLines.ts'
import { isWholly } from './spans.ts'
import { findZones } from './zones.ts'

export interface ImportOptions {
  /** Name of the file, for messages and the draft's origin. */
  name: string
  /** ISO time. */
  now: string
  newId: () => string
}

interface SourceOptions extends ImportOptions {
  /** What the clerk says of lines the import took for something else. */
  corrections?: Corrections
  /** Which document of the file to read; the first plan unless it says otherwise. */
  part?: number
  /** Refuse a text that is no plan; otherwise it is read as far as it goes. */
  plansOnly?: boolean
}

export interface SourceReading {
  draft: Draft
  notes: DraftNote[]
  /** Every line of the file, those of its other documents too. */
  lines: ImportLine[]
  parts: ReadPart[]
  /** The part that was read. */
  part: number
  /** Tracked changes of the file, in reading order; absent where there are none. */
  marks?: ReviewMark[]
  /** How the file is set; absent where its reader does not say. */
  sheet?: FileSheet
}

/**
 * Reads a plan from a source. Takes time in proportion to its length.
 *
 * @throws AppError `import.empty` for a file without words; with `plansOnly`, `import.not-a-plan` where none is seen.
 */
export function importSource(source: SourceDocument, options: SourceOptions): SourceReading {
  const { corrections = {} } = options
  const plain = readOnce(source, options, {})
  const differs = plain.lines.some(({ line, kind }) => corrections[line] !== undefined && corrections[line] !== kind)
  const reading = differs ? readOnce(source, options, corrections) : plain
  // What the clerk has said is no guess any more.
  const lines = reading.lines.map((line) => (corrections[line.line] === line.kind ? { ...line, guessed: false } : line))
  return { ...reading, lines }
}

function readOnce(file: SourceDocument, options: SourceOptions, corrections: Corrections): SourceReading {
  const { name, now, newId } = options
  const notes = takeNotes(newId)
  const claims = takeClaims()
  const { source, placed } = withBoxes(file)
  for (const { text, line } of placed) notes.add('guessed', 'Hộp chữ', `Đặt vào chỗ hộp đứng: ${text}`, line)
  const all = readSourceLines(source, notes, corrections)
  if (all.length === 0)
    throw new AppError({ code: isSilent(source) ? 'import.empty' : 'import.not-a-plan', params: { file: name } })
  const parts = partsOf(all)
  const chosen = chosenPart(parts, options.part)
  const part = parts[chosen]
  const own = part ? all.slice(part.from, part.to) : all
  noteOtherParts(parts, chosen, all, notes, claims)
  noteRemarks(source, notes)
  const lines = withoutNoted(own, notes, claims)
  const plan = findZones(lines)
  if (options.plansOnly && !(plan && part?.kind === 'plan')) throw refusalOf(part, name)
  const zones = plan ?? findZones(lines, true)
  if (!zones) throw new AppError({ code: 'import.empty', params: { file: name } })
  if (!plan || part?.kind === 'other') {
    const said = part?.kind === 'other' && part.name !== '' ? `Đây là ${part.name}` : 'Không thấy đây là KẾ HOẠCH'
    const title = part?.title ? `: ${part.title}` : ''
    notes.add('guessed', otherKindField, `${said}; nội dung vẫn được đưa vào bản nháp${title}`, 0)
  }
  // How a plain text is broken is measured: its paragraphs may be whole.
  const wrapped = source.wrapped && source.format !== 'text'
  const plainDraft = draftOfZones(zones, {
    wrapped,
    name,
    now,
    newId,
    notes,
    claims,
    asides: source.asides,
    marked: isMarked(source),
    carrier: carrierOf({ parts, chosen, all }, newId, isMarked(source)),
  })
  const draft = withFootnotes(plainDraft, source.notes ?? [], readSourceNotes(source, notes), notes)
  const comments = commentsOf(source, claims, newId)
  const marks = marksOf(source, claims)
  const sheet = sheetOf(source, claims, draft)
  return {
    draft: comments.length > 0 ? { ...draft, comments } : draft,
    ...(marks.length > 0 ? { marks } : {}),
    ...(sheet ? { sheet } : {}),
    notes: notes.list,
    lines: linesRead(all, claims),
    parts: parts.map(({ title, kind, name: called, from, to }) => ({
      title,
      kind,
      name: called,
      firstLine: all[from]?.line ?? 0,
      lastLine: all[to - 1]?.line ?? 0,
    })),
    part: chosen,
  }
}

/** Not a word anywhere, beside the text neither. */
const isSilent = ({ asides, notes }: SourceDocument): boolean => asides.length === 0 && (notes ?? []).length === 0

/** Why a file is not read as a plan: what it calls itself, or that nothing in it says KẾ HOẠCH. */
const refusalOf = (part: SourcePart | undefined, file: string): AppError =>
  part?.kind === 'other' && part.name !== ''
    ? new AppError({ code: 'import.other-kind', params: { file, kind: part.name } })
    : new AppError({ code: 'import.not-a-plan', params: { file } })

function chosenPart(parts: readonly SourcePart[], asked: number | undefined): number {
  if (asked !== undefined && parts[asked]) return asked
  return Math.max(
    0,
    parts.findIndex(({ kind }) => kind === 'plan'),
  )
}

/** The other documents of the file are told of, whole; they are never mixed into the draft. */
function noteOtherParts(
  parts: readonly SourcePart[],
  chosen: number,
  all: readonly SourceLine[],
  notes: NoteTaker,
  claims: Claims,
): void {
  parts.forEach((part, index) => {
    if (index === chosen) return
    const lines = all.slice(part.from, part.to)
    notes.add(
      'left-over',
      `Văn bản khác trong tệp: ${part.title}`,
      lines.map((line) => line.text).join('\n'),
      lines[0]?.line ?? 0,
    )
    for (const line of lines) claims.claim(line.line, 'note', '')
  })
}

/** Lines the clerk put out of the plan. */
function withoutNoted(lines: readonly SourceLine[], notes: NoteTaker, claims: Claims): SourceLine[] {
  return lines.filter((line) => {
    if (line.forced !== 'note') return true
    notes.add('left-over', 'Dòng để ngoài kế hoạch', line.text, line.line)
    claims.claim(line.line, 'note', '')
    return false
  })
}

function linesRead(all: readonly SourceLine[], claims: Claims): ImportLine[] {
  const out: ImportLine[] = []
  for (const source of all) {
    const open = out.at(-1)
    if (open && open.line === source.line && !source.table) {
      open.text += `\n${source.text}`
      continue
    }
    const claim = claims.of(source.line)
    const kind: LineKind = claim?.kind ?? 'note'
    const line: ImportLine = {
      line: source.line,
      text: source.text,
      kind,
      guessed: claim?.guessed ?? true,
      place: claim?.place ?? '',
    }
    if (isBold(source)) line.bold = true
    if (isWholly('italic', source.spans)) line.italic = true
    if (source.align) line.align = source.align
    out.push(line)
  }
  return out
}
