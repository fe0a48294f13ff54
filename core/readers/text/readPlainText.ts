/** Plain text: a line is a block. Whether lines are paragraphs or lines of a page, the import finds out. */
import { AppError } from '../../problem/appError.ts'
import { decodeLegacy } from '../../text/legacyEncodings.ts'
import type { SourceDocument } from '../source.ts'
import { sourceOfText } from '../sourceOfText.ts'
import { decodeWestern } from '../western.ts'
import { readText } from './readText.ts'

/** A plan of 2,000 pages has fewer. */
const mostLines = 100_000

function linesIn(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Throws `import.too-heavy`, `import.too-large`, `import.binary`, `import.not-unicode`, `import.empty`. */
export function readPlainText(bytes: Uint8Array, file: string): SourceDocument {
  const text = decodedText(bytes, file)
  if (text.length > mostLines && linesIn(text) > mostLines)
    throw new AppError({ code: 'import.too-heavy', params: { file } })
  return sourceOfText(text)
}

/** Text saved by an old program is one byte a letter, in TCVN3 or VNI. */
function decodedText(bytes: Uint8Array, file: string): string {
  try {
    return readText(bytes, file)
  } catch (error) {
    if (!(error instanceof AppError) || error.problem.code !== 'import.not-unicode') throw error
    const plain = decodeWestern(bytes)
    if (!decodeLegacy(plain)) throw error
    return plain
  }
}
