import { Button } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'

interface Props {
  /** What is moved, in a few words, for a screen reader. */
  name: string
  first: boolean
  last: boolean
  onMove: (by: -1 | 1) => void
  /** Said behind the name. */
  up?: string
  down?: string
}

/** Up and down a list. */
export function MoveButtons({ name, first, last, onMove, up = 'lên', down = 'xuống' }: Props): ReactElement {
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={`Đưa ${name} ${up}`}
        disabled={first}
        onClick={() => onMove(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={`Đưa ${name} ${down}`}
        disabled={last}
        onClick={() => onMove(1)}
      />
    </>
  )
}
