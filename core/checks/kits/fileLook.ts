/** What the rules about the Word file in hand share: lines of a part, what is found beside what is wanted, how many lines look so. */
import { place } from '../../document/place.ts'
import type { FileSheet, SheetLine, SheetPart, SheetRun } from '../../reading/fileSheet.ts'
import { type SizeName, sizeLimits } from '../../style/sizes.ts'
import { decimalText } from '../../text/figures.ts'
import type { RuleFinding } from '../shape/rule.ts'

/** Where what is said of the whole file leads: the look of our own pages. */
export const ofWholeFile = place.letterhead('layout')

/** The plan's own text, headings and lists among it. */
export const bodyParts: readonly SheetPart[] = ['basis', 'section', 'body', 'list']

export const linesOf = (sheet: FileSheet | undefined, parts: readonly SheetPart[]): SheetLine[] =>
  (sheet?.lines ?? []).filter(({ part }) => parts.includes(part))

const countOf = (lines: readonly SheetLine[]): number => lines.reduce((sum, { count }) => sum + count, 0)

/** `12 đoạn, đầu tiên là “Căn cứ ...”`; of one line its words alone. */
export function whereSaid(lines: readonly SheetLine[], unit = 'đoạn'): string {
  const count = countOf(lines)
  const words = lines[0]?.words ?? ''
  return count === 1 ? `ở “${words}”` : `ở ${count} ${unit}, đầu tiên là “${words}”`
}

/** `11 và 12,5`. */
export const valuesText = (values: readonly number[]): string => {
  const texts = [...new Set(values)].sort((a, b) => a - b).map(decimalText)
  const last = texts.pop() ?? ''
  return texts.length === 0 ? last : `${texts.join('; ')} và ${last}`
}

/** `13 - 14`, of one figure that alone. */
export const rangeSaid = ([low, high]: readonly [number, number]): string =>
  low === high ? decimalText(low) : `${decimalText(low)} - ${decimalText(high)}`

/** A finding about lines of the file: at the first of them. */
export const atLines = (lines: readonly SheetLine[], excerpt: string, message: string): RuleFinding => ({
  place: lines[0]?.place ?? ofWholeFile,
  excerpt,
  message,
})

export const within = (value: number, [low, high]: readonly [number, number], slack = 0): boolean =>
  value >= low - slack && value <= high + slack

/** Of the letters of a line, those whose look is so: 0 to 1. */
function shareOf({ runs }: SheetLine, so: (run: SheetRun) => boolean): number {
  const all = runs.reduce((sum, { letters }) => sum + letters, 0)
  return all === 0 ? 0 : runs.reduce((sum, run) => (so(run) ? sum + run.letters : sum), 0) / all
}

/** A few letters of another size are a mark or a slip of the hand. */
const fewLetters = 3

/** How a part of the page must look. What is absent may be either way. */
export interface PartWish {
  part: SheetPart
  /** As a clerk calls it: `Quốc hiệu`. */
  name: string
  /** Null where another rule looks at it. */
  size: SizeName | null
  bold?: boolean
  italic?: boolean
  centred?: true
}

/** What of its look is not as wished: size, weight, slant and place on its line, each once. */
export function* faultsOf(sheet: FileSheet | undefined, wishes: readonly PartWish[]): Iterable<RuleFinding> {
  for (const wish of wishes) {
    const lines = linesOf(sheet, [wish.part])
    if (lines.length > 0) yield* faultsOfPart(lines, wish)
  }
}

function* faultsOfPart(lines: readonly SheetLine[], wish: PartWish): Iterable<RuleFinding> {
  const { name } = wish
  const limits = wish.size === null ? null : sizeLimits[wish.size]
  const sizes = lines.flatMap(({ runs }) =>
    runs.flatMap(({ size, letters }) => (limits && letters >= fewLetters && !within(size, limits) ? [size] : [])),
  )
  if (limits && sizes.length > 0) {
    const sized = lines.filter(({ runs }) => runs.some(({ size }) => sizes.includes(size)))
    const found = `${name} cỡ chữ ${valuesText(sizes)}`
    yield atLines(sized, found, `${found} (${whereSaid(sized, 'dòng')}); cần cỡ chữ ${rangeSaid(limits)}.`)
  }
  for (const [wanted, so, not] of [
    [wish.bold, 'chữ đậm', 'chữ không đậm'],
    [wish.italic, 'chữ nghiêng', 'chữ đứng'],
  ] as const) {
    if (wanted === undefined) continue
    const is = (run: SheetRun): boolean => (so === 'chữ đậm' ? run.bold : run.italic)
    const wrong = lines.filter(
      (line) => line.runs.length > 0 && (wanted ? shareOf(line, is) < 0.2 : shareOf(line, is) > 0.8),
    )
    if (wrong.length === 0) continue
    const found = `${name} đang là ${wanted ? not : so}`
    yield atLines(wrong, found, `${found} (${whereSaid(wrong, 'dòng')}); cần ${wanted ? so : not}.`)
  }
  if (!wish.centred) return
  const aside = lines.filter((line) => isAside(line))
  if (aside.length === 0) return
  const found = `${name} không canh giữa`
  yield atLines(aside, found, `${found} (${whereSaid(aside, 'dòng')}); cần canh giữa.`)
}

/** Letters of a name that leaves room beside it in its column: a longer one fills it and stands in the middle anyhow. */
const leavesRoom = 24
const inColumn: readonly SheetPart[] = ['nation', 'motto', 'parent', 'issuer']

/** Set at one side; a line moved in by hand may stand in the middle all the same. */
const isAside = ({ part, longest, paragraph }: SheetLine): boolean =>
  paragraph !== undefined &&
  paragraph.align !== 'center' &&
  Math.abs(paragraph.start) < 5 &&
  !(inColumn.includes(part) && longest >= leavesRoom)
