// `npm run mutate`: would a test notice? Plants small wrong changes in core and the host, one at a time, and lists those no test saw.
//
//   npm run mutate -- --count 40 --seed abc core/checks electron/host/draftStore.ts
//
// 1. A copy of the tree in a temporary folder; only the copy is ever changed.
// 2. Every place a change could be made at (mutants.mjs), shuffled by the seed: the hash of HEAD, unless one is given.
// 3. For each: planted in the copy; one that does not compile is passed over; else the nearest tests run until the first that fails.
// 4. Survivors are listed with file and line. A survivor is a question, not a fault: some changes change nothing.
//
// A folder of tests that fails with nothing planted cannot judge: it is named, and its changes are counted apart.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { mutantsOf, planted } from './mutants.mjs'
import { nearestTests } from './nearestTests.mjs'

const rooms = ['core', 'electron/host']
const notCopied = new Set(['node_modules', 'dist', 'release', 'coverage', '.git', '.cache'])
/** An endless loop also fills the memory; this ends it before the machine suffers. */
const heap = 1500 // MB for each process
/** A run may take so many times as long as with nothing planted, and no less than this. */
const patience = { times: 4, least: 120_000 } // ms

const root = process.cwd()
const { seed, count, only } = readArguments()
// Nobody waits for this: whatever else the machine does goes first.
setPriority(constants.priority.PRIORITY_LOW)

const results = { killed: [], survived: [], timeout: [], unjudged: [] }
const copy = mkdtempSync(join(tmpdir(), 'kehoach-mutate-'))
let running = null
process.on('exit', () => {
  stop()
  rmSync(copy, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    process.stdout.write(`\nstopped by ${signal}\n`)
    report()
    process.exit(130)
  })
}
copyTree()

const places = shuffled(allPlaces(), seed)
process.stdout.write(`seed ${seed}, ${places.length} places, ${count} to plant\n`)

const baselines = new Map()
let tried = 0
for (const place of places) {
  if (tried === count) break
  const verdict = await judged(place)
  if (verdict === null) continue
  tried++
  results[verdict].push(place)
  process.stdout.write(`${verdict.padEnd(9)} ${said(place)}\n`)
}
report()

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { seed: { type: 'string' }, count: { type: 'string', default: '20' } },
      allowPositionals: true,
    })
    const number = Number(values.count)
    if (!Number.isInteger(number) || number < 1) throw new Error('--count wants a whole number')
    return { seed: values.seed ?? head(), count: number, only: positionals }
  } catch (error) {
    process.stderr.write(
      `${error.message}\nnpm run mutate -- [--seed <text>] [--count <number>] [<file or folder> ...]\n`,
    )
    process.exit(2)
  }
}

function head() {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error('no HEAD to take the seed from: give one with --seed')
  return stdout.trim()
}

/** Packages are linked one by one, so that what vite and vitest keep in node_modules stays in the copy. */
function copyTree() {
  for (const entry of readdirSync(root)) {
    if (!notCopied.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true })
  }
  const packages = join(copy, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction')
  }
}

function allPlaces() {
  const wanted = (file) => only.length === 0 || only.some((start) => file === start || file.startsWith(`${start}/`))
  return rooms
    .flatMap((room) => filesIn(join(copy, room)))
    .map((path) => relative(copy, path).split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && wanted(file))
    .sort()
    .flatMap((file) => mutantsOf(readFileSync(join(copy, file), 'utf8')).map((mutant) => ({ file, mutant })))
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Fisher and Yates, with numbers that come of the seed alone. */
function shuffled(list, text) {
  const next = numbersOf(text)
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
  return list
}

/** Numbers from 0 to 1, the same for the same text. */
function numbersOf(text) {
  let turn = 0
  return () => createHash('sha256').update(`${text} ${turn++}`).digest().readUInt32BE() / 2 ** 32
}

/** What became of a change; null where it does not compile, or no tests stand near it. */
async function judged({ file, mutant }) {
  const tests = nearestTests(copy, file)
  if (tests.length === 0) return null
  const path = join(copy, file)
  const code = readFileSync(path, 'utf8')
  const usual = await baseline(tests)
  writeFileSync(path, planted(code, mutant))
  try {
    if (!(await compiles(file))) return null
    if (usual === null) return 'unjudged'
    const { code: exit, late } = await runTests(tests, Math.max(patience.least, usual * patience.times))
    return late ? 'timeout' : exit === 0 ? 'survived' : 'killed'
  } finally {
    writeFileSync(path, code)
  }
}

async function compiles(file) {
  const room = file.startsWith('core/') ? 'core' : 'electron'
  return (await node('typescript/bin/tsc', ['-p', room], patience.least)).code === 0
}

/** How long these tests take with nothing planted, in ms; null where they fail. */
async function baseline(tests) {
  const key = tests.join(' ')
  if (!baselines.has(key)) {
    const started = Date.now()
    const { code, output } = await runTests(tests, 600_000)
    baselines.set(key, code === 0 ? Date.now() - started : null)
    if (code !== 0) process.stdout.write(`cannot judge, fails with nothing planted: ${key}\n${output.slice(-3000)}\n`)
  }
  return baselines.get(key)
}

function runTests(tests, limit) {
  return node('vitest/vitest.mjs', ['run', '--bail', '1', '--reporter', 'dot', ...tests], limit)
}

/** @returns {Promise<{ code: number, output: string, late: boolean }>} */
function node(script, args, limit) {
  return new Promise((done) => {
    running = spawn(process.execPath, [join(copy, 'node_modules', script), ...args], {
      cwd: copy,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: what the tests started ends with them.
      detached: process.platform !== 'win32',
    })
    let output = ''
    let late = false
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk) => (output += chunk))
    const timer = setTimeout(() => {
      late = true
      stop()
    }, limit)
    running.on('exit', stop)
    running.on('close', (code) => {
      clearTimeout(timer)
      running = null
      done({ code: code ?? 1, output, late })
    })
  })
}

function environment() {
  // Inside a test run of the project itself, its settings are not ours.
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:VITE|NODE_ENV|TEST$|DEV$|PROD$)/.test(name))
  return { ...Object.fromEntries(kept), NODE_OPTIONS: `--max-old-space-size=${heap}` }
}

function stop() {
  if (!running?.pid) return
  try {
    if (process.platform === 'win32') running.kill('SIGKILL')
    else process.kill(-running.pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

function report() {
  const { killed, survived, timeout, unjudged } = results
  if (survived.length > 0)
    process.stdout.write(`\nNo test noticed:\n${survived.map((one) => `  ${said(one)}\n`).join('')}`)
  const counts = [`${killed.length} killed`, `${timeout.length} out of time`, `${survived.length} survived`]
  if (unjudged.length > 0) counts.push(`${unjudged.length} not judged`)
  process.stdout.write(`\n${counts.join(', ')}\n`)
}

function said({ file, mutant }) {
  return `${file}:${mutant.line}  ${mutant.change}`
}
