import { openPackage } from '../docx/package.ts'

const kind = 'application/vnd.oasis.opendocument.text'

/** Whether a zip says that it is a text of LibreOffice or OpenOffice. Throws `import.broken`, `import.zip-bomb`. */
export function isOdt(bytes: Uint8Array, file: string): boolean {
  const zip = openPackage(bytes, file)
  if (!zip.names.includes('content.xml')) return false
  const said = zip.parts((name) => name === 'mimetype').get('mimetype')
  return said !== undefined && new TextDecoder().decode(said).trim().startsWith(kind)
}
