/**
 * A foreign file as its first bytes say, not as its ending says: a ".doc" may be RTF, HTML or a .docx renamed.
 *
 * The reader of PDF is handed in: its library needs what this room does without. Of the others only that of .docx is loaded before
 * it is known what the file is.
 *
 * @throws AppError `import.*`: why it cannot be read and what to do. Nothing else is ever thrown.
 */
import { largestPlanFile, saidInMegabytes } from '../planFiles.ts'
import { AppError } from '../problem/appError.ts'
import type { ChunkReader } from './docx/chunks.ts'
import { readDocx } from './docx/readDocx.ts'
import { type FileKind, kindOf, pictureNames } from './fileKind.ts'
import { pageOfArchive } from './html/webArchive.ts'
import { modernLetters } from './modernLetters.ts'
import { isOdt } from './odt/isOdt.ts'
import { type Reader, type Reading, type ReadOptions, startReading } from './reading.ts'
import { asRefusal } from './refusal.ts'
import { refuseRuined } from './ruined.ts'
import type { SourceDocument } from './source.ts'
import { readPlainText } from './text/readPlainText.ts'

/** Throws `import.too-large`. `size` in bytes. */
export function refuseTooLarge(size: number, file: string): void {
  if (size > largestPlanFile)
    throw new AppError({ code: 'import.too-large', params: { file, limit: saidInMegabytes(largestPlanFile) } })
}

/** What stands in a file. `name` is for the sentences alone. Throws as the head of this file says; canceled by `options`. */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  readPdf: Reader,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  refuseTooLarge(bytes.length, name)
  const reading = startReading(name, options)
  try {
    await reading.pause()
    const document = modernLetters(await readerOf(kindOf(bytes), readPdf)(bytes, reading))
    refuseRuined(document, name)
    // A break before the first words parts nothing.
    while (document.blocks[0]?.kind === 'break') document.blocks.shift()
    return document
  } catch (error) {
    throw asRefusal(error, name)
  }
}

const readerOf = (kind: FileKind, readPdf: Reader): Reader => (kind === 'pdf' ? readPdf : readers[kind])

const readDoc: Reader = async (bytes, reading) => (await import('./doc/readDoc.ts')).readDoc(bytes, reading)
const readRtf: Reader = async (bytes, reading) => (await import('./rtf/readRtf.ts')).readRtf(bytes, reading)
const readHtml: Reader = async (bytes, reading) => (await import('./html/readHtml.ts')).readHtml(bytes, reading)
const readOdt: Reader = async (bytes, reading) => (await import('./odt/readOdt.ts')).readOdt(bytes, reading)

/** From the last dot: `.exe`; empty where there is none. */
const endingOf = (file: string): string => /[^./\\](\.[^./\\]*)$/.exec(file)?.[1] ?? ''

const notPicture: Reader = (bytes, { file }) => {
  const found = pictureNames.get(kindOf(bytes)) ?? 'một tệp ảnh'
  throw new AppError({ code: 'import.picture', params: { file, found } })
}

const readerOfZip =
  (readChunk: ChunkReader | null): Reader =>
  (bytes, reading) =>
    isOdt(bytes, reading.file) ? readOdt(bytes, reading) : readDocx(bytes, reading, readChunk)

/** A file inside another: files inside of it are not read. Null for a PDF, and for what its reader refuses: a picture, a damaged file. */
async function readHeldFile(bytes: Uint8Array, reading: Reading): Promise<SourceDocument | null> {
  const kind = kindOf(bytes)
  if (kind === 'pdf') return null
  try {
    return await (kind === 'zip' ? readerOfZip(null) : readers[kind])(bytes, reading)
  } catch (error) {
    if (error instanceof AppError && error.problem.code !== 'import.canceled') return null
    throw error
  }
}

const readers: Record<Exclude<FileKind, 'pdf'>, Reader> = {
  zip: readerOfZip(readHeldFile),
  compound: readDoc,
  rtf: readRtf,
  html: readHtml,
  archive: (bytes, reading) => {
    const page = pageOfArchive(bytes)
    if (!page) throw new AppError({ code: 'import.not-word', params: { file: reading.file, found: 'một thư điện tử' } })
    return readHtml(page, reading)
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
    throw new AppError({ code: 'import.unsupported', params: { file, ending: endingOf(file) } })
  },
}
