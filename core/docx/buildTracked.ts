import type { DocumentModel } from '../document/model.ts'
import { packSections, type WordPackage } from './buildDocx.ts'
import type { Reviser } from './trackedRuns.ts'
import { trackedSections } from './trackedSections.ts'

/** The second document as Word, with what changed since the first as tracked changes. To be finished as `buildDocx`'s. */
export const buildTracked = (before: DocumentModel, after: DocumentModel, by: Reviser): Promise<WordPackage> =>
  packSections(after, trackedSections(before, after, by))
