import type { Handlers } from '../../../core/contract/operations.ts'
import { proposeFileName } from '../../../core/document/fileName.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { buildDocument } from '../buildDocument.ts'
import type { HostContext } from '../context.ts'
import { exportDocument } from '../exportDocument.ts'
import { plainTitle } from '../plainTitle.ts'

type DocumentHandlers = Pick<Handlers, Extract<keyof Handlers, `document.${string}`>>

export function documentHandlers(context: HostContext): DocumentHandlers {
  const build = async (draft: Draft, final: boolean) => {
    const template = await context.templates.getIfThere(draft.template.id)
    return buildDocument(draft, { form: template?.form ?? null, office: await context.office.read(), final })
  }
  return {
    'document.build': ({ draft, final }) => build(draft, final ?? false),
    'document.layout': async ({ draft }) => context.ports.engine.layout((await build(draft, false)).document),
    'document.fileName': async ({ draft }) => proposeFileName(draft, plainTitle(draft)),
    'document.export': async (input) => exportDocument(context, input, await build(input.draft, input.final)),
  }
}
