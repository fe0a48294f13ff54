/**
 * The document as flowing text: there at once after a key, before its true pages are placed.
 *
 * 1. The pages as last placed say where sheets begin (`flowSheets.ts`).
 * 2. Each sheet draws its parts: letterhead and title, blocks, rows of a table, closing, head of an annex, footnotes.
 * 3. A line has the look the page gives it and the place it leads to in the form.
 * 4. What did not change is not drawn again: parts are kept by what they are made of.
 */

import { memo, type ReactElement, useContext, useMemo } from 'react'
import type {
  AnnexModel,
  ClosingModel,
  DocumentModel,
  LetterheadModel,
  NoteModel,
  TextLine,
  TitleModel,
} from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { place } from '../../core/document/place.ts'
import { closingColumns, signatureSpace } from '../../core/style/page.ts'
import type { LookName } from '../../core/style/paragraphs.ts'
import { runsText } from '../../core/text/runsText.ts'
import { FlowTable, flowWriters, LooksContext, RowLimitContext, useLooks } from './blocks.tsx'
import { type FlowPart, type FlowSheet, flowSheets } from './flowSheets.ts'
import { looksFor, sheetCss } from './look.ts'
import { Runs } from './runs.tsx'

interface Props {
  document: DocumentModel
  /** The pages as last placed: they say where sheets begin. */
  pages: readonly PageLayout[]
  /** Every row of every table, for paper; on screen the first ones. */
  allRows?: boolean
}

/** The document as flowing text: there at once after a key, before its true pages are placed. */
export function FlowSheets({ document, pages, allRows = false }: Props): ReactElement {
  const sheets = useMemo(() => flowSheets(document, pages), [document, pages])
  const looks = useMemo(() => looksFor(document.page), [document.page])
  const limit = useContext(RowLimitContext)
  return (
    <LooksContext value={looks}>
      <RowLimitContext value={allRows ? Number.POSITIVE_INFINITY : limit}>
        {sheets.map((sheet, index) => (
          <article
            key={sheet.key}
            className={`sheet flow ${sheet.orientation}`}
            aria-label={`Trang ${index + 1}`}
            data-page={index + 1}
            style={sheetCss(document.page, sheet.orientation)}
          >
            <PageNumber sheet={sheet} />
            {sheet.parts.map((part) => (
              <Part key={part.key} part={part} document={document} />
            ))}
          </article>
        ))}
      </RowLimitContext>
    </LooksContext>
  )
}

function PageNumber({ sheet }: { sheet: FlowSheet }): ReactElement | null {
  const look = useLooks()('pageNumber')
  if (sheet.pageNumber === '') return null
  return (
    <p className="page-number" style={look}>
      {sheet.pageNumber}
    </p>
  )
}

function Part({ part, document }: { part: FlowPart; document: DocumentModel }): ReactElement {
  switch (part.kind) {
    case 'head':
      return (
        <>
          <FlowLetterhead letterhead={document.letterhead} />
          <FlowTitle title={document.title} />
        </>
      )
    case 'block':
      return part.block.kind === 'paragraph' ? flowWriters.paragraph(part.block) : flowWriters.table(part.block)
    case 'rows':
      return <FlowTable block={part.block} from={part.from} to={part.to} />
    case 'closing':
      return (
        <FlowClosing closing={document.closing} columns={closingColumns(document.page.margins, part.orientation)} />
      )
    case 'annex-head':
      return <FlowAnnexHead annex={part.annex} />
    case 'notes':
      return <FlowNotes notes={document.notes} numbers={part.numbers} />
  }
}

/** One line of a named look. */
function Line({ look, at, text, line }: { look: LookName; at?: string; text?: string; line?: TextLine }): ReactElement {
  return (
    <p className="text" data-place={line?.place ?? at} style={useLooks()(look)}>
      {line ? <Runs runs={line.runs} /> : text}
    </p>
  )
}

/** A rule of this length, mm, centred under the text above it. */
const Rule = ({ length }: { length: number }): ReactElement => (
  <i className="rule-below" style={{ width: `${length}mm` }} />
)

const columnsOf = (columns: readonly number[]): string => columns.map((width) => `${width}mm`).join(' ')

export const FlowLetterhead = memo(function FlowLetterhead({
  letterhead: l,
}: {
  letterhead: LetterheadModel
}): ReactElement {
  const frames = [
    { text: l.circulation, at: place.letterhead('circulation'), name: 'circulation' },
    { text: l.draftMark, at: place.letterhead('draftMark'), name: 'draft-mark' },
  ]
  return (
    <>
      {frames.map((frame) =>
        frame.text ? (
          <p key={frame.name} className={`frame ${frame.name}`} data-place={frame.at}>
            {frame.text}
          </p>
        ) : null,
      )}
      <div className="columns" style={{ gridTemplateColumns: columnsOf(l.columns) }}>
        <div>
          {l.parent.map((text) => (
            <Line key={text} look="parent" at={place.letterhead('parent')} text={text} />
          ))}
          {l.issuer.map((text) => (
            <Line key={text} look="issuer" at={place.letterhead('issuer')} text={text} />
          ))}
          <Rule length={l.issuerRule} />
        </div>
        <div>
          <Line look="nation" at={place.letterhead('nation')} text={l.nation} />
          {l.motto !== '' && <Line look="motto" at={place.letterhead('motto')} text={l.motto} />}
          <Rule length={l.mottoRule} />
        </div>
      </div>
      <div className="columns" style={{ gridTemplateColumns: columnsOf(l.numberRow?.columns ?? l.columns) }}>
        <div style={{ paddingLeft: `${l.numberRow?.aside ?? 0}mm` }}>
          <Line look="number" line={l.number} />
        </div>
        <div>
          <Line look="placeDate" line={l.placeDate} />
        </div>
        {l.urgency ? (
          <p className="frame urgency" data-place={place.letterhead('urgency')}>
            {l.urgency}
          </p>
        ) : null}
      </div>
    </>
  )
})

export const FlowTitle = memo(function FlowTitle({ title }: { title: TitleModel }): ReactElement {
  return (
    <>
      <h2 className="text" data-place={place.title} style={useLooks()('kind')}>
        {title.kind}
      </h2>
      <Lines look="subject" lines={title.subject} />
      <Rule length={title.rule} />
    </>
  )
})

/** Lines broken where the model breaks them. */
function Lines({ look, lines }: { look: LookName; lines: readonly TextLine[] }): ReactElement {
  return (
    <>
      {lines.map((line) => (
        <Line key={runsText(line.runs)} look={look} line={line} />
      ))}
    </>
  )
}

export const FlowClosing = memo(function FlowClosing({
  closing,
  columns,
}: {
  closing: ClosingModel
  columns: [number, number]
}): ReactElement {
  const { recipients, signature } = closing
  const [nearest, ...others] = signature.beside ?? []
  return (
    <div className="columns closing" style={{ gridTemplateColumns: `${columns[0]}mm ${columns[1]}mm` }}>
      {nearest && (
        <>
          <Posts signer={nearest} />
          <Posts signer={signature} />
          <Name signer={nearest} />
          <Name signer={signature} />
        </>
      )}
      <div>
        {others.map((signer) => (
          <div key={signer.name.place}>
            <Posts signer={signer} />
            <Name signer={signer} />
          </div>
        ))}
        <Line look="recipientsHeading" at={place.recipients} text={recipients.heading} />
        {recipients.lines.map((line) => (
          <Line key={line.place} look="recipient" line={line} />
        ))}
        {recipients.drafterCode ? <Line look="drafterCode" at={place.filing} text={recipients.drafterCode} /> : null}
      </div>
      {!nearest && (
        <div>
          <Posts signer={signature} />
          <Name signer={signature} />
        </div>
      )}
    </div>
  )
})

interface SignerProps {
  signer: Pick<ClosingModel['signature'], 'lines' | 'name' | 'ownPost'>
}

function Posts({ signer }: SignerProps): ReactElement {
  return (
    <div>
      <Lines look="authority" lines={signer.lines} />
    </div>
  )
}

/** The names of two who sign side by side stand on one line. */
function Name({ signer }: SignerProps): ReactElement {
  return (
    <div style={{ alignSelf: 'end' }}>
      <div style={{ height: `${signatureSpace}mm` }} />
      {signer.ownPost ? <Line look="ownPost" line={signer.ownPost} /> : null}
      <Line look="signer" line={signer.name} />
    </div>
  )
}

function FlowNotes({ notes, numbers }: { notes: readonly NoteModel[]; numbers: readonly number[] }): ReactElement {
  const look = useLooks()('footnote')
  return (
    <div className="footnotes">
      {numbers.map((number) => {
        const note = notes[number - 1]
        return (
          <p key={number} className="text" data-place={note?.place} style={look}>
            <sup>{number}</sup> <Runs runs={note?.runs ?? []} />
          </p>
        )
      })}
    </div>
  )
}

export const FlowAnnexHead = memo(function FlowAnnexHead({ annex }: { annex: AnnexModel }): ReactElement {
  return (
    <>
      <Line look="annexHeading" at={annex.place} text={annex.heading} />
      <Lines look="annexTitle" lines={annex.title} />
      <Line look="annexAttached" at={annex.place} text={annex.attachedTo} />
      <Rule length={annex.rule} />
    </>
  )
})
