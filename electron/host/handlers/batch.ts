import { listQuestions, matchColumns, takenTwice } from '../../../core/batch/listQuestions.ts'
import { type ListTable, listTable } from '../../../core/batch/listTable.ts'
import type { Handlers } from '../../../core/contract/operations.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { HostContext } from '../context/context.ts'
import { listApart } from '../lists/listApart.ts'
import { readDelimited } from '../lists/readList.ts'
import { batchFolder } from '../plans/batchFolder.ts'
import type { BatchJobs } from '../plans/batchJobs.ts'
import { type BatchPlans, batchPlans } from '../plans/batchPlans.ts'
import { bytesOf } from './content.ts'

type BatchHandlers = Pick<Handlers, Extract<keyof Handlers, `batch.${string}`>>

/** Plans for the rows of a list: read, matched, looked at one by one, made all at once. */
export function batchHandlers(context: HostContext, batches: BatchJobs): BatchHandlers {
  return {
    'batch.list': async ({ name, content }) => listTable(await listApart(bytesOf(content), name), name),
    'batch.pasted': async ({ text }) => listTable(readDelimited(text), 'Bảng dán'),
    'batch.columns': async ({ source, columns }) => {
      const { draft, form } = await batchPlans(context, source)
      return { questions: listQuestions(draft, form), matched: matchColumns(columns, draft, form) }
    },
    'batch.row': async ({ source, list, matched, row }) => {
      const plans = await batchPlans(context, source)
      const line = list.rows[row]
      if (!line) throw new AppError({ code: 'batch.gone', params: {} })
      return plans.planOf(line, matched, 'danh-sach')
    },
    'batch.check': async ({ job, source, list, matched, final }) => {
      const plans = await readyPlans(context, source, list, matched)
      return await batches.run(job, context, plans, { list, matched, formats: [], final }, null)
    },
    'batch.run': async ({ job, source, list, matched, formats, final, title }) => {
      const plans = await readyPlans(context, source, list, matched)
      const folder = await batchFolder(context, title)
      if (!folder) return null
      return await batches.run(job, context, plans, { list, matched, formats, final }, folder)
    },
    'batch.progress': async ({ job }) => batches.progress(job),
    'batch.cancel': async ({ job }) => {
      batches.cancel(job)
      return null
    },
  }
}

/** Throws `list.same-question`. */
async function readyPlans(
  context: HostContext,
  source: Parameters<typeof batchPlans>[1],
  { columns }: ListTable,
  matched: readonly (string | null)[],
): Promise<BatchPlans> {
  const plans = await batchPlans(context, source)
  const twice = takenTwice(columns, matched)
  if (!twice) return plans
  const label = listQuestions(plans.draft, plans.form).find(({ key }) => key === twice.key)?.label ?? twice.key
  const said = twice.columns.map((column) => `“${column}”`).join(', ')
  throw new AppError({ code: 'list.same-question', params: { columns: said, label } })
}
