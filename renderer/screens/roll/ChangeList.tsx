import { Button } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import type { RollChange } from '../../../core/contract/reuse.ts'
import { ChangeItem } from './ChangeItem.tsx'
import type { Decision, Decisions } from './decisions.ts'
import { groupNames } from './groups.ts'
import css from './roll.module.css'

interface Props {
  changes: readonly RollChange[]
  decisions: Decisions
  onDecide: (changes: readonly RollChange[], patch: Partial<Decision>) => void
}

/** The changes by group. ↑ ↓ go from one to the next through all groups, Enter takes, Delete leaves, E edits. */
export function ChangeList({ changes, decisions, onDecide }: Props): ReactElement {
  const groups = groupNames
    .map(({ group, name }) => ({ group, name, some: changes.filter((change) => change.group === group) }))
    .filter(({ some }) => some.length > 0)
  const order = groups.flatMap(({ some }) => some)
  const [current, setCurrent] = useState(order[0]?.id ?? '')
  const [editing, setEditing] = useState('')
  /** Grows when the focus should go to the change in hand. */
  const [wanted, setWanted] = useState(0)
  const list = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish to move the focus counts
  useEffect(() => {
    const first = list.current?.querySelector<HTMLElement>('[aria-current]')
    first?.scrollIntoView({ block: 'nearest' })
    first?.focus({ preventScroll: true })
  }, [wanted])

  const go = (id: string): void => {
    setCurrent(id)
    setWanted((before) => before + 1)
  }
  const next = (by: 1 | -1): void => {
    const to = order[order.findIndex(({ id }) => id === current) + by]
    go(to?.id ?? current)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const onChange = event.target instanceof HTMLElement && event.target.dataset.change !== undefined
    if (!onChange || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const change = order.find(({ id }) => id === current)
    if (!change) return
    const settle = (taken: boolean): void => {
      onDecide([change], { taken })
      next(1)
    }
    if (event.key === 'ArrowDown') next(1)
    else if (event.key === 'ArrowUp') next(-1)
    else if (event.key === 'Home') go(order[0]?.id ?? current)
    else if (event.key === 'End') go(order.at(-1)?.id ?? current)
    else if (event.key === 'Enter' || event.key === ' ') settle(true)
    else if (event.key === 'Delete' || event.key === 'Backspace') settle(false)
    else if (event.key.toLowerCase() === 'e') setEditing(change.id)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go through the buttons inside
    <div ref={list} className={css.groups} onKeyDown={onKeyDown}>
      {groups.map(({ group, name, some }) => {
        const taken = some.filter(({ id }) => decisions[id]?.taken).length
        return (
          <section key={group} className={css.group} aria-labelledby={`group-${group}`}>
            <div className={css.groupHead}>
              <h2 id={`group-${group}`} className={css.groupName}>
                {name} ({some.length})
              </h2>
              <span className={css.groupCount}>
                đổi {taken}, để nguyên {some.length - taken}
              </span>
              <Button
                size="small"
                disabled={taken === some.length}
                aria-label={`Nhận hết nhóm này: ${name}`}
                onClick={() => onDecide(some, { taken: true })}
              >
                Nhận hết nhóm này
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabled={taken === 0}
                aria-label={`Để nguyên hết: ${name}`}
                onClick={() => onDecide(some, { taken: false })}
              >
                Để nguyên hết
              </Button>
            </div>
            <ul className={css.changes}>
              {some.map((change) => (
                <ChangeItem
                  key={change.id}
                  change={change}
                  decision={decisions[change.id] ?? { taken: false, after: change.after, edit: change.edit }}
                  current={change.id === current}
                  editing={change.id === editing}
                  onTake={() => setCurrent(change.id)}
                  onEditing={(on) => {
                    setEditing(on ? change.id : '')
                    if (!on) go(change.id)
                    else setCurrent(change.id)
                  }}
                  onDecide={(patch) => onDecide([change], patch)}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
