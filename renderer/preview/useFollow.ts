import { type RefObject, useEffect, useRef } from 'react'
import { type PlaceKey, place } from '../../core/document/place.ts'
import { elementsAt, placesIn } from './places.ts'

/**
 * Scrolls the text of the field in hand into view: when another field is taken in hand, and when its text changes.
 * A text that is in view stays where it is.
 */
export function useFollow(pane: RefObject<HTMLElement | null>, activePlace: PlaceKey | null, text: unknown): void {
  useEffect(() => {
    if (pane.current && text !== null && activePlace !== null && activePlace !== place.draft)
      reveal(pane.current, activePlace)
  }, [pane, activePlace, text])
}

/**
 * Scrolls to the first text of a step when the clerk turns to it. `stepOf` says which step holds a place.
 * The step shown first is that of a draft just opened: its page begins at the top.
 */
export function useFollowStep<Step>(
  pane: RefObject<HTMLElement | null>,
  step: Step,
  stepOf: (place: PlaceKey) => Step,
): void {
  const shown = useRef(step)
  const holder = useRef(stepOf)
  holder.current = stepOf
  useEffect(() => {
    if (!pane.current || shown.current === step) return
    shown.current = step
    const first = [...placesIn(pane.current)].find((text) => holder.current(text.dataset.place ?? '') === step)
    if (first?.dataset.place !== undefined) reveal(pane.current, first.dataset.place)
  }, [pane, step])
}

function reveal(pane: HTMLElement, at: PlaceKey): void {
  const elements = elementsAt(pane, at)
  const first = elements[0]
  if (!first) return
  const view = pane.getBoundingClientRect()
  const inView = elements.some((element) => {
    const rect = element.getBoundingClientRect()
    return rect.bottom > view.top + margin && rect.top < view.bottom - margin
  })
  if (inView) return
  const top = pane.scrollTop + first.getBoundingClientRect().top - view.top - view.height * 0.3
  pane.scrollTo({ top, behavior: calm() ? 'auto' : 'smooth' })
}

/** Px from the pane's edge that do not count as in view. */
const margin = 12

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches
