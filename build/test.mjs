// `npm test`: types, lint, build and every test, then the counts. Words after `--` choose test files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './freshBuild.mjs'
import { prepareTools } from './tools.mjs'

const report = join(root, '.cache/vitest.json')
const counts = join(root, '.cache/counts.json')
mkdirSync(join(root, '.cache'), { recursive: true })
for (const path of [report, counts]) rmSync(path, { force: true })

const tools = await prepareTools()
if (tools.missing.length > 0) {
  process.stdout.write(`Cannot test without:\n${tools.missing.map((line) => `  ${line}\n`).join('')}`)
  finish({ passed: 0, failed: 1 })
}
const env = { ...process.env, ...tools.env }

const bin = (name) => join(root, 'node_modules', ...name.split('/'))
const failedSteps = [
  ...['core', 'electron', 'renderer', 'test'].map((room) =>
    step(`types: ${room}`, bin('typescript/bin/tsc'), ['-p', room]),
  ),
  step('lint', bin('@biomejs/biome/bin/biome'), ['ci', '--error-on-warnings', '.']),
  step('build', bin('vite/bin/vite.js'), ['build', '--app', '--logLevel', 'warn']),
].filter((ok) => !ok).length

const chosen = process.argv.slice(2)
step('tests', bin('vitest/vitest.mjs'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...chosen,
])
const tests = readReport()
finish({ passed: tests.passed, failed: tests.failed + failedSteps })

/** Runs one step in sight; whether it went well. */
function step(name, script, args) {
  process.stdout.write(`\n== ${name}\n`)
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env })
  if (status !== 0) process.stdout.write(`== ${name} failed\n`)
  return status === 0
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
