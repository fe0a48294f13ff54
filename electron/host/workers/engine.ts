import type { DocumentModel } from '../../../core/document/model.ts'
import type { LayoutResult } from '../../../core/document/pages.ts'
import type { TrackedPair } from '../exporter/engineJobs.ts'

/** The heavy work on a document, done off the host's thread. */
export interface Engine {
  /** How many documents it makes at once. */
  readonly width: number
  /** Word bytes, checked against the model. */
  word(document: DocumentModel): Promise<Uint8Array>
  /** The second document as Word with tracked changes since the first, checked against both. */
  tracked(pair: TrackedPair): Promise<Uint8Array>
  /** Our own pages as PDF, its words read back. */
  pdf(document: DocumentModel): Promise<Uint8Array>
  layout(document: DocumentModel): Promise<LayoutResult>
  close(): Promise<void>
}
