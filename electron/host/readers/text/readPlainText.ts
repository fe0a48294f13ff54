/** Plain text: a line is a block. Whether lines are paragraphs or lines of a page, the import finds out. */
import type { SourceDocument, SourceParagraph } from '../../../../core/import/source.ts'
import { readText } from '../../readText.ts'

/** Throws `import.too-large`, `import.binary`, `import.not-unicode`, `import.empty`. */
export function readPlainText(bytes: Uint8Array, file: string): SourceDocument {
  return sourceOfText(readText(bytes, file))
}

/** Lines are counted as in an editor; a form feed is the end of a page. */
export function sourceOfText(text: string): SourceDocument {
  const document: SourceDocument = { format: 'text', wrapped: true, blocks: [], asides: [], remarks: [] }
  let afterBlank = false
  let line = 0
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    line++
    for (const [index, piece] of raw.split('\f').entries()) {
      if (index > 0) document.blocks.push({ kind: 'break', of: 'page' })
      if (piece.trim() === '') {
        afterBlank = true
        continue
      }
      const paragraph: SourceParagraph = { kind: 'paragraph', line, runs: [{ text: piece }] }
      if (afterBlank) paragraph.afterBlank = true
      document.blocks.push(paragraph)
      afterBlank = false
    }
  }
  return document
}
