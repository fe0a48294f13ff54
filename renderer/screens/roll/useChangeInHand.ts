/** The change in hand among those of all groups, and whether its own words are being written. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { RollChange } from '../../../core/rollforward/proposal.ts'

interface ChangeInHand {
  /** Ids; empty for none. */
  current: string
  editing: string
  /** Goes where the changes are drawn: the focus moves inside it. */
  list: RefObject<HTMLDivElement | null>
  /** Takes a change in hand and moves the focus there. */
  go: (id: string) => void
  edit: (id: string) => void
  /** A change was clicked, or got the focus by itself. */
  onHand: (change: RollChange) => void
  onEditing: (change: RollChange, on: boolean) => void
}

/** `wanted`: a change to go to; `n` grows so that asking twice counts. */
export function useChangeInHand(first: string, wanted: { id: string; n: number }): ChangeInHand {
  const [current, setCurrent] = useState(first)
  const [editing, setEditing] = useState('')
  /** Grows when the focus should go to the change in hand. */
  const [moved, setMoved] = useState(0)
  const list = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish to move the focus counts
  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>('[aria-current]')
    button?.scrollIntoView({ block: 'nearest' })
    button?.focus({ preventScroll: true })
  }, [moved])

  const go = useCallback((id: string): void => {
    setCurrent(id)
    setMoved((before) => before + 1)
  }, [])
  useEffect(() => {
    if (wanted.n > 0) go(wanted.id)
  }, [wanted, go])
  const onHand = useCallback(({ id }: RollChange): void => setCurrent(id), [])
  const onEditing = useCallback(
    ({ id }: RollChange, on: boolean): void => {
      setEditing(on ? id : '')
      if (on) setCurrent(id)
      else go(id)
    },
    [go],
  )
  return { current, editing, list, go, edit: setEditing, onHand, onEditing }
}
