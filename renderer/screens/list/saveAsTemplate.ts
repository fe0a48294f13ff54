import type { TemplateSummary } from '../../../core/contract/operations.ts'
import type { Reply } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'

/** The draft on the disk becomes a template of the clerk's own. */
export async function saveAsTemplate(id: string, name: string, summary: string): Promise<Reply<TemplateSummary>> {
  const draft = await call('drafts.open', { id })
  return draft.ok ? await call('templates.saveDraft', { draft: draft.value, name, summary }) : draft
}
