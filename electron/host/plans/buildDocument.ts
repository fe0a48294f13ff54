import { runChecks } from '../../../core/checks/engine/runChecks.ts'
import type { BuildResult } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import type { LegalReference } from '../../../core/legal/reference.ts'
import type { FileSheet } from '../../../core/reading/fileSheet.ts'
import { unreadCells } from '../../../core/reading/readCells.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { printedFor } from './printedFor.ts'

export interface BuildParts {
  /** Null where the draft's template is not on this machine. */
  form: TemplateForm | null
  office: OfficeProfile | null
  /** Legal references the office wrote down itself. */
  references?: readonly LegalReference[]
  final: boolean
}

interface Built extends BuildResult {
  /** Expressions that cannot be printed, each a visible blank in the document and a finding. */
  faults: { place: string; message: string }[]
}

/** What the screen shows, the checks read and the exports write: one build for all of them. */
export function buildDocument(draft: Draft, parts: BuildParts, sheet?: FileSheet): Built {
  const { document: printed, missing, values, faults } = renderDraft(draft, parts.form)
  const document = printedFor(printed, parts.office)
  const findings = runChecks({ draft, document, missing, faults, ...parts, ...(sheet ? { sheet } : {}) })
  const unread = unreadCells(draft)
  return { document, findings, missing, values, faults, ...(unread > 0 && { unreadCells: unread }) }
}
