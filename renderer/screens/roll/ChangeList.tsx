/**
 * The changes by group, taken or left. One is in hand (`useChangeInHand.ts`); keys go on from it through all groups.
 */
import { type KeyboardEvent, type ReactElement, useMemo } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import { ChangeGroup } from './ChangeGroup.tsx'
import { ChangeItem, whatCanBeDone } from './ChangeItem.tsx'
import type { Decision, Decisions } from './decisions.ts'
import { inGroups } from './groups.ts'
import css from './roll.module.css'
import { useChangeInHand } from './useChangeInHand.ts'

interface Props {
  /** The plan the changes are proposed for. */
  draft: Draft
  changes: readonly RollChange[]
  decisions: Decisions
  /** A change to go to; `n` grows so that asking twice counts. */
  wanted: { id: string; n: number }
  onDecide: (changes: readonly RollChange[], patch: Partial<Decision>) => void
  /** Each place of a change is to be answered by itself. */
  onApart: (change: RollChange) => void
}

/** The changes by group. ↑ ↓ go from one to the next through all groups, Enter takes, Delete leaves, E edits, T takes its places apart. */
export function ChangeList({ draft, changes, decisions, wanted, onDecide, onApart }: Props): ReactElement {
  const groups = useMemo(() => inGroups(changes), [changes])
  const order = groups.flatMap(({ some }) => some)
  const { current, editing, list, go, edit, onHand, onEditing } = useChangeInHand(order[0]?.id ?? '', wanted)

  const onKeyDown = (event: KeyboardEvent): void => {
    const onChange = event.target instanceof HTMLElement && event.target.dataset.change !== undefined
    if (!onChange || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const at = order.findIndex(({ id }) => id === current)
    const change = order[at]
    if (!change) return
    const goTo = (to: number): void => go(order[to]?.id ?? current)
    const settle = (state: Decision['state']): void => {
      onDecide([change], { state })
      goTo(at + 1)
    }
    const can = whatCanBeDone(draft, change)
    const editIt = can.edit ? () => edit(change.id) : undefined
    const apartIt = change.also ? () => onApart(change) : undefined
    const takeIt = can.take ? () => settle('taken') : undefined
    const takes = new Map([
      ['ArrowDown', () => goTo(at + 1)],
      ['ArrowUp', () => goTo(at - 1)],
      ['Home', () => goTo(0)],
      ['End', () => goTo(order.length - 1)],
      ['Enter', takeIt ?? editIt],
      [' ', takeIt],
      ['Delete', () => settle('left')],
      ['Backspace', () => settle('left')],
      ['e', editIt],
      ['E', editIt],
      ['t', apartIt],
      ['T', apartIt],
    ])
    const take = takes.get(event.key)
    if (!take) return
    take()
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go through the buttons inside
    <div ref={list} className={css.groups} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <ChangeGroup key={group.group} group={group} decisions={decisions} onDecide={onDecide}>
          {group.some.map((change) => (
            <ChangeItem
              key={change.id}
              draft={draft}
              change={change}
              decision={decisions[change.id]}
              current={change.id === current}
              editing={change.id === editing}
              onHand={onHand}
              onEditing={onEditing}
              onDecide={onDecide}
              onApart={onApart}
            />
          ))}
        </ChangeGroup>
      ))}
    </div>
  )
}
