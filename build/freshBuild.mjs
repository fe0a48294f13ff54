// Builds dist/ where it is missing or older than what it is made from. Says nothing when there is nothing to do.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What each part of dist/ is made from, and the file that tells when it was made. */
const parts = {
  main: { sources: ['electron', 'core'], made: 'dist/main/cli.js' },
  preload: { sources: ['electron'], made: 'dist/preload/preload.cjs' },
  client: { sources: ['renderer', 'core'], made: 'dist/renderer/index.html' },
}
const settings = ['package.json', 'vite.config.ts', 'tsconfig.base.json']

/**
 * @param {(keyof typeof parts)[]} wanted
 * @returns {Promise<boolean>} whether dist/ can be used; what went wrong was said on stderr
 */
export async function buildIfStale(wanted = ['main', 'preload', 'client']) {
  if (wanted.every(isFresh)) return true
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  // Installed without the tools to build (a packaged copy): what is there is what there is.
  if (!existsSync(vite)) {
    if (wanted.every((part) => existsSync(join(root, parts[part].made)))) return true
    process.stderr.write('Chưa cài đủ thành phần. Hãy chạy “npm ci” trong thư mục này rồi thử lại.\n')
    return false
  }
  return await oneAtATime(() => buildStale(vite, wanted))
}

async function buildStale(vite, wanted) {
  const stale = wanted.filter((part) => !isFresh(part))
  if (stale.length === 0) return true
  process.stderr.write('Đang dựng chương trình (chỉ lần đầu hoặc khi có thay đổi)…\n')
  const { code, output } = await run(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    // Started from a test run, NODE_ENV is "test", and React would be built with its slow self-checks.
    env: { ...process.env, NODE_ENV: 'production', KEHOACH_PARTS: stale.join(',') },
  })
  if (code !== 0) {
    process.stderr.write(`${output}\nChưa dựng được chương trình; lỗi ở trên. Thử “npm ci” rồi chạy lại.\n`)
    return false
  }
  return true
}

const lock = join(root, '.cache/building')
const abandoned = 120_000 // ms

/** Two commands at once must not build into the same folder: the second waits, then finds everything fresh. */
async function oneAtATime(build) {
  try {
    mkdirSync(dirname(lock), { recursive: true })
  } catch {
    // A folder that may not be written to: the build itself will say so.
    return await build()
  }
  while (!take(lock)) await new Promise((done) => setTimeout(done, 100))
  try {
    return await build()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(path) {
  try {
    mkdirSync(path)
    return true
  } catch {
    if (Date.now() - timeOf(path) > abandoned) rmSync(path, { recursive: true, force: true })
    return false
  }
}

/** @param {keyof typeof parts} part */
function isFresh(part) {
  const { sources, made } = parts[part]
  const path = join(root, made)
  if (!existsSync(path)) return false
  const madeAt = statSync(path).mtimeMs
  const newest = Math.max(
    ...settings.map((name) => timeOf(join(root, name))),
    ...sources.map((name) => newestIn(join(root, name))),
  )
  return newest <= madeAt
}

const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

function newestIn(folder) {
  let newest = 0
  if (!existsSync(folder)) return newest
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs)
  }
  return newest
}

/** @returns {Promise<{code: number, output: string}>} */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => done({ code: 1, output: String(error) }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}
