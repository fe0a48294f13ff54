import type { TemplateSummary } from '../../../core/contract/operations.ts'
import type { Reply } from '../../../core/problem/problem.ts'
import type { AskedWords } from '../../../core/rollforward/proposal.ts'
import { call } from '../../host/api.ts'
import type { TemplateWish } from './TemplateLine.tsx'

/** The draft on the disk becomes a template of the clerk's own. */
export async function saveAsTemplate(id: string, wish: TemplateWish): Promise<Reply<TemplateSummary>> {
  const draft = await call('drafts.open', { id })
  return draft.ok ? await call('templates.saveDraft', { draft: draft.value, ...wish }) : draft
}

/** What a template made of it would ask again. */
export async function asksOfDraft(id: string): Promise<Reply<AskedWords[]>> {
  const draft = await call('drafts.open', { id })
  return draft.ok ? await call('templates.asks', { draft: draft.value }) : draft
}
