import type { WordPackage } from '../../../core/docx/buildDocx.ts'
import { spliceRows } from '../../../core/docx/spliceRows.ts'
import { withOwnStyles } from './ownStyles.ts'
import { coreProperties, extendedProperties, type PackageProperties } from './properties.ts'
import { packPieces, packText, readZip, unpackText, writeZip, type ZipEntry } from './zip.ts'

/**
 * From docx's package to ours: rows of large tables filled in, properties of our own, every date fixed. The same document
 * gives the same bytes, on any day and machine.
 */
export async function finishPackage(word: WordPackage, properties: PackageProperties): Promise<Uint8Array> {
  const entries: ZipEntry[] = []
  for (const entry of readZip(word.bytes)) {
    if (entry.name === 'docProps/core.xml') entries.push(packText(entry.name, coreProperties(properties)))
    else if (entry.name === 'docProps/app.xml') entries.push(packText(entry.name, extendedProperties(properties)))
    else if (entry.name === 'word/styles.xml') entries.push(packText(entry.name, withOwnStyles(unpackText(entry))))
    else if (entry.name === 'word/comments.xml')
      entries.push(packText(entry.name, timed(unpackText(entry), word.remarkTimes)))
    else if (entry.name === 'word/document.xml' && word.splices.length > 0)
      entries.push(await packPieces(entry.name, spliceRows(unpackText(entry), word.splices)))
    else entries.push(entry)
  }
  return writeZip(contentTypesFirst(entries))
}

/** Comments with the times they were said at, as written; none where nobody knows. */
function timed(xml: string, times: readonly string[]): string {
  return xml.replace(/<w:comment w:id="(\d+)"[^>]*>/g, (tag, id: string) => {
    const at = times[Number(id)] ?? ''
    return tag.replace(/ w:date="[^"]*"/, /^[\dTZ:.+-]+$/.test(at) ? ` w:date="${at}"` : '')
  })
}

/** Some readers look at the first entry only to tell what a file is. */
function contentTypesFirst(entries: ZipEntry[]): ZipEntry[] {
  const isTypes = (entry: ZipEntry): boolean => entry.name === '[Content_Types].xml'
  return [...entries.filter(isTypes), ...entries.filter((entry) => !isTypes(entry))]
}
