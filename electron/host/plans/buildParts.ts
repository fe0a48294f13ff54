import type { Draft } from '../../../core/draft/draft.ts'
import type { HostContext } from '../context/context.ts'
import type { BuildParts } from './buildDocument.ts'

/**
 * What stands beside a draft when it is built: its template's form, the office, the office's own legal references. What of it
 * cannot be read is left out: a plan is written all the same.
 */
export async function partsFor(
  { templates, office, references }: HostContext,
  draft: Draft,
  final: boolean,
): Promise<BuildParts> {
  const [template, profile, own] = await Promise.all([
    templates.getIfThere(draft.template.id),
    office.readIfGood(),
    references.references(),
  ])
  return { form: template?.form ?? null, office: profile, references: own, final }
}
