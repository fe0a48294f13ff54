/** Properties: what holds of anything that is drawn. What one fails on is kept (`failedSeeds.ts`). */
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect } from 'vitest'
import { failedSeeds } from './failedSeeds.ts'

const tests = fileURLToPath(new URL('..', import.meta.url))

/**
 * Asks a property of what it once failed on, then of new draws. One that is async is to be awaited.
 * Throws with the smallest draw it fails on, and with the line to keep in `failedSeeds.ts`.
 */
export function holds<Ts>(property: fc.IAsyncProperty<Ts>, parameters?: fc.Parameters<Ts>): Promise<void>
export function holds<Ts>(property: fc.IProperty<Ts>, parameters?: fc.Parameters<Ts>): void
export function holds<Ts>(
  property: fc.IRawProperty<Ts>,
  parameters: fc.Parameters<Ts> = {},
): Promise<void> | undefined {
  const { file, test } = testInHand()
  const ask = (asked: fc.Parameters<Ts>): Promise<void> | undefined => {
    const details = fc.check(property, asked)
    if (details instanceof Promise) return details.then((found) => report(found, file, test))
    report(details, file, test)
    return undefined
  }
  const again = failedSeeds
    .filter((kept) => kept.file === file && kept.test === test)
    .map(({ seed, run }): fc.Parameters<Ts> => ({ ...parameters, seed, path: String(run), numRuns: 1 }))
  return [...again, parameters].reduce<Promise<void> | undefined>(
    (before, asked) => (before ? before.then(() => ask(asked)) : ask(asked)),
    undefined,
  )
}

function testInHand(): { file: string; test: string } {
  const { testPath = '', currentTestName = '' } = expect.getState()
  return { file: relative(tests, testPath).split(sep).join('/'), test: currentTestName.split(' > ').at(-1) ?? '' }
}

function report<Ts>(details: fc.RunDetails<Ts>, file: string, test: string): void {
  const message = fc.defaultReportMessage(details)
  if (message === undefined) return
  const run = Number.parseInt(details.counterexamplePath ?? '0', 10)
  const line = `{ file: '${file}', test: '${test}', seed: ${details.seed}, run: ${run} }`
  throw new Error(`${message}\n\nKeep it in test/support/failedSeeds.ts:\n${line}\n`, { cause: details.errorInstance })
}
