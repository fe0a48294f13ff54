/**
 * Names offered below a text in hand. Nothing is completed inside the text: a selected rest of a word is what
 * Vietnamese keyboards delete first. An arrow key goes into the list, Enter takes what the arrow chose.
 */
import type { Editor } from '@tiptap/core'
import { type ReactElement, useEffect, useId, useState } from 'react'
import css from './outline.module.css'
import { offered, replacement, tokenAt } from './suggest.ts'

export interface Suggestions {
  names: readonly string[]
  /** Several values, parted by `;`. */
  several: boolean
  /** Offered for a name the list does not have. */
  remember?: ((name: string) => void) | undefined
}

interface Props extends Suggestions {
  editor: Editor
  label: string
  /** Receives the key handler of the open list. */
  onHandler: (handler: ((event: KeyboardEvent) => boolean) | null) => void
}

interface Open {
  plain: string
  caret: number
}

/** Shortest name worth remembering, in letters. */
const shortest = 4

export function SuggestList({ editor, names, several, remember, label, onHandler }: Props): ReactElement {
  const listId = useId()
  const [open, setOpen] = useState<Open | null>(() => (editor.isEmpty ? { plain: '', caret: 0 } : null))
  const [chosen, setChosen] = useState(-1)

  useEffect(() => {
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (!transaction.docChanged) return
      setOpen(readText(editor))
      setChosen(-1)
    }
    const close = (): void => setOpen(null)
    editor.on('transaction', onTransaction)
    editor.on('blur', close)
    return () => {
      editor.off('transaction', onTransaction)
      editor.off('blur', close)
    }
  }, [editor])

  const token = open && tokenAt(open.plain, open.caret, several)
  const fitting = open && token ? offered(names, open.plain, token) : []
  const unknown = token && remember && isNewName(names, token.text) ? token.text : null
  const size = fitting.length + (unknown ? 1 : 0)
  const shown = open !== null && size > 0

  const take = (index: number): void => {
    const name = fitting[index]
    setChosen(-1)
    if (name === undefined) {
      if (unknown) remember?.(unknown)
      setOpen(null)
      return
    }
    if (!open || !token) return
    const text = replacement(open.plain, token, name)
    const { state } = editor
    editor.view.dispatch(state.tr.insertText(text, token.from + 1, token.to + 1).scrollIntoView())
    editor.view.focus()
    setOpen(null)
  }

  useEffect(() => {
    onHandler((event) => {
      if (event.key === 'ArrowDown' && event.altKey && !shown) {
        setOpen(readText(editor))
        return true
      }
      if (!shown || event.altKey || event.ctrlKey || event.shiftKey) return false
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          setChosen(Math.max(-1, Math.min(size - 1, chosen + (event.key === 'ArrowDown' ? 1 : -1))))
          return true
        case 'Enter':
          if (chosen < 0) return false
          take(chosen)
          return true
        case 'Escape':
          setOpen(null)
          return true
        default:
          return false
      }
    })
    return () => onHandler(null)
  })

  useEffect(() => {
    const dom = editor.view.dom
    dom.setAttribute('role', 'combobox')
    dom.removeAttribute('aria-multiline')
    dom.setAttribute('aria-autocomplete', 'list')
    dom.setAttribute('aria-haspopup', 'listbox')
    dom.setAttribute('aria-controls', listId)
    dom.setAttribute('aria-expanded', String(shown))
    if (shown && chosen >= 0) dom.setAttribute('aria-activedescendant', `${listId}-${chosen}`)
    else dom.removeAttribute('aria-activedescendant')
  }, [editor, listId, shown, chosen])

  return (
    <div className={css.suggestList} id={listId} role="listbox" aria-label={`Gợi ý: ${label}`} hidden={!shown}>
      {[...fitting, ...(unknown ? [`Nhớ “${unknown}” cho lần sau`] : [])].map((text, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text above (combobox pattern)
        <div
          key={text}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={index < fitting.length ? css.suggestion : css.remember}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
        >
          {text}
        </div>
      ))}
    </div>
  )
}

function isNewName(names: readonly string[], text: string): boolean {
  const typed = text.toLocaleLowerCase('vi')
  return (
    text.length >= shortest && !text.includes('\ufffc') && !names.some((name) => name.toLocaleLowerCase('vi') === typed)
  )
}

/** The words around the caret; a chip counts as one object character. */
function readText(editor: Editor): Open {
  const { doc, selection } = editor.state
  return { plain: doc.textBetween(1, doc.content.size - 1, '\n', '\ufffc'), caret: selection.from - 1 }
}
