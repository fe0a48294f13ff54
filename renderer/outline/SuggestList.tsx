/**
 * Names offered below a text in hand. Nothing is completed inside the text: a selected rest of a word is what
 * Vietnamese keyboards delete first. An arrow key goes into the list, Enter takes what the arrow chose; Tab takes the first name where
 * the words typed are its beginning.
 *
 * 1. What is typed before the caret is looked for among the names; a new name may be kept for the office (`isNewName`).
 * 2. The text hands its keys here first: arrows choose, Enter and Tab take, Esc closes, Alt+↓ opens.
 * 3. A name that is taken replaces the words it was offered for.
 */
import { type ReactElement, useEffect, useId, useState } from 'react'
import css from './outline.module.css'
import { fitsStart, offered, replacement, tokenAt } from './suggest.ts'
import type { SuggestTarget } from './suggestTarget.ts'

export interface Suggestions {
  names: readonly string[]
  /** Several values, parted by `;`. */
  several: boolean
  /** Offered for a name the list does not have. */
  remember?: ((name: string) => void) | undefined
}

interface Props extends Suggestions {
  target: SuggestTarget
  label: string
  /** The text is a row among others: its editor stays a text box. */
  inRows?: boolean
  /** Receives the key handler of the open list. */
  onHandler: (handler: ((event: KeyboardEvent) => boolean) | null) => void
}

interface Open {
  plain: string
  caret: number
}

/** Shortest name worth remembering, in letters. */
const shortest = 4

export function SuggestList(props: Props): ReactElement {
  const { target, names, several, remember, label, onHandler, inRows = false } = props
  const listId = useId()
  const [open, setOpen] = useState<Open | null>(() => (target.read()?.plain === '' ? { plain: '', caret: 0 } : null))
  const [chosen, setChosen] = useState(-1)

  useEffect(
    () =>
      target.watch((left) => {
        setOpen(left ? null : target.read())
        setChosen(-1)
      }),
    [target],
  )

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
    target.replace(replacement(open.plain, token, name), token.from, token.to)
    setOpen(null)
  }

  useEffect(() => {
    onHandler((event) => {
      if (event.key === 'ArrowDown' && event.altKey && !shown) {
        setOpen(target.read())
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
        case 'Tab': {
          const at = Math.max(chosen, 0)
          const name = fitting[at]
          if (chosen < 0 && !(name && token && fitsStart(name, token.text))) return false
          take(at)
          return true
        }
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
    const { dom } = target
    if (!inRows) {
      dom.setAttribute('role', 'combobox')
      dom.removeAttribute('aria-multiline')
      dom.setAttribute('aria-expanded', String(shown))
    }
    dom.setAttribute('aria-autocomplete', 'list')
    dom.setAttribute('aria-haspopup', 'listbox')
    dom.setAttribute('aria-controls', listId)
    if (shown && chosen >= 0) dom.setAttribute('aria-activedescendant', `${listId}-${chosen}`)
    else dom.removeAttribute('aria-activedescendant')
  }, [target, inRows, listId, shown, chosen])
  useEffect(() => {
    const { dom } = target
    if (!inRows) return
    return () => {
      for (const name of ['autocomplete', 'haspopup', 'controls', 'activedescendant'])
        dom.removeAttribute(`aria-${name}`)
    }
  }, [target, inRows])

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
