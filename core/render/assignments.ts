/** The annex "Bảng phân công nhiệm vụ": a row for each task that carries duties, made anew on every rendering. */

import type { BlockModel, CellModel, Run, TableCell } from '../document/model.ts'
import { place } from '../document/place.ts'
import type { Block, DutyRole } from '../draft/draft.ts'
import { runsText } from '../text/runsText.ts'
import type { Mm } from '../units.ts'
import { blankRun, isBare, type Printer } from './runs.ts'

const columns = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Nội dung', width: 76, align: 'justify' },
  { title: 'Cơ quan chủ trì', width: 45, align: 'left' },
  { title: 'Cơ quan phối hợp', width: 52, align: 'left' },
  { title: 'Thời gian', width: 33, align: 'left' },
  { title: 'Sản phẩm', width: 36, align: 'left' },
] as const

const dutyColumns: readonly (readonly DutyRole[])[] = [['lead', 'do', 'advise'], ['support'], ['when'], ['product']]

interface Task {
  block: Block
  /** The nearest heading above it. */
  group: Block | null
}

/** The annex made of the tasks: who leads, who helps, when, what comes out. `width`: room between the margins, mm. */
export function assignmentsTable(annexId: string, body: readonly Block[], printer: Printer, width: Mm): BlockModel[] {
  const tasks = findTasks(body, null)
  if (tasks.length === 0) return [noTasks(annexId)]
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const rows: TableCell[][] = [columns.map((column) => ({ runs: [{ text: column.title, bold: true }] }))]
  let group: Block | null = null
  const grouped = new Set(tasks.map((task) => task.group)).size > 1
  tasks.forEach((task, index) => {
    if (grouped && task.group && task.group !== group) rows.push(groupRow(task.group, printer))
    group = task.group
    rows.push([
      String(index + 1),
      cell(words(task.block, printer)),
      ...dutyColumns.map((roles) => duties(task.block, roles, printer)),
    ])
  })
  return [
    {
      kind: 'table',
      id: `${annexId}-assignments`,
      place: place.annex(annexId),
      widths: columns.map((column) => (column.width / total) * width),
      aligns: columns.map((column) => column.align),
      headerRows: 1,
      rows,
    },
  ]
}

function findTasks(blocks: readonly Block[], group: Block | null): Task[] {
  return blocks.flatMap((block) => {
    if (block.off) return []
    const own: Task[] = block.children.some((child) => child.duty && !child.off) ? [{ block, group }] : []
    return [...own, ...findTasks(block.children, block.heading ? block : group)]
  })
}

const groupRow = (group: Block, printer: Printer): TableCell[] => [
  { runs: words(group, printer).map((run) => ({ ...run, bold: true })), colSpan: columns.length },
]

/** The words of a block without the end mark that a list wants and a cell does not. */
function words(block: Block, printer: Printer): Run[] {
  const runs = printer.runs(block.text, place.block(block.id)).map((run) => ({ ...run }))
  const last = runs.at(-1)
  if (last) last.text = last.text.replace(/[.;:]\s*$/u, '')
  return runs.filter((run) => run.text !== '')
}

/** All duties of these roles; what stands under a duty as `+` lines belongs to it. */
function duties(task: Block, roles: readonly DutyRole[], printer: Printer): TableCell {
  const found = task.children.filter((child) => child.duty && !child.off && roles.includes(child.duty.role))
  const parts = found
    .flatMap((duty) => [duty, ...duty.children.filter((child) => !child.off)])
    .map((block) => words(block, printer))
  const runs = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: '; ' }, ...part]))
  return cell(runs)
}

function cell(runs: Run[]): TableCell {
  const [first] = runs
  if (runs.length === 1 && first && isBare(first)) return first.text
  const model: CellModel = { runs }
  return runsText(runs) === '' ? '' : model
}

const noTasks = (annexId: string): BlockModel => ({
  kind: 'paragraph',
  id: `${annexId}-assignments`,
  place: place.annex(annexId),
  role: 'body',
  label: '',
  runs: [blankRun('chưa có nhiệm vụ nào được phân công')],
  keepWithNext: false,
})
