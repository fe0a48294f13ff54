/** The real plans beside this repository as templates: for 2028, the same in an office that has only the template's file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { importSource } from '../../core/import/importSource.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { templateOf } from '../support/templateOf.ts'

const folder = fileURLToPath(new URL('../../../shared/real/', import.meta.url))
const plans = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?:xa|phuong|truong|so)-/u.test(name)) : []

describe.runIf(plans.length > 0)('the real plans as templates', () => {
  it('begin plans of 2028 whose weekdays fit, and the same elsewhere', async () => {
    for (const name of plans) {
      let made = 0
      const source = await readForeignFile(new Uint8Array(readFileSync(folder + name)), name)
      const read = importSource(source, { name, now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` }).draft
      const { asks, before, findings, here, there } = await templateOf({ ...read, id: 'a' }, 2028)
      expect(there, name).toEqual(here)
      expect(new Set(asks).size, name).toBe(asks.length)
      // A weekday that was wrong in the old plan already is still told; none is made.
      const weekdays = (all: readonly Finding[]) =>
        all.filter(({ rule }) => rule === 'DATE-14').map(({ excerpt }) => excerpt)
      expect(weekdays(before), name).toEqual(expect.arrayContaining(weekdays(findings)))
    }
  })
})

describe.runIf(plans.length === 0)('the real plans as templates', () => {
  it('do not stand beside this repository', () => {
    expect(existsSync(folder)).toBe(false)
  })
})
