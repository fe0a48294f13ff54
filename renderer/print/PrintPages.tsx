import { type ReactElement, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { FlowSheets } from '../preview/FlowSheets.tsx'
import { TruePages } from '../preview/TruePages.tsx'
import { type EditorState, useEditor } from '../state/editor.ts'
import './print.css'

type Printed = Pick<EditorState, 'build' | 'layout' | 'layoutStale'>

/**
 * What the printer and printToPDF receive: the pages alone, put into the window only while it prints.
 * If the latest text has no pages yet, its flowing text is printed on the same paper.
 */
export function PrintPages(): ReactElement | null {
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
}

function Pages({ build, layout, layoutStale }: Printed): ReactElement | null {
  if (layout && !layoutStale) return <TruePages pages={layout.pages} />
  return build && <FlowSheets document={build.document} pages={[]} />
}
