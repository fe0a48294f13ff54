import { Radio, RadioGroup } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import css from './compare.module.css'
import { everybody, type Hand } from './hands.ts'

interface Props {
  hands: readonly { author: string; count: number }[]
  /** How many rows differ. */
  all: number
  hand: Hand
  /** Rows of this hand that somebody else had a part in. */
  shared: number
  onHand: (hand: Hand) => void
}

/** Whose changes are shown. Nothing where nobody tracked any. */
export function HandFilter({ hands, all, hand, shared, onHand }: Props): ReactElement | null {
  if (hands.length === 0) return null
  return (
    <div className={css.summary}>
      <RadioGroup
        layout="horizontal"
        aria-label="Sửa đổi của ai"
        value={hand.all ? 'all' : `by ${hand.author}`}
        onChange={(_, { value }) => onHand(value === 'all' ? everybody : { all: false, author: value.slice(3) })}
      >
        <Radio value="all" label={`Của mọi người (${all})`} />
        {hands.map(({ author, count }) => (
          <Radio
            key={author}
            value={`by ${author}`}
            label={`${author === '' ? 'Sửa không đánh dấu' : author} (${count})`}
          />
        ))}
      </RadioGroup>
      {shared > 0 && <span className={css.leftOver}>{shared} chỗ có cả người khác cùng sửa: xem từng chỗ.</span>}
    </div>
  )
}
