/**
 * The pages by keyboard. The pane itself scrolls; Enter steps into the texts, ↑ and ↓ go from one to the next, Enter
 * leads to the field of the text, Escape steps out.
 */
import type { KeyboardEvent } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import { elementsAt, placesIn } from './places.ts'

interface Handlers {
  activePlace: PlaceKey | null
  goTo(place: PlaceKey): void
}

export function onPaneKey(event: KeyboardEvent<HTMLElement>, { activePlace, goTo }: Handlers): void {
  const pane = event.currentTarget
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.target === pane) {
    if (event.key === 'Enter') take(event, firstText(pane, activePlace))
    return
  }
  const text = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null
  const place = text?.dataset.place
  if (!text || place === undefined) return
  switch (event.key) {
    case 'Enter':
      event.preventDefault()
      goTo(place)
      break
    case 'ArrowDown':
      take(event, neighbour(pane, text, 1))
      break
    case 'ArrowUp':
      take(event, neighbour(pane, text, -1))
      break
    case 'Escape':
      event.preventDefault()
      pane.focus()
  }
}

/** The text in hand in the form, else the first one in view. */
const firstText = (pane: HTMLElement, activePlace: PlaceKey | null): HTMLElement | undefined =>
  (activePlace === null ? undefined : elementsAt(pane, activePlace)[0]) ?? firstInView(pane)

function take(event: KeyboardEvent, text: HTMLElement | undefined): void {
  if (!text) return
  event.preventDefault()
  text.tabIndex = -1
  text.focus({ preventScroll: true })
  text.scrollIntoView({ block: 'nearest' })
}

function firstInView(pane: HTMLElement): HTMLElement | undefined {
  const view = pane.getBoundingClientRect()
  return [...placesIn(pane)].find((text) => text.getBoundingClientRect().bottom > view.top)
}

/** Tables are passed through cell by cell. */
function neighbour(pane: HTMLElement, text: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const texts = [...placesIn(pane)].filter((element) => element.tagName !== 'TABLE')
  return texts[texts.indexOf(text) + by]
}
