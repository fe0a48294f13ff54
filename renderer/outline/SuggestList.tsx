/**
 * Names offered below a text in hand; which they are, and what a key does to them: `useSuggested.ts`. The keys reach the list through
 * the text, whose element tells a screen reader what is chosen.
 */
import { type ReactElement, useEffect, useId } from 'react'
import css from './outline.module.css'
import type { SuggestTarget } from './suggestTarget.ts'
import { type Suggestions, useSuggested } from './useSuggested.ts'

interface Props extends Suggestions {
  target: SuggestTarget
  label: string
  /** The text is a row among others: its editor stays a text box. */
  inRows?: boolean
  /** Receives the key handler of the open list. */
  onHandler: (handler: ((event: KeyboardEvent) => boolean) | null) => void
}

export function SuggestList(props: Props): ReactElement {
  const { target, label, onHandler, inRows = false } = props
  const listId = useId()
  const { fitting, unknown, chosen, shown, take, press } = useSuggested(props)

  useEffect(() => {
    onHandler(press)
    return () => onHandler(null)
  })
  useListSigns(target, inRows, listId, shown, chosen)

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

/** What a screen reader is told of the text the list belongs to. */
function useListSigns(target: SuggestTarget, inRows: boolean, listId: string, shown: boolean, chosen: number): void {
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
}
