import type { Run, TextLine } from './model.ts'

/** Lines of a title as one: where one ends stands a space, an answer's own where the break is inside of the answer. */
export const joinedLines = (lines: readonly Pick<TextLine, 'runs'>[]): Run[] =>
  lines.flatMap(({ runs }, index) => {
    const before = lines[index - 1]?.runs.at(-1)
    const fact = before?.fact === runs[0]?.fact ? before?.fact : undefined
    return index === 0 ? runs : [{ text: ' ', ...(fact === undefined ? {} : { fact }) }, ...runs]
  })
