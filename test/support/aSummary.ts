import type { DraftSummary } from '../../core/contract/operations.ts'

/** A plan as the list shows it: a draft of 2026, never exported. */
export const aSummary = (title: string, patch: Partial<DraftSummary> = {}): DraftSummary => ({
  id: title,
  title,
  year: 2026,
  templateId: 'ke-hoach',
  issuer: '',
  savedAt: '',
  revision: 1,
  exportedAt: '',
  deletedAt: '',
  state: 'ok',
  stage: 'draft',
  hasBackup: false,
  copyOf: '',
  errors: null,
  copiedAt: '',
  search: title,
  ...patch,
})
