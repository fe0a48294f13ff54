import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { Refusal } from '../../../core/compare/keptComparison.ts'
import { SayLine } from '../../ui/SayLine.tsx'
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
  const [asking, setAsking] = useState(false)
  const say = (why: string): void => {
    onSay(why)
    setAsking(false)
  }
  const leave = (): void => {
    setAsking(false)
    onLeave()
  }
  return (
    <span className={css.refusal}>
      <DismissRegular aria-hidden="true" /> Đã xem, không nhận
      {!asking ? (
        <>
          {refusal.why !== '' && <span>Lý do: {refusal.why}</span>}
          <Button size="small" appearance="subtle" tabIndex={tabIndex} onClick={() => setAsking(true)}>
            {refusal.why === '' ? 'Ghi lý do…' : 'Sửa lý do…'}
          </Button>
          <Button size="small" appearance="subtle" tabIndex={tabIndex} onClick={() => onSay(null)}>
            Xét lại
          </Button>
        </>
      ) : (
        <SayLine
          label="Lý do không nhận"
          placeholder="Vì sao không nhận, để báo lại lãnh đạo"
          first={refusal.why}
          action="Ghi"
          mayBeEmpty
          inRow
          onSay={say}
          onLeave={leave}
        />
      )}
    </span>
  )
}
