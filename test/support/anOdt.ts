/** Texts of LibreOffice written tag by tag, for tests of the reader. */
import { strToU8, zipSync } from 'fflate'

/** For whole parts written by hand. */
export const odtSpaces = ['office', 'style', 'text', 'table', 'draw', 'fo', 'dc', 'xlink', 'svg', 'loext', 'manifest']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ')

interface OdtParts {
  body: string
  /** Inside `office:automatic-styles` of the text. */
  styles?: string
  /** Inside `office:document-styles`. */
  shared?: string
  extra?: Readonly<Record<string, string>>
}

export const anOdt = ({ body, styles = '', shared = '', extra = {} }: OdtParts): Uint8Array => {
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${odtSpaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0"?><office:document-styles ${odtSpaces}>${shared}</office:document-styles>`,
    ...extra,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
