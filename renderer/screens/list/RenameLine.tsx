import { Button, Input } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import css from './list.module.css'

interface Props {
  title: string
  onDone: (title: string) => void
  onCancel: () => void
}

/** Rename in the row itself: Enter keeps, Esc leaves it as it was. */
export function RenameLine({ title, onDone, onCancel }: Props): ReactElement {
  const [text, setText] = useState(title)
  const done = (): void => {
    const name = text.normalize('NFC').trim()
    if (name) onDone(name)
  }
  return (
    <>
      <span className={css.rename}>
        <Input
          autoFocus
          className={css.renameInput}
          aria-label="Tên kế hoạch"
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            // The focus moves to the plan's name, where the rest of the same Enter would open it.
            event.preventDefault()
            if (event.key === 'Enter') done()
            else onCancel()
          }}
        />
        <Button appearance="primary" disabled={!text.trim()} onClick={done}>
          Đổi tên
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </span>
      <p className={css.renameHint}>Tên mới in ngay dưới chữ KẾ HOẠCH, thay cho cả tên cũ kể cả chỗ tự điền.</p>
    </>
  )
}
