/** The caret on the page and the step of the panel beside it follow one another. */
import { type RefObject, useEffect, useRef } from 'react'
import { type PlaceKey, readPlace } from '../../core/document/place.ts'
import { stepOfPlace } from '../../core/template/stepOfPlace.ts'
import type { StepId } from '../../core/template/template.ts'
import { elementAt, placesIn } from '../preview/places.ts'
import { useEditor } from '../state/editor.ts'

/** The step a place belongs to; null without a draft. */
function stepOf(place: PlaceKey): StepId | null {
  const { draft, form } = useEditor.getState()
  return draft && stepOfPlace(draft, form, place)
}

/** The panel shows the step of the text in hand. What is being reviewed stays. */
function followCaret(): () => void {
  return useEditor.subscribe(({ activePlace, step }, before) => {
    if (activePlace === null || activePlace === before.activePlace || step === 'ra-soat') return
    if (readPlace(activePlace).area !== 'block') return
    const next = stepOf(activePlace)
    if (next && next !== step) useEditor.getState().setStep(next)
  })
}

/** Turns the page to the step that was chosen, or to the place that was asked for; a text that is in view stays where it is. */
export function useFollowCaret(pane: RefObject<HTMLElement | null>): void {
  useEffect(followCaret, [])
  const step = useEditor((state) => state.step)
  const asked = useEditor((state) => state.requestedPlace)
  const active = useEditor((state) => state.activePlace)
  useEffect(() => {
    // A field of the panel, a place found: the page shows it. Its own caret is kept in view by the text.
    if (pane.current && active !== null && !pane.current.contains(document.activeElement))
      reveal(pane.current, elementAt(pane.current, active))
  }, [pane, active])
  const shown = useRef<{ step: StepId | null; n: number }>({ step: null, n: 0 })
  useEffect(() => {
    const before = shown.current
    const n = asked?.n ?? 0
    shown.current = { step, n }
    if (!pane.current) return
    if (asked && n !== before.n) return reveal(pane.current, elementAt(pane.current, asked.place))
    const { activePlace } = useEditor.getState()
    if (before.step === null) {
      // Just turned to this view: what was in hand in the other one is shown.
      return reveal(
        pane.current,
        activePlace === null ? firstOf(pane.current, step) : elementAt(pane.current, activePlace),
      )
    }
    if (before.step === step || (activePlace !== null && stepOf(activePlace) === step)) return
    reveal(pane.current, firstOf(pane.current, step))
  }, [pane, step, asked])
}

const firstOf = (pane: HTMLElement, step: StepId): HTMLElement | null =>
  [...placesIn(pane)].find(({ dataset }) => stepOf(dataset.place ?? '') === step) ?? null

function reveal(pane: HTMLElement, text: HTMLElement | null): void {
  if (!text) return
  const view = pane.getBoundingClientRect()
  const rect = text.getBoundingClientRect()
  if (rect.bottom > view.top + 12 && rect.top < view.bottom - 12) return
  pane.scrollTo({ top: pane.scrollTop + rect.top - view.top - view.height * 0.3 })
}
