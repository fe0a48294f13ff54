/** A test waits for a state: a time that was enough on one machine is too short on a busy one, and too long on all others. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'

/** Files that let time pass, and why they must. */
const mayWait: Readonly<Record<string, string>> = {
  'test/bench/host.ts': 'the watch on the event loop is left running for a moment after the work it measures',
  'test/torture/fuzz.ts': 'an answer that never comes is what is looked for',
  'test/torture/moment.ts': 'a program is killed at a moment of chance: no state of it is waited for',
  'test/bench/window.ts': 'a typist has a rhythm: what is measured is a window that gets a key every so often',
}
/** What lets time pass, in this process, in a page, in a program started for a test. */
const waits = /\bwaitForTimeout\b|\bsetTimeout\(|timers\/promises|\bAtomics\.wait\b|\bsleep\(/
const ownName = 'test/architecture/waits.test.ts'

const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(?:[cm]?[jt]s|tsx)$/.test(name) && name !== ownName)
const waiting = files.filter((file) => waits.test(readFileSync(join(root, file), 'utf8')))

describe('the tests', () => {
  it('wait for states, not for times', () => {
    expect(waiting.filter((file) => !(file in mayWait))).toEqual([])
  })

  it('are excused by name only where they let time pass', () => {
    expect(Object.keys(mayWait).filter((file) => !waiting.includes(file))).toEqual([])
  })

  it.each([
    'await page.waitForTimeout(300)',
    'await new Promise((done) => setTimeout(done, 5))',
    "import { setTimeout as wait } from 'node:timers/promises'",
    'Atomics.wait(cell, 0, 0, 100)',
  ])('would not be allowed “%s”', (line) => {
    expect(waits.test(line)).toBe(true)
  })
})
