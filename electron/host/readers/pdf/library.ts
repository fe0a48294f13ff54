/// <reference path="./pdfWorker.d.ts" />
/**
 * pdfjs, for words alone: nothing is drawn, no font or program of the file is run, nothing is fetched.
 *
 * It is loaded with the first PDF only. Its drawing half asks for browser classes while loading; empty ones do.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { refuse } from '../../../../core/readers/refusal.ts'

class Nothing {}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loading: Promise<Library> | null = null

function library(): Promise<Library> {
  loading ??= load()
  return loading
}

async function load(): Promise<Library> {
  const place: Record<string, unknown> = globalThis
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) place[name] ??= Nothing
  // While loading it warns, in English and on the terminal, that it could not draw.
  const { warn } = console
  console.warn = () => {}
  const patterns = globalThis.RegExp
  globalThis.RegExp = withMarksInLetters(patterns)
  try {
    // Its worker half runs in this thread; we are a thread of our own already.
    place.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
    globalThis.RegExp = patterns
  }
}

/**
 * It means to ask whether a sign is a combining mark alone, and asks whether one stands in it (an alternative without brackets): each
 * letter whose mark is written apart is then 0 wide, so that lines shrink and blanks appear in words.
 */
const withMarksInLetters = (patterns: RegExpConstructor): RegExpConstructor =>
  new Proxy(patterns, {
    construct: (made, [source, flags]) =>
      new made(source === '^(\\s)|(\\p{Mn})|(\\p{Cf})$' ? '^(\\s)|^(\\p{Mn})$|(\\p{Cf})$' : source, flags),
  })

/** The numbers of the drawing steps we look at. */
export async function drawingSteps(): Promise<Library['OPS']> {
  return (await library()).OPS
}

/** Locked in a way the library does not know, by a certificate for one: its end names the lock. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-100_000)).includes('/Encrypt')

/** Throws `import.password`, `import.broken`. `bytes` are copied: the library keeps what it is given. */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await library()
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 1,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    const locked = error instanceof Error && (error.name === 'PasswordException' || isEncrypted(bytes))
    throw refuse(locked ? 'import.password' : 'import.broken', file, error)
  }
}
