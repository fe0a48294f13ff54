/**
 * A plan as the passages a comparison speaks of: as printed, without numbers, line breaks and marks that belong to the layout.
 */

import type { AnnexModel, BlockModel, DocumentModel, Run, TableModel, TextLine } from '../document/model.ts'
import { type PlaceKey, place, readPlace } from '../document/place.ts'
import { cellText, lineText, subjectText } from '../document/plainText.ts'
import type { Draft } from '../draft/draft.ts'
import type { Alignable } from '../text/alignTexts.ts'
import { normalizeText, upperVi } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'

/** A plan with what it prints. */
export interface Plan {
  draft: Draft
  document: DocumentModel
  /** What each expression of the draft prints, by its source (`renderDraft`). */
  values: Readonly<Record<string, string>>
}

export type LetterheadField = 'parent' | 'issuer' | 'number' | 'placeDate' | 'urgency' | 'circulation' | 'draftMark'

/** What of the draft prints a passage. */
export type Home =
  | { is: 'letterhead'; field: LetterheadField }
  | { is: 'title' }
  | { is: 'block'; id: string; runs: readonly Run[] }
  | { is: 'row'; id: string; row: number; table: TableModel; generated: boolean }
  | { is: 'annex'; id: string }
  | { is: 'recipients-heading' }
  | { is: 'recipient'; id: string }
  | { is: 'filing' }
  | { is: 'drafter-code' }
  | { is: 'signature' }
  | { is: 'own-post' }
  | { is: 'name' }

export interface Passage extends Alignable {
  /** Names the passage in its plan. */
  key: string
  place: PlaceKey
  label: string
  home: Home
  /** Passages of this kind stand once in each plan: they are the same whatever they say. */
  single: boolean
  /** Its full stop may be of the end mark. */
  ended?: true
}

/** Words as they are compared: one form of each letter, one space between words. */
export const tidy = (text: string): string => normalizeText(text).replace(/\s+/gu, ' ').trim()

/** `./.` belongs to the place, not to the sentence. */
export const withoutEndMark = (text: string): string => text.replace(/\s*\.?\/\.$/u, '.')

/** Every passage in reading order: letterhead, title, body, recipients, signature, annexes. */
export function passagesOf({ draft, document }: Plan): Passage[] {
  const { letterhead, closing } = document
  const generated = new Set(draft.annexes.flatMap((annex) => (annex.generated ? [annex.id] : [])))
  const found = [
    ...letterheadPassages(letterhead),
    single('title', place.title, subjectText(document), { is: 'title' }),
    ...document.body.flatMap((block) => blockPassages(block, false)),
    ...recipientPassages(closing.recipients),
    ...signaturePassages(closing.signature),
    ...document.annexes.flatMap((annex) => annexPassages(annex, generated.has(annex.id))),
  ]
  return found.map((passage) => ({ ...passage, text: tidy(passage.text) }))
}

const single = (key: string, where: PlaceKey, text: string, home: Home): Passage => ({
  key,
  kind: key,
  place: where,
  label: '',
  text,
  home,
  single: true,
})

function letterheadPassages(letterhead: DocumentModel['letterhead']): Passage[] {
  const texts: Record<LetterheadField, string> = {
    circulation: letterhead.circulation ?? '',
    draftMark: letterhead.draftMark ?? '',
    parent: letterhead.parent.join(' '),
    issuer: letterhead.issuer.join(' '),
    number: lineText(letterhead.number),
    placeDate: lineText(letterhead.placeDate),
    urgency: letterhead.urgency ?? '',
  }
  const field = (name: LetterheadField, where: string): Passage =>
    single(`letterhead/${name}`, place.letterhead(where), texts[name], { is: 'letterhead', field: name })
  return [
    field('circulation', 'circulation'),
    field('draftMark', 'draftMark'),
    field('parent', 'parent'),
    field('issuer', 'issuer'),
    field('number', 'number'),
    field('placeDate', 'date'),
    field('urgency', 'urgency'),
  ].filter(({ text }) => text !== '')
}

function blockPassages(block: BlockModel, generated: boolean): Passage[] {
  if (block.kind === 'table') return rowPassages(block, generated)
  const { id } = readPlace(block.place)
  const text = runsText(block.runs).trimEnd()
  return [
    {
      key: block.id,
      kind: 'text',
      place: block.place,
      label: block.label,
      text: block.role === 'section' ? upperVi(text) : withoutEndMark(text),
      home: { is: 'block', id, runs: block.runs },
      single: false,
      ...(text.endsWith('./.') ? { ended: true } : {}),
    },
  ]
}

/** `1`, `2.`, `III`: the number of a row is layout too. */
const rowNumber = /^\s*(?:\d{1,5}|[IVXLC]{1,6}|[a-zđ])[.)]?\s*$/u

function rowPassages(table: TableModel, generated: boolean): Passage[] {
  const numbered = table.rows.some((row, i) => i < table.headerRows && isNumberHead(cellText(row[0] ?? '')))
  return table.rows.map((row, index) => {
    const texts = row.map((cell) => tidy(cellText(cell)))
    const hasNumber = (numbered || row.length > 2) && row.length > 1 && rowNumber.test(texts[0] ?? '')
    return {
      key: `${table.id}/${index}`,
      kind: 'row',
      place: generated ? table.place : place.cell(table.id, index, hasNumber ? 1 : 0),
      label: hasNumber ? (texts[0] ?? '') : '',
      text: (hasNumber ? texts.slice(1) : texts).join(' | '),
      home: { is: 'row', id: table.id, row: index, table, generated },
      single: false,
    }
  })
}

const isNumberHead = (text: string): boolean => /^(?:tt|stt|số tt|số thứ tự)\.?$/iu.test(text.trim())

function recipientPassages({ heading, lines, drafterCode }: DocumentModel['closing']['recipients']): Passage[] {
  const found = [single('recipients-heading', place.recipients, heading, { is: 'recipients-heading' })]
  for (const line of lines) {
    if (line.place === place.filing) {
      found.push({ ...single('filing', place.filing, bareRecipient(line), { is: 'filing' }), label: '-' })
      continue
    }
    const { rest, id: first } = readPlace(line.place)
    const id = [first, ...rest].join('/')
    found.push({
      key: line.place,
      kind: 'recipient',
      place: line.place,
      label: '-',
      text: bareRecipient(line),
      home: { is: 'recipient', id },
      single: false,
    })
  }
  if (drafterCode) found.push(single('drafter-code', place.recipients, drafterCode, { is: 'drafter-code' }))
  return found
}

/** Without the dash before and the mark behind. */
const bareRecipient = (line: TextLine): string =>
  lineText(line)
    .replace(/^\s*[-–+•]\s*/u, '')
    .replace(/\s*[;.,]\s*$/u, '')

function signaturePassages({ lines, ownPost, name }: DocumentModel['closing']['signature']): Passage[] {
  const found = lines.map(
    (line, index): Passage => ({
      key: `signature/${index}`,
      kind: 'signature',
      place: line.place,
      label: '',
      text: upperVi(lineText(line)),
      home: { is: 'signature' },
      single: false,
    }),
  )
  if (ownPost) found.push(single('own-post', ownPost.place, lineText(ownPost), { is: 'own-post' }))
  const signed = lineText(name)
  if (signed !== '') found.push(single('name', name.place, signed, { is: 'name' }))
  return found
}

function annexPassages(annex: AnnexModel, generated: boolean): Passage[] {
  const title: Passage = {
    key: `annex/${annex.id}`,
    kind: 'annex',
    place: annex.title.length > 0 ? place.annexTitle(annex.id) : annex.place,
    label: annex.heading,
    text: upperVi(annex.title.map(lineText).join(' ')),
    home: { is: 'annex', id: annex.id },
    single: false,
  }
  const inside = annex.blocks.flatMap((block) => blockPassages(block, generated && block.kind === 'table'))
  return [title, ...(generated ? inside.filter(({ home }) => home.is === 'row') : inside)]
}
