/**
 * A plan as plain text, from a PDF, a mail or an old file, becomes a draft.
 *
 * What reads like a part of a plan goes to its field; the rest stays where it stands or in a note. What the text
 * does not say stays blank and is noted as not found; nothing is invented.
 */
import { AppError } from '../contract/appError.ts'
import type { ImportResult } from '../contract/operations.ts'
import { attachedTo } from '../document/annexes.ts'
import type { Draft, Letterhead } from '../draft/draft.ts'
import { walkBlocks } from '../draft/walk.ts'
import { plainInline } from '../outline/inline.ts'
import { annexesOf, namesNumber, piecesOf } from './annexesOf.ts'
import { issuerKindOf, sentenceCase } from './bodies.ts'
import { closingOf } from './closingOf.ts'
import { readEmphasis } from './emphasis.ts'
import { measureWrapping, type SourceParagraph } from './joinLines.ts'
import { type FoundHead, letterheadOf } from './letterheadOf.ts'
import { type NoteTaker, takeNotes } from './notes.ts'
import { outlineOf } from './outlineOf.ts'
import { issuerSaid, placeSaid, templateLike, yearSaid } from './saidInText.ts'
import { readSourceLines } from './sourceLines.ts'
import { titleOf } from './titleOf.ts'
import { findZones } from './zones.ts'

export interface ImportOptions {
  /** Name of the file, for messages and the draft's origin. */
  name: string
  /** ISO time. */
  now: string
  newId: () => string
}

/**
 * Reads a plan from its text. Takes time in proportion to its length.
 *
 * @throws AppError `import.empty` for a text without words, `import.not-a-plan` where no plan can be seen in it.
 */
export function importText(text: string, options: ImportOptions): ImportResult {
  const { name, now, newId } = options
  const notes = takeNotes(newId)
  const lines = readSourceLines(text, notes)
  if (lines.length === 0) throw new AppError({ code: 'import.empty', params: { file: name } })
  const zones = findZones(lines)
  if (!zones) throw new AppError({ code: 'import.not-a-plan', params: { file: name } })

  if (!zones.titleLine) notes.notFound('Dòng KẾ HOẠCH')
  else if (/^[#*\s]*\S+\s?\S+[*\s]*:/.test(zones.titleLine.text)) {
    notes.add('normalised', 'Dòng KẾ HOẠCH', zones.titleLine.text, zones.titleLine.line)
  }
  const wrapping = measureWrapping([...zones.body, ...zones.closing])
  const pieces = piecesOf(zones.body, wrapping)
  const leading: SourceParagraph[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') break
    leading.push(piece.paragraph)
  }
  const found = titleOf(leading, zones.titleRest)
  const bodyPieces = pieces.slice(leading.length - found.rest.length)
  const body = outlineOf(bodyPieces, newId)
  for (const piece of bodyPieces) if (piece.kind === 'paragraph') noteTorn(piece.paragraph, notes)
  const closing = closingOf(zones.closing, notes, newId)
  const head = letterheadOf(zones.head, notes)
  const title = readEmphasis(found.title).plain

  const plainTitle = plainInline(title)
  const announcement = body
    .filter((block) => block.role === 'opening' || block.kind === 'basis')
    .map((block) => plainInline(block.text))
    .join(' ')
  const closingText = body.filter((block) => block.role === 'closing').map((block) => plainInline(block.text))
  const letterhead = fillLetterhead(head, announcement, [plainTitle, ...closingText], notes)
  if (namesNumber(zones.annexes, letterhead.number)) letterhead.medium = 'paper'
  const annexes = annexesOf(zones.annexes, wrapping, notes, newId, attachedTo(letterhead))
  const year = yearSaid(plainTitle, head.issueYear, [...walkBlocks(body)].map((block) => block.text).join('\n'))
  if (!year) notes.notFound('Năm kế hoạch')
  else if (year.guessed) notes.add('guessed', 'Năm kế hoạch', `năm ${year.year}`, 0)
  if (title === '') notes.notFound('Tên kế hoạch (trích yếu)')
  if (!closing.hasRecipients) notes.notFound('Nơi nhận')
  if (!closing.hasFiling) notes.notFound('Dòng Lưu')
  if (closing.signature.form === 'custom' && closing.signature.lines.length === 0) notes.notFound('Chức vụ người ký')
  if (closing.signature.name === '') notes.notFound('Họ tên người ký')

  const draft: Draft = {
    format: 'ke-hoach',
    version: 1,
    id: newId(),
    revision: 0,
    template: { id: templateLike(plainTitle), version: '1' },
    year: year?.year ?? null,
    title,
    letterhead,
    facts: {},
    body,
    recipients: closing.recipients,
    signature: closing.signature,
    annexes,
    waivers: [],
    notes: notes.list,
    layout: {
      sizeSet: 'auto',
      indent: 12.7,
      lineSpacing: 1,
      paragraphGap: 6,
      tableSize: 12,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    },
    origin: { kind: 'file', name, at: now },
  }
  return { draft, notes: notes.list }
}

/** Sentences joined over a blank line, for the clerk to look at. */
function noteTorn(paragraph: SourceParagraph, notes: NoteTaker): void {
  for (const { before, after, line } of paragraph.torn) {
    notes.add('normalised', 'Câu bị ngắt dòng, đã nối lại', `${before} ⏎ ${after}`, line)
  }
}

function fillLetterhead(head: FoundHead, opening: string, others: readonly string[], notes: NoteTaker): Letterhead {
  const printed = head.issuerLines.join(' ')
  const said = issuerSaid(opening, others, head.place)
  let issuer = ''
  let shortName = ''
  if (printed !== '') {
    issuer = sentenceCase(printed)
    shortName = issuer.replace(/^Ủy ban nhân dân/u, 'UBND').replace(/^Hội đồng nhân dân/u, 'HĐND')
  } else if (said) {
    issuer = said.issuer
    shortName = said.shortName
    notes.add('guessed', 'Cơ quan ban hành', said.words, 0)
  } else notes.notFound('Cơ quan ban hành')
  let place = head.place
  if (place === '' && said) {
    place = placeSaid(said)
    if (place !== '') notes.add('guessed', 'Địa danh', place, 0)
  }
  if (place === '') notes.notFound('Địa danh')
  if (head.number === '' && head.code === '') notes.notFound('Số và ký hiệu')
  else if (head.number === '') notes.notFound('Số')
  if (head.date === '') notes.notFound('Ngày ban hành')
  const issuerKind = issuerKindOf(issuer)
  if (head.parent === '' && issuer !== '' && issuerKind !== 'ubnd' && issuerKind !== 'hdnd') {
    notes.notFound('Cơ quan chủ quản')
  }
  return {
    issuerKind,
    parent: head.parent,
    issuer,
    shortName,
    place,
    number: head.number,
    code: head.code,
    date: head.date,
    issueYear: head.issueYear,
    medium: 'electronic',
    urgency: head.urgency,
    circulation: head.circulation,
    draftMark: head.draftMark,
  }
}
