/**
 * Making the plans of a list, row after row, while somebody looks on.
 *
 * 1. A row becomes a plan and is checked; what its cells do not answer, or what a final copy refuses, makes it a row that failed.
 * 2. Else its files are made and put in the folder, each whole or not at all. The files of the next rows are being made meanwhile,
 *    as many as the engine makes at once; they are put in their places in the order of the list.
 * 3. A cancel ends it after the row in hand; a disk that takes nothing more ends it at once. What is written stays, and the rows
 *    that were not come with the reason.
 */

import { batchNames } from '../../../core/batch/batchNames.ts'
import type { ListRow, ListTable } from '../../../core/batch/listTable.ts'
import type { RowProblem } from '../../../core/batch/rowPlan.ts'
import type { Finding } from '../../../core/checks/shape/finding.ts'
import type {
  BatchProgress,
  BatchResult,
  BatchRowDone,
  BatchRowFailed,
  ExportFormat,
} from '../../../core/contract/operations.ts'
import type { DocumentModel } from '../../../core/document/model.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { HostContext } from '../context/context.ts'
import type { BatchFolder } from './batchFolder.ts'
import type { BatchPlans } from './batchPlans.ts'
import { type BuildParts, buildDocument } from './buildDocument.ts'
import { partsFor } from './buildParts.ts'
import { printedFor } from './printedFor.ts'

interface BatchWork {
  list: ListTable
  matched: readonly (string | null)[]
  formats: readonly Exclude<ExportFormat, 'txt'>[]
  /** As it would be signed: a plan with errors is refused. */
  final: boolean
}

interface Job {
  progress: BatchProgress
  canceled: boolean
}

interface MadeFile {
  ending: string
  bytes: Uint8Array
}

/** A row whose files are made and not yet in their place. */
interface MadeRow {
  told: Omit<BatchRowDone, 'files'>
  files: MadeFile[]
}

/** Batches under way, by the name the window gave each. */
export class BatchJobs {
  private readonly jobs = new Map<string, Job>()

  progress(job: string): BatchProgress | null {
    return this.jobs.get(job)?.progress ?? null
  }

  cancel(job: string): void {
    const own = this.jobs.get(job)
    if (own) own.canceled = true
  }

  cancelAll(): void {
    for (const own of this.jobs.values()) own.canceled = true
  }

  /** Without a folder the rows are checked and nothing is written. */
  async run(
    name: string,
    context: HostContext,
    plans: BatchPlans,
    work: BatchWork,
    folder: BatchFolder | null,
  ): Promise<BatchResult> {
    const { rows } = work.list
    const job: Job = { progress: { done: 0, failed: 0, total: rows.length }, canceled: false }
    this.jobs.set(name, job)
    const maker = new RowMaker(context, plans, work, folder, await partsFor(context, plans.draft, work.final))
    const result: BatchResult = {
      folder: folder?.name ?? '',
      url: null,
      done: [],
      failed: [],
      checked: maker.checks,
      canceled: false,
      stopped: null,
    }
    const names = batchNames(work.list, work.matched)
    try {
      const ahead: Promise<MadeRow | BatchRowFailed>[] = []
      let begun = 0
      while (!job.canceled) {
        for (; begun < rows.length && ahead.length < maker.width; begun++) {
          const row = rows[begun]
          if (row) ahead.push(maker.begin(row, names[begun] ?? ''))
        }
        const next = ahead.shift()
        if (!next) break
        const made = await maker.place(await next)
        if ('what' in made) result.failed.push(made)
        else result.done.push(made)
        job.progress = { done: result.done.length, failed: result.failed.length, total: rows.length }
        if (maker.stopped) break
        // The window and the cancel are heard between two rows.
        await new Promise((resolve) => setImmediate(resolve))
      }
      // What was begun beyond the last row is let go.
      await Promise.allSettled(ahead)
      return { ...result, canceled: job.canceled, stopped: maker.stopped, url: folder?.close() ?? null }
    } finally {
      this.jobs.delete(name)
    }
  }
}

/** One row after another, until the place where they go takes nothing more. */
class RowMaker {
  stopped: Problem | null = null
  private readonly context: HostContext
  private readonly plans: BatchPlans
  private readonly work: BatchWork
  private readonly folder: BatchFolder | null
  private readonly parts: BuildParts

  constructor(context: HostContext, plans: BatchPlans, work: BatchWork, folder: BatchFolder | null, parts: BuildParts) {
    this.context = context
    this.plans = plans
    this.work = work
    this.folder = folder
    this.parts = parts
  }

  /** Checks take most of the time: they are run where their answer is wanted. */
  get checks(): boolean {
    return !this.folder || this.work.final
  }

  /** Rows that are made at once. */
  get width(): number {
    return this.folder ? this.context.ports.engine.width : 1
  }

  /** The plan of a row, and its files before any is written. */
  async begin(row: ListRow, name: string): Promise<MadeRow | BatchRowFailed> {
    const { matched, list } = this.work
    const failed = (what: string): BatchRowFailed => ({ row: row.line, name, what })
    const { draft, problems } = this.plans.planOf(row, matched, 'danh-sach')
    if (problems.length > 0) return failed(problems.map((one) => problemText(one, list.columns)).join(' '))
    const { document, errors, missing } = this.look(draft)
    const [first] = errors
    if (this.work.final && first) return failed(`Còn ${errors.length} lỗi chưa sửa: ${first.message}`)
    const told = { row: row.line, name, errors: errors.length, missing, first: first?.message ?? '' }
    try {
      return { told, files: this.folder ? await this.filesOf(document) : [] }
    } catch (error) {
      return this.failed(told, error)
    }
  }

  async place(made: MadeRow | BatchRowFailed): Promise<BatchRowDone | BatchRowFailed> {
    if ('what' in made) return made
    const { told, files } = made
    const { folder } = this
    if (!folder) return { ...told, files: [] }
    try {
      const names: string[] = []
      for (const { ending, bytes } of files) names.push(await folder.put(`${told.name}.${ending}`, bytes))
      return { ...told, files: names }
    } catch (error) {
      return this.failed(told, error)
    }
  }

  private failed({ row, name }: Pick<BatchRowDone, 'row' | 'name'>, error: unknown): BatchRowFailed {
    if (!(error instanceof AppError)) throw error
    if (endsAll(error.problem)) this.stopped = error.problem
    return { row, name, what: error.problem.what }
  }

  private look(draft: Draft): { document: DocumentModel; errors: Finding[]; missing: number } {
    if (!this.checks) {
      const { document, missing } = renderDraft(draft, this.parts.form)
      return { document: printedFor(document, this.parts.office), errors: [], missing: missing.length }
    }
    const { document, findings, missing } = buildDocument(draft, this.parts)
    const errors = findings.filter(({ severity, waived }) => severity === 'error' && !waived)
    return { document, errors, missing: missing.length }
  }

  private async filesOf(document: DocumentModel): Promise<MadeFile[]> {
    const { word, pdf } = this.context.ports.engine
    const files: MadeFile[] = []
    for (const ending of this.work.formats)
      files.push({ ending, bytes: await (ending === 'docx' ? word(document) : pdf(document)) })
    return files
  }
}

/** What the next row would meet as well. */
const endsAll = ({ code }: Problem): boolean => code.startsWith('storage.') || code === 'export.no-folder'

const problemText = ({ column, value, wanted }: RowProblem, columns: readonly string[]): string =>
  `Cột “${columns[column] ?? ''}” ghi “${value}”; cần ${wanted}.`
