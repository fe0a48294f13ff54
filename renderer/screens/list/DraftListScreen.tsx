/**
 * “Kế hoạch của tôi” and its bin.
 *
 * 1. What can be done with a plan (`actions`); each asks the host, shows its problem and reads the list again.
 * 2. Messages: what is open elsewhere, what went to the bin, what a template became.
 * 3. The list with its filters, or the bin.
 */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components'
import { ArrowLeftRegular, DeleteRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import type { DraftSummary, TemplateSummary } from '../../../core/contract/operations.ts'
import { shownTitle } from '../../../core/draft/shownTitle.ts'
import type { Reply } from '../../../core/problem/problem.ts'
import { AppBar } from '../../frame/AppBar.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { loadTroubles, useApp } from '../../state/app.ts'
import { goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { BinTable } from './BinTable.tsx'
import type { RowActions } from './DraftRow.tsx'
import { DraftTable } from './DraftTable.tsx'
import { EmptyList } from './EmptyList.tsx'
import { filtered, noFilter, yearsOf } from './found.ts'
import { ListActions } from './ListActions.tsx'
import css from './list.module.css'
import { OpenDraftNotes } from './OpenDraftNotes.tsx'
import { asksOfDraft, saveAsTemplate } from './saveAsTemplate.ts'
import { useDrafts } from './useDrafts.ts'

const openDraft = (id: string): void => goToScreen({ screen: 'editor', id })

/** “Kế hoạch của tôi”, and the bin beside it. */
export function DraftListScreen({ bin }: { bin: boolean }): ReactElement {
  const { drafts, problem, setProblem, reload } = useDrafts()
  const [filter, setFilter] = useState(noFilter)
  const [removed, setRemoved] = useState<DraftSummary | null>(null)
  const [template, setTemplate] = useState<TemplateSummary | null>(null)
  const folder = useApp((state) => state.capabilities?.dataFolder ?? '')
  const [own, setOwn] = useState<TemplateSummary[]>([])
  useEffect(() => void loadTroubles(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again once a template was saved
  useEffect(() => {
    void call('templates.list', {}).then((reply) => {
      if (reply.ok) setOwn(reply.value.filter((one) => one.own))
    })
  }, [template])

  const settle = async (work: Promise<Reply<unknown>>): Promise<boolean> => {
    const reply = await work
    setProblem(reply.ok ? null : reply.problem)
    await reload()
    return reply.ok
  }
  const actions: RowActions = {
    open: (draft) => openDraft(draft.id),
    opened: openDraft,
    duplicate: (draft) => void settle(call('drafts.duplicate', { id: draft.id })),
    rename: (draft, title) => void settle(call('drafts.rename', { id: draft.id, title })),
    roll: (draft) => goToScreen({ screen: 'roll', id: draft.id }),
    amend: (draft) => goToScreen({ screen: 'amend', id: draft.id }),
    compare: (draft) => goToScreen({ screen: 'compare', before: draft.id }),
    compareCopy: (draft) => goToScreen({ screen: 'compare', before: draft.copyOf, after: draft.id }),
    ownTemplate: (draft) => own.find(({ id }) => id === draft.templateId) ?? null,
    asks: async (draft) => {
      const reply = await asksOfDraft(draft.id)
      setProblem(reply.ok ? null : reply.problem)
      return reply.ok ? reply.value : []
    },
    saveTemplate: async (draft, wish) => {
      const reply = await saveAsTemplate(draft.id, wish)
      setProblem(reply.ok ? null : reply.problem)
      setTemplate(reply.ok ? reply.value : null)
      return reply.ok
    },
    recover: (draft) => void settle(call('drafts.recover', { id: draft.id })),
    remove: async (draft) => {
      if (await settle(call('drafts.delete', { id: draft.id }))) setRemoved(draft)
    },
  }
  const restore = async (draft: DraftSummary): Promise<void> => {
    if (await settle(call('drafts.restore', { id: draft.id }))) setRemoved(null)
  }
  const openSample = async (): Promise<void> => {
    const reply = await call('drafts.create', { template: 'ke-hoach', sample: true })
    if (reply.ok) openDraft(reply.value.id)
    else setProblem(reply.problem)
  }

  const name = bin ? 'Thùng rác' : 'Kế hoạch của tôi'
  const kept = drafts?.filter((draft) => draft.deletedAt === '') ?? []
  const thrown = drafts?.filter((draft) => draft.deletedAt !== '') ?? []
  const shown = bin ? thrown : filtered(kept, filter)
  return (
    <>
      <AppBar />
      <main className={page.page}>
        <div className={page.inner}>
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
                disabled={thrown.length === 0}
                onClick={() => goToScreen({ screen: 'bin' })}
              >
                {thrown.length === 0 ? 'Thùng rác trống' : `Thùng rác (${thrown.length})`}
              </Button>
            )}
          </div>
          {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
          {!bin && <OpenDraftNotes drafts={kept} />}
          {removed && !bin && (
            <MessageBar layout="multiline">
              <MessageBarBody>Đã cho “{shownTitle(removed.title)}” vào thùng rác.</MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => void restore(removed)}>Lấy lại</Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {template && !bin && <TemplateSaved template={template} onDismiss={() => setTemplate(null)} />}
          {drafts === null && !problem && <Spinner label="Đang đọc danh sách…" />}
          {drafts !== null && !bin && kept.length === 0 && <EmptyList onSample={() => void openSample()} />}
          {drafts !== null && !bin && kept.length > 0 && (
            <>
              <ListActions filter={filter} years={yearsOf(kept)} onFilter={setFilter} />
              <DraftTable drafts={shown} actions={actions} />
              {shown.length === 0 && (
                <p className={css.nothing} role="status">
                  {filter.year === '' && filter.stage === ''
                    ? `Không có kế hoạch nào chứa “${filter.search}”. Thử gõ ít chữ hơn.`
                    : 'Không có kế hoạch nào như vậy.'}{' '}
                  {(filter.year !== '' || filter.stage !== '') && (
                    <Button size="small" onClick={() => setFilter(noFilter)}>
                      Xem tất cả
                    </Button>
                  )}
                </p>
              )}
            </>
          )}
          {drafts !== null && bin && (
            <BinTable
              drafts={shown}
              onRestore={(draft) => void restore(draft)}
              onErase={(draft) => void settle(call('drafts.erase', { id: draft.id }))}
            />
          )}
          {folder && <p className={css.folder}>Bản nháp được giữ trên máy này, trong thư mục {folder}</p>}
          {!bin && (
            <div className={page.actions}>
              <Button size="small" appearance="subtle" onClick={() => goToScreen({ screen: 'about' })}>
                Giới thiệu
              </Button>
            </div>
          )}
        </div>
      </main>
    </>
  )
}

function TemplateSaved({ template, onDismiss }: { template: TemplateSummary; onDismiss: () => void }): ReactElement {
  return (
    <MessageBar layout="multiline" intent="success" role="status">
      <MessageBarBody>Đã lưu mẫu “{template.name}”. Lần sau chọn mẫu này ở “Soạn mới”.</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goToScreen({ screen: 'new', template: template.id })}>Soạn mới từ mẫu này</Button>
        <Button onClick={onDismiss}>Đóng</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
