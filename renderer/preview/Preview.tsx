import { type ReactElement, useDeferredValue } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { PrintPages } from '../print/PrintPages.tsx'
import { useEditor } from '../state/editor.ts'
import { PreviewPane } from './PreviewPane.tsx'

/** The A4 pages of the draft on screen, beside its form. */
export function Preview(): ReactElement {
  const input = useEditor(useShallow(({ build, layout, layoutStale }) => ({ build, layout, layoutStale })))
  const activePlace = useEditor((state) => state.activePlace)
  const goTo = useEditor((state) => state.goTo)
  // The field is drawn first; the page may come a frame later.
  const deferred = { input: useDeferredValue(input), activePlace: useDeferredValue(activePlace) }
  return (
    <>
      <PreviewPane input={deferred.input} activePlace={deferred.activePlace} goTo={goTo} />
      <PrintPages />
    </>
  )
}
