/**
 * What a row brings along on the clipboard. Any page can put anything there, so only what is known and well-formed is taken.
 * A number of the source's own, a hint and a mark “gợi sẵn” belong to the row that was copied and stay with it.
 */
import type { Cell, TableData } from '../../core/draft/draft.ts'
import { ladder, type Marker } from '../../core/inline/markers.ts'
import { jsonValue } from '../../core/text/json.ts'
import { dutyKinds } from './duties.ts'
import type { RowLook } from './rowsDoc.ts'

type Loose = { [key: string]: unknown }

export const copyOfLook = ({ kind, marker, heading, role, duty, table }: RowLook): RowLook => ({
  kind,
  marker,
  ...(heading ? { heading } : {}),
  ...(role ? { role } : {}),
  ...(duty ? { duty } : {}),
  ...(table ? { table } : {}),
})

export const plainLook: RowLook = { kind: 'paragraph', marker: 'none' }

/** Null where the attribute is not one of ours. */
export function copiedLook(json: string | undefined): RowLook | null {
  const said = parsed(json)
  const kind = (['basis', 'paragraph', 'item', 'table'] as const).find((one) => one === said?.kind)
  const marker = ([...ladder, 'none'] as const).find((one: Marker) => one === said?.marker)
  if (!said || !kind || !marker) return null
  const role = roles.find((one) => one === said.role)
  const duty = copiedDuty(said.duty)
  const table = copiedTable(said.table)
  if (kind === 'table' && !table) return null
  return {
    kind,
    marker,
    ...(said.heading === true ? { heading: true } : {}),
    ...(role ? { role } : {}),
    ...(duty ? { duty } : {}),
    ...(kind === 'table' && table ? { table } : {}),
  }
}

const roles = ['opening', 'purpose', 'content', 'budget', 'organisation', 'closing'] as const

function parsed(json: string | undefined): Loose | null {
  const said = jsonValue(json ?? '')
  return isLoose(said) ? said : null
}

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)

function copiedDuty(said: unknown): RowLook['duty'] {
  if (!isLoose(said) || typeof said.label !== 'string') return undefined
  const role = dutyKinds.find((one) => one.role === said.role)?.role
  return role && { role, label: said.label }
}

function copiedTable(said: unknown): TableData | undefined {
  if (!isLoose(said) || !Array.isArray(said.columns) || !Array.isArray(said.rows)) return undefined
  const columns = said.columns.map(copiedColumn)
  const rows = said.rows.map((row: unknown) => (Array.isArray(row) ? row.map(copiedCell) : []))
  const { headerRows } = said
  if (columns.length === 0 || rows.length === 0 || typeof headerRows !== 'number') return undefined
  return {
    columns,
    rows,
    headerRows: Math.max(0, Math.min(rows.length, Math.trunc(headerRows))),
    ...(said.orientation === 'landscape' ? { orientation: 'landscape' } : {}),
  }
}

function copiedColumn(said: unknown): TableData['columns'][number] {
  const { width, align } = isLoose(said) ? said : {}
  const aligned = (['left', 'center', 'right', 'justify'] as const).find((one) => one === align)
  return { width: typeof width === 'number' && width > 0 ? width : 1, ...(aligned ? { align: aligned } : {}) }
}

function copiedCell(said: unknown): Cell {
  if (typeof said === 'string') return said
  if (!isLoose(said) || typeof said.text !== 'string') return ''
  const span = (value: unknown): number => (typeof value === 'number' && value > 1 ? Math.trunc(value) : 1)
  const [colSpan, rowSpan] = [span(said.colSpan), span(said.rowSpan)]
  return { text: said.text, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}
