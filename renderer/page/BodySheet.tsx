import { type ReactElement, useMemo } from 'react'
import { bodyParts } from '../../core/document/bodyParts.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import { place } from '../../core/document/place.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { closingColumns } from '../../core/style/page.ts'
import { OutlineEditor } from '../outline/OutlineEditor.tsx'
import { PageGapBetween } from '../outline/PageGapRow.tsx'
import type { Paper } from '../outline/paper.ts'
import { FlowClosing, FlowLetterhead, FlowTitle } from '../preview/FlowSheets.tsx'
import { useEditor } from '../state/editor.ts'
import { PagePart } from './PagePart.tsx'
import { Sheet } from './Sheet.tsx'
import { beforeClosing, type SheetPages } from './sheets.ts'

interface Props {
  document: DocumentModel
  pages: SheetPages | undefined
  paper: Paper
}

const noBlocks: readonly never[] = []

/** The plan itself: letterhead, title, the text written in place, recipients and signature. */
export function BodySheet({ document, pages, paper }: Props): ReactElement {
  const body = useEditor((state) => state.draft?.body ?? noBlocks)
  const numbers = useMemo(() => numberBlocks(body), [body])
  const orientation = bodyParts(document.body).at(-1)?.orientation ?? 'portrait'
  const gap = pages?.gaps.find(beforeClosing)
  return (
    <Sheet page={document.page} orientation="portrait" name="Trang của kế hoạch" pages={pages}>
      <PagePart name="Sửa cơ quan, số, ngày" at={place.letterhead('issuer')}>
        <FlowLetterhead letterhead={document.letterhead} />
      </PagePart>
      <PagePart name="Sửa tên kế hoạch" at={place.title}>
        <FlowTitle title={document.title} />
      </PagePart>
      <OutlineEditor roots={body} numbers={numbers} label="Nội dung kế hoạch" kind="tasks" paper={paper} />
      {gap ? <PageGapBetween gap={gap} /> : null}
      <PagePart name="Sửa nơi nhận, người ký" at={place.recipients}>
        <div className={orientation === 'landscape' ? 'page-across' : undefined}>
          <FlowClosing closing={document.closing} columns={closingColumns(document.page.margins, orientation)} />
        </div>
      </PagePart>
    </Sheet>
  )
}
