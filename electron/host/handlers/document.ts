import type { Handlers } from '../../../core/contract/operations.ts'
import { proposeFileName } from '../../../core/document/fileName.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { HostContext } from '../context/context.ts'
import { plainTitle } from '../context/plainTitle.ts'
import { buildDocument } from '../plans/buildDocument.ts'
import { partsFor } from '../plans/buildParts.ts'
import { deliver, withEnding } from '../plans/deliver.ts'
import { exportDocument } from '../plans/exportDocument.ts'
import { fixDraft } from '../plans/fixDraft.ts'
import { makeReviewSheet } from '../plans/reviewSheet.ts'

type DocumentHandlers = Pick<
  Handlers,
  | 'document.build'
  | 'document.fix'
  | 'document.layout'
  | 'document.fileName'
  | 'document.export'
  | 'document.reviewSheet'
>

export function documentHandlers(context: HostContext): DocumentHandlers {
  const partsOf = (draft: Draft, final: boolean) => partsFor(context, draft, final)
  const build = async (draft: Draft, final: boolean) => buildDocument(draft, await partsOf(draft, final))
  return {
    'document.build': ({ draft, final }) => build(draft, final ?? false),
    'document.fix': async ({ draft, final }) => ({
      changes: fixDraft(draft, await partsOf(draft, final ?? false)).done,
    }),
    'document.layout': async ({ draft }) => context.ports.engine.layout((await build(draft, false)).document),
    'document.fileName': async ({ draft }) => proposeFileName(draft, plainTitle(draft)),
    'document.reviewSheet': async ({ draft, fileName, choose }) => {
      const { engine, now } = context.ports
      const parts = await partsOf(draft, true)
      return await deliver(context, {
        fileName: withEnding(fileName, 'docx'),
        ending: 'docx',
        choose,
        bytes: async () => engine.word((await makeReviewSheet(engine, draft, parts, now())).sheet),
      })
    },
    'document.export': async (input) => exportDocument(context, input, await build(input.draft, input.final)),
  }
}
