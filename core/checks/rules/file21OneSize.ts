import type { SheetLine } from '../../reading/fileSheet.ts'
import { sizeLimits } from '../../style/sizes.ts'
import { asItShould, exampleSheet, withSheet } from '../kits/exampleSheet.ts'
import { atLines, bodyParts, linesOf, valuesText, whereSaid, within } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** A tenth of the text in another size is a choice nobody made. */
const share = 0.1

const inSize = (size: number): SheetLine[] =>
  exampleSheet.lines.map((line) =>
    line.part === 'body' ? { ...line, runs: line.runs.map((run) => ({ ...run, size })) } : line,
  )

export const fileOneSize: Rule = {
  id: 'FILE-21',
  severity: 'warning',
  title: 'Nội dung trong tệp Word dùng một cỡ chữ',
  why: 'Cỡ chữ của một văn bản phải tăng, giảm cùng nhau; lẫn hai cỡ là dấu vết của cắt dán.',
  unless: 'Cỡ ngoài mức 13 - 14 đã được nói ở FILE-06; dưới một phần mười số chữ thì không kể.',
  source: decree('V'),
  examples: [
    asItShould,
    { name: 'Nội dung cỡ 13, căn cứ cỡ 14', reports: 1, draft: (plan) => plan, with: withSheet({ lines: inSize(13) }) },
  ],
  *check({ sheet }) {
    const lines = linesOf(sheet, bodyParts)
    const letters = new Map<number, number>()
    let all = 0
    for (const run of lines.flatMap(({ runs }) => runs)) {
      all += run.letters
      if (within(run.size, sizeLimits.body)) letters.set(run.size, (letters.get(run.size) ?? 0) + run.letters)
    }
    const used = [...letters].filter(([, count]) => count >= all * share).sort((a, b) => b[1] - a[1])
    if (used.length < 2) return
    const others = lines.filter(({ runs }) => runs.some(({ size }) => size !== used[0]?.[0] && letters.has(size)))
    const found = `Nội dung lẫn cỡ chữ ${valuesText(used.map(([size]) => size))}`
    yield atLines(others, found, `${found} (cỡ ít hơn ${whereSaid(others)}); cần một cỡ cho cả văn bản.`)
  },
}
