import { dirname } from 'node:path'
import type { Finding } from '../../core/checks/finding.ts'
import { AppError } from '../../core/contract/appError.ts'
import type { BuildResult, ExportFormat, ExportResult, Input } from '../../core/contract/operations.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { HostContext } from './context.ts'
import type { Engine } from './engine.ts'
import { writeExport } from './exporter/writeExport.ts'
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
  const { delivery } = context.ports
  if (delivery.kind === 'download') {
    const bytes = await bytesOf(context, input.format, build)
    const url = delivery.offer({ fileName, bytes })
    return { kind: 'download', url, fileName, at: context.ports.now().toISOString(), bytes: bytes.length }
  }
  const folder = (await context.settings.read())?.exportFolder ?? ''
  const path = await delivery.choosePath({ fileName, folder, ending: input.format })
  if (path === null) return { kind: 'cancelled' }
  const bytes = await bytesOf(context, input.format, build)
  await writeExport(path, bytes)
  context.exportedPaths.add(path)
  await context.settings.change((current) => ({ ...(current ?? firstSettings), exportFolder: dirname(path) }))
  return { kind: 'saved', path, at: context.ports.now().toISOString(), bytes: bytes.length }
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
  new TextEncoder().encode(`\uFEFF${plainText(document).replaceAll('\n', '\r\n')}`)
