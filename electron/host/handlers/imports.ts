import type { Handlers } from '../../../core/contract/operations.ts'
import { asNewDraft } from '../../../core/draft/checkedDraft.ts'
import type { LineKind } from '../../../core/import/importLine.ts'
import type { HostContext } from '../context/context.ts'
import type { Imported } from '../imports/foreign.ts'
import { draftFromBytes, importFile, isOurs } from '../imports/importFile.ts'
import { bytesOf } from './content.ts'

type Own = Pick<
  Handlers,
  | 'imports.draft'
  | 'imports.read'
  | 'imports.paste'
  | 'imports.progress'
  | 'imports.cancel'
  | 'imports.correct'
  | 'imports.accept'
>

/** A foreign file between the clerk's choice and the draft it becomes. */
export function importHandlers({ imports, drafts, ports }: HostContext): Own {
  return {
    'imports.draft': ({ name, content, any }) =>
      importFile(bytesOf(content), name, { ...ports, once: (input) => imports.once(input, any) }),
    'imports.read': async ({ job, name, base64 }) => {
      const bytes = Buffer.from(base64, 'base64')
      if (isOurs(bytes, name)) return await imports.keep(job, name, asReading(draftFromBytes(bytes, name)))
      return await imports.read(job, { kind: 'file', name, bytes })
    },
    'imports.paste': ({ job, text, html }) => imports.read(job, { kind: 'paste', name: 'Văn bản dán', text, html }),
    'imports.progress': async ({ job }) => imports.progress(job),
    'imports.cancel': async ({ job }) => {
      await imports.forget(job)
      return null
    },
    'imports.correct': ({ job, part, kinds }) => imports.correct(job, { part, corrections: byLine(kinds) }),
    'imports.accept': async ({ job }) => {
      const { draft, notes } = imports.reading(job)
      const saved = await drafts.create(asNewDraft({ ...draft, notes }, ports.newId()))
      await imports.forget(job)
      return saved
    },
  }
}

/** A draft of ours has no lines to be taken for something: it is what it is. */
const asReading = (draft: Imported['draft']): Imported => ({
  format: 'draft',
  lines: [],
  draft,
  notes: draft.notes,
  parts: [{ title: draft.title, kind: 'plan', name: 'KẾ HOẠCH', firstLine: 0, lastLine: 0 }],
  part: 0,
})

const byLine = (kinds: Readonly<Record<string, LineKind>>): Record<number, LineKind> =>
  Object.fromEntries(Object.entries(kinds).map(([line, kind]) => [Number(line), kind]))
