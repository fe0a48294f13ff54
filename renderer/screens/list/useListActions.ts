/** What can be done with a plan of the list: each asks the host, shows its problem and reads the list again. */
import { useEffect, useState } from 'react'
import type { DraftSummary, TemplateSummary } from '../../../core/contract/operations.ts'
import type { Problem, Reply } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { goToScreen } from '../../state/route.ts'
import type { RowActions } from './DraftRow.tsx'
import { asksOfDraft, saveAsTemplate } from './saveAsTemplate.ts'

interface ListActions {
  row: RowActions
  restore: (draft: DraftSummary) => Promise<void>
  erase: (draft: DraftSummary) => Promise<void>
  openSample: () => Promise<void>
  /** The plan that went to the bin last, until it is back. */
  removed: DraftSummary | null
  /** The template made last, until it was read. */
  template: TemplateSummary | null
  forgetTemplate: () => void
}

interface Listed {
  setProblem: (problem: Problem | null) => void
  reload: () => Promise<void>
}

const openDraft = (id: string): void => goToScreen({ screen: 'editor', id })

export function useListActions({ setProblem, reload }: Listed): ListActions {
  const [removed, setRemoved] = useState<DraftSummary | null>(null)
  const [template, setTemplate] = useState<TemplateSummary | null>(null)
  const own = useOwnTemplates(template)

  const settle = async (work: Promise<Reply<unknown>>): Promise<boolean> => {
    const reply = await work
    setProblem(reply.ok ? null : reply.problem)
    await reload()
    return reply.ok
  }
  const row: RowActions = {
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
  return {
    row,
    restore: async (draft) => {
      if (await settle(call('drafts.restore', { id: draft.id }))) setRemoved(null)
    },
    erase: async (draft) => void (await settle(call('drafts.erase', { id: draft.id }))),
    openSample: async () => {
      const reply = await call('drafts.create', { template: 'ke-hoach', sample: true })
      if (reply.ok) openDraft(reply.value.id)
      else setProblem(reply.problem)
    },
    removed,
    template,
    forgetTemplate: () => setTemplate(null),
  }
}

/** The clerk's own templates; asked again once one was saved. */
function useOwnTemplates(saved: TemplateSummary | null): readonly TemplateSummary[] {
  const [own, setOwn] = useState<TemplateSummary[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again once a template was saved
  useEffect(() => {
    void call('templates.list', {}).then((reply) => {
      if (reply.ok) setOwn(reply.value.filter((one) => one.own))
    })
  }, [saved])
  return own
}
