import { AppError } from '../../../core/problem/appError.ts'
import type { TemplateForm } from '../../../core/template/template.ts'

/**
 * Throws `draft.bad-expression` for a text that asks for what its template does not give. A draft whose template is not here
 * keeps its blanks: what it would give nobody knows.
 */
export function refuseUnprintable(
  faults: readonly { place: string; message: string }[],
  form: TemplateForm | null,
): void {
  const [fault] = faults
  if (!fault || !form) return
  const { place, message } = fault
  throw new AppError({ code: 'draft.bad-expression', params: { place, message, more: faults.length - 1 } })
}
