/**
 * A part of a document as the docx library writes it, alone.
 *
 * docx makes the elements and their attributes (`prepForXml`) but hands out no more than whole files; the few lines that put elements into
 * letters are ours. `test/core-docx/sameAsDocx.test.ts` holds them to docx's files, byte for byte.
 */
import { Document, type Paragraph } from 'docx'
import { escapeXml } from '../text/xmlText.ts'
import { Kept } from './kept.ts'

type Context = Parameters<Paragraph['prepForXml']>[0]

/** An element of docx: a paragraph, a run, a table. */
interface DocxPart {
  prepForXml(context: Context): object | undefined
}

const files = new Kept<Document>(1)

/** The XML of one part, as it would stand in the file; empty where the part writes nothing. */
export function xmlOf(part: DocxPart): string {
  const file = files.of('', () => new Document({ sections: [] }))
  const made = part.prepForXml({ file, viewWrapper: file.Document, stack: [] })
  return made === undefined ? '' : elementXml(made)
}

/** `{ 'w:p': [{ _attr: {...} }, { 'w:r': ... }, 'text'] }`: attributes, elements and text in one list; no element at all closes itself. */
function elementXml(made: object): string {
  const [name = '', content]: [string?, unknown?] = Object.entries(made)[0] ?? []
  if (typeof content !== 'object' || content === null) return `<${name}>${escapeXml(String(content ?? ''))}</${name}>`
  if (!Array.isArray(content)) return `<${name}${attributesXml(content)}/>`
  let attributes = ''
  let inside = ''
  for (const child of content) {
    if (typeof child !== 'object' || child === null) inside += escapeXml(String(child))
    else if ('_attr' in child) attributes += attributesXml(child)
    else inside += elementXml(child)
  }
  return `<${name}${attributes}>${inside}</${name}>`
}

const attributesXml = (made: object): string =>
  '_attr' in made && typeof made._attr === 'object' && made._attr !== null
    ? Object.entries(made._attr)
        .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
        .join('')
    : ''
