/**
 * “Kế hoạch của tôi” and its bin.
 *
 * 1. What can be done with a plan (`useListActions.ts`).
 * 2. Messages: what is open elsewhere, what went to the bin, what a template became.
 * 3. The list with its filters (`KeptDrafts.tsx`), or the bin.
 */
import { Button, Spinner } from '@fluentui/react-components'
import { ArrowLeftRegular, DeleteRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { AppBar } from '../../frame/AppBar.tsx'
import page from '../../frame/screen.module.css'
import { loadTroubles, useApp } from '../../state/app.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { BinTable } from './BinTable.tsx'
import { EmptyList } from './EmptyList.tsx'
import { noFilter } from './found.ts'
import { KeptDrafts } from './KeptDrafts.tsx'
import { RemovedNote, TemplateSaved } from './ListNotes.tsx'
import css from './list.module.css'
import { OpenDraftNotes } from './OpenDraftNotes.tsx'
import { useDrafts } from './useDrafts.ts'
import { useListActions } from './useListActions.ts'

/** “Kế hoạch của tôi”, and the bin beside it. */
export function DraftListScreen({ bin }: { bin: boolean }): ReactElement {
  const { drafts, problem, setProblem, reload } = useDrafts()
  const [filter, setFilter] = useState(noFilter)
  const actions = useListActions({ setProblem, reload })
  useEffect(() => void loadTroubles(), [])
  const kept = drafts?.filter((draft) => draft.deletedAt === '') ?? []
  const thrown = drafts?.filter((draft) => draft.deletedAt !== '') ?? []
  return (
    <>
      <AppBar />
      <main className={page.page}>
        <div className={page.inner}>
          <ListHead bin={bin} thrown={thrown.length} />
          {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
          {!bin && <Messages drafts={kept} actions={actions} />}
          {drafts === null ? (
            !problem && <Spinner label="Đang đọc danh sách…" />
          ) : bin ? (
            <BinTable
              drafts={thrown}
              onRestore={(draft) => void actions.restore(draft)}
              onErase={(draft) => void actions.erase(draft)}
            />
          ) : kept.length === 0 ? (
            <EmptyList onSample={() => void actions.openSample()} />
          ) : (
            <KeptDrafts drafts={kept} filter={filter} onFilter={setFilter} actions={actions.row} />
          )}
          <ListFoot bin={bin} />
        </div>
      </main>
    </>
  )
}

function ListHead({ bin, thrown }: { bin: boolean; thrown: number }): ReactElement {
  const name = bin ? 'Thùng rác' : 'Kế hoạch của tôi'
  return (
    <div className={page.actions}>
      <ScreenTitle key={name} className={page.title} name={name}>
        {name}
      </ScreenTitle>
      <span className={page.spacer} />
      {bin ? (
        <Button icon={<ArrowLeftRegular />} onClick={() => goToScreen({ screen: 'list' })}>
          Kế hoạch của tôi
        </Button>
      ) : (
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          disabled={thrown === 0}
          onClick={() => goToScreen({ screen: 'bin' })}
        >
          {thrown === 0 ? 'Thùng rác trống' : `Thùng rác (${thrown})`}
        </Button>
      )}
    </div>
  )
}

interface MessagesProps {
  drafts: DraftSummary[]
  actions: ReturnType<typeof useListActions>
}

function Messages({ drafts, actions: { removed, restore, template, forgetTemplate } }: MessagesProps): ReactElement {
  return (
    <>
      <OpenDraftNotes drafts={drafts} />
      {removed && <RemovedNote draft={removed} onRestore={() => void restore(removed)} />}
      {template && <TemplateSaved template={template} onDismiss={forgetTemplate} />}
    </>
  )
}

function ListFoot({ bin }: { bin: boolean }): ReactElement {
  const folder = useApp((state) => state.capabilities?.dataFolder ?? '')
  return (
    <>
      {folder && <p className={css.folder}>Bản nháp được giữ trên máy này, trong thư mục {folder}</p>}
      {!bin && (
        <div className={page.actions}>
          <Button size="small" appearance="subtle" onClick={() => goToScreen({ screen: 'about' })}>
            Giới thiệu
          </Button>
        </div>
      )}
    </>
  )
}
