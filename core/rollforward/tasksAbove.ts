/**
 * What a document above asks of us, put into our plan: a resolution, a plan or an official letter, read as a plan is (`import/`, `any`).
 *
 * 1. Each of its tasks (`reading/givenTasks.ts`) becomes a suggested row of our own table for tasks or targets, else of a new annex; a
 *    row that is only a blank gives way.
 * 2. Its number is the answer where the template asks for a document of its type, else a suggested căn cứ.
 * 3. The days its tasks are due are kept with the draft (`above`): DATE-18 holds ours against them.
 */

import { inlineOfCell } from '../draft/cells.ts'
import type { AboveTask, Block, Cell, CitedDocument, Draft, TableData } from '../draft/draft.ts'
import type { DraftEdit } from '../draft/edits.ts'
import { walkBlocks } from '../draft/walk.ts'
import { plainInline } from '../inline/inline.ts'
import { escapeInline } from '../inline/writeInline.ts'
import { type ColumnKind, columnsOf, type GivenTask, givenTasks } from '../reading/givenTasks.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import type { TemplateForm } from '../template/template.ts'
import { citeFull, citeShort } from '../text/citations.ts'
import { foldText, upperVi } from '../text/normalize.ts'

export interface TasksAbove {
  /** Puts rows, document and days into our draft. */
  edit: DraftEdit
  /** Rows that are proposed. */
  rows: number
  /** Those of them with a day to keep. */
  dated: number
  /** `Kế hoạch số 45/KH-UBND`; the file's own title where it has no number. */
  source: string
}

interface OurPlan {
  draft: Draft
  form: TemplateForm | null
  newId: () => string
}

/** `above`: the document as it was read. */
export function tasksAbove(above: PlanInput, ours: OurPlan): TasksAbove {
  const document = documentOf(above.draft)
  const source = document.number === '' ? document.subject || document.type : citeShort(document)
  const found = givenTasks(above, 'communes')
  const dated: AboveTask[] = found.flatMap(({ text, due }) => (due === '' ? [] : [{ task: text, due, source }]))
  const rows = [...rowEdits(found, 'target', document, ours), ...rowEdits(found, 'task', document, ours)]
  if (found.length === 0) return { edit: { op: 'all', edits: [] }, rows: 0, dated: 0, source }
  return {
    edit: { op: 'all', edits: [...rows, ...namingEdits(document, ours), { op: 'set-above', source, tasks: dated }] },
    rows: found.length,
    dated: dated.length,
    source,
  }
}

/** Types by what stands behind the number: `21/NQ-HĐND`, `15/2026/TT-BNV`. A letter has the office that writes it there. */
const typesByCode: readonly (readonly [RegExp, string])[] = [
  [/^NĐ(?!\p{L})/u, 'Nghị định'],
  [/^NQ(?:LT)?(?!\p{L})/u, 'Nghị quyết'],
  [/^TT(?!\p{L})/u, 'Thông tư'],
  [/^KH(?!\p{L})/u, 'Kế hoạch'],
  [/^CT(?:r|R)(?!\p{L})/u, 'Chương trình'],
  [/^CT(?!\p{L})/u, 'Chỉ thị'],
  [/^QĐ(?!\p{L})/u, 'Quyết định'],
  [/^QĐi(?!\p{L})/u, 'Quy định'],
  [/^HD(?!\p{L})/u, 'Hướng dẫn'],
  [/^TB(?!\p{L})/u, 'Thông báo'],
  [/^KL(?!\p{L})/u, 'Kết luận'],
  [/^ĐA(?!\p{L})/u, 'Đề án'],
  [/^PA(?!\p{L})/u, 'Phương án'],
  [/^TTr(?!\p{L})/u, 'Tờ trình'],
  [/^BC(?!\p{L})/u, 'Báo cáo'],
]
const letter = 'Công văn'
/** At the head of a title. */
const anyType = new RegExp(`^(?:${[...typesByCode.map(([, type]) => type), letter].map(upperVi).join('|')})\\s+`, 'u')

function documentOf({ letterhead, title }: Draft): CitedDocument {
  const { number, code, date, issuer } = letterhead
  const type = typesByCode.find(([form]) => form.test(code.replace(/^\d{4}\//u, '')))?.[1] ?? letter
  const subject = plainInline(title)
    .replace(anyType, '')
    .replace(/\s+(?:HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN|CHỦ TỊCH)[\p{Lu}\s]*$/u, '')
    .trim()
  return { type, number: number === '' ? '' : `${number}/${code}`, date, issuer, subject }
}

/** Rows for one kind: in our own table for it, else in an annex made for them. */
function rowEdits(
  found: readonly GivenTask[],
  kind: GivenTask['kind'],
  document: CitedDocument,
  { draft, newId }: OurPlan,
): DraftEdit[] {
  const tasks = found.filter((task) => task.kind === kind)
  if (tasks.length === 0) return []
  const home = tablesOf(draft).find(({ table }) => tableKind(table) === kind)
  if (home) {
    const columns = columnsOf(home.table)
    const text = columns.indexOf('text')
    const kept = home.table.rows.filter((row, at) => at < home.table.headerRows || !isBlankRow(row, text))
    const rows = [
      ...kept,
      ...tasks.map((task, at) => rowOf(task, columns, kept.length - home.table.headerRows + at + 1)),
    ]
    return [
      {
        op: 'set-table',
        block: home.id,
        table: { ...home.table, rows: renumbered(rows, columns, home.table.headerRows) },
      },
    ]
  }
  const [head, widths] = kind === 'task' ? taskHead : targetHead
  const table: TableData = {
    columns: widths.map((width, at) => ({ width, align: at === 0 ? ('center' as const) : ('left' as const) })),
    headerRows: 1,
    rows: [[...head]],
  }
  const columns = columnsOf(table)
  table.rows.push(...tasks.map((task, at) => rowOf(task, columns, at + 1)))
  const block: Block = { id: newId(), kind: 'table', marker: 'none', text: '', table, children: [] }
  const name = document.number === '' ? 'văn bản của cấp trên' : escapeInline(citeShort(document))
  const title = `${kind === 'task' ? 'Nhiệm vụ' : 'Mục tiêu, chỉ tiêu'} thực hiện ${name}`
  return [{ op: 'put-annex', annex: { id: newId(), title, orientation: 'landscape', body: [block] } }]
}

const taskHead = [
  ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm'],
  [10, 76, 44, 48, 40, 39],
] as const
const targetHead = [
  ['TT', 'Mục tiêu', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
  [10, 96, 48, 52, 51],
] as const

const tablesOf = (draft: Draft): { id: string; table: TableData }[] =>
  draft.annexes
    .flatMap(({ body }) => [...walkBlocks(body)])
    .flatMap(({ id, table }) => (table && table.headerRows > 0 ? [{ id, table }] : []))

function tableKind(table: TableData): GivenTask['kind'] | null {
  const head = table.rows[table.headerRows - 1] ?? []
  const names = head.map((cell) => foldText(plainInline(inlineOfCell(cell))))
  if (!columnsOf(table).includes('lead') || !columnsOf(table).includes('text')) return null
  return names.some((name) => /^muc tieu/u.test(name)) ? 'target' : 'task'
}

/** `[biện pháp thứ nhất của Nghị quyết]`: a place kept for what comes now. */
const isBlankRow = (row: readonly Cell[], text: number): boolean => {
  const cell = row[text]
  return cell !== undefined && /^\[[^\]]*\]$/u.test(plainInline(inlineOfCell(cell)).trim())
}

function rowOf(task: GivenTask, columns: readonly (ColumnKind | null)[], number: number): Cell[] {
  const blank = { lead: '[cơ quan chủ trì]', support: '[cơ quan phối hợp]', when: '[thời hạn]', product: '[sản phẩm]' }
  const words = (kind: ColumnKind | null): string => {
    switch (kind) {
      case 'number':
        return String(number)
      case 'text':
        return escapeInline(task.text)
      case 'figure':
        return '[chỉ tiêu]'
      case null:
        return ''
      default:
        return task[kind] === '' ? blank[kind] : escapeInline(task[kind])
    }
  }
  return columns.map((kind) => ({ text: words(kind), suggested: true }))
}

/** The first column counts on where it counted. */
function renumbered(rows: Cell[][], columns: readonly (ColumnKind | null)[], headerRows: number): Cell[][] {
  const at = columns.indexOf('number')
  if (at === -1) return rows
  return rows.map((row, index) => {
    const cell = row[at]
    if (index < headerRows || cell === undefined || row.length !== columns.length) return row
    const number = String(index - headerRows + 1)
    if (!/^\d+$/u.test(inlineOfCell(cell).trim())) return row
    return row.with(at, typeof cell === 'string' ? number : { ...cell, text: number })
  })
}

/** The document where it is asked for, else among the căn cứ, to be looked at. */
function namingEdits(document: CitedDocument, { draft, form, newId }: OurPlan): DraftEdit[] {
  if (document.number === '') return []
  const texts = [...walkBlocks(draft.body)].map(({ text }) => text)
  const facts = Object.values(draft.facts).map((value) => JSON.stringify(value))
  if ([...texts, ...facts].some((text) => text.includes(document.number))) return []
  const field = fieldsOf(draft, form).find(
    ({ id, kind, documentType }) =>
      kind === 'document' && documentType === document.type && draft.facts[id] === undefined,
  )
  if (field) return [{ op: 'set-fact', id: field.id, value: document }]
  const last = draft.body.findLast(({ kind }) => kind === 'basis')
  const first = draft.body[0]
  const at = last ? { after: last.id } : first ? { before: first.id } : { endOf: 'body' as const }
  const text = `Căn cứ ${escapeInline(citeFull(document, { dates: 'long' }))};`
  const block: Block = { id: newId(), kind: 'basis', marker: 'none', text, suggested: true, children: [] }
  return [{ op: 'insert-block', block, at }]
}
