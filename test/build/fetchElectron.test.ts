/** Electron's program fetched from a server of this machine that answers, hangs, breaks off, lies or is not there. */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fetchElectron } from '../../build/fetchElectron.mjs'
import { version } from '../../node_modules/electron/package.json'
import { electronServer } from '../support/electronServer.ts'
import { tempFolder } from '../support/tempFolder.ts'

const name = `electron-v${version}-${process.platform}-${process.arch}.zip`
const program = Buffer.from('#!/bin/sh\nexit 0\n')
const archive = zipSync({ electron: [program, { os: 3, attrs: 0o100755 << 16 }], version: Buffer.from(version) })
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function fetched(mirror: string, patch: { sha256?: string; stop?: AbortSignal } = {}) {
  const folder = await tempFolder()
  const said: string[] = []
  const wishes = {
    into: join(folder, 'electron', 'dist'),
    cache: join(folder, 'cache'),
    mirror,
    checksums: { [name]: patch.sha256 ?? sum(archive) },
    say: (text: string) => said.push(text),
    stop: patch.stop ?? new AbortController().signal,
    silence: 400,
    progress: true,
  }
  const why = await fetchElectron(wishes)
  return { why, said: said.join(''), folder, again: () => fetchElectron(wishes), wishes }
}

it('is unpacked where it belongs, with a line that says how far it is', async () => {
  const asked: (string | undefined)[] = []
  const mirror = await electronServer((request, response) => {
    asked.push(request.url)
    response.setHeader('content-length', archive.length).end(archive)
  })
  const { why, said, wishes, folder } = await fetched(mirror)
  expect(why).toBe('')
  expect(asked).toEqual([`/v${version}/${name}`])
  expect(said).toMatch(/^Đang tải Electron .*… 100 %\n$/s)
  expect(await readFile(join(wishes.into, 'electron'))).toEqual(program)
  if (process.platform !== 'win32') expect((await stat(join(wishes.into, 'electron'))).mode & 0o777).toBe(0o755)
  expect(await readdir(join(folder, 'electron'))).toEqual(['dist'])
  expect(await readdir(wishes.cache)).toEqual([])
})

type Answer = (response: ServerResponse) => unknown
const answers: [string, Answer][] = [
  ['says nothing', () => {}],
  ['breaks off', (response) => response.setHeader('content-length', archive.length).write(archive.subarray(0, 10))],
  ['has it not', (response) => response.writeHead(404).end()],
]

it.each(answers)('is left where its server %s, nothing half there, and not asked again today', async (_, answer) => {
  let asked = 0
  const mirror = await electronServer((_, response) => {
    asked += 1
    answer(response)
  })
  const { why, folder, again } = await fetched(mirror)
  expect(why).toBe('Chưa tải được Electron')
  expect(await readdir(folder)).toEqual(['cache'])
  expect(await again()).toBe('Chưa tải được Electron (sẽ thử lại sau một ngày)')
  expect(asked).toBe(1)
})

it('is refused where it is not what Electron’s own list says', async () => {
  const mirror = await electronServer((_, response) => response.end(archive))
  const { why, folder } = await fetched(mirror, { sha256: sum(program) })
  expect(why).toBe('Chưa tải được Electron')
  expect(await readdir(folder)).toEqual(['cache'])
})

it('is skipped by whoever stops it', async () => {
  const stopping = new AbortController()
  const mirror = await electronServer(() => stopping.abort())
  expect((await fetched(mirror, { stop: stopping.signal })).why).toBe('Đã bỏ qua việc tải Electron')
})

it('is not waited for without network, and asked for again at the next start', async () => {
  const { why, said, again } = await fetched('http://127.0.0.1:9/')
  expect([why, said, await again()]).toEqual(['Chưa có mạng để tải Electron', '', 'Chưa có mạng để tải Electron'])
})
