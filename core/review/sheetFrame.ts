/**
 * A paper about a plan: its head, its name, tables of what is to be said, and who signs it. Built like a plan, so that Word and the
 * page are made as for one.
 *
 * 1. `sheetFrame`: the plan’s letterhead and title over a body of the caller’s, two lines for names below.
 * 2. `sheetParagraph`, `sheetTable`: what the body is made of; a table that is cut says how much is left.
 */
import { centredTitle } from '../document/centredTitle.ts'
import { letterheadModel } from '../document/letterhead.ts'
import type { BlockModel, DocumentModel, ParagraphModel, Run, TableModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import { subjectText } from '../document/plainText.ts'
import type { Draft } from '../draft/draft.ts'
import { excerptOf } from '../reading/plan.ts'
import type { PageSetup } from '../style/page.ts'
import { subjectRoom, tableSizeLimits, textWidthOf } from '../style/page.ts'
import { sizeSets } from '../style/sizes.ts'
import { lowerFirst } from '../text/normalize.ts'

interface Sheet {
  /** `PHIẾU RÀ SOÁT`. */
  kind: string
  /** Over Nơi nhận, at the left. */
  left: string
  /** Over the name, at the right. */
  right: string
  /** Day of the paper, ISO. */
  today: string
  /** The room between the margins is given, mm. */
  body: (width: number) => BlockModel[]
}

/** A sheet of the office on the page of the plan: letterhead, title, body, signature. Source: as for a plan, NĐ 30/2020/NĐ-CP, Phụ lục I. */
export function sheetFrame(
  { draft, document }: { draft: Draft; document: DocumentModel },
  sheet: Sheet,
): DocumentModel {
  const page: PageSetup = {
    ...document.page,
    sizeSet: 'S',
    lineSpacing: 1,
    tableSize: tableSizeLimits[0],
  }
  const { margins } = page
  const letterhead = letterheadModel(
    { ...draft.letterhead, date: sheet.today, draftMark: null, urgency: '' },
    'S',
    margins,
  )
  const plan = excerptOf(`Kế hoạch ${lowerFirst(subjectText(document))}`, 240)
  const { lines, rule } = centredTitle([{ text: plan }], {
    place: place.draft,
    room: subjectRoom(margins),
    size: sizeSets.S.subject,
  })
  const named = sheet.kind.slice(0, 1) + sheet.kind.slice(1).toLocaleLowerCase('vi')
  return {
    properties: {
      title: `${named}: ${plan}`,
      office: document.properties.office,
      year: draft.year,
      date: sheet.today,
    },
    page,
    letterhead: {
      parent: letterhead.parent,
      issuer: letterhead.issuer,
      issuerRule: letterhead.issuerRule,
      nation: letterhead.nation,
      motto: letterhead.motto,
      mottoRule: letterhead.mottoRule,
      number: { place: place.draft, runs: [] },
      placeDate: letterhead.placeDate,
      columns: letterhead.columns,
      ...(letterhead.numberRow ? { numberRow: letterhead.numberRow } : {}),
    },
    title: {
      kind: sheet.kind,
      subject: lines,
      rule,
    },
    body: sheet.body(textWidthOf(margins)),
    closing: {
      recipients: { heading: sheet.left, lines: [] },
      signature: {
        lines: [{ place: place.draft, runs: [{ text: sheet.right }] }],
        name: { place: place.draft, runs: [] },
      },
    },
    annexes: [],
    notes: [],
  }
}

export const sheetParagraph = (id: string, runs: Run[]): ParagraphModel => ({
  kind: 'paragraph',
  id,
  place: place.draft,
  role: 'body',
  label: '',
  runs,
  keepWithNext: false,
})

export interface SheetTable {
  header?: string[]
  /** Of the width; they add up to one. */
  shares: number[]
  rows: (string | Run[])[][]
  most?: number
  /** The row that says how many more there are. */
  rest?: (rest: number) => string[]
}

/** A table `width` mm wide; behind `most` rows one says how many more there are. */
export function sheetTable(id: string, width: number, table: SheetTable): TableModel {
  const { header, shares, rows, most = rows.length, rest } = table
  const left = rows.length - most
  const cells = rows.slice(0, most).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : { runs: cell })))
  return {
    kind: 'table',
    id,
    place: place.draft,
    widths: shares.map((share) => width * share),
    aligns: shares.map(() => 'left'),
    headerRows: header ? 1 : 0,
    rows: [...(header ? [header] : []), ...cells, ...(left > 0 && rest ? [rest(left)] : [])],
  }
}
