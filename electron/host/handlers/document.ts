import type { Handlers } from '../../../core/contract/operations.ts'
import { proposeFileName } from '../../../core/document/fileName.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { FileSheet } from '../../../core/reading/fileSheet.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { HostContext } from '../context/context.ts'
import { plainTitle } from '../context/plainTitle.ts'
import { buildDocument } from '../plans/buildDocument.ts'
import { partsFor } from '../plans/buildParts.ts'
import { deliver, withEnding } from '../plans/deliver.ts'
import { exportDocument } from '../plans/exportDocument.ts'
import { fixDraft, knownRules } from '../plans/fixDraft.ts'
import { makeReviewSheet } from '../plans/reviewSheet.ts'
import { taskSheet } from '../plans/taskSheet.ts'
import { refuseUnprintable } from '../plans/unprintable.ts'

type DocumentHandlers = Pick<
  Handlers,
  | 'document.build'
  | 'document.fix'
  | 'document.fixed'
  | 'document.layout'
  | 'document.fileName'
  | 'document.export'
  | 'document.reviewSheet'
  | 'document.tasks'
>

/** A draft as document, pages and files. Exports throw `export.*` and `storage.*`. */
export function documentHandlers(context: HostContext): DocumentHandlers {
  const partsOf = (draft: Draft, final: boolean) => partsFor(context, draft, final)
  const build = async (draft: Draft, final: boolean, strict = false, sheet?: FileSheet) => {
    const parts = await partsOf(draft, final)
    const built = buildDocument(draft, parts, sheet)
    if (strict) refuseUnprintable(built.faults, parts.form)
    return built
  }
  return {
    'document.build': async ({ draft, final, strict, sheet }) => {
      const built = await build(draft, final ?? false, strict, sheet)
      const open = built.findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined)
      if (!final) context.drafts.countErrors(draft, open.length)
      return built
    },
    'document.fix': async ({ draft, final }) => ({
      changes: fixDraft(draft, await partsOf(draft, final ?? false)).done,
    }),
    'document.fixed': async ({ draft, final, only, strict }) => {
      const parts = await partsOf(draft, final ?? false)
      if (strict) refuseUnprintable(renderDraft(draft, parts.form).faults, parts.form)
      const { draft: mended, done } = fixDraft(draft, parts, only && knownRules(only))
      return { draft: mended, changes: done }
    },
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
    'document.tasks': async ({ draft, fileName, choose }) => {
      const parts = await partsOf(draft, false)
      return await deliver(context, {
        fileName: withEnding(fileName, 'xlsx'),
        ending: 'xlsx',
        choose,
        bytes: async () => {
          const sheet = taskSheet({ draft, ...buildDocument(draft, parts), ...parts })
          if (sheet) return sheet
          throw new AppError({ code: 'export.no-tasks', params: {} })
        },
      })
    },
    'document.export': async (input) =>
      exportDocument(context, input, await build(input.draft, input.final, input.strict)),
  }
}
