/** Which line of the file stands where in the draft, and back. */

import type { PlaceKey } from '../../../core/document/place.ts'
import type { ImportLine } from '../../../core/import/importLine.ts'

/**
 * The line whose words stand at a place of the draft; where no line says so, the first of what holds the place:
 * `block/b7/2/1` is found in the line of `block/b7`, `letterhead/motto` in the first line of the letterhead.
 */
export function lineAt(lines: readonly ImportLine[], place: PlaceKey): ImportLine | undefined {
  const parts = place.split('/')
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join('/')
    if (key === 'block' || key === 'annex') return undefined
    const found = lines.find((line) => line.place === key) ?? lines.find((line) => line.place.startsWith(`${key}/`))
    if (found) return found
  }
  return undefined
}

/** The next line to look at from the one in hand, past the end from the beginning. */
export function nextLine(
  lines: readonly ImportLine[],
  from: number,
  by: 1 | -1,
  wanted: (line: ImportLine) => boolean,
): ImportLine | undefined {
  const at = lines.findIndex((line) => line.line === from)
  const order = by === 1 ? [...lines.slice(at + 1), ...lines.slice(0, at + 1)] : turned(lines, at)
  return order.find(wanted)
}

const turned = (lines: readonly ImportLine[], at: number): ImportLine[] =>
  [...lines.slice(Math.max(at, 0)), ...lines.slice(0, Math.max(at, 0))].reverse()

/** The lines from one to the other, whichever stands first. */
export function linesBetween(lines: readonly ImportLine[], one: number, other: number): number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  return lines.filter(({ line }) => line >= from && line <= to).map(({ line }) => line)
}

/** Lines that go on with the paragraph of the line before: a file with hard line ends has many. */
export function continuations(lines: readonly ImportLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const one =
      before?.kind === line.kind && before.place === line.place && /^(?:block|recipients|letterhead)\//.test(line.place)
    if (one) found.add(line.line)
  })
  return found
}
