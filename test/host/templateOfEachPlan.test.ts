/** Each of the correct plans as a template: what it asks, the plan of 2028 it begins, the same in an office that has only its file. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dayNumber, weekday } from '../../core/calendar/days.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { readPlan } from '../core-import/reading.ts'
import { templateOf } from '../support/templateOf.ts'

const folder = fileURLToPath(new URL('../fixtures/clean/', import.meta.url))
const plans = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe.each(plans)('a template of %s', (name) => {
  it('asks for what changes, begins 2028 on working days with no weekday astray, and is the same elsewhere', async () => {
    const { draft } = readPlan(readFileSync(folder + name, 'utf8'))
    const { asks, next, findings, here, there } = await templateOf(draft, 2028)
    expect(there).toEqual(here)
    expect(new Set(asks).size).toBe(asks.length)
    // Days the template asks for are proposed in 2028 or beside it, on a working day.
    for (const value of Object.values(next.facts)) {
      if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(value)) continue
      expect(Math.abs(Number(value.slice(0, 4)) - 2028)).toBeLessThanOrEqual(1)
      expect([0, 6]).not.toContain(weekday(dayNumber(value) ?? 0))
    }
    // A weekday that does not fit its day is an error of the app's own making.
    expect(findings.filter(({ rule }) => rule === 'DATE-14')).toEqual([])
    const texts = [...walkDraft(next)].map(({ text }) => text)
    expect(texts.filter((text) => text.includes('undefined'))).toEqual([])
  })
})
