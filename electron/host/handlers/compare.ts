import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { KeptComparison } from '../../../core/compare/keptComparison.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { ImportResult, ReviewMark } from '../../../core/import/importReading.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import { refuseTooLarge } from '../../../core/readers/readSource.ts'
import type { HostContext } from '../context/context.ts'
import { importFile } from '../imports/importFile.ts'
import { comparePlans, documentsOf, opinionsOf, refusedOf, stateBehind, takePlans } from '../plans/comparePlans.ts'
import { deliver, withEnding } from '../plans/deliver.ts'
import { standingIn } from '../plans/exportDocument.ts'
import { stateOf, wordFileOf } from '../store/exportRecords.ts'

type Own = Pick<Handlers, Extract<keyof Handlers, `compare.${string}`> | 'document.exported' | 'document.readExported'>

/** Two plans beside each other, and the last Word file of a draft beside the draft. */
export function compareHandlers(context: HostContext): Own {
  const { comparisons, drafts, far, imports, ports } = context
  const made = (name: string, first: Draft, after: Draft, marks: ReviewMark[]): KeptComparison => ({
    id: ports.newId(),
    name,
    at: ports.now().toISOString(),
    first,
    after,
    marks,
    refused: [],
  })
  /** The last Word file of a draft, as it is now. */
  const exportedFile = async (id: string): Promise<{ name: string; bytes: Uint8Array }> => {
    const record = wordFileOf(await drafts.exportOf(id))
    if (!record) throw new AppError({ code: 'compare.export-gone', params: { fileName: '' } })
    const name = basename(record.path)
    const bytes = await onDisk(record.path, async () => {
      const found = await far.look(record.path)
      if (found?.kind !== 'file') throw new AppError({ code: 'compare.export-gone', params: { fileName: name } })
      refuseTooLarge(found.size, name)
      return await far.read(record.path)
    })
    return { name, bytes }
  }
  const readFile = ({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<ImportResult> =>
    importFile(bytes, name, { ...ports, once: (input) => imports.once(input) })
  return {
    'compare.drafts': ({ before, after, marks }) => comparePlans(context, before, after, marks ?? []),
    'compare.take': ({ before, after, rows, hands }) => takePlans(context, before, after, rows, hands ?? []),
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
    'compare.keep': ({ draft, file, name, after, marks }) =>
      comparisons.keep(draft, file, async () => made(name, await stateBehind(context, draft, after), after, marks)),
    'compare.keepExported': async ({ draft }) => {
      const file = await exportedFile(draft)
      const sum = createHash('sha256').update(file.bytes).digest('hex')
      return await comparisons.keep(draft, sum, async () => {
        const { draft: after, marks = [] } = await readFile(file)
        return made(file.name, await stateBehind(context, draft, after), after, marks)
      })
    },
    'compare.kept': ({ draft }) => comparisons.list(draft),
    'compare.open': async ({ draft, id }) => {
      const kept = await comparisons.open(draft, id)
      if (!kept) throw new AppError({ code: 'compare.not-kept', params: {} })
      return kept
    },
    'compare.refuse': async ({ draft, id, refused }) => {
      await comparisons.refuse(draft, id, refused)
      return null
    },
    'compare.refusedSheet': async (input) => {
      const sheet = await refusedOf(context, input)
      return await deliver(context, {
        fileName: withEnding(input.fileName, 'docx'),
        ending: 'docx',
        bytes: () => ports.engine.word(sheet),
      })
    },
    'compare.opinionSheet': async ({ draft, ids, fileName }) => {
      const kept = await Promise.all(ids.map((id) => comparisons.open(draft.id, id)))
      const sheet = await opinionsOf(
        context,
        draft,
        kept.filter((one) => one !== null),
      )
      return await deliver(context, {
        fileName: withEnding(fileName, 'docx'),
        ending: 'docx',
        bytes: () => ports.engine.word(sheet),
      })
    },
    'document.exported': async ({ id }) => {
      const record = wordFileOf(await drafts.exportOf(id))
      if (!record) return { state: 'none' }
      const { path, at } = record
      return { state: await stateOf(far, record).catch(notSaid), path, at }
    },
    'document.readExported': async ({ id }) => await readFile(await exportedFile(id)),
  }
}

/** A file that cannot be looked at may be as it was or not: nobody says. */
const notSaid = (): 'no-answer' => 'no-answer'
