/**
 * One inline text being edited: a TipTap editor that exists only while its text is in hand.
 *
 * Vietnamese keyboards: the text is never changed while it is typed, keys are left alone while a composition
 * runs, and every change reaches the draft in the same tick. Undo belongs to the whole draft, not to this editor.
 */
import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { useEditor } from '../state/editor.ts'
import { type Caret, chipSelector, placeCaret } from './caret.ts'
import { inlineExtensions } from './extensions.ts'
import { factPlace } from './factPlaces.ts'
import { docToInline, inlineToDoc } from './inlineDoc.ts'
import css from './outline.module.css'
import { isOwnSlice, outerBlanks, pastedLines } from './paste.ts'

/** What a key handler may ask of the text in hand. */
export interface TextInHand {
  editor: Editor
  /** Caret or selection, as positions from 0. */
  from: number
  to: number
  length: number
  atStart: boolean
  atEnd: boolean
  /** The caret cannot go further up or down inside this text. */
  atFirstLine: () => boolean
  atLastLine: () => boolean
  /** Distance of the caret from the left of the window, px. */
  x: () => number
  /** The inline text as the editor holds it now. */
  inline: () => string
}

interface LiveInlineProps {
  value: string
  onChange: (inline: string) => void
  /** Accessible name. */
  label: string
  caret: Caret
  placeholder?: string
  /** True when the key is dealt with; the editor then leaves it. */
  onKey?: (event: KeyboardEvent, text: TextInHand) => boolean
  /** Pasted text as it is, tabs and all; true when dealt with. Asked before `onPasteLines`. */
  onPasteText?: ((text: string) => boolean) | undefined
  /** Several pasted lines; true when dealt with, else they are joined into one line. */
  onPasteLines?: (lines: string[], text: TextInHand) => boolean
  onEditor?: (editor: Editor | null) => void
  /** `next`: what takes the focus, where the browser tells. */
  onBlur?: (next: Element | null) => void
  /** Id of the hint under the field. */
  describedBy?: string | undefined
}

export function LiveInline(props: LiveInlineProps): ReactElement {
  const { value, label, caret, placeholder = '', describedBy } = props
  const host = useRef<HTMLDivElement>(null)
  const live = useRef<Editor | null>(null)
  const known = useRef(value)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once; what changes later is read from `latest`
  useLayoutEffect(() => {
    if (!host.current) return
    const editor = makeEditor(host.current, latest, known)
    live.current = editor
    placeCaret(editor.view, caret)
    editor.view.focus()
    editor.view.dom.scrollIntoView({ block: 'nearest' })
    latest.current.onEditor?.(editor)
    return () => {
      latest.current.onEditor?.(null)
      live.current = null
      editor.destroy()
    }
  }, [])

  useLayoutEffect(() => {
    if (live.current && value !== known.current) {
      known.current = value
      showText(live.current, value)
    }
  }, [value])

  useLayoutEffect(() => {
    const dom = live.current?.view.dom
    if (!dom) return
    dom.setAttribute('aria-label', label)
    dom.setAttribute('data-placeholder', placeholder)
    if (describedBy) dom.setAttribute('aria-describedby', describedBy)
  }, [label, placeholder, describedBy])

  return <div ref={host} className={css.live} />
}

type Ref<T> = { current: T }

function makeEditor(element: HTMLElement, latest: Ref<LiveInlineProps>, known: Ref<string>): Editor {
  const editor = new Editor({
    element,
    extensions: inlineExtensions,
    content: inlineToDoc(known.current),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: { class: css.text ?? '', spellcheck: 'false', lang: 'vi', role: 'textbox', 'aria-multiline': 'true' },
      handleKeyDown: (view, event) => {
        if (event.isComposing || view.composing || event.keyCode === 229) return false
        readCaret(view)
        return handleKey(editor, event, latest.current)
      },
      handlePaste: (view, event, slice) => {
        const plain = event.clipboardData?.getData('text/plain') ?? ''
        if (latest.current.onPasteText?.(plain)) return true
        if (isOwnSlice(event)) return false
        const lines = pastedLines(plain)
        if (lines.length > 1 && latest.current.onPasteLines?.(lines, textInHand(editor))) return true
        if (lines.length > 1 || slice.content.childCount > 1) {
          view.dispatch(view.state.tr.insertText(lines.join(' ')).scrollIntoView())
          return true
        }
        // A page on the clipboard has lost the blanks at its ends, which part its words from those beside them.
        const said = slice.content.textBetween(0, slice.content.size)
        const [before, after] = outerBlanks(plain).map((blank, end) => (/\s/u.test(said.at(-end) ?? '') ? '' : blank))
        if (!before && !after) return false
        const { tr } = view.state
        view.dispatch(
          tr
            .insertText(before ?? '')
            .replaceSelection(slice)
            .insertText(after ?? '')
            .scrollIntoView(),
        )
        return true
      },
      handleClickOn: (_view, _position, node, _nodePosition, event) => {
        if (node.type.name !== 'fact' || event.button !== 0) return false
        return openFact(String(node.attrs.expression))
      },
      handleDOMEvents: {
        // ProseMirror takes a caret that goes to the start soon after focus for the browser's own doing and puts it
        // back: ArrowDown, Home would lose its Home. The focus is ours to manage.
        focus: () => true,
        beforeinput: (_view, event) => {
          if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
          event.preventDefault()
          if (event.inputType === 'historyUndo') useEditor.getState().undo()
          else useEditor.getState().redo()
          return true
        },
        blur: (_view, event) => {
          const composed = known.current.normalize('NFC')
          if (composed !== known.current) latest.current.onChange(composed)
          latest.current.onBlur?.(event.relatedTarget instanceof Element ? event.relatedTarget : null)
          return false
        },
      },
    },
    onUpdate: () => {
      const inline = docToInline(editor.getJSON())
      if (inline === known.current) return
      known.current = inline
      latest.current.onChange(inline)
    },
  })
  return editor
}

function handleKey(editor: Editor, event: KeyboardEvent, props: LiveInlineProps): boolean {
  const command = event.ctrlKey || event.metaKey
  if (command && !event.altKey) {
    const key = event.key.toLowerCase()
    if (key === 'z' || key === 'y') {
      const { undo, redo } = useEditor.getState()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
      event.stopPropagation()
      return true
    }
  }
  if (props.onKey?.(event, textInHand(editor))) {
    event.stopPropagation()
    return true
  }
  if (event.key === 'Enter') {
    const chip = selectedFact(editor)
    if (chip !== null && !event.shiftKey) return openFact(chip)
    if (event.shiftKey) editor.commands.insertContent({ type: 'lineBreak' })
    return true
  }
  return false
}

/** Brings the editor's caret up to the browser's: after Home or a click it hears of a move a moment late. */
function readCaret(view: EditorView): void {
  const shown = view.dom.ownerDocument.getSelection()
  const { selection, doc } = view.state
  if (!shown?.anchorNode || !shown.focusNode || 'node' in selection) return
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return
  const within = (position: number): number => Math.max(1, Math.min(doc.content.size - 1, position))
  const anchor = within(view.posAtDOM(shown.anchorNode, shown.anchorOffset))
  const head = within(view.posAtDOM(shown.focusNode, shown.focusOffset))
  if (anchor !== selection.anchor || head !== selection.head) {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, anchor, head)))
  }
}

/** The expression of the chip that is selected as a whole. */
function selectedFact(editor: Editor): string | null {
  const { selection } = editor.state
  if (!('node' in selection)) return null
  const node = editor.state.doc.nodeAt(selection.from)
  return node?.type.name === 'fact' ? String(node.attrs.expression) : null
}

/** Go to the field a fact is typed in. */
export function openFact(expression: string): boolean {
  const place = factPlace(expression)
  if (place) useEditor.getState().goTo(place)
  return place !== null
}

/** The chip an event happened on, in a live text or a still one. */
export function clickedFact(target: EventTarget | null): string | null {
  const chip = target instanceof Element ? target.closest(chipSelector) : null
  return chip?.getAttribute('data-expression') ?? null
}

function textInHand(editor: Editor): TextInHand {
  const { selection, doc } = editor.state
  const length = doc.content.size - 2
  const from = selection.from - 1
  const to = selection.to - 1
  return {
    editor,
    from,
    to,
    length,
    atStart: selection.empty && from === 0,
    atEnd: selection.empty && to === length,
    atFirstLine: () => editor.view.endOfTextblock('up'),
    atLastLine: () => editor.view.endOfTextblock('down'),
    x: () => editor.view.coordsAtPos(selection.head).left,
    inline: () => docToInline(editor.getJSON()),
  }
}

/** Show a text that was changed elsewhere (undo, a fix, a renaming): only what differs is replaced. */
function showText(editor: Editor, value: string): void {
  const { view, state } = editor
  const next = state.schema.nodeFromJSON(inlineToDoc(value))
  const start = state.doc.content.findDiffStart(next.content)
  const end = state.doc.content.findDiffEnd(next.content)
  if (start === null || !end) return
  const overlap = start - Math.min(end.a, end.b)
  const [oldEnd, newEnd] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b]
  const change = state.tr.replace(start, oldEnd, next.slice(start, newEnd)).setMeta('preventUpdate', true)
  view.dispatch(change)
  if (view.hasFocus()) setCaretAfterChange(view, newEnd - 1)
}

function setCaretAfterChange(view: EditorView, offset: number): void {
  placeCaret(view, { anchor: offset, head: offset })
}
