/** The document's blocks as flowing HTML: one writer per kind, as for Word and for plain text. */

import { type CSSProperties, createContext, memo, type ReactElement, useContext, useMemo } from 'react'
import { cellModel } from '../../core/document/cells.ts'
import type { BlockWriters, ParagraphModel, TableModel } from '../../core/document/model.ts'
import { place, readPlace } from '../../core/document/place.ts'
import { endMark } from '../../core/document/plainText.ts'
import { defaultPage } from '../../core/style/page.ts'
import type { ParagraphRole } from '../../core/style/paragraphs.ts'
import { rowsLeftOut } from './cutTables.ts'
import { cellCss, type Looks, looksFor } from './look.ts'
import { Runs } from './runs.tsx'

export const LooksContext = createContext<Looks>(looksFor({ sizeSet: 'L', ...defaultPage() }))
export const useLooks = (): Looks => useContext(LooksContext)

/** Rows of a table drawn while it flows; the rest is counted, and stands in the Word file. On paper all are drawn. */
export const RowLimitContext = createContext(60)

export const flowWriters = {
  paragraph: (block) => <FlowParagraph block={block} />,
  table: (block) => <FlowTable block={block} from={block.headerRows} to={block.rows.length} />,
} satisfies BlockWriters<ReactElement>

const headingLevel = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const

const FlowParagraph = memo(function FlowParagraph({ block }: { block: ParagraphModel }): ReactElement {
  const look = useLooks()(block.role satisfies ParagraphRole)
  const Tag = block.outlineLevel ? headingLevel[block.outlineLevel] : 'p'
  return (
    <Tag className="text" data-place={block.place} style={look}>
      {block.label === '' ? null : `${block.label} `}
      <Runs runs={block.runs} />
    </Tag>
  )
})

interface TableProps {
  block: TableModel
  from: number
  to: number
}

export const FlowTable = memo(function FlowTable({ block, from, to }: TableProps): ReactElement {
  const looks = useLooks()
  const styles = useMemo(() => cellStyles(looks), [looks])
  const limit = useContext(RowLimitContext)
  const shownTo = Math.min(to, from + limit)
  const hidden = to - shownTo
  return (
    <>
      <table className="grid" data-place={block.place}>
        <colgroup>
          {block.widths.map((width, column) => (
            <col key={columnKey(column)} style={{ width: `${width}mm` }} />
          ))}
        </colgroup>
        {block.headerRows > 0 ? <thead>{rowsOf(block, 0, block.headerRows, styles, true)}</thead> : null}
        <tbody>
          {rowsOf(block, from, shownTo, styles, false)}
          {hidden > 0 ? (
            <tr className="note">
              <td colSpan={block.widths.length}>{rowsLeftOut(hidden)}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {block.ended && to === block.rows.length ? (
        <p className="text" data-place={block.place} style={looks('body')}>
          {endMark}
        </p>
      ) : null}
    </>
  )
})

type CellStyles = Record<'header' | TableModel['aligns'][number], CSSProperties>

const cellStyles = (looks: Looks): CellStyles => ({
  header: cellCss(looks('tableHeader')),
  left: cellCss(looks('tableLeft')),
  center: cellCss(looks('tableCenter')),
  right: cellCss(looks('tableRight')),
  justify: cellCss(looks('tableJustify')),
})

/** Rows and cells of a table have no identity but their order. */
const columnKey = (column: number): string => `c${column}`

function rowsOf(block: TableModel, from: number, to: number, styles: CellStyles, header: boolean): ReactElement[] {
  const { id } = readPlace(block.place)
  return block.rows.slice(from, to).map((cells, offset) => {
    const row = from + offset
    return (
      <tr key={`r${row}`}>
        {cells.map((cell, column) => {
          const content = cellModel(cell)
          const Tag = header ? 'th' : 'td'
          return (
            <Tag
              key={columnKey(column)}
              data-place={place.cell(id, row, column)}
              colSpan={content.colSpan}
              rowSpan={content.rowSpan}
              scope={header ? 'col' : undefined}
              style={header ? styles.header : styles[block.aligns[column] ?? 'left']}
            >
              <Runs runs={content.runs} />
            </Tag>
          )
        })}
      </tr>
    )
  })
}
