import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import type { Finding } from '../../core/checks/finding.ts'
import { AppError } from '../../core/contract/appError.ts'
import type { BuildResult, ExportFormat, ExportResult, Input } from '../../core/contract/operations.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { normalizeText } from '../../core/text/normalize.ts'
import type { HostContext } from './context.ts'
import type { Engine } from './engine.ts'
import { isUsableName } from './exporter/fileNameProblem.ts'
import { writeExport } from './exporter/writeExport.ts'
import { errorCode } from './jsonFile.ts'
import { firstSettings } from './settings.ts'

/** Builds the file, then hands it to the clerk the way this host can. Nothing is written where errors stand. */
export async function exportDocument(
  context: HostContext,
  input: Input<'document.export'>,
  build: BuildResult,
): Promise<ExportResult> {
  const errors = standingErrors(build.findings)
  if (input.final && errors.length > 0) return { kind: 'refused', findings: errors }
  const fileName = withEnding(input.fileName, input.format)
  if (!isUsableName(fileName)) throw new AppError({ code: 'export.bad-name', params: { fileName } })
  const { delivery, now } = context.ports
  if (delivery.kind === 'download') {
    const bytes = await bytesOf(context, input.format, build)
    const url = delivery.offer({ fileName, bytes })
    return { kind: 'download', url, fileName, at: now().toISOString(), bytes: bytes.length }
  }
  const folder = (await context.settings.read())?.exportFolder ?? ''
  const known = input.choose ? null : await knownTarget(context, input.draft, join(folder, fileName))
  const path = known ?? (await delivery.choosePath({ fileName, folder, ending: input.format }))
  if (path === null) return { kind: 'cancelled' }
  const bytes = await bytesOf(context, input.format, build)
  await writeExport(path, bytes)
  const at = now().toISOString()
  context.exportedPaths.add(path)
  await context.settings.change((current) => ({ ...(current ?? firstSettings), exportFolder: dirname(path) }))
  await context.drafts.noteExport(input.draft.id, { path, sha256: sha256(bytes), at, final: input.final })
  return { kind: 'saved', path, at, bytes: bytes.length }
}

/**
 * The path in the remembered folder, where nothing is asked: it is free, or holds this draft's own export and
 * nobody has changed it since. Null where the clerk must say.
 */
async function knownTarget(context: HostContext, draft: Draft, path: string): Promise<string | null> {
  if (!isAbsolute(path) || !(await isFolder(dirname(path)))) return null
  const there = await readIfThere(path)
  if (there === null) return path
  const record = await context.drafts.exportOf(draft.id)
  return record?.path === path && record.sha256 === sha256(there) ? path : null
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Null where there is no file; bytes that match nothing where there is something that cannot be read. */
async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : new Uint8Array()
  }
}

const withEnding = (fileName: string, format: ExportFormat): string =>
  fileName.toLowerCase().endsWith(`.${format}`) ? fileName : `${fileName}.${format}`

async function bytesOf({ ports }: HostContext, format: ExportFormat, build: BuildResult): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return await ports.engine.word(build.document)
    case 'txt':
      return textBytes(build.document)
    case 'pdf':
      if (!ports.printPdf) throw new AppError({ code: 'export.no-pdf-here', params: {} })
      return await ports.printPdf()
  }
}

/** What a final export refuses: errors neither mended nor let pass with a reason. */
export const standingErrors = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'error' && finding.waived === undefined)

/** Word or plain text to a path. */
export async function wordOrText(engine: Engine, format: 'docx' | 'txt', document: DocumentModel, path: string) {
  const bytes = format === 'docx' ? await engine.word(document) : textBytes(document)
  await writeExport(path, bytes)
}

/** As Notepad likes it: UTF-8 with its mark, CR LF. */
const textBytes = (document: DocumentModel): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${normalizeText(plainText(document)).replaceAll('\n', '\r\n')}`)
