import { compareDrafts, type Plan } from '../../../core/compare/compareDrafts.ts'
import type { Comparison } from '../../../core/compare/comparison.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { HostStores } from '../context/context.ts'
import type { CorePorts } from '../context/ports.ts'
import type { TrackedPair } from '../exporter/engineJobs.ts'

/** Two drafts as they print, each with its own template where that is on this machine. */
export async function comparePlans(stores: HostStores<CorePorts>, before: Draft, after: Draft): Promise<Comparison> {
  return compareDrafts(await planOf(stores, before), await planOf(stores, after))
}

/** The same two for a Word file with tracked changes. */
export async function documentsOf(stores: HostStores<CorePorts>, before: Draft, after: Draft): Promise<TrackedPair> {
  return { before: (await planOf(stores, before)).document, after: (await planOf(stores, after)).document }
}

async function planOf({ templates }: HostStores<CorePorts>, draft: Draft): Promise<Plan> {
  const template = await templates.getIfThere(draft.template.id)
  const { document, values } = renderDraft(draft, template?.form ?? null)
  return { draft, document, values }
}
