/**
 * Which names are offered for what is being typed, and how one is taken. Nothing is completed inside the text: a selected rest of a word
 * is what Vietnamese keyboards delete first. An arrow key goes into the list, Enter takes what the arrow chose; Tab takes the first name
 * where the words typed are its beginning.
 *
 * 1. What is typed before the caret is looked for among the names; a new name may be kept for the office (`isNewName`).
 * 2. The text hands its keys here first: arrows choose, Enter and Tab take, Esc closes, Alt+↓ opens (`press`).
 * 3. A name that is taken replaces the words it was offered for.
 */
import { useEffect, useState } from 'react'
import { fitsStart, offered, replacement, tokenAt } from './suggest.ts'
import type { SuggestTarget } from './suggestTarget.ts'

export interface Suggestions {
  names: readonly string[]
  /** Several values, parted by `;`. */
  several: boolean
  /** Offered for a name the list does not have. */
  remember?: ((name: string) => void) | undefined
}

interface Suggested {
  fitting: readonly string[]
  /** A name the list does not have and that may be kept; offered behind the others. */
  unknown: string | null
  /** Index in the list; -1 for none. */
  chosen: number
  shown: boolean
  take: (index: number) => void
  /** True where the key was the list's. */
  press: (event: KeyboardEvent) => boolean
}

interface Open {
  plain: string
  caret: number
}

/** Shortest name worth remembering, in letters. */
const shortest = 4

export function useSuggested({ target, names, several, remember }: Suggestions & { target: SuggestTarget }): Suggested {
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

  const choose = (by: 1 | -1): true => {
    setChosen(Math.max(-1, Math.min(size - 1, chosen + by)))
    return true
  }
  const takeFirst = (): boolean => {
    const [first] = fitting
    if (!first || !token || !fitsStart(first, token.text)) return false
    take(0)
    return true
  }
  const press = (event: KeyboardEvent): boolean => {
    if (event.key === 'ArrowDown' && event.altKey && !shown) {
      setOpen(target.read())
      return true
    }
    if (!shown || event.altKey || event.ctrlKey || event.shiftKey) return false
    switch (event.key) {
      case 'ArrowDown':
        return choose(1)
      case 'ArrowUp':
        return choose(-1)
      case 'Enter':
      case 'Tab':
        if (chosen < 0) return event.key === 'Tab' && takeFirst()
        take(chosen)
        return true
      case 'Escape':
        setOpen(null)
        return true
      default:
        return false
    }
  }
  return { fitting, unknown, chosen, shown, take, press }
}

function isNewName(names: readonly string[], text: string): boolean {
  const typed = text.toLocaleLowerCase('vi')
  return (
    text.length >= shortest && !text.includes('\ufffc') && !names.some((name) => name.toLocaleLowerCase('vi') === typed)
  )
}
