/** Where the files of a batch go: a folder, each written whole and over nothing that is there, or one .zip for a browser. */
import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { zipSync } from 'fflate'
import { AppError } from '../../../core/problem/appError.ts'
import { onDisk } from '../../../core/problem/storageProblem.ts'
import type { HostContext } from '../context/context.ts'
import { writeExport } from '../exporter/writeExport.ts'

export interface BatchFolder {
  /** Where the clerk finds the files; the name of the .zip in a browser. */
  name: string
  /** Puts a file there and gives the name it has. Throws `storage.*`, `export.*`. */
  put(fileName: string, bytes: Uint8Array): Promise<string>
  /** After the last file: the address of the download, where it is one. */
  close(): string | null
}

/** Null where the clerk chose none. Throws `batch.folder-is-file`, `storage.*`. */
export async function batchFolder(
  { ports, settings, exportedPaths }: HostContext,
  title: string,
): Promise<BatchFolder | null> {
  const { delivery } = ports
  if (delivery.kind === 'download') return zipFolder(`${title}.zip`, delivery.offer)
  const remembered = (await settings.readIfGood())?.exportFolder ?? ''
  const path =
    delivery.kind === 'path'
      ? delivery.path
      : await delivery.choosePath({ fileName: title, folder: remembered, ending: '' })
  if (path === null) return null
  await makeFolder(path)
  exportedPaths.add(path)
  const taken = new Set((await onDisk(path, () => readdir(path))).map(compared))
  return {
    name: path,
    async put(fileName, bytes) {
      const free = freeName(fileName, taken)
      await writeExport(join(path, free), bytes)
      taken.add(compared(free))
      return free
    },
    close: () => null,
  }
}

async function makeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there && !there.isDirectory())
    throw new AppError({ code: 'batch.folder-is-file', params: { folder: basename(path) } })
  if (!there) await onDisk(path, () => mkdir(path, { recursive: true }))
}

/** Names a disk may hold to be one: capitals and composed letters are no difference to some. */
const compared = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi')

/** `01 KH thôn Đông.docx`, or `01 KH thôn Đông (2).docx` where that name is there already. */
function freeName(fileName: string, taken: ReadonlySet<string>): string {
  const [, base = fileName, ending = ''] = /^(.*)(\.[a-z]+)$/u.exec(fileName) ?? []
  let name = fileName
  for (let n = 2; taken.has(compared(name)); n++) name = `${base} (${n})${ending}`
  return name
}

function zipFolder(name: string, offer: (file: { fileName: string; bytes: Uint8Array }) => string): BatchFolder {
  const files: Record<string, [Uint8Array, { level: 0 }]> = {}
  return {
    name,
    async put(fileName, bytes) {
      files[fileName] = [bytes, { level: 0 }]
      return fileName
    },
    close: () => (Object.keys(files).length === 0 ? null : offer({ fileName: name, bytes: zipSync(files) })),
  }
}
