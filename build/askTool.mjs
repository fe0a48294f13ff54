// What a program of this machine does when it is asked, and a memory of those that did well.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** The first program of this name in a `PATH`; undefined where there is none. */
export const onPath = (name, path = process.env.PATH ?? '') =>
  path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file))

/**
 * Runs a program to its end, with all that it starts itself.
 *
 * @returns {Promise<string | undefined>} what it said; undefined where it is not there, fails or needs over `limit` ms
 */
export function ask(program, args, { limit = 60_000, env = process.env } = {}) {
  // A group of its own: LibreOffice and Chromium are scripts here, and to end a script leaves what it started.
  const group = process.platform !== 'win32'
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: group })
    let said = ''
    const read = (chunk) => {
      said += chunk
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    const timer = setTimeout(() => (group ? process.kill(-child.pid, 'SIGKILL') : child.kill('SIGKILL')), limit)
    const end = (answer) => {
      clearTimeout(timer)
      done(answer)
    }
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code === 0 ? said : undefined))
  })
}

/** Debian's list of installed packages: what a program needs beside itself changes with it. */
const installed = '/var/lib/dpkg/status'

/**
 * A judge that remembers, in the JSON file `memory`, which programs did well; it asks again once the program or the
 * installed packages have changed. A no is never remembered: somebody may be mending it.
 */
export const remembering = (memory) => async (program, judge) => {
  if (!program || !existsSync(program)) return false
  const now = [realpathSync(program), installed].map(stampOf).join(' ')
  if (recall(memory)[program] === now) return true
  if (!(await judge(program))) return false
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, JSON.stringify({ ...recall(memory), [program]: now }))
  return true
}

const stampOf = (path) => {
  if (!existsSync(path)) return '-'
  const { mtimeMs, size } = statSync(path)
  return `${path}:${mtimeMs}:${size}`
}

function recall(memory) {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return {}
  }
}
