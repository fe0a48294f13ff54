/**
 * The faces of a PDF: Liberation Serif, whose letters are as wide as those of Times New Roman, the same on every machine.
 * The files stand beside this one, and in the packed program where they stand in the source.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export type Face = 'Regular' | 'Bold' | 'Italic' | 'BoldItalic'

export const faceOf = ({ bold, italic }: { bold?: boolean; italic?: boolean }): Face =>
  bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular'

/** From the source, and from the bundle in `dist/main`. */
const folders = ['./fonts/', '../../electron/host/pdf/fonts/']

const files = new Map<Face, Promise<Uint8Array>>()

/** The file of a face, read once. */
export function faceFile(face: Face): Promise<Uint8Array> {
  const before = files.get(face)
  if (before) return before
  const paths = folders.map((folder) => fileURLToPath(new URL(`${folder}LiberationSerif-${face}.ttf`, import.meta.url)))
  const read = readFile(paths.find((path) => existsSync(path)) ?? paths[0] ?? '')
  files.set(face, read)
  read.catch(() => files.delete(face))
  return read
}
