/**
 * The tasks a plan, a resolution or a letter gives, as its lines and its tables say them.
 *
 * 1. A line of the sections that give work with no line of work below it, with what stands under it: who, with whom, until when.
 *    Of the part that tells bodies what to do all of it, under the body's name, or only what is under one that names communes. Lines
 *    under “Mục tiêu” are targets.
 * 2. Rows of tables whose head says “nhiệm vụ” and a time.
 */
import { inlineOfCell } from '../draft/cells.ts'
import type { DutyRole, IsoDate, TableData } from '../draft/draft.ts'
import { plainInline } from '../inline/inline.ts'
import { foldText } from '../text/normalize.ts'
import { leading, saidIn } from './assignments.ts'
import { type BlockView, readingOf, topOf } from './plan.ts'
import { lastDayOf, type PlanDate, planDatesOf } from './planDates.ts'
import type { PlanInput } from './planInput.ts'

export interface GivenTask {
  kind: 'target' | 'task'
  text: string
  lead: string
  support: string
  /** As printed there. */
  when: string
  product: string
  due: IsoDate
}

/** `communes`: what a document above gives to one of them; `everyone`: all the work our own plan gives. */
type GivenTo = 'communes' | 'everyone'

export const givenTasks = (input: PlanInput, to: GivenTo): GivenTask[] => [
  ...tasksOfText(input, to),
  ...tasksOfTables(input),
]

/** Lines with no line of work below them. */
function tasksOfText(input: PlanInput, to: GivenTo): GivenTask[] {
  const dates = planDatesOf(input).dates
  return readingOf(input).blocks.flatMap((view): GivenTask[] => {
    const { block } = view
    if (view.annex !== null || view.parent === null || block.duty || block.kind === 'table') return []
    if (view.children.some((child) => !child.block.duty && child.block.kind !== 'table')) return []
    const kind = kindOf(view, to)
    const text = withoutEnd(view.text)
    if (kind === null || text.length < 12) return []
    const lines = view.children.filter((child) => child.block.duty)
    const said = (roles: readonly DutyRole[]): string =>
      withoutEnd(
        lines
          .filter(({ block }) => block.duty && roles.includes(block.duty.role))
          .map(saidIn)
          .join('; '),
      )
    const mine = dates.filter(({ passage }) => passage.view === view || (passage.view && lines.includes(passage.view)))
    const limit = limitOf(mine)
    return [
      {
        kind,
        text,
        lead: said(leading) || (to === 'everyone' ? bodyAbove(view) : ''),
        support: said(['support']),
        when: said(['when']) || (limit?.words ?? ''),
        product: said(['product']),
        due: limit ? lastDayOf(limit) : '',
      },
    ]
  })
}

/** A limit, else the last time that is said more nearly than by its year. */
function limitOf(dates: readonly PlanDate[]): PlanDate | undefined {
  const known = dates.filter(({ last, bound }) => last !== '' && bound !== 'from')
  return known.findLast(({ deadline, when }) => deadline || when) ?? known.findLast(({ kind }) => kind !== 'year')
}

const headings = (view: BlockView): string[] =>
  view.parent === null ? [] : [foldText(view.parent.text), ...headings(view.parent)]

const ofCommunes = /(?:uy ban nhan dan|ubnd)(?: cac| cap)? (?:xa|phuong|dac khu)|cac xa, phuong|cap xa/

/** `1. Phòng Kinh tế` over its lines of work, in the part that tells bodies what to do; empty for a line right under its title. */
const bodyAbove = (view: BlockView): string =>
  topOf(view).block.role === 'organisation' && view.parent?.parent
    ? withoutEnd(view.parent.text).replace(/\s*:$/u, '')
    : ''

/** Null for what gives no work, or none to those who are asked for. */
function kindOf(view: BlockView, to: GivenTo): GivenTask['kind'] | null {
  const above = headings(view)
  if (above.some((text) => /(?:^|\W)(?:muc tieu|chi tieu)/u.test(text) && !/(?:giai phap|bien phap)/u.test(text)))
    return 'target'
  const { role } = topOf(view).block
  if (role === 'content') return 'task'
  if (role === 'organisation') return to === 'everyone' || above.some((text) => ofCommunes.test(text)) ? 'task' : null
  return null
}

/** By the names of columns. */
const columnKinds = {
  number: /^(?:tt|stt|so tt)$/,
  text: /nhiem vu|bien phap|giai phap|cong viec|noi dung|muc tieu/,
  figure: /chi tieu/,
  lead: /chu tri|thuc hien chinh/,
  support: /phoi hop/,
  when: /thoi (?:gian|han)|tien do|hoan thanh/,
  product: /san pham|ket qua/,
} as const
export type ColumnKind = keyof typeof columnKinds

export function columnsOf(table: TableData): (ColumnKind | null)[] {
  const head = table.rows[Math.max(0, table.headerRows - 1)] ?? []
  const taken = new Set<ColumnKind>()
  return head.map((cell) => {
    const name = foldText(plainInline(inlineOfCell(cell)))
    const kind = kinds.find((one) => !taken.has(one) && columnKinds[one].test(name)) ?? null
    if (kind) taken.add(kind)
    return kind
  })
}

const kinds: readonly ColumnKind[] = ['number', 'lead', 'support', 'when', 'product', 'figure', 'text']

function tasksOfTables(input: PlanInput): GivenTask[] {
  const dates = planDatesOf(input).dates
  return readingOf(input).blocks.flatMap(({ block }): GivenTask[] => {
    const { table } = block
    if (!table || table.headerRows === 0) return []
    const columns = columnsOf(table)
    if (!columns.includes('text') || !columns.includes('when')) return []
    return table.rows.flatMap((row, at): GivenTask[] => {
      if (at < table.headerRows || row.length !== columns.length) return []
      const cell = (kind: ColumnKind): string => {
        const value = row[columns.indexOf(kind)]
        return value === undefined ? '' : withoutEnd(plainInline(inlineOfCell(value)))
      }
      const text = cell('text')
      if (text.length < 12 || cell('when') === '') return []
      const limit = limitOf(dates.filter(({ place }) => place.startsWith(`block/${block.id}/${at}/`)))
      return [
        {
          kind: 'task',
          text,
          lead: cell('lead'),
          support: cell('support'),
          when: cell('when'),
          product: cell('product'),
          due: limit ? lastDayOf(limit) : '',
        },
      ]
    })
  })
}

/** Without its end mark, that of the whole plan among them. */
const withoutEnd = (text: string): string => text.replace(/(?:\.\/)?[\s.;]*$/u, '').trim()
