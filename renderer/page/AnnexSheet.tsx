import { type ReactElement, useMemo } from 'react'
import type { AnnexModel, DocumentModel } from '../../core/document/model.ts'
import { place } from '../../core/document/place.ts'
import type { Annex } from '../../core/draft/draft.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { OutlineEditor } from '../outline/OutlineEditor.tsx'
import type { Paper } from '../outline/paper.ts'
import { flowWriters } from '../preview/blocks.tsx'
import { FlowAnnexHead } from '../preview/FlowSheets.tsx'
import { PagePart } from './PagePart.tsx'
import { Sheet } from './Sheet.tsx'
import type { SheetPages } from './sheets.ts'

interface Props {
  annex: Annex
  /** The same annex as it prints. */
  printed: AnnexModel
  document: DocumentModel
  pages: SheetPages | undefined
  paper: Paper
}

/** An annex; one that is made from the tasks has nothing to type. */
export function AnnexSheet({ annex, printed, document, pages, paper }: Props): ReactElement {
  const numbers = useMemo(() => numberBlocks(annex.body), [annex.body])
  const { heading } = printed
  return (
    <Sheet page={document.page} orientation={annex.orientation} name={heading} pages={pages}>
      <PagePart name={`Sửa tên, khổ giấy của ${heading}`} at={place.annexTitle(annex.id)}>
        <FlowAnnexHead annex={printed} />
      </PagePart>
      {annex.generated ? (
        printed.blocks.map((block) => (
          <div key={block.id}>
            {block.kind === 'paragraph' ? flowWriters.paragraph(block) : flowWriters.table(block)}
          </div>
        ))
      ) : (
        <OutlineEditor roots={annex.body} numbers={numbers} label={`Nội dung ${heading}`} inAnnex paper={paper} />
      )}
    </Sheet>
  )
}
