import type { Handlers } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { templateId } from '../../../core/rollforward/toTemplate.ts'
import { nextVersion, retold } from '../../../core/template/templateFile.ts'
import type { HostContext } from '../context/context.ts'
import type { ForeignInput } from '../imports/foreign.ts'
import { importFile } from '../imports/importFile.ts'
import { amendableParts, amendDraft } from '../plans/amendDraft.ts'
import { partsFor } from '../plans/buildParts.ts'
import { askedWords, repeatedFacts, rollDraft, rollWhole, tasksOf, templateFiles } from '../plans/rollDraft.ts'
import { bytesOf } from './content.ts'

type Own = Pick<
  Handlers,
  | 'roll.propose'
  | 'roll.draft'
  | 'amend.parts'
  | 'amend.draft'
  | 'document.repeats'
  | 'document.tasksAbove'
  | 'templates.asks'
  | 'templates.saveDraft'
>

export function rollHandlers(context: HostContext): Own {
  const { imports, ports, templates } = context
  const partsOf = (draft: Draft) => partsFor(context, draft, false)
  return {
    'roll.propose': async ({ draft, ...years }) => rollDraft(draft, years, { ...(await partsOf(draft)), ...ports }),
    'roll.draft': async ({ draft, ...years }) => rollWhole(draft, years, { ...(await partsOf(draft)), ...ports }),
    'amend.parts': async ({ draft }) => amendableParts(draft, (await partsOf(draft)).form),
    'amend.draft': async ({ draft, parts }) => {
      const { form } = await partsOf(draft)
      return amendDraft(draft, parts, { form, ...ports })
    },
    'document.repeats': async ({ draft }) => repeatedFacts(draft, await partsOf(draft)),
    'document.tasksAbove': async ({ draft, name, content }) => {
      const once = (input: ForeignInput) => imports.once(input, true)
      const { draft: above } = await importFile(bytesOf(content), name, { ...ports, once })
      return tasksOf(above, draft, { ...(await partsOf(draft)), ...ports })
    },
    'templates.asks': async ({ draft }) => askedWords(draft, await partsOf(draft)),
    'templates.saveDraft': async ({ draft, name, summary, asks = [], replace }) => {
      if (replace !== undefined) {
        const { version } = (await templates.get(replace)).form
        const made = templateFiles(draft, { id: replace, name: name.trim(), summary, asks }, await partsOf(draft))
        const told = {
          id: replace,
          name: name.trim(),
          summary: summary.trim() || name.trim(),
          version: nextVersion(version),
        }
        return await templates.replace(replace, name.trim(), { ...retold(made, told) })
      }
      const id = templateId(name, new Set((await templates.list()).map((one) => one.id)))
      const files = templateFiles(draft, { id, name: name.trim(), summary, asks }, await partsOf(draft))
      return await templates.save(id, name.trim(), files)
    },
  }
}
