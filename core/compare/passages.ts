/**
 * A plan as the passages a comparison speaks of: as printed, without numbers, line breaks and marks that belong to the layout.
 *
 * 1. Letterhead, title, body, recipients, signature, annexes, in this order (`passagesOf`).
 * 2. A block is a passage, a row of a table is one; its number in the first column is layout (`rowPassages`).
 * 3. Each carries what of the draft prints it (`Home`), so that it can be taken over.
 */

import type { AnnexModel, BlockModel, DocumentModel, Run, TableModel, TextLine } from '../document/model.ts'
import { type PlaceKey, place, readPlace } from '../document/place.ts'
import { cellText, lineText, subjectText } from '../document/plainText.ts'
import type { Annex, Block, Draft } from '../draft/draft.ts'
import { walkDraft } from '../draft/walk.ts'
import type { Marker } from '../inline/markers.ts'
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

type LetterheadField = 'banner' | 'parent' | 'issuer' | 'number' | 'placeDate' | 'urgency' | 'circulation' | 'draftMark'

export interface RowHome {
  is: 'row'
  id: string
  row: number
  table: TableModel
  /** The annex whose table is made anew on every rendering; null of any other. */
  generated: string | null
}

/** What of the draft prints a passage. */
type Home =
  | { is: 'letterhead'; field: LetterheadField }
  | { is: 'title' }
  | { is: 'block'; id: string; runs: readonly Run[] }
  | RowHome
  | { is: 'column'; table: string; column: number }
  | { is: 'annex'; id: string }
  | { is: 'recipients-heading' }
  | { is: 'recipient'; id: string }
  | { is: 'filing' }
  | { is: 'drafter-code' }
  | { is: 'signature' }
  | { is: 'own-post' }
  | { is: 'name' }
  | { is: 'beside' }

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
  /** Of a paragraph. */
  level?: Marker
  /** Of an annex: the name its file gave it, where it is not counted. */
  called?: string
}

/** Of some tables the columns that are compared row by row; of the others all are. */
export type ComparedColumns = ReadonlyMap<string, ReadonlySet<number>>

/** Words as they are compared: one form of each letter, one space between words. */
export const tidy = (text: string): string => normalizeText(text).replace(/\s+/gu, ' ').trim()

/** `./.` belongs to the place, not to the sentence. */
export const withoutEndMark = (text: string): string => text.replace(/\s*\.?\/\.$/u, '.')

/** Every passage in reading order: letterhead, title, body, recipients, signature, annexes. */
export function passagesOf({ draft, document }: Plan, columns: ComparedColumns = new Map()): Passage[] {
  const { letterhead, closing } = document
  const annexes = new Map(draft.annexes.map((annex) => [annex.id, annex]))
  const blocks = new Map(Array.from(walkDraft(draft), (block) => [block.id, block]))
  const found = [
    ...letterheadPassages(letterhead),
    single('title', place.title, subjectText(document), { is: 'title' }),
    ...document.body.flatMap((block) => blockPassages(block, null, blocks, columns)),
    ...recipientPassages(closing.recipients),
    ...signaturePassages(closing.signature),
    ...document.annexes.flatMap((annex) => annexPassages(annex, annexes.get(annex.id), blocks, columns)),
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
    // What stands in place of Quốc hiệu and Tiêu ngữ.
    banner: letterhead.motto === '' ? letterhead.nation : '',
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
    field('banner', 'nation'),
    field('parent', 'parent'),
    field('issuer', 'issuer'),
    field('number', 'number'),
    field('placeDate', 'date'),
    field('urgency', 'urgency'),
  ].filter(({ text }) => text !== '')
}

function blockPassages(
  block: BlockModel,
  generated: string | null,
  blocks: ReadonlyMap<string, Block>,
  columns: ComparedColumns,
): Passage[] {
  if (block.kind === 'table') return rowPassages(block, generated, columns.get(block.id))
  const { id } = readPlace(block.place)
  const text = runsText(block.runs).trimEnd()
  return [
    {
      key: block.id,
      kind: 'text',
      place: block.place,
      label: block.label,
      text: block.role === 'section' ? upperVi(withoutEndMark(text)) : withoutEndMark(text),
      home: { is: 'block', id, runs: block.runs },
      single: false,
      level: blocks.get(id)?.marker ?? 'none',
      ...(text.endsWith('./.') ? { ended: true } : {}),
    },
  ]
}

/** `1`, `2.`, `III`: the number of a row is layout too. */
const rowNumber = /^\s*(?:\d{1,5}|[IVXLC]{1,6}|[a-zđ])[.)]?\s*$/u

function rowPassages(table: TableModel, generated: string | null, columns: ReadonlySet<number> | undefined): Passage[] {
  const numbered = table.rows.some((row, i) => i < table.headerRows && isNumberHead(cellText(row[0] ?? '')))
  return table.rows.map((row, index) => {
    const texts = row.map((cell) => tidy(cellText(cell)))
    const hasNumber = (numbered || row.length > 2) && row.length > 1 && rowNumber.test(texts[0] ?? '')
    const compared = texts.filter((_, column) => (column > 0 || !hasNumber) && (columns?.has(column) ?? true))
    return {
      key: `${table.id}/${index}`,
      kind: 'row',
      place: generated !== null ? table.place : place.cell(table.id, index, hasNumber ? 1 : 0),
      label: hasNumber ? (texts[0] ?? '') : '',
      text: withoutEmptyEnd(compared).join(' | '),
      home: { is: 'row', id: table.id, row: index, table, generated },
      single: false,
    }
  })
}

/** A row that is short of cells prints as one with empty cells at its end, and a Word file has them. */
const withoutEmptyEnd = (texts: string[]): string[] => texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)

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

function signaturePassages({ lines, ownPost, name, beside = [] }: DocumentModel['closing']['signature']): Passage[] {
  // The lines follow from the form and its posts: they are one.
  const above = lines.map((line) => upperVi(lineText(line))).join(' ')
  const where = lines[0]?.place ?? place.signature('form')
  const found = above === '' ? [] : [single('signature', where, above, { is: 'signature' })]
  if (ownPost) found.push(single('own-post', ownPost.place, lineText(ownPost), { is: 'own-post' }))
  // A name that is owed is no name: a plan of ours shows the blank, one that was read has nothing there.
  const signed = name.runs.every(({ missing }) => missing) ? '' : lineText(name)
  if (signed !== '') found.push(single('name', name.place, signed, { is: 'name' }))
  for (const [index, one] of beside.entries()) {
    const words = [...one.lines, one.name].map(lineText).join(' ')
    if (words !== '') found.push(single(`beside/${index}`, one.name.place, words, { is: 'beside' }))
  }
  return found
}

function annexPassages(
  annex: AnnexModel,
  own: Annex | undefined,
  blocks: ReadonlyMap<string, Block>,
  columns: ComparedColumns,
): Passage[] {
  const generated = own?.generated !== undefined
  const called = own?.heading?.trim() ?? ''
  const title: Passage = {
    key: `annex/${annex.id}`,
    kind: 'annex',
    place: annex.title.length > 0 ? place.annexTitle(annex.id) : annex.place,
    label: annex.heading,
    text: upperVi(annex.title.map(lineText).join(' ')),
    home: { is: 'annex', id: annex.id },
    single: false,
    ...(called === '' ? {} : { called }),
  }
  const inside = annex.blocks.flatMap((block) =>
    blockPassages(block, generated && block.kind === 'table' ? annex.id : null, blocks, columns),
  )
  return [title, ...(generated ? inside.filter(({ home }) => home.is === 'row') : inside)]
}
