/**
 * Lines of one document become a draft: the way every import takes, whatever file the lines came from.
 *
 * 1. The title: the words behind KẾ HOẠCH and the lines below it that still belong to it.
 * 2. The body as an outline, letterhead and closing by their fields; a date above the signature counts where the head has none.
 * 3. What the head and the closing do not say is proposed from the paper the plan is attached to (`carrier.ts`), then looked for in the
 *    opening sentence and the title: issuer, code, year; each is told as a guess.
 * 4. Annexes. Whatever a plan should have and this one lacks is told as not found.
 */

import { attachedTo } from '../document/annexes.ts'
import { place } from '../document/place.ts'
import type { Block, Draft, Letterhead } from '../draft/draft.ts'
import { walkBlocks } from '../draft/walk.ts'
import { plainInline } from '../inline/inline.ts'
import type { SourceAside } from '../readers/source.ts'
import { defaultPage } from '../style/page.ts'
import { shortBodyName } from '../text/bodyNames.ts'
import { foldText } from '../text/normalize.ts'
import { annexesOf, namesNumber, piecesOf } from './annexesOf.ts'
import { codeOf, isFront, issuerKindOf, sentenceCase } from './bodies.ts'
import { type Carrier, carrierSaid, closingWith, headWith } from './carrier.ts'
import { claimBody } from './claimBody.ts'
import type { Claims } from './claims.ts'
import { closingOf } from './closingOf.ts'
import { measureWrapping, type SourceParagraph } from './joinLines.ts'
import { dateLine, dateLinesOf, type FoundHead, letterheadOf, takeDateOf } from './letterheadOf.ts'
import type { NoteTaker } from './notes.ts'
import { outlineOf } from './outlineOf.ts'
import { issuerSaid, placeSaid, templateLike, yearSaid } from './saidInText.ts'
import type { SourceLine } from './sourceLine.ts'
import { plainOf } from './spans.ts'
import { titleOf } from './titleOf.ts'
import type { Zones } from './zone.ts'

interface ReadOptions {
  /** Name of the file, for the draft's origin. */
  name: string
  /** ISO time. */
  now: string
  newId: () => string
  notes: NoteTaker
  claims: Claims
  /** Words outside the running text. */
  asides: readonly SourceAside[]
  /** Lines are lines of a page. */
  wrapped: boolean
  /** The text may hold markdown. */
  marked: boolean
  /** The paper of the file the plan is attached to. */
  carrier: Carrier | null
}

export function draftOfZones(zones: Zones, options: ReadOptions): Draft {
  const { name, now, newId, notes, claims, asides, marked, wrapped } = options
  const places = new Map<string, number>()
  const bodyOptions = { notes, newId, claims, places }
  if (!zones.titleLine) notes.notFound('Dòng KẾ HOẠCH')
  else {
    claims.claim(zones.titleLine.line, 'title', place.title)
    if (saysMore(zones.titleLine, zones.titleRest)) {
      notes.add('normalised', 'Dòng KẾ HOẠCH', zones.titleLine.text, zones.titleLine.line)
    }
  }
  const above = dateAbove(zones)
  const lines = above ? zones.body.slice(0, -1) : zones.body
  const wrapping = measureWrapping([...zones.body, ...zones.closing], wrapped)
  const pieces = piecesOf(lines, wrapping)
  const leading: SourceParagraph[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') break
    leading.push(piece.paragraph)
  }
  const found = titleOf(leading, zones.titleRest)
  for (const line of found.lines) claims.claim(line, 'title', place.title)
  const bodyPieces = pieces.slice(leading.length - found.rest.length)
  const { body } = outlineOf(bodyPieces, { ...bodyOptions, main: true })
  for (const piece of bodyPieces) if (piece.kind === 'paragraph') noteTorn(piece.paragraph, notes)
  claimBody(body, lines, bodyOptions)
  const ownHead = letterheadOf(zones.head, { notes, claims, asides })
  const dates = ownHead.hasDate ? [] : dateLinesOf(above ? [above] : zones.closing)
  takeDateOf(dates, ownHead, { notes, claims })
  const carrier = options.carrier ?? carrierSaid(zones.body)
  const head = headWith(carrier, ownHead, notes)
  const extra = zones.titleExtra.map(plainOf)
  for (const line of zones.titleExtra) claims.claim(line.line, 'title', place.title)
  const title = [found.title, ...extra].filter((text) => text !== '').join(' ')

  const plainTitle = plainInline(title)
  const announcement = body
    .filter((block) => block.role === 'opening' || block.kind === 'basis')
    .map((block) => plainInline(block.text))
    .join(' ')
  const closingText = body.filter((block) => block.role === 'closing').map((block) => plainInline(block.text))
  const letterhead = fillLetterhead(head, announcement, [plainTitle, ...closingText], notes)
  const ownClosing = closingOf(
    zones.closing.filter((line) => !dates.includes(line)),
    { notes, newId, claims, marked },
    letterhead,
  )
  const closing = closingWith(carrier, ownHead, ownClosing, notes)
  if (namesNumber(zones.annexes, letterhead.number)) letterhead.medium = 'paper'
  const annexes = annexesOf(zones.annexes, { ...bodyOptions, wrapping, own: attachedTo(letterhead) })
  const { issueYear } = head
  const issueMonth = head.issueMonth ?? (head.date === '' ? null : Number(head.date.slice(5, 7)))
  const year = yearSaid({ issueYear, issueMonth, number: letterhead.number, title: plainTitle }, bodyText(body), now)
  if (!year) notes.notFound('Năm kế hoạch')
  else if (year.guessed) notes.add('guessed', 'Năm kế hoạch', `năm ${year.year}`, 0)
  if (title === '') notes.notFound('Tên kế hoạch (trích yếu)')
  if (!closing.hasRecipients) notes.notFound('Nơi nhận')
  if (!closing.hasFiling) notes.notFound('Dòng Lưu')
  if (closing.signature.form === 'custom' && closing.signature.lines.length === 0) notes.notFound('Chức vụ người ký')
  if (closing.signature.name === '') notes.notFound('Họ tên người ký')

  return {
    format: 'ke-hoach',
    version: 2,
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
    layout: { sizeSet: 'auto', ...defaultPage() },
    origin: { kind: 'file', name, at: now },
  }
}

/** A place and date between the last words and Nơi nhận or the signature, where the head has none; they are no words of the body. */
function dateAbove({ head, body, closing }: Zones): SourceLine | null {
  const last = body.at(-1)
  const dated = head.some(({ text }) => dateLine.test(text)) || dateLinesOf(closing).length > 0
  return last && closing.length > 0 && !dated ? (dateLinesOf([last])[0] ?? null) : null
}

/** Marks around KẾ HOẠCH that are no emphasis. */
function saysMore({ text, spans }: SourceLine, rest: SourceLine | null): boolean {
  if (!spans) return /^[#*\s]*\S+\s?\S+[*\s]*[:,]/.test(text)
  const own = rest ? text.slice(0, text.length - rest.text.length) : text
  return /[^\p{L}\s]/u.test(own)
}

const bodyText = (body: readonly Block[]): string => [...walkBlocks(body)].map((block) => block.text).join('\n')

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
    shortName = shortBodyName(issuer)
    if (said && foldText(said.issuer) === foldText(issuer)) {
      issuer = said.issuer
      shortName = said.shortName
    }
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
  const code = head.code === '' && issuer !== '' ? codeOf(issuer) : head.code
  if (code !== head.code) notes.add('guessed', 'Ký hiệu', code, 0)
  if (head.date === '') notes.notFound('Ngày ban hành')
  const issuerKind =
    isFront(issuer) || (isFront(head.parent) && /^ban /u.test(foldText(issuer))) ? 'mat-tran' : issuerKindOf(issuer)
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
    code,
    date: head.date,
    issueYear: head.issueYear,
    ...(head.issueMonth === undefined ? {} : { issueMonth: head.issueMonth }),
    ...(head.issueDay === undefined ? {} : { issueDay: head.issueDay }),
    ...(head.banner === undefined ? {} : { banner: head.banner }),
    medium: 'electronic',
    urgency: head.urgency,
    circulation: head.circulation,
    draftMark: head.draftMark,
  }
}
