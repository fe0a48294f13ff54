// `npm test`: types, lint, build and every test, then the counts. Words after `--` choose test files.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './freshBuild.mjs'
import { prepareTools } from './tools.mjs'

const report = join(root, '.cache/vitest.json')
const counts = join(root, '.cache/counts.json')
mkdirSync(join(root, '.cache'), { recursive: true })
for (const path of [report, counts]) rmSync(path, { force: true })

const bin = (name) => join(root, 'node_modules', ...name.split('/'))

// Two at a time, the longest first, and the tools asked beside them: each waits a good part of its time.
const before = [
  ...['test', 'electron', 'renderer', 'core'].map((room) => [`types: ${room}`, bin('typescript/bin/tsc'), '-p', room]),
  ['build', bin('vite/bin/vite.js'), 'build', '--app', '--logLevel', 'warn'],
  ['lint', bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
]
const [tools, went] = await Promise.all([prepareTools(), twoAtATime(before.map((step) => () => quietly(...step)))])
if (tools.missing.length > 0) {
  process.stdout.write(`Cannot test without:\n${tools.missing.map((line) => `  ${line}\n`).join('')}`)
  finish({ passed: 0, failed: 1 })
}
const failedSteps = went.filter((ok) => !ok).length

const chosen = process.argv.slice(2)
process.stdout.write('\n== tests\n')
spawnSync(
  process.execPath,
  [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...tools.env } },
)
const tests = readReport()
finish({ passed: tests.passed, failed: tests.failed + failedSteps })

/** Runs one step, and shows in one piece what it said; whether it went well. */
function quietly(name, script, ...args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = `\n== ${name}\n`
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        said += chunk
      })
    }
    child.on('close', (code) => {
      process.stdout.write(code === 0 ? said : `${said}== ${name} failed\n`)
      done(code === 0)
    })
  })
}

/** Does the jobs, never more than two of them at once; what each comes to, in their order. */
async function twoAtATime(jobs) {
  const results = []
  const waiting = [...jobs.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]()
  }
  await Promise.all([lane(), lane()])
  return results
}

/** Tests that passed and failed; a file that could not even be loaded, or no report at all, is a failure. */
function readReport() {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const found = JSON.parse(readFileSync(report, 'utf8'))
  const notLoaded = found.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = found.numFailedTests + notLoaded.length
  return { passed: found.numPassedTests, failed: failed === 0 && !found.success ? 1 : failed }
}

function finish({ passed, failed }) {
  writeFileSync(counts, JSON.stringify({ passed, failed }))
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}
