/// <reference path="./pdfkit.d.ts" />
/**
 * Our own pages as a PDF: every line where `layoutPages` put it, its letters and its blanks drawn one by one, so that nothing is
 * broken, spaced or shaped anew.
 *
 * 1. The pages are laid out, every row of every table with them.
 * 2. A page is turned so that its base lines count from below; rules and frames are drawn first, as no content of the plan.
 * 3. Each stretch of one place is one marked content of that place's element (`tags.ts`): a title, a paragraph, a cell, wherever its
 *    lines stand. Page numbers and header rows that come again on a further page are no content.
 * 4. A line that ends at a blank has it drawn behind its last letter, so that its words do not grow together when they are read.
 * 5. What no face holds is named, and nothing is written.
 *
 * Only the faces in use go in, with the letters in use. Nothing of the clock does: the same plan gives the same bytes.
 */
import PDFDocument, { type StructureContent } from 'pdfkit'
import type { DocumentModel, Run } from '../../../core/document/model.ts'
import type { BoxLayout, LineLayout, PageLayout, RuleLayout } from '../../../core/document/pages.ts'
import { place } from '../../../core/document/place.ts'
import { layoutPages } from '../../../core/docx/layoutPages.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { language, ruleThickness } from '../../../core/style/page.ts'
import { lookOf } from '../../../core/style/paragraphs.ts'
import { raisedSize } from '../../../core/style/textWidth.ts'
import { runsText } from '../../../core/text/runsText.ts'
import { type Pt, pxToPt } from '../../../core/units.ts'
import { type Face, faceFile, faceOf } from './faces.ts'
import { lettersIn, Tags } from './tags.ts'

export interface PdfProperties {
  title: string
  office: string
  /** `2026-01-05`. */
  date: string
}

interface Letter {
  code: string
  /** Thousandths of the size. */
  advance: number
}

/** From the top of a line to its base, in sizes: what stands above the letters of Liberation Serif, whatever the spacing. */
const ASCENT = 1912 / 2048
/** How far raised and lowered letters stand from the base line, in sizes of the line. */
const RAISED = { super: 0.33, sub: -0.14 } as const

/** Throws AppError `export.pdf-letters` for letters that cannot be printed. */
export async function writePdf(model: DocumentModel, properties: PdfProperties): Promise<Uint8Array> {
  const { pages } = layoutPages(model, { rows: Number.POSITIVE_INFINITY })
  const { title, office, date } = properties
  const pdf = new PDFDocument({
    font: null,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: title,
      Author: office,
      Creator: 'Soạn Kế hoạch',
      Producer: 'Soạn Kế hoạch',
      CreationDate: new Date(`${date}T00:00:00Z`),
    },
  })
  const bytes = collected(pdf)
  const used = new Set(pages.flatMap((page) => facesOf(page)))
  for (const face of used) pdf.registerFont(face, await faceFile(face))
  const writer = new Writer(pdf, model)
  for (const page of pages) writer.page(page)
  writer.end(title)
  return await bytes
}

function collected(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((done, failed) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => done(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', failed)
  })
}

const facesOf = ({ lines, boxes }: PageLayout): Face[] => [
  ...lines.flatMap(({ runs }) => runs.map(faceOf)),
  ...boxes.map((): Face => 'Bold'),
]

class Writer {
  private readonly pdf: PDFDocument
  private readonly model: DocumentModel
  private readonly tags: Tags
  private readonly letters = new Map<string, Letter>()
  private readonly missing = new Set<string>()
  private height: Pt = 0
  private open: { at: string; note: boolean } | null = null

  constructor(pdf: PDFDocument, model: DocumentModel) {
    this.pdf = pdf
    this.model = model
    this.tags = new Tags(pdf, model)
  }

  page(page: PageLayout): void {
    const [width, height] = [pxToPt(page.width), pxToPt(page.height)]
    this.height = height
    this.pdf.addPage({ size: [width, height], margin: 0 })
    this.pdf.addContent(`q 1 0 0 -1 0 ${figure(height)} cm`)
    this.furniture(page)
    const number = page.lines.filter((line) => line.place === place.draft)
    for (const box of page.boxes) this.box(box)
    for (const line of page.lines) if (line.place !== place.draft) this.line(line)
    this.close()
    for (const line of number) this.artifact('Pagination', () => this.words(line, line.runs))
    this.pdf.addContent('Q')
  }

  end(title: string): void {
    if (this.missing.size > 0)
      throw new AppError({
        code: 'export.pdf-letters',
        params: { fileName: title, letters: [...this.missing].slice(0, 12).join(' ') },
      })
    this.tags.end()
    this.pdf.end()
  }

  /** Rules, borders and frames. */
  private furniture({ rules, boxes }: PageLayout): void {
    if (rules.length + boxes.length === 0) return
    this.artifact('Layout', () => {
      for (const rule of rules) this.pdf.addContent(`${this.boxOf(rule)} re f`)
      for (const box of boxes)
        this.pdf.addContent(`q ${colour(box.color)} RG ${ruleThickness} w ${this.boxOf(box)} re S Q`)
    })
  }

  private boxOf({ x, y, width, height }: RuleLayout): string {
    const [left, top, wide, high] = [x, y, width, height].map(pxToPt)
    return [left ?? 0, this.height - (top ?? 0) - (high ?? 0), wide ?? 0, high ?? 0].map(figure).join(' ')
  }

  /** DỰ THẢO, KHẨN: in the middle of its frame. */
  private box(box: BoxLayout): void {
    const { size } = lookOf('draftMark', this.model.page)
    const codes = [...box.text].map((letter) => this.letter(letter, 'Bold'))
    const width = codes.reduce((sum, { advance }) => sum + (advance * size) / 1000, 0)
    const x = pxToPt(box.x) + (pxToPt(box.width) - width) / 2
    const y = this.height - pxToPt(box.y) - (pxToPt(box.height) + size * 0.66) / 2
    const found = this.tags.elementOf(place.letterhead('marks'), 0)
    if (!found) return
    this.close()
    found.element.add(this.pdf.markStructureContent(found.type))
    this.pdf.addContent(
      `BT ${colour(box.color)} rg ${this.face('Bold')} ${figure(size)} Tf 1 0 0 1 ${figure(x)} ${figure(y)} Tm`,
    )
    this.pdf.addContent(`<${codes.map(({ code }) => code).join('')}${this.letter(' ', 'Bold').code}> Tj ET 0 0 0 rg`)
    this.pdf.endMarkedContent()
  }

  private line(line: LineLayout): void {
    const found = this.tags.elementOf(line.place, lettersIn(line.runs.map(({ text }) => text).join('')))
    if (!found) {
      this.close()
      this.artifact('Pagination', () => this.words(line, line.runs))
      return
    }
    const hasNote = line.runs.some(({ note }) => note !== undefined)
    if (this.open?.at !== line.place || hasNote) {
      this.close()
      const content: StructureContent = this.pdf.markStructureContent(found.type)
      found.element.add(content)
      this.open = { at: line.place, note: hasNote }
    }
    this.words(line, line.runs)
  }

  private close(): void {
    if (this.open) this.pdf.endMarkedContent()
    this.open = null
  }

  private artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.close()
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }

  /** The runs of a line from its left end on, each space as wide as the line needs it. */
  private words(line: LineLayout, runs: readonly Run[]): void {
    const size = pxToPt(line.size)
    const spaces = spacesIn(line)
    const stretched = line.align === 'justify' && (!line.last || line.textWidth > line.width) && spaces > 0
    const more = stretched ? pxToPt(line.width - line.textWidth) / spaces : 0
    const slack = pxToPt(line.width - line.textWidth)
    let x = pxToPt(line.x) + (line.align === 'center' ? slack / 2 : line.align === 'right' ? slack : 0)
    const base = this.height - pxToPt(line.y) - size * ASCENT
    for (const [index, run] of runs.entries()) {
      const ends = index === runs.length - 1 && (line.last || line.blank)
      // A mark is no word of the plan: it is said to be one, and so are the words read back without it.
      const mark = run.note !== undefined
      if (mark) this.pdf.addContent('/Span <</Mark true>> BDC')
      x = this.run(ends ? `${run.text} ` : run.text, run, { x, base, size, more })
      if (mark) this.pdf.addContent('EMC')
    }
  }

  /** Draws and returns the x behind it. */
  private run(text: string, run: Run, at: { x: Pt; base: Pt; size: Pt; more: Pt }): Pt {
    const face = faceOf(run)
    const size = run.raise ? raisedSize(at.size) : at.size
    const y = at.base + (run.raise ? RAISED[run.raise] * at.size : 0)
    let codes = ''
    let x = at.x
    for (const character of text.normalize('NFC')) {
      if (character === '\n') continue
      const { code, advance } = this.letter(character, face)
      codes += code
      x += (advance * size) / 1000
      if (!isSpace(character) || at.more === 0) continue
      x += at.more
      codes += `> ${figure((-at.more * 1000) / size)} <`
    }
    if (codes !== '')
      this.pdf.addContent(
        `BT ${this.face(face)} ${figure(size)} Tf 1 0 0 1 ${figure(at.x)} ${figure(y)} Tm [<${codes}>] TJ ET`,
      )
    return x
  }

  /** `/F1`; the page knows it from now on. */
  private face(face: Face): string {
    const { _font: font } = this.pdf.font(face)
    this.pdf.page.fonts[font.id] ??= font.ref()
    return `/${font.id}`
  }

  private letter(character: string, face: Face): Letter {
    const key = `${face} ${character}`
    const known = this.letters.get(key)
    if (known) return known
    const [codes, positions] = this.pdf.font(face)._font.encode(character, { kern: false, liga: false })
    const made: Letter = {
      code: codes.join(''),
      advance: positions.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    }
    if (codes.some((code) => code === '0000')) this.missing.add(character)
    this.letters.set(key, made)
    return made
  }
}

const isSpace = (character: string): boolean => character === ' ' || character === '\u00a0'

const spacesIn = ({ runs }: LineLayout): number =>
  runsText(runs)
    .trimEnd()
    .split(/[ \u00a0]/).length - 1

const figure = (value: number): string => String(Math.round(value * 1000) / 1000)

/** `#ff0000` → `1 0 0`. */
const colour = (hex: string): string =>
  [1, 3, 5].map((at) => figure(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')
