import type { DocumentModel } from '../document/model.ts'
import type { PlaceKey } from '../document/place.ts'
import type { Draft } from '../draft/draft.ts'
import type { OfficeProfile } from '../draft/office.ts'
import type { LegalReference } from '../legal/catalogue.ts'
import type { TemplateForm } from '../template/template.ts'
import type { FileSheet } from './fileSheet.ts'

/** A plan and what is known around it: all that reading, checking and rolling forward may look at. */
export interface PlanInput {
  draft: Draft
  document: DocumentModel
  office?: OfficeProfile | null
  /** A final export is being made: marks and blanks that a draft may carry are reported. */
  final: boolean
  /** The draft's template, for the questions behind missing answers. */
  form?: TemplateForm | null
  /** Names of facts not given yet, as the rendering gathered them. */
  missing?: readonly string[]
  /** Legal references the office entered itself; they stand beside the shipped ones and win. */
  references?: readonly LegalReference[]
  /** Cells that name a year are read however long their table is: a plan is rolled forward, which is done once. */
  everyYear?: boolean
  /** How the Word file the plan was just read from is set. */
  sheet?: FileSheet
  /** Expressions that could not be printed, as the rendering gathered them. */
  faults?: readonly { place: PlaceKey; message: string }[]
}
