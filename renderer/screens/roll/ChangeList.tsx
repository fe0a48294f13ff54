/**
 * The changes by group, taken or left.
 *
 * 1. Each group with its counts; what needs no answer of the clerk is taken or left all at once.
 * 2. One change is in hand; keys go on from it through all groups.
 */
import { Button } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import { ChangeItem, whatCanBeDone } from './ChangeItem.tsx'
import { countsOf, type Decision, type Decisions, isQuestion, saidCounts } from './decisions.ts'
import { inGroups } from './groups.ts'
import css from './roll.module.css'

interface Props {
  /** The plan the changes are proposed for. */
  draft: Draft
  changes: readonly RollChange[]
  decisions: Decisions
  /** A change to go to; `n` grows so that asking twice counts. */
  wanted: { id: string; n: number }
  onDecide: (changes: readonly RollChange[], patch: Partial<Decision>) => void
}

/** The changes by group. ↑ ↓ go from one to the next through all groups, Enter takes, Delete leaves, E edits. */
export function ChangeList({ draft, changes, decisions, wanted, onDecide }: Props): ReactElement {
  const groups = useMemo(() => inGroups(changes), [changes])
  const order = groups.flatMap(({ some }) => some)
  const [current, setCurrent] = useState(order[0]?.id ?? '')
  const [editing, setEditing] = useState('')
  /** Grows when the focus should go to the change in hand. */
  const [moved, setMoved] = useState(0)
  const list = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish to move the focus counts
  useEffect(() => {
    const first = list.current?.querySelector<HTMLElement>('[aria-current]')
    first?.scrollIntoView({ block: 'nearest' })
    first?.focus({ preventScroll: true })
  }, [moved])

  const go = (id: string): void => {
    setCurrent(id)
    setMoved((before) => before + 1)
  }
  useEffect(() => {
    if (wanted.n === 0) return
    setCurrent(wanted.id)
    setMoved((before) => before + 1)
  }, [wanted])
  const onHand = useCallback(({ id }: RollChange): void => setCurrent(id), [])
  const onEditing = useCallback(({ id }: RollChange, on: boolean): void => {
    setEditing(on ? id : '')
    setCurrent(id)
    if (!on) setMoved((before) => before + 1)
  }, [])
  const next = (by: 1 | -1): void => go(order[order.findIndex(({ id }) => id === current) + by]?.id ?? current)

  const onKeyDown = (event: KeyboardEvent): void => {
    const onChange = event.target instanceof HTMLElement && event.target.dataset.change !== undefined
    if (!onChange || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const change = order.find(({ id }) => id === current)
    if (!change) return
    const can = whatCanBeDone(draft, change)
    const settle = (state: Decision['state']): void => {
      onDecide([change], { state })
      next(1)
    }
    if (event.key === 'ArrowDown') next(1)
    else if (event.key === 'ArrowUp') next(-1)
    else if (event.key === 'Home') go(order[0]?.id ?? current)
    else if (event.key === 'End') go(order.at(-1)?.id ?? current)
    else if ((event.key === 'Enter' || event.key === ' ') && can.take) settle('taken')
    else if (event.key === 'Delete' || event.key === 'Backspace') settle('left')
    else if (can.edit && (event.key.toLowerCase() === 'e' || event.key === 'Enter')) setEditing(change.id)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go through the buttons inside
    <div ref={list} className={css.groups} onKeyDown={onKeyDown}>
      {groups.map(({ group, name, some }) => {
        const counts = countsOf(some, decisions)
        // What only the clerk can know is answered one by one.
        const takable = group === 'asked' ? [] : some.filter((change) => !isQuestion(change))
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <div className={css.groupHead}>
              <h2 id={`group-${group}`} className={css.groupName}>
                {name} ({some.length})
              </h2>
              <span className={css.groupCount}>{saidCounts(counts)}</span>
              {takable.length > 0 && (
                <Button
                  size="small"
                  disabled={takable.every(({ id }) => decisions[id]?.state === 'taken')}
                  aria-label={`Nhận hết nhóm này: ${name}`}
                  onClick={() => onDecide(takable, { state: 'taken' })}
                >
                  Nhận hết nhóm này
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                disabled={counts.left === some.length}
                aria-label={`Để nguyên hết: ${name}`}
                onClick={() => onDecide(some, { state: 'left' })}
              >
                Để nguyên hết
              </Button>
            </div>
            <ul className={css.changes}>
              {some.map((change) => (
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
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
