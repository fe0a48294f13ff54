/** Word files written by hand: one description becomes what a reader finds, and the bytes of a .docx. */
import { strToU8, zipSync } from 'fflate'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceRun } from '../../../core/readers/source.ts'

export type Piece = P | T | B

interface P {
  p: string
  align?: 'left' | 'center' | 'right' | 'justify'
  /** The number Word prints, and where it counts: list, level. */
  auto?: { label: string; list: number; level: number }
  blanks?: number
  /** Runs are cut after every n characters, as years of editing do. */
  split?: number
  /** A shape stands at its end: a drawn rule, or a box with these words. */
  shape?: string
}
interface T {
  table: Cell[][]
  widths?: number[]
  borders?: boolean
  header?: number
}
export type Cell = string | Piece[] | { of: string | Piece[]; colSpan?: number; rowSpan?: number }
interface B {
  page: 'page' | 'landscape' | 'portrait'
}

/** A paragraph; `<b>`, `<i>` and `<bi>` are its look, `\n` a soft break, `\t` a tab. */
export const p = (text: string, look: Omit<P, 'p'> = {}): P => ({ p: text, ...look })
export const c = (text: string, look: Omit<P, 'p'> = {}): P => p(text, { align: 'center', ...look })
export const table = (rows: Cell[][], look: Omit<T, 'table'> = {}): T => ({ table: rows, borders: true, ...look })
/** A table without lines that lays out the page. */
export const grid = (rows: Cell[][]): T => ({ table: rows, borders: false })
export const page = (of: B['page'] = 'page'): B => ({ page: of })

/** Formats of automatic lists, by level: `upperRoman %1.`. */
export const lists: readonly (readonly string[])[] = [
  ['upperRoman %1.', 'decimal %2.', 'lowerLetter %3)', 'bullet -'],
  ['decimal %1.', 'decimal %1.%2.', 'bullet -'],
  ['bullet \uf0b7', 'bullet +'],
]

function runsOf({ p: text, split }: P): SourceRun[] {
  const runs: SourceRun[] = []
  for (const match of text.matchAll(/<(b|i|bi)>(.*?)<\/\1>|[^<]+/gsu)) {
    const look = match[1] ?? ''
    const run = (words: string): SourceRun => ({
      text: words,
      ...(look.includes('b') ? { bold: true } : {}),
      ...(look.includes('i') ? { italic: true } : {}),
    })
    const words = match[2] ?? match[0]
    if (split === undefined) runs.push(run(words))
    else for (let at = 0; at < words.length; at += split) runs.push(run(words.slice(at, at + split)))
  }
  return runs
}

const piecesOf = (cell: Cell): Piece[] => {
  if (typeof cell === 'string') return [p(cell)]
  return Array.isArray(cell) ? cell : piecesOf(cell.of)
}
const spansOf = (cell: Cell): { colSpan?: number; rowSpan?: number } => {
  if (typeof cell === 'string' || Array.isArray(cell)) return {}
  const { of: _of, ...spans } = cell
  return spans
}

/** As a reader hands it on. */
export function sourceOf(pieces: readonly Piece[]): SourceDocument {
  const asides: SourceDocument['asides'] = []
  let line = 0
  const blocks = (list: readonly Piece[]): SourceBlock[] =>
    list.map((piece): SourceBlock => {
      if ('page' in piece) {
        if (piece.page === 'page') return { kind: 'break', of: 'page' }
        return { kind: 'break', of: 'section', landscape: piece.page === 'landscape' }
      }
      if ('table' in piece) {
        const rows = piece.table.map((row) => row.map((cell) => ({ blocks: blocks(piecesOf(cell)), ...spansOf(cell) })))
        const widths = piece.widths ?? Array.from({ length: piece.table[0]?.length ?? 1 }, () => 10)
        line++
        return { kind: 'table', line, borderless: !piece.borders, widths, headerRows: piece.header ?? 0, rows }
      }
      line++
      const paragraph: SourceParagraph = { kind: 'paragraph', line, runs: runsOf(piece) }
      if (piece.align) paragraph.align = piece.align
      if (piece.auto) paragraph.label = piece.auto.label
      if (piece.blanks) paragraph.afterBlank = true
      if (piece.shape) asides.push({ kind: 'textbox', text: piece.shape, line })
      return paragraph
    })
  return { format: 'docx', wrapped: false, blocks: blocks(pieces), asides, remarks: [] }
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function runXml({ text, bold, italic }: SourceRun): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`
  const words = text
    .split(/(\n|\t)/)
    .map((part) =>
      part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${xml(part)}</w:t>`,
    )
    .join('')
  return `<w:r><w:rPr>${look}</w:rPr>${words}</w:r>`
}

/** A drawing with its fallback for old programs: the same words twice in the file, once on the page. */
function shapeXml(words: string): string {
  const box = `<w:txbxContent><w:p><w:r><w:t>${xml(words)}</w:t></w:r></w:p></w:txbxContent>`
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x">' +
    `<wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  )
}

function pieceXml(piece: Piece): string {
  if ('page' in piece) {
    if (piece.page === 'page') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    // A section's own pages are told at its end, so this ends the one before.
    return `<w:p><w:pPr>${sectionXml(piece.page === 'portrait')}</w:pPr></w:p>`
  }
  if ('table' in piece) return tableXml(piece)
  const { align, auto, blanks = 0, shape } = piece
  const number = auto ? `<w:numPr><w:ilvl w:val="${auto.level}"/><w:numId w:val="${auto.list + 1}"/></w:numPr>` : ''
  const jc = align ? `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>` : ''
  return `${'<w:p/>'.repeat(blanks)}<w:p><w:pPr>${number}${jc}</w:pPr>${runsOf(piece).map(runXml).join('')}${shape ? shapeXml(shape) : ''}</w:p>`
}

function tableXml({ table: rows, borders, header = 0, widths }: T): string {
  const count = columnsOf(rows)
  const columns = widths ?? Array.from({ length: count }, () => Math.floor(95 / count))
  const edge = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="${borders ? 'single' : 'none'}" w:sz="4"/>`)
    .join('')
  const covered: ({ left: number; span: number } | undefined)[] = []
  const body = rows.map((row, index) => {
    const cells: string[] = []
    let column = 0
    const passCovered = (): void => {
      let over = covered[column]
      while (over && over.left > 0) {
        over.left--
        cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${over.span}"/><w:vMerge/></w:tcPr><w:p/></w:tc>`)
        column += over.span
        over = covered[column]
      }
    }
    for (const cell of row) {
      passCovered()
      const { colSpan = 1, rowSpan = 1 } = spansOf(cell)
      const merge = rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
      if (rowSpan > 1) covered[column] = { left: rowSpan - 1, span: colSpan }
      cells.push(
        `<w:tc><w:tcPr><w:gridSpan w:val="${colSpan}"/>${merge}</w:tcPr>${piecesOf(cell).map(pieceXml).join('') || '<w:p/>'}</w:tc>`,
      )
      column += colSpan
    }
    passCovered()
    return `<w:tr>${index < header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
  })
  const gridXml = columns.map((width) => `<w:gridCol w:w="${width * 100}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblBorders>${edge}</w:tblBorders></w:tblPr><w:tblGrid>${gridXml}</w:tblGrid>${body.join('')}</w:tbl>`
}

const columnsOf = (rows: readonly Cell[][]): number =>
  Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + (spansOf(cell).colSpan ?? 1), 0)))

const sectionXml = (landscape: boolean): string =>
  `<w:sectPr><w:pgSz ${landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/></w:sectPr>`

const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'v="urn:schemas-microsoft-com:vml"',
]
  .map((name) => `xmlns:${name}`)
  .join(' ')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The bytes of a .docx with the same in it. */
export function docxOf(pieces: readonly Piece[]): Uint8Array {
  const turned = pieces.findLast((piece): piece is B => 'page' in piece && piece.page !== 'page')
  const numbering = lists
    .map(
      (levels, list) =>
        `<w:abstractNum w:abstractNumId="${list}">${levels
          .map((level, at) => {
            const [format = '', text = ''] = level.split(' ')
            return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
          })
          .join('')}</w:abstractNum>`,
    )
    .join('')
  const nums = lists
    .map((_, list) => `<w:num w:numId="${list + 1}"><w:abstractNumId w:val="${list}"/></w:num>`)
    .join('')
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${wordprocessing}.document.main+xml"/>` +
      `<Override PartName="/word/numbering.xml" ContentType="${wordprocessing}.numbering+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': `${head}<w:numbering ${namespaces}>${numbering}${nums}</w:numbering>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${pieces.map(pieceXml).join('')}${sectionXml(turned?.page === 'landscape')}</w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
