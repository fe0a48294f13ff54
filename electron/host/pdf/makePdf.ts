import type { DocumentModel } from '../../../core/document/model.ts'
import { plainText } from '../../../core/document/plainText.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { legalText } from '../../../core/text/xmlText.ts'
import { readBack } from './readBack.ts'
import { type PdfProperties, writePdf } from './writePdf.ts'

/**
 * A document as a finished PDF whose words were read back from its bytes and are those of the document. Throws AppError
 * `export.self-check` where they are not, `export.pdf-letters` where a letter cannot be printed.
 */
export async function makePdf(model: DocumentModel, properties: PdfProperties): Promise<Uint8Array> {
  const bytes = await writePdf(model, properties)
  const fault = faultOf(bytes, plainText(model))
  if (fault === null) return bytes
  throw new AppError(
    { code: 'export.self-check', params: { fileName: model.properties.title, detail: fault } },
    { cause: new Error(fault) },
  )
}

/** What is wrong with the words of a PDF; null where they are the expected ones, each as often. */
export function faultOf(bytes: Uint8Array, expected: string): string | null {
  const left = new Map<string, number>()
  const count = (text: string, by: 1 | -1): void => {
    for (const word of text.normalize('NFC').split(/[\s\u00a0]+/u))
      if (word !== '') left.set(word, (left.get(word) ?? 0) + by)
  }
  count(legalText(expected), 1)
  try {
    for (const words of readBack(bytes)) {
      count(words, -1)
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  for (const [word, times] of left) {
    if (times > 0) return `thiếu chữ “${word}” trong tệp PDF`
    if (times < 0) return `thừa chữ “${word}” trong tệp PDF`
  }
  return null
}
