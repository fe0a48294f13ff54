/**
 * Puts the focus on the place asked for by `goTo`, once its step is drawn.
 *
 * 1. The field itself takes it, not the “Vì sao?” beside its name; in a row the caret goes behind the words, or where it was left.
 * 2. A step grows while it is laid out: the field is brought into sight again until nothing moves any more or the clerk does something.
 */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { PlaceKey } from '../../../core/document/place.ts'
import { standBehindNote } from '../../outline/notes.ts'
import { useEditor } from '../../state/editor.ts'
import { takeLetters } from './leftPlaces.ts'

const writable =
  'input:not([type="hidden"], :disabled), textarea:not(:disabled), select:not(:disabled), [contenteditable="true"], [role="textbox"], [role="combobox"]'
const focusable = `${writable}, button:not(:disabled), [tabindex]`
/** A step's fields may take a few frames to be drawn. */
const framesToWait = 30
/** Frames in which a field stays where it is, before its step counts as laid out. */
const framesStill = 12

/** Where fields are looked for: `within` keeps to those written on the page, past the parts of it that only lead to a field. */
interface FieldsIn {
  pane: RefObject<HTMLElement | null>
  within: string
}

const selectorOf = (place: PlaceKey, within: string): string => `${within} [data-place="${CSS.escape(place)}"]`

/** Looks for the place itself, then for what holds it: `block/b7/2/1`, `block/b7/2`, `block/b7`. */
function findField({ pane, within }: FieldsIn, place: PlaceKey): HTMLElement | null {
  const parts = place.split('/')
  for (let length = parts.length; length > 0; length--) {
    const field = pane.current?.querySelector<HTMLElement>(selectorOf(parts.slice(0, length).join('/'), within))
    if (field) return field
  }
  return null
}

/** Where the place itself is not asked for (a post the form of signing does without): the first field beside it, else the step. */
function fieldBeside(pane: Element, place: PlaceKey): HTMLElement | null {
  const area = CSS.escape(place.split('/')[0] ?? '')
  return (
    pane.querySelector<HTMLElement>(`[data-place^="${area}/"]`) ?? pane.querySelector<HTMLElement>('[tabindex="0"]')
  )
}

function focusField(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' })
  const rows = field.parentElement?.closest<HTMLElement>('[contenteditable]')
  if (rows?.isContentEditable) {
    // A row among the rows of one editor.
    putCaret(field, takeLetters(field.dataset.place ?? ''))
    standBehindNote(field)
    rows.focus({ preventScroll: true })
  } else {
    takeLetters(field.dataset.place ?? '')
    const target = field.matches(focusable)
      ? field
      : (field.querySelector<HTMLElement>(writable) ?? field.querySelector<HTMLElement>(focusable))
    target?.focus({ preventScroll: true })
  }
  field.dataset.shown = ''
  setTimeout(() => delete field.dataset.shown, 1700)
}

/** Behind so many letters, chips by what they show; behind all of them where none are said. */
function putCaret(row: HTMLElement, letters: number | null): void {
  const selection = document.getSelection()
  selection?.selectAllChildren(row)
  selection?.collapseToEnd()
  let left = letters
  if (left === null) return
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length && node.parentElement?.isContentEditable) {
      selection?.collapse(node, left)
      return
    }
    left = Math.max(0, left - length)
  }
}

const hasFocus = (field: HTMLElement): boolean =>
  field.contains(document.activeElement) || field.contains(document.getSelection()?.focusNode ?? null)

/** Keeps the field in sight while its step is laid out. The function returned ends it. */
function keepInSight(field: HTMLElement): () => void {
  let still = 0
  let request = 0
  let top = Number.NaN
  const end = (): void => {
    cancelAnimationFrame(request)
    for (const kind of ['wheel', 'keydown', 'pointerdown']) window.removeEventListener(kind, end, true)
  }
  const look = (): void => {
    const now = field.getBoundingClientRect().top
    still = now === top ? still + 1 : 0
    if (!inSight(field)) field.scrollIntoView({ block: 'center' })
    top = field.getBoundingClientRect().top
    if (still < framesStill && field.isConnected) request = requestAnimationFrame(look)
    else end()
  }
  for (const kind of ['wheel', 'keydown', 'pointerdown']) window.addEventListener(kind, end, true)
  request = requestAnimationFrame(look)
  return end
}

/** Whether its middle can be seen: not scrolled away, nor below what floats above it. */
function inSight(field: HTMLElement): boolean {
  const { left, top, width, height } = field.getBoundingClientRect()
  const at = document.elementFromPoint(left + Math.min(width / 2, 60), top + Math.min(height / 2, 40))
  return at !== null && (field.contains(at) || at.contains(field))
}

/** `fieldsFor` brings on screen what holds the place. */
export function useRequestedFocus(fieldsFor: (place: PlaceKey) => FieldsIn): void {
  const requested = useEditor((state) => state.requestedPlace)
  const fieldsOf = useEffectEvent(fieldsFor)
  useEffect(() => {
    if (!requested) return
    const fields = fieldsOf(requested.place)
    let frames = 0
    let request = 0
    let stop: (() => void) | null = null
    const take = (field: HTMLElement): void => {
      focusField(field)
      stop?.()
      stop = keepInSight(field)
    }
    const look = (): void => {
      const pane = fields.pane.current
      if (!pane) return
      const waited = frames++ >= framesToWait
      const field = findField(fields, requested.place) ?? (waited ? fieldBeside(pane, requested.place) : null)
      // What holds it may itself be brought on screen first.
      if (field && (waited || field.checkVisibility())) take(field)
      else if (!waited) request = requestAnimationFrame(look)
    }
    // A field that is drawn already takes the very next key; others are waited for.
    const there = fields.pane.current?.querySelector<HTMLElement>(selectorOf(requested.place, fields.within))
    if (there) take(there)
    if (!there || !hasFocus(there)) request = requestAnimationFrame(look)
    return () => {
      cancelAnimationFrame(request)
      stop?.()
    }
  }, [requested])
}
