/**
 * Electron's program, fetched once where it is missing and can be had.
 *
 * 1. Can its server be reached at all? Without network that is known in two seconds, and the window must not wait.
 * 2. The archive comes into `.cache/`, with one line that says how far it is. A server that says nothing for twenty seconds is left, and
 *    so is one that the user has no patience with (Ctrl+C); it is not asked again for a day.
 * 3. Its sum must be the one the npm package `electron` brings. Then it is unpacked beside its place and named last: whole or not at all.
 *
 * Electron's own installer (`npx install-electron`) does the same, but only on Node 22.12 and newer, and it waits as long as it takes.
 */
import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { root } from './freshBuild.mjs'

const usual = 'https://github.com/electron/electron/releases/download/'
const line = 'Đang tải Electron (chừng 120 MB, chỉ lần đầu; Ctrl+C để bỏ qua)…'
const patience = 24 * 3_600_000 // ms

/**
 * @param {{ into: string, cache?: string, mirror?: string, checksums?: Record<string, string>, say: (text: string) => void, stop: AbortSignal,
 *   reach?: number, silence?: number, progress?: boolean }} wishes `into`: the folder of the program; times in ms
 * @returns {Promise<string>} why it is not there; empty where it is
 */
export async function fetchElectron(wishes) {
  const { into, say, stop } = wishes
  const { cache = join(root, '.cache'), reach = 2000 } = wishes
  const { version, checksums } = wished(wishes)
  if (version === '') return 'Chưa cài đủ thành phần để tải Electron'
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`
  if (!checksums[name]) return 'Electron không có bản cho máy này'
  const mirror = wishes.mirror || usual
  const url = new URL(`v${version}/${name}`, mirror.endsWith('/') ? mirror : `${mirror}/`)
  const given = join(cache, 'electron-chua-tai-duoc')
  if (Date.now() - timeOf(given, url.href) < patience) return 'Chưa tải được Electron (sẽ thử lại sau một ngày)'
  if (!(await canReach(url, reach))) return 'Chưa có mạng để tải Electron'
  const archive = join(cache, name)
  try {
    mkdirSync(cache, { recursive: true })
    say(line)
    await download(url, archive, wishes)
    if ((await sumOf(archive)) !== checksums[name]) throw new Error('another sum')
    await unpack(archive, into)
    say('\n')
    return ''
  } catch {
    say('\n')
    remember(given, url.href)
    return stop.aborted ? 'Đã bỏ qua việc tải Electron' : 'Chưa tải được Electron'
  } finally {
    rmSync(archive, { force: true })
  }
}

function wished({ checksums }) {
  try {
    const folder = join(root, 'node_modules/electron')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { version, checksums: checksums ?? JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')) }
  } catch {
    return { version: '', checksums: {} }
  }
}

/** A folder that may not be written to asks again each time. */
function remember(path, address) {
  try {
    writeFileSync(path, address)
  } catch {}
}

/** When this very address was given up, ms; 0 for never. */
function timeOf(path, address) {
  return existsSync(path) && readFileSync(path, 'utf8') === address ? statSync(path).mtimeMs : 0
}

function canReach({ hostname, port, protocol }, within) {
  return new Promise((done) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
    })
    const end = (reached) => {
      clearTimeout(timer)
      socket.destroy()
      done(reached)
    }
    const timer = setTimeout(() => end(false), within)
    socket.on('connect', () => end(true)).on('error', () => end(false))
  })
}

async function download(url, archive, wishes) {
  const { stop, silence = 20_000 } = wishes
  const silent = new AbortController()
  let timer = setTimeout(() => silent.abort(), silence)
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silent.abort(), silence)
  }
  try {
    const response = await fetch(url, { signal: AbortSignal.any([stop, silent.signal]) })
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`)
    const whole = Number(response.headers.get('content-length') ?? 0)
    await pipeline(Readable.fromWeb(response.body), told(whole, heard, wishes), createWriteStream(archive))
  } finally {
    clearTimeout(timer)
  }
}

/** The same pieces, each heard, the line on the terminal kept true. */
function told(whole, heard, { say, progress = process.stderr.isTTY }) {
  return async function* (pieces) {
    let [had, said] = [0, 0]
    for await (const piece of pieces) {
      heard()
      had += piece.length
      const share = whole > 0 ? Math.floor((had * 100) / whole) : 0
      if (progress && share > said) say(`\r${line} ${share} %`)
      said = Math.max(said, share)
      yield piece
    }
  }
}

async function sumOf(path) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function unpack(archive, into) {
  const { extract } = createRequire(join(root, 'node_modules/electron/install.js'))('@electron-internal/extract-zip')
  const making = `${into}.part`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(dirname(into), { recursive: true })
  await extract(archive, { dir: making })
  rmSync(into, { recursive: true, force: true })
  renameSync(making, into)
}
