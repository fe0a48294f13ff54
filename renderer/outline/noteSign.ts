/** The number a footnote has in the whole plan, wherever its mark is drawn. */
import type { Draft } from '../../core/draft/draft.ts'
import { draftTexts } from '../../core/draft/texts.ts'
import { useEditor } from '../state/editor.ts'

const markPattern = /\{#([A-Za-z0-9-]+)\}/gu

/** Read once for each state of the draft, however many marks ask. */
const read = new WeakMap<Draft, readonly string[]>()

/** Ids of the footnotes in the order of their marks. */
export function noteMarks(draft: Draft): readonly string[] {
  const before = read.get(draft)
  if (before) return before
  const marks = draftTexts(draft).flatMap(({ text }) =>
    text.includes('{#') ? [...text.matchAll(markPattern)].map(([, id = '']) => id) : [],
  )
  const found = [...new Set(marks)]
  read.set(draft, found)
  return found
}

/** `1`; a star while its mark stands in no text of the draft yet. */
export function noteSign(draft: Draft | null, id: string): string {
  const at = draft ? noteMarks(draft).indexOf(id) : -1
  return at < 0 ? '*' : String(at + 1)
}

/** A mark inside a live editor: its number follows the marks before it. */
export function watchNote(id: string): { dom: HTMLElement; destroy: () => void; ignoreMutation: () => boolean } {
  const dom = document.createElement('sup')
  dom.setAttribute('data-note', id)
  dom.contentEditable = 'false'
  const show = (): void => {
    const sign = noteSign(useEditor.getState().draft, id)
    if (dom.textContent !== sign) dom.textContent = sign
  }
  show()
  const destroy = useEditor.subscribe((state, before) => {
    if (state.draft !== before.draft) show()
  })
  return { dom, destroy, ignoreMutation: () => true }
}
