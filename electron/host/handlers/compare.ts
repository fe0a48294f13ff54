import { basename } from 'node:path'
import type { Handlers } from '../../../core/contract/operations.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import { refuseTooLarge } from '../../../core/readers/readSource.ts'
import type { HostContext } from '../context/context.ts'
import { importFile } from '../imports/importFile.ts'
import { comparePlans, documentsOf, takePlans } from '../plans/comparePlans.ts'
import { deliver, withEnding } from '../plans/deliver.ts'
import { standingIn } from '../plans/exportDocument.ts'
import { stateOf, wordFileOf } from '../store/exportRecords.ts'

type Own = Pick<
  Handlers,
  'compare.drafts' | 'compare.take' | 'compare.export' | 'document.exported' | 'document.readExported'
>

/** Two plans beside each other, and the last Word file of a draft beside the draft. */
export function compareHandlers(context: HostContext): Own {
  const { drafts, far, imports, ports } = context
  return {
    'compare.drafts': ({ before, after, marks }) => comparePlans(context, before, after, marks ?? []),
    'compare.take': ({ before, after, rows }) => takePlans(context, before, after, rows),
    'compare.export': async ({ before, after, fileName }) => {
      const pair = await documentsOf(context, before, after)
      return await deliver(context, {
        fileName: withEnding(fileName, 'docx'),
        ending: 'docx',
        bytes: () => ports.engine.tracked(pair),
        standing: async (path) => {
          // Neither an edited export nor a whole one gives way to a comparison without a word.
          const found = await standingIn(context, [before.id, after.id])(path)
          return found === 'ours' ? 'other' : found
        },
      })
    },
    'document.exported': async ({ id }) => {
      const record = wordFileOf(await drafts.exportOf(id))
      if (!record) return { state: 'none' }
      const { path, at } = record
      return { state: await stateOf(far, record).catch(notSaid), path, at }
    },
    'document.readExported': async ({ id }) => {
      const record = wordFileOf(await drafts.exportOf(id))
      if (!record) throw new AppError({ code: 'compare.export-gone', params: { fileName: '' } })
      const fileName = basename(record.path)
      const bytes = await onDisk(record.path, async () => {
        const found = await far.look(record.path)
        if (found?.kind !== 'file') throw new AppError({ code: 'compare.export-gone', params: { fileName } })
        refuseTooLarge(found.size, fileName)
        return await far.read(record.path)
      })
      return await importFile(bytes, fileName, { ...ports, once: (input) => imports.once(input) })
    },
  }
}

/** A file that cannot be looked at may be as it was or not: nobody says. */
const notSaid = (): 'no-answer' => 'no-answer'
