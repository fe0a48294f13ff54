/**
 * One inline text being edited: a TipTap editor that exists only while its text is in hand.
 *
 * Vietnamese keyboards: the text is never changed while it is typed, keys are left alone while a composition
 * runs, and every change reaches the draft in the same tick. Undo belongs to the whole draft, not to this editor.
 *
 * 1. The editor is made once for its text (`makeEditor`); keys go to the caller first.
 * 2. Typing is told at once; what was changed elsewhere is shown by replacing what differs (`showText`).
 */
import { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { hasPicture, isOwnSlice, pastedLines } from '../paste/paste.ts'
import { notePaste, pictureRefused } from '../paste/pasteNote.ts'
import { pasteLoneText } from '../paste/pasteText.ts'
import { useEditor } from '../state/editor.ts'
import { type Caret, placeCaret } from './caret.ts'
import { inlineExtensions } from './extensions.ts'
import type { FactInText } from './FactPopover.tsx'
import { docToInline, inlineToDoc } from './inlineDoc.ts'
import { insertNote, isNoteKey } from './notes.ts'
import css from './outline.module.css'
import {
  factUnder,
  historyInput,
  historyKey,
  readCaret,
  selectedFact,
  type TextInHand,
  textInHand,
} from './textInHand.ts'

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
  onFact?: (fact: FactInText) => void
  /** `next`: what takes the focus, where the browser tells. */
  onBlur?: (next: Element | null) => void
  /** Id of the hint under the field. */
  describedBy?: string | undefined
  /** A footnote may be put into it. */
  notes?: boolean
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
        if (plain === '' && hasPicture(event)) notePaste(pictureRefused)
        const lines = pastedLines(plain)
        if (lines.length > 1 && latest.current.onPasteLines?.(lines, textInHand(editor))) return true
        return pasteLoneText(view, plain, lines, slice)
      },
      handleDOMEvents: {
        // ProseMirror takes a caret that goes to the start soon after focus for the browser's own doing and puts it
        // back: ArrowDown, Home would lose its Home. The focus is ours to manage.
        focus: () => true,
        // The second press must not choose the fact's words: the next letter would write over them.
        mousedown: (view, event) => {
          if (event.detail < 2 || !factUnder(view, event)) return false
          event.preventDefault()
          return true
        },
        dblclick: (view, event) => {
          const fact = factUnder(view, event)
          if (!fact) return false
          latest.current.onFact?.({ editor, ...fact })
          return true
        },
        beforeinput: (_view, event) => historyInput(event, useEditor.getState()),
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
  if (historyKey(event, useEditor.getState())) return true
  const fact = selectedFact(editor)
  if (fact && (event.key === 'F2' || (event.key === 'Enter' && !event.shiftKey))) {
    showFact(editor, fact.from, props)
    return true
  }
  if (props.notes && isNoteKey(event)) {
    insertNote(editor)
    return true
  }
  if (props.onKey?.(event, textInHand(editor))) {
    event.stopPropagation()
    return true
  }
  if (event.key === 'Enter') {
    if (event.shiftKey) editor.commands.insertContent({ type: 'lineBreak' })
    return true
  }
  return false
}

function showFact(editor: Editor, position: number, { onFact }: LiveInlineProps): void {
  const element = editor.view.nodeDOM(position)
  if (element instanceof HTMLElement) onFact?.({ editor, position, element })
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
