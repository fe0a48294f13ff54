/** A plain text as a source: every line of it a paragraph, numbered as an editor numbers it. */
import type { SourceBlock, SourceDocument } from './source.ts'

/**
 * `a\n\nb` → lines 1 and 3, the second after a blank one. Nothing is taken away but line ends and empty lines; emphasis
 * in markdown stays in the words (`format: 'text'`).
 */
export function sourceOfText(text: string): SourceDocument {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const blocks: SourceBlock[] = []
  let afterBlank = false
  // A page break beside a line break is no line of its own.
  const lines = source
    .replace(/\r\n?/g, '\n')
    .replace(/\n[\f\v]+|[\f\v]+\n/g, '\n')
    .split(/[\n\v\f\u0085\u2028\u2029]/)
  lines.forEach((line, index) => {
    if (line.trim() === '') afterBlank = true
    else {
      blocks.push({ kind: 'paragraph', line: index + 1, runs: [{ text: line }], ...(afterBlank ? { afterBlank } : {}) })
      afterBlank = false
    }
  })
  return { format: 'text', wrapped: true, blocks, asides: [], remarks: [] }
}
