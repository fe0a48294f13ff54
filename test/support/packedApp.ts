/** The program packed by electron-builder round a stand-in for Electron's own files: everything but Electron itself. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'

export interface PackedApp {
  /** Temporary; the caller removes it. */
  folder: string
  /** The program file, with its fuses. */
  executable: string
  /** Files inside app.asar, with `/`. */
  files: string[]
  archive: string
  /** app.asar unpacked: what Electron would load. */
  appFolder: string
}

/** What marks the fuses inside Electron's program file, followed by version, count and their states. */
const fuseWire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Runs `electron-builder --linux --dir`. No network: Electron's files come from the stand-in. */
export async function packApp(root: string): Promise<PackedApp> {
  // Where office programs lie: names with blanks and Vietnamese letters.
  const folder = await mkdtemp(join(tmpdir(), 'kehoach phần mềm cơ quan '))
  const electron = await standInElectron(join(folder, 'electron'))
  const { code, said } = await run(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      '--dir',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(folder, 'out')}`,
    ],
    root,
  )
  if (code !== 0) throw new Error(`electron-builder ended with ${code}: ${said}`)
  const unpacked = join(folder, 'out', 'linux-unpacked')
  const archive = join(unpacked, 'resources', 'app.asar')
  const appFolder = join(folder, 'app')
  extractAll(archive, appFolder)
  return {
    folder,
    executable: join(unpacked, 'soan-ke-hoach'),
    archive,
    files: listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/')),
    appFolder,
  }
}

async function standInElectron(folder: string): Promise<string> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'))
  const wire = Buffer.concat([Buffer.from(fuseWire), Buffer.from([1, 9]), Buffer.from('101000011')])
  await writeFile(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), wire]), { mode: 0o755 })
  for (const name of ['vi', 'en-US', 'fr']) await writeFile(join(folder, 'locales', `${name}.pak`), 'x')
  for (const name of ['LICENSE', 'version']) await writeFile(join(folder, name), 'x')
  return folder
}

function run(command: string, args: string[], folder: string): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', fail)
    child.on('close', (code) => done({ code, said }))
  })
}
