import { AppError } from '../../../core/contract/appError.ts'
import type { LayoutResult } from '../../../core/contract/operations.ts'
import type { DocumentModel } from '../../../core/document/model.ts'
import { plainText } from '../../../core/document/plainText.ts'
import { buildDocx } from '../../../core/docx/buildDocx.ts'
import { layoutPages } from '../../../core/docx/layoutPages.ts'
import { checkPackage } from './checkPackage.ts'
import { finishPackage } from './finishPackage.ts'
import { propertiesOf } from './properties.ts'

/** A document as a finished .docx that was opened again and found right. Throws AppError `export.self-check`. */
export async function makeWord(document: DocumentModel): Promise<Uint8Array> {
  const bytes = await finishPackage(await buildDocx(document), propertiesOf(document))
  const faults = await checkPackage(bytes, plainText(document))
  if (faults.length > 0) {
    const { title } = document.properties
    throw new AppError(
      { code: 'export.self-check', params: { fileName: title, detail: faults[0] ?? '' } },
      { cause: new Error(faults.join('\n')) },
    )
  }
  return bytes
}

/** What the worker can be asked: the heavy work on one document. */
export const engineJobs = {
  word: makeWord,
  layout: async (document: DocumentModel): Promise<LayoutResult> => layoutPages(document),
}

export type JobName = keyof typeof engineJobs
export type JobResult<K extends JobName> = Awaited<ReturnType<(typeof engineJobs)[K]>>
