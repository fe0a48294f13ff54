/** What a file is, by its first bytes. */
import { looksLikeArchive } from './html/webArchive.ts'

const heads = {
  zip: [[0x50, 0x4b, 0x03, 0x04]],
  compound: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  rtf: [[0x7b, 0x5c, 0x72, 0x74, 0x66]],
  jpeg: [[0xff, 0xd8, 0xff]],
  png: [[0x89, 0x50, 0x4e, 0x47]],
  tiff: [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
  gif: [[0x47, 0x49, 0x46, 0x38]],
  program: [[0x4d, 0x5a]],
}

export type FileKind = keyof typeof heads | 'pdf' | 'html' | 'archive' | 'xml' | 'text'

/** By the first bytes alone. */
export function kindOf(bytes: Uint8Array): FileKind {
  for (const [kind, starts] of Object.entries(heads)) {
    if (isKind(kind) && starts.some((start) => start.every((byte, at) => bytes[at] === byte))) return kind
  }
  // Mail programs and scanners put a few bytes before a PDF; readers of PDF take that.
  if (/%PDF-\d/.test(asciiOf(bytes.subarray(0, 1024)))) return 'pdf'
  const head = headOf(bytes)
  if (looksLikeHtml(head)) return 'html'
  if (looksLikeArchive(head)) return 'archive'
  return /^\s*<\?xml\b/.test(head) ? 'xml' : 'text'
}

function headOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 2000))
}

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const isKind = (kind: string): kind is keyof typeof heads => kind in heads

/** How a picture is called in a sentence. */
export const pictureNames: ReadonlyMap<FileKind, string> = new Map([
  ['jpeg', 'một tệp ảnh (.jpg)'],
  ['png', 'một tệp ảnh (.png)'],
  ['tiff', 'một tệp ảnh quét (.tif)'],
  ['gif', 'một tệp ảnh (.gif)'],
])

/** Whether text begins like a page. */
const looksLikeHtml = (head: string): boolean =>
  /^\s*(?:<!doctype\s+html|<html\b|<!--[\s\S]{0,400}?<html\b|<head\b|<body\b|<meta\b|<\?xml[^>]*>\s*(?:<!doctype\s+html|<html\b))/i.test(
    head,
  )
