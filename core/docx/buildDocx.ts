import type { DocumentModel } from '../document/model.ts'
import { withComments } from './commentAnchors.ts'
import type { DocumentBody } from './documentXml.ts'
import { withPartingRows } from './partingRows.ts'
import type { SectionPieces } from './pieces.ts'
import { sectionsOf } from './sections.ts'
import { type NumberedNotes, numberedNotes } from './wordDocument.ts'
import { shellOf, type WordShell } from './wordShell.ts'

export interface WordPackage {
  /** All but the body: the very same object for documents that differ in their bodies only. */
  shell: WordShell
  /** What `documentXml` puts into the shell's document.xml. */
  body: DocumentBody
  /** When each comment was said, by its number: `2026-01-05T08:30:00Z`, empty where nobody knows. */
  remarkTimes: string[]
  /** Number or date are blank: what is typed there goes into a part of its own. */
  hasBlanks: boolean
}

/**
 * The plan as Word. What remains for the host: put the body in, write the properties, fix the dates, so that the same draft gives
 * the same bytes (see electron/host/exporter).
 */
export const buildDocx = (model: DocumentModel): Promise<WordPackage> =>
  packSections(model, sectionsOf(model), numberedNotes(model), false)

/** Sections made elsewhere, on the model's page and with its styles. */
export async function packSections(
  model: DocumentModel,
  sections: readonly SectionPieces[],
  notes: NumberedNotes,
  isTracked: boolean,
): Promise<WordPackage> {
  const { sections: marked, remarks } = withComments(sections, model.comments ?? [])
  return {
    shell: await shellOf(model, marked, notes, remarks, isTracked),
    body: { sections: marked.map((section) => withPartingRows(section, model.page)), isTracked },
    remarkTimes: remarks.map(({ at }) => at),
    hasBlanks: [model.letterhead.number, model.letterhead.placeDate].some(({ runs }) =>
      runs.some(({ blank }) => blank !== undefined),
    ),
  }
}
