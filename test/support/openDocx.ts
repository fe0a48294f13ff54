/** Takes Word bytes apart with other tools than those that made them: fflate for the package, saxes for the XML. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface Xml {
  name: string
  attributes: Record<string, string>
  children: (Xml | string)[]
}

export function parseXml(text: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Xml = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (piece) => open.at(-1)?.children.push(piece))
  parser.write(text).close()
  const first = root.children.find((child) => typeof child !== 'string')
  if (!first) throw new Error('no element')
  return first
}

/** Every element of this name below (or at) the given one, in document order. */
export function all(element: Xml, name: string): Xml[] {
  const found: Xml[] = element.name === name ? [element] : []
  for (const child of element.children) if (typeof child !== 'string') found.push(...all(child, name))
  return found
}

export const one = (element: Xml, name: string): Xml | undefined => all(element, name)[0]
export const attribute = (element: Xml | undefined, name: string): string | undefined => element?.attributes[name]

export interface WordParagraph {
  /** With the dash its style puts before it. */
  text: string
  style: string
  /** Name of the style as Word shows it. */
  styleName: string
  /** Formatting written into the paragraph itself, beyond its style. */
  direct: string[]
  runs: { text: string; bold: boolean; italic: boolean }[]
  xml: Xml
}

export interface OpenDocx {
  parts: Record<string, string>
  document: Xml
  /** Direct children of the body: paragraphs and tables. */
  body: Xml[]
  paragraphs: WordParagraph[]
  /** The paragraph with this text; fails when there is none. */
  paragraph(text: string): WordParagraph
  tables: Xml[]
  /** Section properties, in order. */
  sections: Xml[]
  styles: Map<string, Xml>
  /** A style's property, looked up through the styles it builds on: `styleProperty('VB Căn cứ', 'w:jc')`. */
  styleProperty(styleName: string, element: string): Record<string, string> | undefined
  header(section: number, type: 'first' | 'default'): Xml
}

export function openDocx(bytes: Uint8Array): OpenDocx {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
  const document = parseXml(parts['word/document.xml'] ?? '')
  const body = (one(document, 'w:body')?.children ?? []).filter((child): child is Xml => typeof child !== 'string')
  const styles = new Map(
    all(parseXml(parts['word/styles.xml'] ?? ''), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  )
  const nameOf = (id: string): string => attribute(one(styles.get(id) ?? document, 'w:name'), 'w:val') ?? ''
  const paragraphs = all(document, 'w:p').map((xml) => readParagraph(xml, nameOf))
  const sections = all(document, 'w:sectPr')
  return {
    parts,
    document,
    body,
    paragraphs,
    paragraph: (text) => {
      const found = paragraphs.find((paragraph) => paragraph.text === text)
      if (!found) throw new Error(`no paragraph “${text}”`)
      return found
    },
    tables: all(document, 'w:tbl'),
    sections,
    styles,
    styleProperty: (styleName, element) => {
      let style = [...styles.values()].find((candidate) => attribute(one(candidate, 'w:name'), 'w:val') === styleName)
      while (style) {
        const property = one(style, element)
        if (property) return property.attributes
        style = styles.get(attribute(one(style, 'w:basedOn'), 'w:val') ?? '')
      }
      return undefined
    },
    header: (section, type) => {
      const references = all(sections[section] ?? document, 'w:headerReference')
      const id = references.find((reference) => reference.attributes['w:type'] === type)?.attributes['r:id']
      const relations = all(parseXml(parts['word/_rels/document.xml.rels'] ?? ''), 'Relationship')
      const target = relations.find((relation) => relation.attributes.Id === id)?.attributes.Target ?? ''
      return parseXml(parts[`word/${target}`] ?? '')
    },
  }
}

function readParagraph(xml: Xml, nameOf: (id: string) => string): WordParagraph {
  const properties = one(xml, 'w:pPr')
  const style = attribute(one(properties ?? xml, 'w:pStyle'), 'w:val') ?? ''
  const runs = all(xml, 'w:r').map((run) => ({
    text: textOf(run),
    bold: one(run, 'w:b') !== undefined,
    italic: one(run, 'w:i') !== undefined,
  }))
  const own = (properties?.children ?? []).filter((child): child is Xml => typeof child !== 'string')
  const numbered = attribute(one(properties ?? xml, 'w:numId'), 'w:val')
  const dash = style === 'VBGachDauDong' && numbered === undefined ? '- ' : ''
  return {
    text: dash + runs.map((run) => run.text).join(''),
    style,
    styleName: nameOf(style),
    direct: own.map((child) => child.name).filter((name) => name !== 'w:pStyle'),
    runs,
    xml,
  }
}

/** Words of an element; a line break is `\n`. */
export const textOf = (element: Xml): string =>
  element.name === 'w:t'
    ? element.children.filter((child) => typeof child === 'string').join('')
    : element.name === 'w:br'
      ? '\n'
      : element.children.map((child) => (typeof child === 'string' ? '' : textOf(child))).join('')
