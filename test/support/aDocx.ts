/** Word files written tag by tag, for tests of the reader: `aDocx({ body: p('KẾ HOẠCH') })`. */
import { strToU8, zipSync } from 'fflate'

export interface DocxParts {
  /** Inside `w:body`. */
  body: string
  /** Inside `w:numbering`, `w:styles`, `w:footnotes` ... */
  numbering?: string
  styles?: string
  footnotes?: string
  comments?: string
  /** Inside `w:hdr`. */
  header?: string
  /** More relations of the document, as XML. */
  relations?: string
  /** Whole parts by name; they take the place of those made here. */
  extra?: Readonly<Record<string, string | Uint8Array>>
}

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const part = (root: string, inside: string): string => `${xml}<w:${root} ${spaces}>${inside}</w:${root}>`
const relationships = (inside: string): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function aDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(parts.relations ?? ''),
  }
  if (parts.numbering !== undefined) files['word/numbering.xml'] = part('numbering', parts.numbering)
  if (parts.styles !== undefined) files['word/styles.xml'] = part('styles', parts.styles)
  if (parts.footnotes !== undefined) files['word/footnotes.xml'] = part('footnotes', parts.footnotes)
  if (parts.comments !== undefined) files['word/comments.xml'] = part('comments', parts.comments)
  if (parts.header !== undefined) files['word/header1.xml'] = part('hdr', parts.header)
  Object.assign(files, parts.extra)
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run; `look` inside `w:rPr`. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph; `content` is text or runs, `look` inside `w:pPr`. */
export const p = (content: string, look = ''): string =>
  `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`

/** In a list. */
export const numbered = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export const tc = (content: string, look = ''): string =>
  `<w:tc><w:tcPr>${look}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
export const tr = (cells: string, look = ''): string => `<w:tr><w:trPr>${look}</w:trPr>${cells}</w:tr>`
export const tbl = (rows: string, look = ''): string =>
  `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>${rows}</w:tbl>`

/** One level of a list. */
export const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/** A scheme and the list that uses it. */
export const scheme = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
export const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
