/**
 * The real plans beside this repository: each time in them with its file and line and the value it is read into, and what rolling
 * them a year on changes and asks. No words of theirs are kept here; a reader has looked at every line.
 */
import { describe, expect, it } from 'vitest'
import { weekdayNumber } from '../../core/reading/time/weekdayWords.ts'
import { type TimeWords, timeWordsIn } from '../../core/reading/timeWords.ts'
import { printed } from '../core-import/reading.ts'
import { rolled } from '../core-rollforward/rolling.ts'
import { draftOfReal, realPlans, realPlansAreHere } from './realPlans.ts'

function value(text: string, { kind, day, month, year, last, weekday, yearly }: TimeWords): string {
  const named = weekday ? ` weekday ${weekdayNumber(text.slice(weekday.start, weekday.end))}` : ''
  const range = last === year ? `${year}` : `${year}-${last}`
  return `${kind} ${day > 0 ? `${day}/` : ''}${month > 0 ? `${month}/` : ''}${range}${named}${yearly ? ' yearly' : ''}`
}

describe.runIf(realPlansAreHere)('the real plans', () => {
  it('have their times read into values, line by line', async () => {
    const lines: string[] = []
    for (const plan of realPlans)
      for (const [index, line] of printed(await draftOfReal(plan))
        .split('\n')
        .entries())
        for (const time of timeWordsIn(line)) lines.push(`${plan.name}:${index + 1} ${value(line, time)}`)
    expect(lines.length).toBeGreaterThanOrEqual(100)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/times.txt')
  })

  it('roll a year on: every change and question, by its place', async () => {
    const lines: string[] = []
    for (const plan of realPlans) {
      const draft = await draftOfReal(plan)
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

describe.runIf(!realPlansAreHere)('the real plans', () => {
  it('do not stand beside this repository', () => {
    expect(realPlansAreHere).toBe(false)
  })
})
