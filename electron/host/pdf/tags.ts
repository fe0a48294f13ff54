/// <reference path="./pdfkit.d.ts" />
/**
 * What a reader that speaks is told of the pages: headings, paragraphs, tables with their rows and cells, notes. An element is what
 * one place of the plan prints, on however many pages.
 */
import type PDFDocument from 'pdfkit'
import type { StructureElement } from 'pdfkit'
import type { BlockModel, DocumentModel, TableModel } from '../../../core/document/model.ts'
import { type PlaceKey, place, readPlace } from '../../../core/document/place.ts'
import { drawnText } from '../../../core/text/runsText.ts'

export class Tags {
  private readonly pdf: PDFDocument
  private readonly root: StructureElement
  private readonly elements = new Map<string, StructureElement>()
  private readonly levels = new Map<PlaceKey, number>()
  private readonly headerRows = new Map<string, number>()
  /** Letters of the header cells that are still to be drawn for the first time. */
  private readonly left = new Map<PlaceKey, number>()

  constructor(pdf: PDFDocument, model: DocumentModel) {
    this.pdf = pdf
    this.root = pdf.struct('Document')
    pdf.addStructure(this.root)
    for (const block of [...model.body, ...model.annexes.flatMap(({ blocks }) => blocks)]) this.know(block)
    this.levels.set(place.title, 1)
    for (const { place: at } of model.annexes) this.levels.set(at, 1)
  }

  /** Where the words of this place go; null where they were drawn before: a header row on a further page. */
  elementOf(at: PlaceKey, letters: number): { type: string; element: StructureElement } | null {
    const left = this.left.get(at)
    if (left !== undefined) {
      if (left <= 0) return null
      this.left.set(at, left - letters)
    }
    const { area, id, rest } = readPlace(at)
    const [row, column] = rest
    if (area === 'block' && row !== undefined && column !== undefined) return this.cell(id, Number(row), column)
    if (area === 'footnote') return { type: 'Note', element: this.child(at, 'Note', this.root) }
    const level = this.levels.get(at)
    const type = level === undefined ? 'P' : `H${level}`
    return { type, element: this.child(at, type, this.root) }
  }

  end(): void {
    this.root.end()
  }

  private cell(id: string, row: number, column: string): { type: string; element: StructureElement } {
    const table = this.child(`table ${id}`, 'Table', this.root)
    const line = this.child(`row ${id} ${row}`, 'TR', table)
    const type = row < (this.headerRows.get(id) ?? 0) ? 'TH' : 'TD'
    return { type, element: this.child(`cell ${id} ${row} ${column}`, type, line) }
  }

  private child(key: string, type: string, parent: StructureElement): StructureElement {
    const known = this.elements.get(key)
    if (known) return known
    const made = type === 'TH' ? this.pdf.struct(type, { scope: 'Column' }) : this.pdf.struct(type)
    parent.add(made)
    this.elements.set(key, made)
    return made
  }

  private know(block: BlockModel): void {
    if (block.kind === 'table') this.knowTable(block)
    else if (block.outlineLevel !== undefined) this.levels.set(block.place, block.outlineLevel)
  }

  /** Its cells are drawn under the name of its place: a table gathered from the tasks stands in its annex's. */
  private knowTable({ place: home, headerRows, rows }: TableModel): void {
    const { id } = readPlace(home)
    this.headerRows.set(id, headerRows)
    rows.slice(0, headerRows).forEach((row, at) => {
      row.forEach((cell, index) => {
        const text = typeof cell === 'string' ? cell : drawnText(cell.runs)
        this.left.set(place.cell(id, at, index), lettersIn(text))
      })
    })
  }
}

/** Blanks aside: they are not drawn where a line ends. */
export const lettersIn = (text: string): number => text.replace(/[\s\u00a0]+/gu, '').length
