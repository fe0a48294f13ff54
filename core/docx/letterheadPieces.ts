/**
 * What stands above the text of a plan, in the order of the decree.
 *
 * 1. The letterhead: issuer left, Quốc hiệu right, number and date below them on one line, urgency under the number.
 * 2. DỰ THẢO and circulation in frames in the top margin.
 * 3. KẾ HOẠCH, the lines of the trích yếu and their rule.
 */

import type { LetterheadModel, TextLine, TitleModel } from '../document/model.ts'
import { place } from '../document/place.ts'
import type { PageSetup } from '../style/page.ts'
import { framePadding, frameSide, ink, textWidthOf, urgencyFrames, urgencyInk } from '../style/page.ts'
import { type LookName, lookOf } from '../style/paragraphs.ts'
import { textWidth } from '../style/textWidth.ts'
import { type Mm, mm } from '../units.ts'
import type { FrameShape, GridPiece, GridRow, ParagraphPiece, Piece } from './pieces.ts'

/** A frame that stands in a cell keeps its lines inside: some programs cut off what reaches over the edge. */
const frameLine: Mm = mm(0.5)

const line = (look: LookName, field: string, text: string): ParagraphPiece => ({
  kind: 'paragraph',
  look,
  place: place.letterhead(field),
  runs: text === '' ? [] : [{ text }],
})

const rule = (field: string, length: Mm, column: Mm): ParagraphPiece => ({
  kind: 'paragraph',
  look: 'rule',
  place: place.letterhead(field),
  runs: [],
  rule: { length, column },
})

/** Issuer left, Quốc hiệu right; number and date on one line below; urgency under the number. NĐ 30/2020, Phụ lục I, IV. */
export function letterheadPieces(letterhead: LetterheadModel): GridPiece {
  const { columns, numberRow } = letterhead
  const [left, right] = columns
  const rows: GridRow[] = [
    {
      cells: [
        [
          ...letterhead.parent.map((text) => line('parent', 'parent', text)),
          ...letterhead.issuer.map((text) => line('issuer', 'issuer', text)),
          rule('issuer', letterhead.issuerRule, left),
        ],
        [
          line('nation', 'nation', letterhead.nation),
          ...(letterhead.motto === '' ? [] : [line('motto', 'motto', letterhead.motto)]),
          rule('motto', letterhead.mottoRule, right),
        ],
      ],
    },
    {
      bottom: true,
      ...(numberRow ? { columns: numberRow.columns } : {}),
      cells: [
        [{ kind: 'paragraph', look: 'number', ...letterhead.number, ...(numberRow ? { left: numberRow.aside } : {}) }],
        [{ kind: 'paragraph', look: 'placeDate', ...letterhead.placeDate }],
      ],
    },
  ]
  if (letterhead.urgency) {
    const width = urgencyFrames[letterhead.urgency]?.width ?? mm(40)
    const side = (left - width) / 2
    rows.push({
      cells: [
        [
          {
            ...line('urgency', 'urgency', letterhead.urgency),
            frame: { left: side, right: side, color: urgencyInk },
            before: 8 + framePadding,
          },
        ],
        [{ kind: 'paragraph', look: 'tableGap', place: place.letterhead('urgency'), runs: [] }],
      ],
    })
  }
  return { kind: 'grid', name: 'letterhead', columns, rows }
}

/**
 * DỰ THẢO at the right edge, the circulation mark over Quốc hiệu, both framed in the top margin of page 1. III.2.c
 * With both, the circulation mark makes room at the left.
 */
export function markPieces(letterhead: LetterheadModel, page: PageSetup): Piece[] {
  const room = textWidthOf(page.margins)
  const widthOf = (look: LookName, text: string): Mm => textWidth(text, lookOf(look, page)) + 2 * frameSide
  const { draftMark, circulation } = letterhead
  const draftWidth = draftMark ? widthOf('draftMark', draftMark) : 0
  const circulationWidth = circulation ? widthOf('circulation', circulation) : 0
  if (draftMark && circulation) {
    const free = room - draftWidth
    const left = Math.max(0, free - circulationWidth - 2 * frameSide)
    return [
      {
        kind: 'grid',
        name: 'marks',
        columns: [free, draftWidth],
        rows: [
          {
            cells: [
              [framed('circulation', circulation, { left, right: free - left - circulationWidth, color: ink })],
              [framed('draftMark', draftMark, { left: frameLine, right: frameLine, color: ink })],
            ],
          },
        ],
      },
      { kind: 'paragraph', look: 'sectionEnd', place: place.letterhead('draftMark'), runs: [] },
    ]
  }
  if (draftMark) {
    return [framed('draftMark', draftMark, { left: room - draftWidth, right: mm(0), color: ink })]
  }
  if (circulation) {
    const [left, right] = letterhead.columns
    const start = left + (right - circulationWidth) / 2
    return [framed('circulation', circulation, { left: start, right: room - start - circulationWidth, color: ink })]
  }
  return []
}

const framed = (look: 'draftMark' | 'circulation', text: string, frame: FrameShape): ParagraphPiece => ({
  ...line(look, look, text),
  frame,
})

/** The lines of a title as one paragraph, so that a clerk who writes into one of them in Word has the others follow. */
export function titleLines(look: 'subject' | 'annexTitle', lines: readonly TextLine[]): ParagraphPiece[] {
  const [first, ...others] = lines
  if (!first) return []
  const runs = others.flatMap(({ runs: [begins, ...rest] }) =>
    begins ? [{ ...begins, text: `\n${begins.text}` }, ...rest] : rest,
  )
  return [{ kind: 'paragraph', look, place: first.place, runs: [...first.runs, ...runs] }]
}

/** KẾ HOẠCH, the lines of the trích yếu and their rule. II.5.b */
export function titlePieces(title: TitleModel, page: PageSetup): Piece[] {
  return [
    { kind: 'paragraph', look: 'kind', place: place.title, runs: [{ text: title.kind }] },
    ...titleLines('subject', title.subject),
    {
      kind: 'paragraph',
      look: 'rule',
      place: place.title,
      runs: [],
      rule: { length: title.rule, column: textWidthOf(page.margins), after: 6 },
    },
  ]
}
