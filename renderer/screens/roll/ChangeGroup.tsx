import { Button } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import { countsOf, type Decision, type Decisions, isQuestion, saidCounts } from './decisions.ts'
import type { inGroups } from './groups.ts'
import css from './roll.module.css'

interface Props {
  group: ReturnType<typeof inGroups>[number]
  decisions: Decisions
  onDecide: (changes: readonly RollChange[], patch: Partial<Decision>) => void
  children: ReactNode
}

/** Changes of one kind with their counts, taken or left all at once; what only the clerk can know is answered one by one. */
export function ChangeGroup({ group: { group, name, some }, decisions, onDecide, children }: Props): ReactElement {
  const counts = countsOf(some, decisions)
  const takable = group === 'asked' ? [] : some.filter((change) => !isQuestion(change))
  return (
    <section aria-labelledby={`group-${group}`}>
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
      <ul className={css.changes}>{children}</ul>
    </section>
  )
}
