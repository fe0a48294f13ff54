import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Handlers } from '../../../core/contract/operations.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { HostContext } from '../context/context.ts'
import { importFile } from '../imports/importFile.ts'
import { comparePlans, documentsOf } from '../plans/comparePlans.ts'
import { deliver, sha256, withEnding } from '../plans/deliver.ts'
import { standingIn, wordFileOf } from '../plans/exportDocument.ts'
import { errorCode } from '../store/jsonFile.ts'
import { onDisk } from '../store/storageProblem.ts'

type Own = Pick<Handlers, 'compare.drafts' | 'compare.export' | 'document.exported' | 'document.readExported'>

/** Two plans beside each other, and the last Word file of a draft beside the draft. */
export function compareHandlers(context: HostContext): Own {
  const { drafts, imports, ports } = context
  return {
    'compare.drafts': ({ before, after }) => comparePlans(context, before, after),
    'compare.export': async ({ before, after, fileName }) => {
      const pair = await documentsOf(context, before, after)
      return await deliver(context, {
        fileName: withEnding(fileName, 'docx'),
        ending: 'docx',
        bytes: () => ports.engine.tracked(pair),
        standing: async (path, sha256) => {
          // Neither an edited export nor a whole one gives way to a comparison without a word.
          const found = await standingIn(context, [before.id, after.id])(path, sha256)
          return found === 'ours' ? 'other' : found
        },
      })
    },
    'document.exported': async ({ id }) => {
      const record = wordFileOf(await drafts.exportOf(id))
      if (!record) return { state: 'none' }
      const { path, at } = record
      const bytes = await readIfThere(path)
      if (bytes === null) return { state: 'missing', path, at }
      const same = sha256(bytes) === record.sha256
      return { state: same ? 'same' : 'edited', path, at }
    },
    'document.readExported': async ({ id }) => {
      const record = wordFileOf(await drafts.exportOf(id))
      const bytes = record && (await readIfThere(record.path))
      if (!bytes)
        throw new AppError({ code: 'compare.export-gone', params: { fileName: basename(record?.path ?? '') } })
      return await importFile(bytes, basename(record.path), { ...ports, once: (input) => imports.once(input) })
    },
  }
}

/** Null where there is no file. Throws `storage.*` for one that cannot be read. */
const readIfThere = (path: string): Promise<Uint8Array | null> =>
  onDisk(path, async () => {
    try {
      return await readFile(path)
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null
      throw error
    }
  })
