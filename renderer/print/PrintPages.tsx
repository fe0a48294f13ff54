import { memo, type ReactElement, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { cutTables } from '../preview/cutTables.ts'
import { FlowSheets } from '../preview/FlowSheets.tsx'
import { TruePages } from '../preview/TruePages.tsx'
import { type EditorState, useEditor } from '../state/editor.ts'
import './print.css'

type Printed = Pick<EditorState, 'build' | 'layout' | 'layoutStale'>

/**
 * What the printer and printToPDF receive: the pages alone, put into the window only while it prints.
 * If the latest text has no pages yet, or a table is too long for all its rows to be placed, the flowing text is printed
 * on the same paper: nothing of the plan is missing.
 */
export const PrintPages = memo(function PrintPages(): ReactElement | null {
  const [printed, setPrinted] = useState<Printed | null>(null)
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinted(useEditor.getState()))
    const end = (): void => setPrinted(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (!printed) return null
  return createPortal(
    <div className="print-pages" lang="vi">
      <Pages {...printed} />
    </div>,
    document.body,
  )
})

function Pages({ build, layout, layoutStale }: Printed): ReactElement | null {
  const placed = layout && !layoutStale && layout.pages.length > 0
  if (placed && build && cutTables(build.document, layout.pages).size === 0) return <TruePages pages={layout.pages} />
  return build && <FlowSheets document={build.document} pages={[]} allRows />
}
