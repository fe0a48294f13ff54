import type { BuildResult } from '../../core/contract/operations.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { build } from './standIn.ts'

/** What the screen shows, the checks read and the exports write: one build for all of them. */
export function buildDocument(
  draft: Draft,
  _parts: { form: TemplateForm | null; office: OfficeProfile | null; final: boolean },
): BuildResult {
  return build(draft)
}
