import { compareDrafts, type Plan } from '../../../core/compare/compareDrafts.ts'
import { AppError } from '../../../core/contract/appError.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { HostContext } from '../context.ts'

type Own = Pick<Handlers, 'compare.drafts' | 'compare.export' | 'document.exported' | 'document.readExported'>

const notYet = async (): Promise<never> => {
  throw new AppError({ code: 'app.unexpected', params: { name: 'compare' } })
}

export function compareHandlers(context: HostContext): Own {
  const planOf = async (draft: Draft): Promise<Plan> => {
    const template = await context.templates.getIfThere(draft.template.id)
    const { document, values } = renderDraft(draft, template?.form ?? null)
    return { draft, document, values }
  }
  return {
    'compare.drafts': async ({ before, after }) => compareDrafts(await planOf(before), await planOf(after)),
    'compare.export': notYet,
    'document.exported': notYet,
    'document.readExported': notYet,
  }
}
