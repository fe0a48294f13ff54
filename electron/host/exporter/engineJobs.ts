import type { DocumentModel } from '../../../core/document/model.ts'
import type { LayoutResult } from '../../../core/document/pages.ts'
import { plainText } from '../../../core/document/plainText.ts'
import { buildDocx } from '../../../core/docx/buildDocx.ts'
import { buildTracked } from '../../../core/docx/buildTracked.ts'
import { layoutPages } from '../../../core/docx/layoutPages.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { checkPackage } from './checkPackage.ts'
import { finishPackage } from './finishPackage.ts'
import { propertiesOf } from './properties.ts'

/** A document as a finished .docx that was opened again and found right. Throws AppError `export.self-check`. */
export async function makeWord(document: DocumentModel): Promise<Uint8Array> {
  const bytes = await finishPackage(await buildDocx(document), propertiesOf(document))
  return checked(bytes, document, await checkPackage(bytes, plainText(document)))
}

/**
 * The second document with what changed since the first as tracked changes: accepted it reads as the second, rejected as the
 * first, and both were checked. Throws AppError `export.self-check`.
 */
export async function makeTracked({ before, after, at }: TrackedPair): Promise<Uint8Array> {
  const properties = propertiesOf(after)
  const by = { author: properties.office.trim() || 'Soạn Kế hoạch', date: at ?? `${properties.date}T00:00:00Z` }
  const bytes = await finishPackage(await buildTracked(before, after, by), properties)
  return checked(bytes, after, await checkPackage(bytes, plainText(after), plainText(before)))
}

/** A document as a finished PDF whose words were read back. What writes it is loaded with the first one. */
async function makePdfOf(document: DocumentModel): Promise<Uint8Array> {
  const { makePdf } = await import('../pdf/makePdf.ts')
  return await makePdf(document, propertiesOf(document))
}

/** Two documents to be shown as one. */
export interface TrackedPair {
  before: DocumentModel
  after: DocumentModel
  /** When they are compared, by the clock on the wall as Word writes it: `2026-01-05T08:30:00Z`; the day of the plan where absent. */
  at?: string
}

function checked(bytes: Uint8Array, { properties }: DocumentModel, faults: readonly string[]): Uint8Array {
  if (faults.length === 0) return bytes
  throw new AppError(
    { code: 'export.self-check', params: { fileName: properties.title, detail: faults[0] ?? '' } },
    { cause: new Error(faults.join('\n')) },
  )
}

/** What the worker can be asked: the heavy work on documents. */
export const engineJobs = {
  word: makeWord,
  tracked: makeTracked,
  pdf: makePdfOf,
  layout: async (document: DocumentModel): Promise<LayoutResult> => layoutPages(document),
}

export type JobName = keyof typeof engineJobs
export type JobResult<K extends JobName> = Awaited<ReturnType<(typeof engineJobs)[K]>>
