import { Button, Input } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactElement, useState } from 'react'
import css from './ui.module.css'

interface Props {
  label: string
  placeholder: string
  /** What was said before. */
  first?: string
  /** The button that says it. */
  action: string
  /** Saying nothing is an answer too. */
  mayBeEmpty?: boolean
  /** The row it stands in has keys of its own, which are letters here. */
  inRow?: boolean
  onSay: (text: string) => void
  onLeave: () => void
}

/** A sentence typed in place: Enter or the button says it, Escape or “Thôi” leaves. Trimmed, NFC. */
export function SayLine(props: Props): ReactElement {
  const { label, placeholder, first = '', action, mayBeEmpty = false, inRow = false, onSay, onLeave } = props
  const [words, setWords] = useState(first)
  const text = words.normalize('NFC').trim()
  const silent = text === '' && !mayBeEmpty
  const say = (): void => {
    if (!silent) onSay(text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (inRow) event.stopPropagation()
    if (event.key === 'Enter') say()
    if (event.key === 'Escape') onLeave()
  }
  return (
    <>
      <Input
        autoFocus
        className={css.say}
        size="small"
        aria-label={label}
        placeholder={placeholder}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => setWords(data.value)}
        onKeyDown={onKeyDown}
      />
      <Button size="small" appearance="primary" disabled={silent} onClick={say}>
        {action}
      </Button>
      <Button size="small" onClick={onLeave}>
        Thôi
      </Button>
    </>
  )
}
