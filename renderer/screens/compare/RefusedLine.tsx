import { Button, Input } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { Refusal } from '../../../core/compare/keptComparison.ts'
import css from './compare.module.css'

interface Props {
  refusal: Refusal
  tabIndex: number
  /** A word why, or null: it is looked at again. */
  onSay: (why: string | null) => void
  /** Nothing was said after all. */
  onLeave: () => void
}

/** “Đã xem, không nhận”, with the word why. */
export function RefusedLine({ refusal, tabIndex, onSay, onLeave }: Props): ReactElement {
  const [why, setWhy] = useState<string | null>(null)
  const say = (): void => {
    if (why !== null) onSay(why.normalize('NFC').trim())
    setWhy(null)
  }
  const leave = (): void => {
    setWhy(null)
    onLeave()
  }
  return (
    <span className={css.refusal}>
      <DismissRegular aria-hidden="true" /> Đã xem, không nhận
      {why === null ? (
        <>
          {refusal.why !== '' && <span>Lý do: {refusal.why}</span>}
          <Button size="small" appearance="subtle" tabIndex={tabIndex} onClick={() => setWhy(refusal.why)}>
            {refusal.why === '' ? 'Ghi lý do…' : 'Sửa lý do…'}
          </Button>
          <Button size="small" appearance="subtle" tabIndex={tabIndex} onClick={() => onSay(null)}>
            Xét lại
          </Button>
        </>
      ) : (
        <>
          <Input
            autoFocus
            size="small"
            className={css.why}
            aria-label="Lý do không nhận"
            placeholder="Vì sao không nhận, để báo lại lãnh đạo"
            value={why}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, data) => setWhy(data.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              event.stopPropagation()
              if (event.key === 'Enter') say()
              if (event.key === 'Escape') leave()
            }}
          />
          <Button size="small" appearance="primary" onClick={say}>
            Ghi
          </Button>
        </>
      )}
    </span>
  )
}
