/** The text names are offered for: a lone text, or one row of the outline. */
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { rowStart } from './rowRange.ts'

export interface SuggestTarget {
  dom: HTMLElement
  /** The words around the caret; a fact counts as one object character. Null while the caret stands elsewhere. */
  read: () => { plain: string; caret: number } | null
  replace: (text: string, from: number, to: number) => void
  /** Tells of each change of the words; `left` when the text is left. */
  watch: (changed: (left: boolean) => void) => () => void
}

const plainOf = (line: Node): string => line.textBetween(0, line.content.size, '\n', '\ufffc')

function targetIn(editor: Editor, start: () => number | null): SuggestTarget {
  const lineAt = (): Node | null => {
    const at = start()
    return at === null ? null : editor.state.doc.nodeAt(at)
  }
  return {
    dom: editor.view.dom,
    read: () => {
      const [line, at] = [lineAt(), start()]
      const { from } = editor.state.selection
      if (!line || at === null || from <= at || from >= at + line.nodeSize) return null
      return { plain: plainOf(line), caret: from - at - 1 }
    },
    replace: (text, from, to) => {
      const at = start()
      if (at === null) return
      editor.view.dispatch(editor.state.tr.insertText(text, at + 1 + from, at + 1 + to).scrollIntoView())
      editor.view.focus()
    },
    watch: (changed) => {
      const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
        if (transaction.docChanged) changed(false)
      }
      const onLeave = (): void => changed(true)
      editor.on('transaction', onTransaction)
      editor.view.dom.addEventListener('blur', onLeave)
      return () => {
        editor.off('transaction', onTransaction)
        if (!editor.isDestroyed) editor.view.dom.removeEventListener('blur', onLeave)
      }
    },
  }
}

export const loneText = (editor: Editor): SuggestTarget => targetIn(editor, () => 0)

export const rowText = (editor: Editor, id: string): SuggestTarget =>
  targetIn(editor, () => rowStart(editor.state.doc, id))
