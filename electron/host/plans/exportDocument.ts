import { EOL } from 'node:os'
import type { Finding } from '../../../core/checks/shape/finding.ts'
import type { BuildResult, ExportFormat, ExportResult, Input } from '../../../core/contract/operations.ts'
import type { DocumentModel } from '../../../core/document/model.ts'
import { readableText } from '../../../core/document/plainText.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { wallClock, wallClockText } from '../../../core/text/dates.ts'
import { normalizeText } from '../../../core/text/normalize.ts'
import type { HostContext } from '../context/context.ts'
import { stateOf } from '../store/exportRecords.ts'
import { deliver, type Standing, withEnding } from './deliver.ts'

/**
 * Builds the file, then hands it to the clerk the way this host can. Nothing is written where errors stand; a file that is
 * there is written over without asking only where it is this draft's own export and nobody has changed it since.
 */
export async function exportDocument(
  context: HostContext,
  { draft, format, final, comments, fileName, choose, overEdited }: Input<'document.export'>,
  build: BuildResult,
): Promise<ExportResult> {
  const errors = standingErrors(build.findings)
  if (final && errors.length > 0) return { kind: 'refused', findings: errors }
  const result = await deliver(context, {
    fileName: withEnding(fileName, format),
    ending: format,
    choose,
    bytes: () => bytesOf(context, format, comments ? withOpenComments(build.document, draft) : build.document),
    overEdited,
    standing: standingIn(context, [draft.id]),
    written: (file) => context.drafts.noteExport(draft.id, file, final),
  })
  const gone = result.kind === 'saved' || result.kind === 'download'
  // A command remembers nothing, and a folder another program has is not written in.
  if (gone && context.ports.delivery.kind !== 'path' && !(await context.lock.trouble()))
    await context.drafts
      .keepCopy(draft, `${final ? 'Bản trình ký' : 'Bản nháp đã xuất'} ${clockOf(context.ports.now())}`)
      .catch(() => {
        // The file is written; a full disk has no room for copies.
      })
  return result
}

/** Whether a file is the last export of one of these drafts, as it was written or edited since; one that is not is not touched. */
export function standingIn({ drafts, far }: HostContext, ids: readonly string[]) {
  return async (path: string): Promise<Standing> => {
    for (const id of ids) {
      const record = await drafts.exportOf(id)
      const found = [record, record?.word].find((one) => one?.path === path)
      if (!found) continue
      const state = await stateOf(far, found, { surely: true })
      return state === 'same' ? 'ours' : state === 'edited' ? 'edited' : 'other'
    }
    return 'other'
  }
}

const clockOf = (now: Date): string => wallClockText(wallClock(now))

/** Those that are done stay at home. */
const withOpenComments = (document: DocumentModel, { comments = [] }: Draft): DocumentModel => ({
  ...document,
  comments: comments.filter(({ done }) => !done),
})

async function bytesOf({ ports }: HostContext, format: ExportFormat, document: DocumentModel): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return await ports.engine.word(document)
    case 'txt':
      return textBytes(document)
    case 'pdf':
      return await ports.engine.pdf(document)
  }
}

/** What a final export refuses: errors neither mended nor let pass with a reason. */
const standingErrors = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'error' && finding.waived === undefined)

/** UTF-8 with its mark, for Notepad; lines end as on the machine that has the file then: on Windows by CR LF. */
const textBytes = (document: DocumentModel): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${normalizeText(readableText(document)).replaceAll('\n', EOL)}`)
