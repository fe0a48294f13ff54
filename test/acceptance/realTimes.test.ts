/**
 * The real plans beside this repository: each time in them with its file and line and the value it is read into, and what rolling
 * them a year on changes and asks. No words of theirs are kept here; a reader has looked at every line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { importSource } from '../../core/import/importSource.ts'
import { weekdayNumber } from '../../core/reading/time/weekdayWords.ts'
import { type TimeWords, timeWordsIn } from '../../core/reading/timeWords.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { printed } from '../core-import/reading.ts'
import { rolled } from '../core-rollforward/rolling.ts'

const folders = ['real', 'seeds'].map((name) => fileURLToPath(new URL(`../../../shared/${name}/`, import.meta.url)))
const here = folders.every((folder) => existsSync(folder))
const plans = here
  ? folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^(?:xa|phuong|truong|so|00\d)[-_]/u.test(name))
        .sort()
        .map((name) => ({ name, path: `${folder}${name}` })),
    )
  : []

async function draftOf({ name, path }: { name: string; path: string }): Promise<Draft> {
  let made = 0
  const source = await readForeignFile(new Uint8Array(readFileSync(path)), name)
  return importSource(source, { name, now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` }).draft
}

function value(text: string, { kind, day, month, year, last, weekday, yearly }: TimeWords): string {
  const named = weekday ? ` weekday ${weekdayNumber(text.slice(weekday.start, weekday.end))}` : ''
  const range = last === year ? `${year}` : `${year}-${last}`
  return `${kind} ${day > 0 ? `${day}/` : ''}${month > 0 ? `${month}/` : ''}${range}${named}${yearly ? ' yearly' : ''}`
}

describe.runIf(here)('the real plans', () => {
  it('have their times read into values, line by line', async () => {
    const lines: string[] = []
    for (const plan of plans)
      for (const [index, line] of printed(await draftOf(plan))
        .split('\n')
        .entries())
        for (const time of timeWordsIn(line)) lines.push(`${plan.name}:${index + 1} ${value(line, time)}`)
    expect(lines.length).toBeGreaterThanOrEqual(100)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/times.txt')
  })

  it('roll a year on: every change and question, by its place', async () => {
    const lines: string[] = []
    for (const plan of plans) {
      const draft = await draftOf(plan)
      const from = rolled(draft, 2026).fromYear ?? 2026
      const times = rolled(draft, from + 1).changes.filter(({ group }) => group === 'year' || group === 'deadline')
      const figures = (words: string): string => (words.match(/\d+(?:[/.-]\d+)*/gu) ?? []).join(' ')
      // `+`: a further place of the question above.
      for (const change of times)
        for (const [index, { place, before, after }] of [change, ...(change.also ?? [])].entries())
          lines.push(
            `${plan.name} ${index > 0 ? '+ ' : ''}${place} ${figures(before)} > ${figures(after)}${change.proposed ? '' : ' ?'}`,
          )
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/rolledTimes.txt')
  })
})

describe.runIf(!here)('the real plans', () => {
  it('do not stand beside this repository', () => {
    expect(here).toBe(false)
  })
})
