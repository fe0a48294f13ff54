/**
 * A foreign file as its first bytes say, not as its ending says: a ".doc" may be RTF, HTML or a .docx renamed.
 *
 * @throws AppError `import.*`: why it cannot be read and what to do. Nothing else is ever thrown.
 */
import { extname } from 'node:path'
import { AppError } from '../../../core/contract/appError.ts'
import type { SourceDocument } from '../../../core/import/source.ts'
import { readDoc } from './doc/readDoc.ts'
import { readDocx } from './docx/readDocx.ts'
import { type FileKind, kindOf, pictureNames } from './fileKind.ts'
import { readHtml } from './html/readHtml.ts'
import { pageOfArchive } from './html/webArchive.ts'
import { modernLetters } from './modernLetters.ts'
import { readPdf } from './pdf/readPdf.ts'
import { type Reading, type ReadOptions, startReading } from './reading.ts'
import { asRefusal } from './refusal.ts'
import { readRtf } from './rtf/readRtf.ts'
import { refuseRuined } from './ruined.ts'
import { readPlainText } from './text/readPlainText.ts'

const largestFile = 200_000_000 // bytes

export async function readSource(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<SourceDocument> {
  if (bytes.length > largestFile) {
    throw new AppError({ code: 'import.too-large', params: { file: name, limit: '200 MB' } })
  }
  const reading = startReading(name, options)
  try {
    await reading.pause()
    const document = modernLetters(await readers[kindOf(bytes)](bytes, reading))
    refuseRuined(document, name)
    // A break before the first words parts nothing.
    while (document.blocks[0]?.kind === 'break') document.blocks.shift()
    return document
  } catch (error) {
    throw asRefusal(error, name)
  }
}

type Reader = (bytes: Uint8Array, reading: Reading) => SourceDocument | Promise<SourceDocument>

const notPicture: Reader = (bytes, { file }) => {
  const found = pictureNames.get(kindOf(bytes)) ?? 'một tệp ảnh'
  throw new AppError({ code: 'import.picture', params: { file, found } })
}

const readers: Record<FileKind, Reader> = {
  zip: readDocx,
  compound: readDoc,
  pdf: readPdf,
  rtf: readRtf,
  html: readHtml,
  archive: (bytes, { file }) => {
    const page = pageOfArchive(bytes)
    if (!page) throw new AppError({ code: 'import.not-word', params: { file, found: 'một thư điện tử' } })
    return readHtml(page)
  },
  xml: (_, { file }) => {
    throw new AppError({ code: 'import.not-word', params: { file, found: 'một tệp XML' } })
  },
  text: (bytes, { file }) => readPlainText(bytes, file),
  jpeg: notPicture,
  png: notPicture,
  tiff: notPicture,
  gif: notPicture,
  program: (_, { file }) => {
    throw new AppError({ code: 'import.unsupported', params: { file, ending: extname(file) } })
  },
}
