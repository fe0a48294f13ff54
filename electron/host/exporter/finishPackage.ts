import type { WordPackage } from '../../../core/docx/buildDocx.ts'
import { documentXml } from '../../../core/docx/documentXml.ts'
import type { WordShell } from '../../../core/docx/wordShell.ts'
import { perInput } from '../../../core/perInput.ts'
import { blanksParts, withBlanksRelation, withBlanksType } from './blanksPart.ts'
import { withOwnStyles } from './ownStyles.ts'
import { coreProperties, extendedProperties, type PackageProperties } from './properties.ts'
import { packPieces, packText, readZip, unpackText, writeZip, type ZipEntry } from './zip.ts'

const DOCUMENT = 'word/document.xml'

/**
 * From docx's shell to a whole file: the body put in, properties of our own, every date fixed. The same document
 * gives the same bytes, on any day and machine.
 */
export async function finishPackage(word: WordPackage, properties: PackageProperties): Promise<Uint8Array> {
  const { entries, document } = word.hasBlanks ? openShellToFill(word.shell) : openShell(word.shell)
  const finished: ZipEntry[] = []
  for (const entry of entries) {
    if (entry.name === 'docProps/core.xml') finished.push(packText(entry.name, coreProperties(properties)))
    else if (entry.name === 'docProps/app.xml') finished.push(packText(entry.name, extendedProperties(properties)))
    else if (entry.name === 'word/comments.xml' && word.remarkTimes.length > 0)
      finished.push(packText(entry.name, timed(unpackText(entry), word.remarkTimes)))
    else if (entry.name === DOCUMENT) finished.push(await packPieces(entry.name, documentXml(document, word.body)))
    else finished.push(entry)
  }
  return writeZip(finished)
}

/** Opened once for all documents that share it: its parts, packed, and its document.xml. */
const openShell = perInput(({ bytes }: WordShell) => {
  const entries = contentTypesFirst(readZip(bytes)).map((entry) =>
    entry.name === 'word/styles.xml' ? packText(entry.name, withOwnStyles(unpackText(entry))) : entry,
  )
  const document = entries.find(({ name }) => name === DOCUMENT)
  return { entries, document: document ? unpackText(document) : '' }
})

/** The same with the part its blanks are bound to. */
const openShellToFill = perInput((shell: WordShell) => {
  const { entries, document } = openShell(shell)
  const rewrite: Readonly<Record<string, (xml: string) => string>> = {
    '[Content_Types].xml': withBlanksType,
    'word/_rels/document.xml.rels': withBlanksRelation,
  }
  const bound = entries.map((entry) => {
    const change = rewrite[entry.name]
    return change ? packText(entry.name, change(unpackText(entry))) : entry
  })
  return { entries: [...bound, ...Object.entries(blanksParts).map(([name, xml]) => packText(name, xml))], document }
})

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
