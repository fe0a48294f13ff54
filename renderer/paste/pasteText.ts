/** Words pasted into one line. */
import type { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { outerBlanks } from './paste.ts'

/** True: dealt with. A picture alone brings nothing. */
export function pasteLoneText(view: EditorView, plain: string, lines: readonly string[], slice: Slice): boolean {
  if (slice.size === 0 && lines.length === 0) return true
  if (lines.length > 1 || slice.content.childCount > 1) {
    view.dispatch(view.state.tr.insertText(lines.join(' ')).scrollIntoView())
    return true
  }
  // A page on the clipboard has lost the blanks at its ends, which part its words from those beside them.
  const said = slice.content.textBetween(0, slice.content.size)
  const [before, after] = outerBlanks(plain).map((blank, end) => (/\s/u.test(said.at(-end) ?? '') ? '' : blank))
  const { tr } = view.state
  // A paragraph of another program is words in the line it is put in, not a line of its own.
  const line = slice.content.firstChild
  const words = line?.isTextblock ? line.content : slice.content
  tr.insertText(before ?? '')
  tr.replaceWith(tr.selection.from, tr.selection.to, words)
  view.dispatch(tr.insertText(after ?? '').scrollIntoView())
  return true
}
