import { useState } from 'react'
import { useEditor } from '../state/editor.ts'
import { openFindings } from './currentFinding.ts'
import type { FixWish } from './FixMenu.tsx'
import { findingsAtCaret } from './squiggles.ts'

/** The menu of Ctrl+.: opened at the caret, for the words there, else for the place in hand. */
export function useFixMenu(): { wish: FixWish | null; open: () => void; close: () => void } {
  const [wish, setWish] = useState<FixWish | null>(null)
  const open = (): void => {
    const from = document.activeElement
    if (!(from instanceof HTMLElement)) return
    const { build, activePlace } = useEditor.getState()
    const here = findingsAtCaret()
    const findings = here.length > 0 ? here : openFindings(build).filter(({ place }) => place === activePlace)
    const box = caretBox(from)
    setWish({ findings, target: { getBoundingClientRect: () => box }, back: () => from.isConnected && from.focus() })
  }
  return { wish, open, close: () => setWish(null) }
}

/** Where the caret is drawn; the field itself where the browser does not tell. */
function caretBox(field: HTMLElement): DOMRect {
  const selection = document.getSelection()
  const inText = selection !== null && selection.rangeCount > 0 && field.isContentEditable
  const box = inText ? selection.getRangeAt(0).getBoundingClientRect() : null
  return box && box.height > 0 ? box : field.getBoundingClientRect()
}
