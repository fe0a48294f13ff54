import { dirname } from 'node:path'
import { AppError } from '../../core/contract/appError.ts'
import type { BuildResult, ExportFormat, ExportResult, Input } from '../../core/contract/operations.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { HostContext } from './context.ts'
import { writeSafely } from './jsonFile.ts'
import { firstSettings } from './settings.ts'
import { onDisk } from './storageProblem.ts'

/** Builds the file, then hands it to the clerk the way this host can. Nothing is written where errors stand. */
export async function exportDocument(
  context: HostContext,
  input: Input<'document.export'>,
  build: BuildResult,
): Promise<ExportResult> {
  const errors = build.findings.filter((finding) => finding.severity === 'error' && finding.waived === undefined)
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
  await onDisk(path, () => writeSafely(path, bytes, false))
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
      return new TextEncoder().encode(`\uFEFF${plainText(build.document).replaceAll('\n', '\r\n')}`)
    case 'pdf':
      if (!ports.printPdf) throw new AppError({ code: 'export.no-pdf-here', params: {} })
      return await ports.printPdf()
  }
}
