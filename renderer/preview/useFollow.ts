import { type RefObject, useEffect } from 'react'
import { type PlaceKey, place } from '../../core/document/place.ts'
import { elementsAt, firstRect, wholeRect } from './places.ts'

/**
 * Scrolls the text of the field in hand into view: when another field is taken in hand, and when its text changes.
 * A text that is in view stays where it is.
 */
export function useFollow(pane: RefObject<HTMLElement | null>, activePlace: PlaceKey | null, text: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` is when to look again
  useEffect(() => {
    if (pane.current && activePlace !== null && activePlace !== place.draft) reveal(pane.current, activePlace)
  }, [pane, activePlace, text])
}

export function reveal(pane: HTMLElement, at: PlaceKey): void {
  const elements = elementsAt(pane, at)
  const first = elements[0]
  if (!first) return
  const view = pane.getBoundingClientRect()
  const inView = elements.some((element) => {
    const rect = wholeRect(element)
    return rect.bottom > view.top + margin && rect.top < view.bottom - margin
  })
  if (inView) return
  const top = pane.scrollTop + firstRect(first).top - view.top - view.height * 0.3
  pane.scrollTo({ top, behavior: calm() ? 'auto' : 'smooth' })
}

/** Px from the pane's edge that do not count as in view. */
const margin = 12

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches
