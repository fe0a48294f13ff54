import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import type { RowActions } from './DraftRow.tsx'
import { DraftTable } from './DraftTable.tsx'
import { filtered, type ListFilter, noFilter, yearsOf } from './found.ts'
import { ListActions } from './ListActions.tsx'
import css from './list.module.css'

interface Props {
  drafts: DraftSummary[]
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
  actions: RowActions
}

/** The plans that are not in the bin, with their filters. */
export function KeptDrafts({ drafts, filter, onFilter, actions }: Props): ReactElement {
  const shown = filtered(drafts, filter)
  return (
    <>
      <ListActions filter={filter} years={yearsOf(drafts)} onFilter={onFilter} />
      <DraftTable drafts={shown} actions={actions} />
      {shown.length === 0 && <NothingFound filter={filter} onAll={() => onFilter(noFilter)} />}
    </>
  )
}

function NothingFound({ filter, onAll }: { filter: ListFilter; onAll: () => void }): ReactElement {
  const narrowed = filter.year !== '' || filter.stage !== ''
  return (
    <p className={css.nothing} role="status">
      {narrowed
        ? 'Không có kế hoạch nào như vậy.'
        : `Không có kế hoạch nào chứa “${filter.search}”. Thử gõ ít chữ hơn.`}{' '}
      {narrowed && (
        <Button size="small" onClick={onAll}>
          Xem tất cả
        </Button>
      )}
    </p>
  )
}
