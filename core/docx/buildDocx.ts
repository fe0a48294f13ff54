import { Packer } from 'docx'
import type { DocumentModel } from '../document/model.ts'
import { withComments } from './commentAnchors.ts'
import type { SectionPieces } from './pieces.ts'
import { sectionsOf } from './sections.ts'
import { isLarge, type Splice, sampleRows, samplesOf } from './spliceRows.ts'
import { allRows, type NumberedNotes, numberedNotes, wordDocument } from './wordDocument.ts'

export interface WordPackage {
  /** The .docx as docx writes it: complete, but for the rows of large tables. */
  bytes: Uint8Array
  /** Tables whose rows are still samples; `spliceRows` puts the true rows into document.xml. */
  splices: Splice[]
  /** When each comment was said, by its number: `2026-01-05T08:30:00Z`, empty where nobody knows. */
  remarkTimes: string[]
}

/**
 * The plan as Word. What remains for the host: fill in the rows of large tables, fix the dates, so that the same draft gives
 * the same bytes (see electron/host/exporter).
 */
export const buildDocx = (model: DocumentModel): Promise<WordPackage> =>
  packSections(model, sectionsOf(model), numberedNotes(model))

/** Sections made elsewhere, on the model's page and with its styles. */
export async function packSections(
  model: DocumentModel,
  sections: readonly SectionPieces[],
  notes: NumberedNotes,
): Promise<WordPackage> {
  const splices: Splice[] = []
  const { sections: marked, remarks } = withComments(sections, model.comments ?? [])
  const document = wordDocument(model, marked, notes, remarks, (piece, tableIndex) => {
    if (!isLarge(piece.table)) return allRows(piece, tableIndex)
    const samples = samplesOf(piece)
    splices.push({ tableIndex, piece, samples })
    return sampleRows(samples)
  })
  const bytes = await Packer.pack(document, 'uint8array')
  return { bytes, splices, remarkTimes: remarks.map(({ at }) => at) }
}
