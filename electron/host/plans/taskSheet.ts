/**
 * The work of a plan as a sheet to follow it by: a row a task, who, with whom, until when, with columns for how far it is.
 *
 * A workbook of one sheet, written by hand as the four parts it needs: words are strings whatever they begin with (`=`, `+`), days are
 * days, the head stays in sight and can be filtered by.
 */
import { dayNumber } from '../../../core/calendar/days.ts'
import { givenTasks } from '../../../core/reading/givenTasks.ts'
import type { PlanInput } from '../../../core/reading/planInput.ts'
import { escapeXml, legalText } from '../../../core/text/xmlText.ts'
import { packText, writeZip } from '../exporter/zip.ts'

/** Head, width in letters. */
const columns = [
  ['TT', 6],
  ['Nhiệm vụ', 60],
  ['Chủ trì', 24],
  ['Phối hợp', 24],
  ['Thời hạn ghi trong kế hoạch', 26],
  ['Hạn', 12],
  ['Sản phẩm', 24],
  ['Tiến độ', 14],
  ['Ghi chú', 24],
] as const

const states = 'Chưa làm,Đang làm,Xong,Chậm'

/** Null where the plan has no task. */
export function taskSheet(input: PlanInput): Uint8Array | null {
  const tasks = givenTasks(input, 'everyone').filter(({ kind }) => kind === 'task')
  const rows = tasks.map(({ text, lead, support, when, due, product }, at) => [
    at + 1,
    text,
    lead,
    support,
    when,
    due === '' ? '' : { day: due },
    product,
    'Chưa làm',
    '',
  ])
  if (rows.length === 0) return null
  return writeZip([
    packText('[Content_Types].xml', contentTypes),
    packText('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
    packText('xl/workbook.xml', workbook),
    packText('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml')),
    packText('xl/styles.xml', styles),
    packText('xl/worksheets/sheet1.xml', sheet(rows)),
  ])
}

type Cell = string | number | { day: string }

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

const contentTypes = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Theo dõi" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Kinds and targets by turns. */
function relations(...of: string[]): string {
  const each = of.flatMap((kind, at) =>
    at % 2 === 0 ? [`<Relationship Id="rId${at / 2 + 1}" Type="${office}/${kind}" Target="${of[at + 1] ?? ''}"/>`] : [],
  )
  return `${head}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`
}

/** 0 plain, 1 the head, 2 words that break in their cell, 3 days. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf><xf xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf xfId="0" numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`

function sheet(rows: readonly (readonly Cell[])[]): string {
  const last = rows.length + 1
  const state = letterOf(columns.findIndex(([title]) => title === 'Tiến độ'))
  const widths = columns.map(
    ([, width], at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const titles = columns.map(([title], at) => cellXml(title, at, 1, 1))
  const lines = rows.map((row, at) =>
    rowXml(at + 2, row.map((cell, column) => cellXml(cell, column, at + 2, 2)).join('')),
  )
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rowXml(1, titles.join(''))}${lines.join('')}</sheetData><autoFilter ref="A1:${letterOf(columns.length - 1)}${last}"/><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${state}2:${state}${last}"><formula1>"${states}"</formula1></dataValidation></dataValidations></worksheet>`
}

/** `A` for the first column. */
const letterOf = (column: number): string => String.fromCharCode(65 + column)

const rowXml = (line: number, cells: string): string => `<row r="${line}">${cells}</row>`

function cellXml(cell: Cell, column: number, line: number, style: number): string {
  const at = `${letterOf(column)}${line}`
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${at}" s="3"><v>${sheetDay(cell.day)}</v></c>`
  if (cell === '') return `<c r="${at}" s="${style}"/>`
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(legalText(cell))}</t></is></c>`
}

/** Days since 30 December 1899, as sheets count them; `dayNumber` counts from 1970. */
const sheetDay = (iso: string): number => (dayNumber(iso) ?? 0) + 25_569
