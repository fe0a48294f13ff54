import { type ReactElement, useDeferredValue } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { PlaceKey } from '../../core/document/place.ts'
import { stepOfPlace } from '../../core/template/stepOfPlace.ts'
import type { StepId } from '../../core/template/template.ts'
import { useEditor } from '../state/editor.ts'
import { PreviewPane } from './PreviewPane.tsx'

/** The A4 pages of the draft on screen, beside its form. */
export function Preview(): ReactElement {
  const input = useEditor(useShallow(({ build, layout, layoutStale }) => ({ build, layout, layoutStale })))
  const activePlace = useEditor((state) => state.activePlace)
  const step = useEditor((state) => state.step)
  const goTo = useEditor((state) => state.goTo)
  // The field is drawn first; the page may come a frame later.
  const deferred = { input: useDeferredValue(input), activePlace: useDeferredValue(activePlace) }
  return <PreviewPane {...deferred} step={step} stepOf={stepOf} goTo={goTo} />
}

function stepOf(place: PlaceKey): StepId {
  const { draft, form } = useEditor.getState()
  return draft ? stepOfPlace(draft, form, place) : 'co-quan'
}
