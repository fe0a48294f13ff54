import type { BuildResult } from '../../core/contract/operations.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { TemplateForm } from '../../core/template/template.ts'

export interface BuildParts {
  /** Null where the draft's template is not on this machine. */
  form: TemplateForm | null
  office: OfficeProfile | null
  final: boolean
}

/** What the screen shows, the checks read and the exports write: one build for all of them. */
export function buildDocument(draft: Draft, parts: BuildParts): BuildResult {
  const { document, missing, values } = renderDraft(draft, parts.form)
  return { document, findings: [], missing, values }
}
