import { SearchBox } from '@fluentui/react-components'
import { type ReactElement, useId, useState } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { shownTitle } from '../../../core/draft/shownTitle.ts'
import page from '../../frame/screen.module.css'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { found } from './found.ts'
import css from './list.module.css'
import { useDrafts } from './useDrafts.ts'

interface Props {
  title: string
  /** Not offered. */
  except?: string
  onPick: (draft: DraftSummary) => void
}

const searchFrom = 8

/** One of the plans that are already here. Nothing where there is none. */
export function PlanPicker({ title, except, onPick }: Props): ReactElement | null {
  const { drafts, problem } = useDrafts()
  const [search, setSearch] = useState('')
  const id = useId()
  const offered = drafts?.filter((one) => one.deletedAt === '' && one.state === 'ok' && one.id !== except) ?? []
  if (problem) return <ProblemNote problem={problem} />
  if (offered.length === 0) return null
  const shown = found(offered, search)
  return (
    <section className={page.sheet} aria-labelledby={id}>
      <div className={page.actions}>
        <h2 id={id} className={css.pickerTitle}>
          {title}
        </h2>
        <span className={page.spacer} />
        {offered.length > searchFrom && (
          <SearchBox
            aria-label="Tìm kế hoạch, không cần gõ dấu"
            placeholder="Tìm (không cần gõ dấu)"
            value={search}
            spellCheck={false}
            onChange={(_, data) => setSearch(data.value)}
          />
        )}
      </div>
      <ul className={css.plans}>
        {shown.map((draft) => (
          <li key={draft.id}>
            <button type="button" className={css.plan} onClick={() => onPick(draft)}>
              <span className={css.planYear}>{draft.year ?? ''}</span>
              <span>{shownTitle(draft.title)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p role="status">Không có kế hoạch nào chứa “{search}”.</p>}
    </section>
  )
}
