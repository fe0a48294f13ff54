import type { Plan } from '../../core/compare/compareDrafts.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { HostStores } from './context.ts'
import type { CorePorts } from './ports.ts'

/** What a draft prints, without checking it. */
export async function planOf({ templates }: HostStores<CorePorts>, draft: Draft): Promise<Plan> {
  const template = await templates.getIfThere(draft.template.id)
  const { document, values } = renderDraft(draft, template?.form ?? null)
  return { draft, document, values }
}
