import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { PlaceKey } from '../../../core/document/place.ts'
import { useEditor } from '../../state/editor.ts'

const focusable = 'input, textarea, select, [contenteditable="true"], button, [tabindex]'
/** A step's fields may take a few frames to be drawn. */
const framesToWait = 30

/** Looks for the place itself, then for what holds it: `block/b7/2/1`, `block/b7/2`, `block/b7`. */
function findField(pane: Element, place: PlaceKey): HTMLElement | null {
  const parts = place.split('/')
  for (let length = parts.length; length > 0; length--) {
    const key = CSS.escape(parts.slice(0, length).join('/'))
    const field = pane.querySelector<HTMLElement>(`[data-place="${key}"]`)
    if (field) return field
  }
  return null
}

function focusField(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' })
  const rows = field.parentElement?.closest<HTMLElement>('[contenteditable]')
  if (rows?.isContentEditable) {
    // A row among the rows of one editor: the caret goes behind its words.
    document.getSelection()?.selectAllChildren(field)
    document.getSelection()?.collapseToEnd()
    rows.focus({ preventScroll: true })
  } else {
    const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
    target?.focus({ preventScroll: true })
  }
  field.dataset.shown = ''
  setTimeout(() => delete field.dataset.shown, 1700)
}

const hasFocus = (field: HTMLElement): boolean =>
  field.contains(document.activeElement) || field.contains(document.getSelection()?.focusNode ?? null)

/** Puts the focus on the place asked for by `goTo`, once its step is drawn. */
export function useRequestedFocus(pane: RefObject<HTMLElement | null>, onShow: () => void): void {
  const requested = useEditor((state) => state.requestedPlace)
  const show = useEffectEvent(onShow)
  useEffect(() => {
    if (!requested) return
    show()
    let frames = 0
    let request = 0
    const look = (): void => {
      const field = pane.current && findField(pane.current, requested.place)
      if (field) focusField(field)
      else if (frames++ < framesToWait) request = requestAnimationFrame(look)
    }
    // A field that is drawn already takes the very next key; others are waited for.
    const there = pane.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(requested.place)}"]`)
    if (there) focusField(there)
    if (!there || !hasFocus(there)) request = requestAnimationFrame(look)
    return () => cancelAnimationFrame(request)
  }, [requested, pane])
}
