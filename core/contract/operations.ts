/**
 * The one door between the host and whoever asks it, a window or the command line: every operation with its input and output,
 * declared once. Both sides read their types off this table.
 *
 * 1. The shapes that come back, as types.
 * 2. Pieces of input that several operations share, as schemas.
 * 3. `operations`, by what they are about: the app and its folder, office, checks, templates, drafts, the document of a draft, legal
 *    references, imports, roll, comparison, batch, files; each with its input as a schema and its output as a type.
 */

import { z } from 'zod'
import type { PlanPart } from '../amend/planParts.ts'
import type { ListQuestion } from '../batch/listQuestions.ts'
import { type ListTable, mostColumns, mostRows } from '../batch/listTable.ts'
import type { RowProblem } from '../batch/rowPlan.ts'
import type { Mended } from '../checks/engine/fixAll.ts'
import type { Finding, Severity } from '../checks/shape/finding.ts'
import type { Comparison } from '../compare/comparison.ts'
import type { KeptComparison, KeptSummary } from '../compare/keptComparison.ts'
import type { DocumentModel } from '../document/model.ts'
import type { LayoutResult } from '../document/pages.ts'
import { draftInput } from '../draft/checkedDraft.ts'
import type { Draft, PlanState } from '../draft/draft.ts'
import type { OfficeProfile } from '../draft/office.ts'
import { officeSchema } from '../draft/officeSchema.ts'
import { lineKinds } from '../import/importLine.ts'
import type { ImportProgress, ImportReading, ImportResult } from '../import/importReading.ts'
import { mostOwnReferences, type OwnReference, ownReferenceSchema } from '../legal/ownReferences.ts'
import { base64Length, largestPlanFile } from '../planFiles.ts'
import type { Problem, Reply } from '../problem/problem.ts'
import type { AskedWords, RepeatedFact, RollChange, RollProposal } from '../rollforward/proposal.ts'
import type { TasksAbove } from '../rollforward/tasksAbove.ts'
import type { TemplateFault, TemplateForm } from '../template/template.ts'
import { plannedYears } from './plannedYears.ts'
import { refusal, reviewMark } from './reviewSchemas.ts'
import { sheetSchema } from './sheetSchema.ts'

/** A line of the list "Kế hoạch của tôi". */
export interface DraftSummary {
  id: string
  title: string
  year: number | null
  templateId: string
  issuer: string
  /** ISO time of the last save. */
  savedAt: string
  revision: number
  exportedAt: string
  /** In the bin since; empty when not. */
  deletedAt: string
  /**
   * `broken`: the file is damaged, its previous copy is offered. `newer`: made by a newer version, read-only. `unreadable`: the
   * machine does not give it, or it is no file.
   */
  state: 'ok' | 'broken' | 'newer' | 'unreadable'
  /** How far the plan has come. */
  stage: PlanState
  /** A previous copy (.bak) exists. */
  hasBackup: boolean
  /** The draft of the list this is a copy of, as a cloud folder makes them where two machines wrote at once; empty for others. */
  copyOf: string
  /** Errors still open when it was last looked at here; null where nobody has since it was written. */
  errors: number | null
  /** ISO time it was copied of another plan (“Nhân bản”); empty for others: copies of one name are told apart by it. */
  copiedAt: string
  /** Folded text for searching without diacritics. */
  search: string
}

export interface TemplateSummary {
  id: string
  version: string
  name: string
  summary: string
  needs: string[]
  own: boolean
  /** Why a folder is refused; empty for a good one. */
  faults: TemplateFault[]
}

export interface Capabilities {
  /** "Mở bằng Word". */
  openFile: boolean
  /** "Mở thư mục". */
  showInFolder: boolean
  /** `dialog`: the host asks where to save; `download`: the browser receives the file; `path`: the command names it. */
  save: 'dialog' | 'download' | 'path'
  version: string
  host: 'electron' | 'browser' | 'terminal'
  dataFolder: string
}

export interface Settings {
  theme: 'light' | 'dark' | 'system'
  zoom: number
  exportFolder: string
  /** The draft open in the window; offered first after a crash. Empty when closed properly. */
  openDraft: string
  officeAsked: boolean
  /** How a plan is written: in the form beside its page, or on the page itself. */
  editorView: 'form' | 'page'
  /** The form's part of the room it shares with the page beside it; null as on a new machine. */
  formShare: number | null
}

/** What came back from a backup. Nothing that was here is changed but the list of own references, which is longer. */
export interface RestoredBackup {
  /** Drafts that were not here. */
  drafts: number
  /** Drafts that were here with other words: added beside them. */
  copies: number
  /** Drafts that were here just so. */
  same: number
  templates: number
  /** What is here already and stays: `hồ sơ cơ quan`, `mẫu hop-giao-ban`. */
  kept: string[]
}

export type ExportFormat = 'docx' | 'txt' | 'pdf'

export type ExportResult =
  | { kind: 'saved'; path: string; at: string; bytes: number }
  | { kind: 'download'; url: string; fileName: string; at: string; bytes: number }
  | { kind: 'cancelled' }
  /** The file that is there is this draft's own export, edited by somebody since: nothing was written. */
  | { kind: 'edited'; path: string }
  /** Errors stand that are neither fixed nor waived: nothing was written. */
  | { kind: 'refused'; findings: Finding[] }

export interface BuildResult {
  document: DocumentModel
  findings: Finding[]
  /** Cells of very long tables whose words were not read; absent where all were. */
  unreadCells?: number
  /** Names of facts not given yet, in order of appearance. */
  missing: string[]
  /** What each expression of the draft prints, by its source text: `nghi_quyet.day_du` → `Nghị quyết số ...`. */
  values: Record<string, string>
}

/** What all safe fixes together would change: their edits, in this order, are one edit. Nothing is written. */
export interface FixResult {
  changes: Mended[]
}

/** A draft with its safe fixes put in. Nothing is written. */
interface FixedResult extends FixResult {
  draft: Draft
}

/** Last year's plan with everything taken that is proposed. Nothing is written. */
export interface RolledResult {
  draft: Draft
  fromYear: number | null
  toYear: number
  /** Those taken are `proposed`; the others are questions, and stay as they were. */
  changes: RollChange[]
  /** What still speaks of the old year. */
  leftovers: Finding[]
}

/** An issued plan as one to be amended. */
export interface AmendableParts {
  /** `Kế hoạch số 05/KH-UBND ngày 05/01/2026 của ...`. */
  cited: string
  parts: PlanPart[]
}

/** A check an office may weigh for itself. */
export interface CheckSummary {
  id: string
  title: string
  /** What it is about: `Thể thức`, `Căn cứ, viện dẫn`. */
  group: string
  /** What it weighs where the office says nothing. */
  severity: Severity
}

/** A document of the catalogue, ready to be cited. */
export interface LegalOffer {
  id: string
  type: string
  number: string
  /** Without its type: `Thực hiện dân chủ ở cơ sở`. */
  name: string
  /** Day of issue; empty where the catalogue does not know it. */
  date: string
  /** As a căn cứ names it the first time, without `Căn cứ` and end mark. */
  citation: string
  shortCitation: string
  /** On the day asked about. */
  status: 'in-force' | 'amended' | 'repealed' | 'not-yet' | 'unknown'
  /** The same in a sentence, with the day it was verified or that nobody has: `Chưa xác minh hiệu lực.` */
  said: string
}

/** A row of a list that became files, or was found to make a plan. */
export interface BatchRowDone {
  /** Row of the list's file, from 1. */
  row: number
  name: string
  files: string[]
  /** Of its plan: findings that are errors (where it was checked), answers not given. */
  errors: number
  missing: number
  /** What the first of the errors says. */
  first: string
}

export interface BatchRowFailed {
  row: number
  name: string
  /** Why, in Vietnamese. */
  what: string
}

export interface BatchResult {
  /** Where the files are; empty where rows were only checked. */
  folder: string
  /** The download, where they are one. */
  url: string | null
  done: BatchRowDone[]
  failed: BatchRowFailed[]
  /** Whether rows were checked: files that are not for signing are made without, many times as fast. */
  checked: boolean
  canceled: boolean
  /** What ended it before the last row. */
  stopped: Problem | null
}

export interface BatchProgress {
  done: number
  failed: number
  total: number
}

/** The last Word file of a draft, as it lies on the disk now. `no-answer`: its disk or share does not say. */
export type ExportedState =
  | { state: 'none' }
  | { state: 'same' | 'edited' | 'missing' | 'no-answer'; path: string; at: string }

/** What the system asked the program to open: a file, or a plan of this list. */
export type Opened = { kind: 'file'; name: string; base64: string } | { kind: 'plan'; id: string }

interface Operation<In extends z.ZodType, Out> {
  input: In
  /** Phantom: carries the output's type; outputs are made by our own host and are not parsed again. */
  output?: Out
}
const operation =
  <Out>() =>
  <In extends z.ZodType>(input: In): Operation<In, Out> => ({ input })

const draftId = z.string().regex(/^[a-z0-9-]{1,64}$/)
/** Which there are the host knows: one that is not there is told by `template.not-found`. */
const templateId = z.string().max(200)
const plannedYear = z.number().int().min(plannedYears.first).max(plannedYears.last)
const noInput = z.strictObject({})
/** A name that is none for a file is told by `export.bad-name`. */
const fileName = z.string().min(1).max(4096)
const fileInBase64 = z.string().max(base64Length(largestPlanFile))
/** A file: its bytes, or base64 where the line carries text only. */
const content = z.union([z.custom<Uint8Array>((value) => value instanceof Uint8Array), fileInBase64])
const beginning = z.strictObject({
  template: templateId,
  title: z.string().max(2000).optional(),
  year: plannedYear.nullable().optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
  /** Begin from the template's sample instead of its blanks ("Xem thử"). */
  sample: z.boolean().optional(),
})
/** Of the year a plan is rolled forward to; `fromYear` where the clerk says of which year the old plan was. */
const rolling = z.strictObject({ draft: draftInput, year: plannedYear, fromYear: plannedYear.optional() })
const building = {
  draft: draftInput,
  /** As it would be signed. */
  final: z.boolean().optional(),
  /** For a caller without a page to look at: `draft.bad-expression` where the template does not give what a text asks for. */
  strict: z.boolean().optional(),
}
const marks = z.array(reviewMark).max(200_000)
const keptId = z.string().regex(/^[a-z0-9-]{1,64}$/)
const batchSource = z.union([z.strictObject({ template: templateId }), z.strictObject({ draft: draftInput })])
const cell = z.string().max(100_000)
const listOfRows = {
  list: z.strictObject({
    columns: z.array(cell).max(mostColumns),
    rows: z.array(z.strictObject({ line: z.number().int(), cells: z.array(cell).max(mostColumns) })).max(mostRows),
  }),
  /** The question each column answers; null for none. */
  matched: z.array(z.string().max(200).nullable()).max(mostColumns),
}
/** Names a reading between window and host. */
const importJob = z.string().regex(/^[a-z0-9-]{1,64}$/)

export const operations = {
  'app.capabilities': operation<Capabilities>()(noInput),
  /** What of the data folder is not as it should be, the gravest first. Nothing of it stops the work. */
  'app.troubles': operation<Problem[]>()(noInput),
  /** The data folder, from a program that has it and fell silent; the clerk was asked. Throws `storage.folder-open`. */
  'app.takeOver': operation<null>()(noInput),
  /** What is to be opened and has not been fetched yet; null for nothing. Throws `storage.*`, `import.too-large`. */
  'app.opened': operation<Opened | null>()(noInput),
  /** “Gói báo lỗi”: what whoever mends a fault must know, with no word and no name of a plan. */
  'app.report': operation<string>()(noInput),
  /** Everything in the data folder but settings of this machine, as one file. */
  'backup.save': operation<ExportResult>()(z.strictObject({ fileName })),
  /** Such a file brought in, wholly or not at all. Throws `backup.broken`, `backup.newer`. */
  'backup.restore': operation<RestoredBackup>()(z.strictObject({ name: z.string().min(1).max(255), content })),
  'settings.get': operation<Settings>()(noInput),
  'settings.save': operation<Settings>()(
    z.strictObject({
      theme: z.enum(['light', 'dark', 'system']).optional(),
      zoom: z.number().min(0.25).max(4).optional(),
      exportFolder: z.string().max(4096).optional(),
      openDraft: z.string().max(64).optional(),
      officeAsked: z.boolean().optional(),
      editorView: z.enum(['form', 'page']).optional(),
      formShare: z.number().min(0).max(1).optional(),
    }),
  ),
  'office.get': operation<OfficeProfile | null>()(noInput),
  'office.save': operation<OfficeProfile>()(z.strictObject({ office: officeSchema })),
  /** What an old plan of the office says of it, put in place of what `office` says; nothing is saved. Throws `import.*`. */
  'office.fromPlan': operation<OfficeProfile>()(
    z.strictObject({ office: officeSchema, name: z.string().min(1).max(255), content }),
  ),
  /** The preview of a letterhead while the profile is typed. */
  'office.preview': operation<DocumentModel['letterhead']>()(z.strictObject({ office: officeSchema })),
  'checks.list': operation<CheckSummary[]>()(noInput),
  'templates.list': operation<TemplateSummary[]>()(noInput),
  /** As this office is asked: what its profile answers is there already; of one's own plan, days as they move to `year`. */
  'templates.get': operation<TemplateForm>()(
    z.strictObject({ id: templateId, year: plannedYear.nullable().optional() }),
  ),
  /** The template's complete sample, not saved. */
  'templates.sample': operation<Draft>()(z.strictObject({ id: templateId })),
  /** One of the clerk's own: another name and when to use it. */
  'templates.describe': operation<TemplateSummary>()(
    z.strictObject({ id: templateId, name: z.string().trim().min(1).max(200), summary: z.string().max(1000) }),
  ),
  /** A copy of any template as one of the clerk's own. */
  'templates.duplicate': operation<TemplateSummary>()(z.strictObject({ id: templateId })),
  'templates.remove': operation<null>()(z.strictObject({ id: templateId })),
  'templates.removed': operation<{ id: string; name: string }[]>()(noInput),
  'templates.restore': operation<TemplateSummary>()(z.strictObject({ id: templateId })),
  /** As one file for another office; `sample`: with the plan it was made of, its signer and words. */
  'templates.file': operation<string>()(z.strictObject({ id: templateId, sample: z.boolean() })),
  /** Such a file as a template of the clerk's own, checked before it is stored. */
  'templates.take': operation<TemplateSummary>()(
    z.strictObject({ name: z.string().max(255), text: z.string().max(10_000_000) }),
  ),
  'drafts.list': operation<DraftSummary[]>()(noInput),
  'drafts.create': operation<Draft>()(beginning),
  /** The same, not saved. */
  'drafts.begin': operation<Draft>()(beginning),
  'drafts.open': operation<Draft>()(z.strictObject({ id: draftId })),
  'drafts.save': operation<{ revision: number; savedAt: string }>()(
    z.strictObject({ draft: draftInput, expectedRevision: z.number().int().min(0) }),
  ),
  'drafts.duplicate': operation<Draft>()(z.strictObject({ id: draftId })),
  'drafts.rename': operation<DraftSummary>()(z.strictObject({ id: draftId, title: z.string().min(1).max(2000) })),
  'drafts.delete': operation<null>()(z.strictObject({ id: draftId })),
  'drafts.restore': operation<null>()(z.strictObject({ id: draftId })),
  'drafts.erase': operation<null>()(z.strictObject({ id: draftId })),
  /** Put the previous copy (.bak) in place of a broken file; the broken one is kept beside it. */
  'drafts.recover': operation<Draft>()(z.strictObject({ id: draftId })),
  /** When earlier states of a draft were kept: ISO times, the newest first. */
  'drafts.earlier': operation<string[]>()(z.strictObject({ id: draftId })),
  /** Those of them that have a name: one a export, and those the clerk named. */
  'drafts.copies': operation<{ at: string; name: string }[]>()(z.strictObject({ id: draftId })),
  /** The draft as it is now, kept under a name. */
  'drafts.keepCopy': operation<null>()(z.strictObject({ draft: draftInput, name: z.string().min(1).max(200) })),
  /** One of them to look at; nothing is saved. */
  'drafts.readEarlier': operation<Draft>()(z.strictObject({ id: draftId, at: z.iso.datetime() })),
  /** One of them, saved as a draft of its own beside the present one. */
  'drafts.openEarlier': operation<Draft>()(z.strictObject({ id: draftId, at: z.iso.datetime() })),
  /** A file the clerk chose in the window: a draft of ours (.json) or a plan as text. Saved as a new draft. */
  'drafts.importFile': operation<ImportResult>()(
    z.strictObject({ name: z.string().min(1).max(255), base64: fileInBase64 }),
  ),
  /** A draft's own file (.json) as it is, its id too. Nothing is saved. */
  'drafts.read': operation<Draft>()(z.strictObject({ name: z.string().min(1).max(255), content })),
  /** The draft as such a file. */
  'drafts.file': operation<ExportResult>()(
    z.strictObject({ draft: draftInput, fileName, choose: z.boolean().optional() }),
  ),
  /** `sheet`: how the file is set the draft was just read from (`ImportResult`); what is wrong with that is found too. */
  'document.build': operation<BuildResult>()(z.strictObject({ ...building, sheet: sheetSchema.optional() })),
  'document.fix': operation<FixResult>()(z.strictObject({ draft: draftInput, final: z.boolean().optional() })),
  /** The draft with those fixes put in; `only` those of some checks (`STR-04`). */
  'document.fixed': operation<FixedResult>()(
    z.strictObject({ ...building, only: z.array(z.string().max(20)).max(1000).optional() }),
  ),
  'document.layout': operation<LayoutResult>()(z.strictObject({ draft: draftInput })),
  'document.export': operation<ExportResult>()(
    z.strictObject({
      ...building,
      format: z.enum(['docx', 'txt', 'pdf']),
      final: z.boolean(),
      /** What was said of the plan and is not done goes along, as comments of the Word file. */
      comments: z.boolean().optional(),
      fileName,
      /** Ask where to save even when a folder is remembered. */
      choose: z.boolean().optional(),
      /** The path of an edited export (`ExportResult` `edited`) the clerk wants written over all the same. */
      overEdited: z.string().max(4096).optional(),
    }),
  ),
  /** Phiếu rà soát: one page for the leader, what was checked and what stands. */
  'document.reviewSheet': operation<ExportResult>()(
    z.strictObject({ draft: draftInput, fileName, choose: z.boolean().optional() }),
  ),
  /** The plan's tasks as a sheet (.xlsx) to follow them by. Throws `export.no-tasks`. */
  'document.tasks': operation<ExportResult>()(
    z.strictObject({ draft: draftInput, fileName, choose: z.boolean().optional() }),
  ),
  'document.fileName': operation<string>()(z.strictObject({ draft: draftInput })),
  /** By words or number, without diacritics too; `on` is the day whose law counts. */
  'legal.search': operation<LegalOffer[]>()(
    z.strictObject({ words: z.string().max(200), on: z.string().regex(/^\d{4}-\d\d-\d\d$/) }),
  ),
  /** What the office wrote down itself; it stands beside the catalogue and wins over it. */
  'legal.own': operation<OwnReference[]>()(noInput),
  /** Documents among the căn cứ that neither the catalogue nor the office knows, ready to be written down. */
  'legal.unlisted': operation<OwnReference[]>()(z.strictObject({ draft: draftInput })),
  /** The whole list anew. */
  'legal.saveOwn': operation<OwnReference[]>()(
    z.strictObject({ entries: z.array(ownReferenceSchema).max(mostOwnReferences) }),
  ),
  /** The same as a file for another machine, and such a file's entries put beside those that are here. */
  'legal.ownFile': operation<string>()(noInput),
  'legal.takeOwn': operation<OwnReference[]>()(
    z.strictObject({ name: z.string().max(255), text: z.string().max(20_000_000) }),
  ),
  /**
   * A file of any form that is read (those of `imports.read`), at once and with nobody to correct it: a new draft, not saved.
   * What is no plan is refused unless `any` says to read it like one all the same.
   */
  'imports.draft': operation<ImportResult>()(
    z.strictObject({ name: z.string().min(1).max(255), content, any: z.boolean().optional() }),
  ),
  /** Begins reading a foreign file (`core/planFiles.ts`) off the host's thread; ends when it is read. */
  'imports.read': operation<ImportReading>()(
    z.strictObject({ job: importJob, name: z.string().min(1).max(255), base64: fileInBase64 }),
  ),
  /** The same for text from the clipboard; `html` as the browser gives it, empty where there is none. */
  'imports.paste': operation<ImportReading>()(
    z.strictObject({ job: importJob, text: z.string().max(5_000_000), html: z.string().max(20_000_000) }),
  ),
  'imports.progress': operation<ImportProgress>()(z.strictObject({ job: importJob })),
  /** Stops a reading, or forgets one that is done. */
  'imports.cancel': operation<null>()(z.strictObject({ job: importJob })),
  /** Reads the same lines again as the clerk says they are; `part` chooses the document in a file that holds two. */
  'imports.correct': operation<ImportReading>()(
    z.strictObject({ job: importJob, part: z.number().int().min(0), kinds: z.record(z.string(), z.enum(lineKinds)) }),
  ),
  /** Saves the draft of a reading as a new one and forgets the reading. */
  'imports.accept': operation<Draft>()(z.strictObject({ job: importJob })),
  'roll.propose': operation<RollProposal>()(rolling),
  /** The plan with everything taken that is proposed, and what is left to see to. */
  'roll.draft': operation<RolledResult>()(rolling),
  /** What of an issued plan can be amended. Throws `amend.not-issued` where it has no number or no day. */
  'amend.parts': operation<AmendableParts>()(z.strictObject({ draft: draftInput })),
  /** A plan that amends those parts (by their ids), or takes the place of the whole; not saved. Throws `amend.not-issued`, `amend.no-part`. */
  'amend.draft': operation<Draft>()(
    z.strictObject({ draft: draftInput, parts: z.union([z.literal('whole'), z.array(z.string().max(200)).max(5000)]) }),
  ),
  /** Saves a draft made in the window (a plan rolled forward, amended) as a new one. */
  'drafts.adopt': operation<Draft>()(z.strictObject({ draft: draftInput })),
  'document.repeats': operation<RepeatedFact[]>()(z.strictObject({ draft: draftInput })),
  /** A resolution, plan or letter of a body above, its tasks as suggested rows of the draft; read as far as it goes, nothing is written. */
  'document.tasksAbove': operation<TasksAbove>()(
    z.strictObject({ draft: draftInput, name: z.string().min(1).max(255), content }),
  ),
  /** What a template made of the draft would ask again: days, yearly documents, sums, units. */
  'templates.asks': operation<AskedWords[]>()(z.strictObject({ draft: draftInput })),
  /** “Lưu thành mẫu”: a folder in the user's own templates, its facts the form; `asks`: those of `templates.asks` that are asked. */
  'templates.saveDraft': operation<TemplateSummary>()(
    z.strictObject({
      draft: draftInput,
      name: z.string().min(1).max(200),
      summary: z.string().max(1000),
      asks: z
        .array(z.strictObject({ id: z.string().max(200), label: z.string().max(500) }))
        .max(200)
        .optional(),
      /** One of the clerk's own whose words these take the place of, as its next version. */
      replace: templateId.optional(),
    }),
  ),
  /** `marks`: the tracked changes of the file the second was read from (`ImportResult`). */
  'compare.drafts': operation<Comparison>()(
    z.strictObject({ before: draftInput, after: draftInput, marks: marks.optional() }),
  ),
  /** The first plan with rows of that comparison taken over, by their ids, or with all of the second. Nothing is written. */
  'compare.take': operation<Draft>()(
    z.strictObject({
      before: draftInput,
      after: draftInput,
      rows: z.union([z.literal('all'), z.array(z.string().max(400)).max(200_000)]),
      /** Rows that several people changed, of which one hand's words are taken (`ComparedRow.hands`). */
      hands: z
        .array(z.strictObject({ row: z.string().max(400), text: z.string().max(100_000) }))
        .max(10_000)
        .optional(),
    }),
  ),
  /** The comparison as Word with tracked changes. */
  'compare.export': operation<ExportResult>()(z.strictObject({ before: draftInput, after: draftInput, fileName })),
  /**
   * A file that is compared with a draft, kept with what is said of its rows. `file` tells one state of a file from another: for the
   * very same one the comparison that was begun is given.
   */
  'compare.keep': operation<KeptComparison>()(
    z.strictObject({
      draft: draftId,
      file: z.string().min(1).max(1000),
      name: z.string().max(255),
      after: draftInput,
      marks,
    }),
  ),
  /** The same for the last exported Word file as it is now. */
  'compare.keepExported': operation<KeptComparison>()(z.strictObject({ draft: draftId })),
  /** Comparisons that were begun with a draft, the newest first. */
  'compare.kept': operation<KeptSummary[]>()(z.strictObject({ draft: draftId })),
  /** Throws `compare.not-kept`. */
  'compare.open': operation<KeptComparison>()(z.strictObject({ draft: draftId, id: keptId })),
  /** The whole list of rows that were refused, anew. */
  'compare.refuse': operation<null>()(
    z.strictObject({ draft: draftId, id: keptId, refused: z.array(refusal).max(20_000) }),
  ),
  /** What was not taken, for the leader: a Word file. */
  'compare.refusedSheet': operation<ExportResult>()(
    z.strictObject({ before: draftInput, after: draftInput, marks, refused: z.array(refusal).max(20_000), fileName }),
  ),
  /** Bảng tổng hợp, tiếp thu, giải trình ý kiến: what several files asked for, and what came of it. */
  'compare.opinionSheet': operation<ExportResult>()(
    z.strictObject({ draft: draftInput, ids: z.array(keptId).min(1).max(50), fileName }),
  ),
  /** A list that plans are made of: .xlsx, .csv. */
  'batch.list': operation<ListTable>()(z.strictObject({ name: z.string().min(1).max(255), content })),
  /** The same as cells copied from a sheet. */
  'batch.pasted': operation<ListTable>()(z.strictObject({ text: z.string().max(5_000_000) })),
  /** What its columns may answer, and what each is taken for. */
  'batch.columns': operation<{ questions: ListQuestion[]; matched: (string | null)[] }>()(
    z.strictObject({ source: batchSource, columns: z.array(z.string().max(5000)).max(mostColumns) }),
  ),
  /** The plan of one row (from 0), to look at. */
  'batch.row': operation<{ draft: Draft; problems: RowProblem[] }>()(
    z.strictObject({ source: batchSource, ...listOfRows, row: z.number().int().min(0) }),
  ),
  /** What each row would become; ends when the last is checked. Nothing is written. */
  'batch.check': operation<BatchResult>()(
    z.strictObject({ job: importJob, source: batchSource, ...listOfRows, final: z.boolean() }),
  ),
  /** All of them as files; ends when the last is written. Null where the clerk chose no folder. */
  'batch.run': operation<BatchResult | null>()(
    z.strictObject({
      job: importJob,
      source: batchSource,
      ...listOfRows,
      formats: z.array(z.enum(['docx', 'pdf'])).min(1),
      final: z.boolean(),
      /** What the folder is called. */
      title: fileName,
    }),
  ),
  /** Null where no such work is under way. */
  'batch.progress': operation<BatchProgress | null>()(z.strictObject({ job: importJob })),
  'batch.cancel': operation<null>()(z.strictObject({ job: importJob })),
  /** Whether the last exported Word file was changed since. */
  'document.exported': operation<ExportedState>()(z.strictObject({ id: draftId })),
  /** That file read as a draft, not saved: to be compared with the draft it came from. */
  'document.readExported': operation<ImportResult>()(z.strictObject({ id: draftId })),
  /** Only paths this host has exported in this run. */
  'files.open': operation<null>()(z.strictObject({ path: z.string().max(4096) })),
  'files.show': operation<null>()(z.strictObject({ path: z.string().max(4096) })),
}

export type OperationName = keyof typeof operations
export type Input<K extends OperationName> = z.infer<(typeof operations)[K]['input']>
export type Output<K extends OperationName> =
  (typeof operations)[K] extends Operation<z.ZodType, infer Out> ? Out : never

/** The host's side: exactly one handler per operation. */
export type Handlers = { readonly [K in OperationName]: (input: Input<K>) => Promise<Output<K>> }
/** The side of a window or a verb, whichever transport carries it. */
export type Call = <K extends OperationName>(name: K, input: Input<K>) => Promise<Reply<Output<K>>>
