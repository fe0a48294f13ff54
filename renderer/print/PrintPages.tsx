import { type ReactElement, useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { FlowSheets } from '../preview/FlowSheets.tsx'
import type { Shown } from '../preview/shown.ts'
import { TruePages } from '../preview/TruePages.tsx'
import './print.css'

/**
 * What the printer and printToPDF receive: the pages alone, put into the window only while it prints.
 * If the latest text has no pages yet, its flowing text is printed on the same paper.
 */
export function PrintPages({ shown }: { shown: Shown }): ReactElement | null {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (!printing) return null
  return createPortal(
    <div className="print-pages" lang="vi">
      {shown.mode === 'pages' || !shown.document ? (
        <TruePages pages={shown.pages} />
      ) : (
        <FlowSheets document={shown.document} pages={[]} />
      )}
    </div>,
    document.body,
  )
}
