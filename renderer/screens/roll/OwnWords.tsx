import { Button, Input } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactElement, useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import type { Decision } from './decisions.ts'
import { editWithWords, takesWords } from './ownWords.ts'
import css from './roll.module.css'

interface Props {
  draft: Draft
  change: RollChange
  decision: Decision
  /** null: as it was. */
  onDone: (patch: Pick<Decision, 'after' | 'edit'> | null) => void
}

/** Other words for a change: the clerk's own, or one of those that would do as well. */
export function OwnWords({ draft, change, decision, onDone }: Props): ReactElement {
  const [text, setText] = useState(decision.after)
  const own = takesWords(draft, change)
  const words = text.normalize('NFC').trim()
  const edit = own && words !== '' ? editWithWords(draft, change, words) : null
  const choices = [{ after: change.after, edit: change.edit }, ...(change.choices ?? [])]
  const keep = (): void => {
    if (edit) onDone({ after: words, edit })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onDone(null)
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) keep()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc of the field inside
    <div className={css.own} onKeyDown={onKeyDown}>
      {own && (
        <>
          <Input
            autoFocus
            className={css.ownInput}
            size="small"
            aria-label={`Viết thay cho “${change.before}”`}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onFocus={(event) => event.target.select()}
            onChange={(_, data) => setText(data.value)}
          />
          <Button size="small" appearance="primary" disabled={!edit} onClick={keep}>
            Dùng chữ này
          </Button>
        </>
      )}
      {choices.length > 1 && <span>{own ? 'hoặc chọn:' : 'Chọn:'}</span>}
      {choices.length > 1 &&
        choices.map((choice, at) => (
          <Button key={choice.after} size="small" autoFocus={!own && at === 0} onClick={() => onDone(choice)}>
            {choice.after || '(bỏ đi)'}
          </Button>
        ))}
      <Button size="small" appearance="subtle" onClick={() => onDone(null)}>
        Thôi
      </Button>
    </div>
  )
}
