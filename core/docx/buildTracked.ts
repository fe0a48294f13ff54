import type { DocumentModel } from '../document/model.ts'
import { packSections, type WordPackage } from './buildDocx.ts'
import type { Reviser } from './trackedRuns.ts'
import { trackedSections } from './trackedSections.ts'

/** The second document as Word, with what changed since the first as tracked changes. To be finished as `buildDocx`'s. */
export function buildTracked(before: DocumentModel, after: DocumentModel, by: Reviser): Promise<WordPackage> {
  const { sections, notes } = trackedSections(before, after, by)
  return packSections(after, sections, notes, true)
}
