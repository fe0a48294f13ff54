/**
 * The editor of the rows itself: one for a whole list.
 *
 * 1. A key is first the outline's (`onKey`), then the text's own. While a word is being composed no key is touched.
 * 2. Each change of the document becomes an edit of the draft in the same tick (`onChange`); what came from the draft makes none.
 * 3. Cutting and pasting rows goes through here; several lines of another program are the outline's (`onLines`).
 * 4. Undo is the draft's: the browser's own is kept away, from the menu too.
 */
import { Editor } from '@tiptap/core'
import type { Node, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { TableData } from '../../core/draft/draft.ts'
import { hasPicture, isOwnSlice, pastedCells, pastedLines, withoutLabel } from '../paste/paste.ts'
import { holdsPicture, pastedListLines, pastedTable, textTable } from '../paste/pasteHtml.ts'
import { notePaste, pictureRefused } from '../paste/pasteNote.ts'
import { pasteLoneText } from '../paste/pasteText.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import { asNewRows, rowsSerializer, rowsText, seenSlice } from './rowClipboard.ts'
import { deleteRange, spansRows } from './rowRange.ts'
import { rowExtensions } from './rowsSchema.ts'
import { fromDraft } from './rowsSync.ts'
import type { RowsOnScreen } from './rowViews.ts'
import { factUnder, historyInput, historyKey, readCaret } from './textInHand.ts'

interface RowsEditorEvents {
  onChange: (before: Node, after: Node) => void
  /** After each transaction, whatever it did. */
  onState: (editor: Editor) => void
  onKey: (event: KeyboardEvent, editor: Editor) => boolean
  /** Several lines copied elsewhere; true when dealt with. */
  onLines: (lines: string[], editor: Editor) => boolean
  /** Cells copied elsewhere, and the lines they would be otherwise; true when dealt with. */
  onCells: (table: TableData, lines: string[], editor: Editor) => boolean
  onFact: (element: HTMLElement, position: number) => void
  /** The menu of a right click; true when it is ours. */
  onContext: (event: MouseEvent, editor: Editor) => boolean
  onComposed: () => void
  onFocus: () => void
  onBlur: () => void
}

export function makeRowsEditor(element: HTMLElement, screen: RowsOnScreen, on: RowsEditorEvents): Editor {
  const editor = new Editor({
    element,
    extensions: rowExtensions(screen, newId),
    content: { type: 'doc', content: [] },
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: { keymap: false, clipboardTextSerializer: false, drop: false, paste: false, delete: false },
    editorProps: {
      attributes: { spellcheck: 'false', lang: 'vi', role: 'textbox', 'aria-multiline': 'true', 'data-rows': '' },
      scrollMargin: { top: 64, bottom: 32, left: 0, right: 0 },
      scrollThreshold: { top: 64, bottom: 32, left: 0, right: 0 },
      handleKeyDown: (view, event) => {
        if (event.isComposing || view.composing || event.keyCode === 229) return false
        readCaret(view)
        if (historyKey(event, useEditor.getState())) return true
        if (on.onKey(event, editor)) {
          event.stopPropagation()
          return true
        }
        return event.key === 'Enter'
      },
      handlePaste: (view, event, slice) => {
        if (isOwnSlice(event)) return false
        // What a selection held and what takes its place are one step.
        useEditor.getState().asOne(() => pasteForeign(view, event, slice, editor, on))
        return true
      },
      transformPasted: (slice, view) => asNewRows(slice, rowOfCaret(view)),
      transformCopied: seenSlice,
      clipboardTextSerializer: (slice) => rowsText(slice, screen),
      handleDOMEvents: {
        // ProseMirror takes a caret that goes to the start soon after focus for the browser's own doing and puts it
        // back: ArrowDown, Home would lose its Home. The focus is ours to manage.
        focus: (view) => {
          on.onFocus()
          // Given the focus without a caret, it takes the one it had; one that was put into it first stays.
          if (!view.dom.contains(document.getSelection()?.anchorNode ?? null)) {
            queueMicrotask(() => editor.isDestroyed || view.focus())
          }
          return true
        },
        blur: () => {
          on.onBlur()
          return false
        },
        compositionstart: (view) => {
          readCaret(view)
          if (spansRows(view.state)) view.dispatch(deleteRange(view.state))
          return false
        },
        compositionend: () => {
          setTimeout(() => on.onComposed())
          return false
        },
        contextmenu: (view, event) => {
          if (event.button !== 2 || event.shiftKey || view.composing) return false
          readCaret(view)
          if (!on.onContext(event, editor)) return false
          event.preventDefault()
          return true
        },
        cut: cutRows,
        beforeinput: (_view, event) => historyInput(event, useEditor.getState()),
      },
    },
    onTransaction: ({ transaction, editor: one }) => {
      if (transaction.docChanged && !transaction.getMeta(fromDraft)) {
        on.onChange(transaction.before, one.state.doc)
      }
      on.onState(one)
    },
  })
  editor.setOptions({
    editorProps: { ...editor.options.editorProps, clipboardSerializer: rowsSerializer(editor.schema, screen) },
  })
  watchFacts(element, editor.view, on.onFact)
  return editor
}

/** What another program copied: a table, the lines of a list with their levels, lines, words. A picture is refused in a line. */
function pasteForeign(
  view: EditorView,
  event: ClipboardEvent,
  slice: Slice,
  editor: Editor,
  on: Pick<RowsEditorEvents, 'onLines' | 'onCells'>,
): void {
  const plain = event.clipboardData?.getData('text/plain') ?? ''
  const html = event.clipboardData?.getData('text/html') ?? ''
  const lines = pastedLines(plain)
  const table = pastedTable(html) ?? textTable(pastedCells(plain))
  const list = table ? null : pastedListLines(html)
  const several = list && list.length > 1 ? atCaret(list, view) : lines
  const deal = (): boolean => {
    if (several.length < 2) return false
    if (spansRows(view.state)) view.dispatch(deleteRange(view.state))
    return (table !== null && on.onCells(table, several, editor)) || on.onLines(several, editor)
  }
  if (!deal()) pasteLoneText(view, plain, lines, slice)
  if (holdsPicture(html) || (plain === '' && hasPicture(event))) notePaste(pictureRefused)
}

/** The first line joins words that stand before the caret: it has no label there. */
function atCaret(list: readonly string[], { state }: EditorView): string[] {
  const [first = '', ...rest] = list
  return state.selection.$from.parentOffset === 0 ? [...list] : [withoutLabel(first), ...rest]
}

/**
 * A double click on a fact opens it. The first press may move the rows (the tools of the row left go, those of the row in hand come), so
 * the fact of the first press counts, whatever the second one meets: no word is chosen, which the next letter would write over, and no
 * tool pressed.
 */
function watchFacts(element: HTMLElement, view: EditorView, onFact: RowsEditorEvents['onFact']): void {
  let pressed: ReturnType<typeof factUnder> = null
  const second = (event: MouseEvent): boolean => {
    if (event.detail < 2 || !pressed) return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  element.addEventListener(
    'mousedown',
    (event) => {
      if (!second(event)) pressed = factUnder(view, event)
    },
    true,
  )
  element.addEventListener('click', second, true)
  element.addEventListener(
    'dblclick',
    (event) => {
      if (second(event) && pressed) onFact(pressed.element, pressed.position)
    },
    true,
  )
}

function rowOfCaret({ state }: EditorView): Node | null {
  const index = state.selection.$from.index(0)
  return index < state.doc.childCount ? state.doc.child(index) : null
}

/** As the browser cuts, but whole rows go as rows. */
function cutRows(view: EditorView, event: ClipboardEvent): boolean {
  if (!event.clipboardData || view.state.selection.empty) return false
  const { dom, text } = view.serializeForClipboard(view.state.selection.content())
  event.preventDefault()
  event.clipboardData.clearData()
  event.clipboardData.setData('text/html', dom.innerHTML)
  event.clipboardData.setData('text/plain', text)
  view.dispatch(deleteRange(view.state))
  return true
}
