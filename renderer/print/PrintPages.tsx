import { memo, type ReactElement, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { EditorState } from '../state/createEditor.ts'
import { useEditor } from '../state/editor.ts'
import { PrintedSheets } from './PrintedSheets.tsx'
import './print.css'

type Printed = Pick<EditorState, 'build' | 'layout' | 'layoutStale'>

/**
 * What the printer receives: the pages alone, put into the window only while it prints.
 * If the latest text has no pages yet, or not every word of it is on them (a table too long for all its rows to be placed, a line
 * below its page), the flowing text is printed on the same paper: nothing of the plan is missing.
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
  return build && <PrintedSheets document={build.document} pages={layout && !layoutStale ? layout.pages : null} />
}
