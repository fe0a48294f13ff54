/**
 * A way through the years, one value for each: `Năm 2026: giảm 10%; năm 2027: giảm 15%; năm 2028: giảm 20%`, or a table with a
 * column or a row for each. Moved in part, two values would stand for one year: all of it is asked.
 *
 * 1. Years with a value each, in one text or in a row or column (`isStepOfWay`).
 * 2. Aims in lines of their own (`isFirstRung`).
 * 3. Times below each other in a column, or in lines that were its cells (`isOnTheWay`).
 * 4. Seasons and years beside the plan's own in a row (`besideSchoolYear`, `besideYear`).
 */
import { type PlaceKey, readPlace } from '../../document/place.ts'
import { perInput } from '../../perInput.ts'
import { pushTo } from '../keep.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { PlanInput } from '../planInput.ts'
import { type TimeWords, timesIn } from '../timeWords.ts'

/** `2026`, `Năm 2026`, `KH 2026`, `Ước thực hiện năm 2025`. */
const yearAlone =
  /^(?:(?:ước|thực hiện|TH|kế hoạch|KH|dự kiến|mục tiêu|chỉ tiêu|kết quả|dự toán|cuối|đến|cả|năm)\s*)*(?<year>20\d\d)(?:\s*\([^()]{1,12}\))?$/iu
const yearWithValue = /(?<![\d/.-])(?<year>20\d\d)\s*:/gu

const isWay = (years: readonly number[], from: number): boolean =>
  years.includes(from) && years.includes(from + 1) && years.includes(from + 2)

const linesOf: (input: PlanInput) => ReadonlyMap<Passage, readonly (readonly number[])[]> = perInput((input) => {
  const lines = new Map<string, number[]>()
  const places: [Passage, string[]][] = []
  for (const passage of passagesOf(input)) {
    const year = passage.kind === 'cell' ? yearAlone.exec(passage.text.trim())?.groups?.year : undefined
    if (year === undefined) continue
    const { id, rest } = readPlace(passage.place)
    const keys = [`${id} row ${rest[0]}`, `${id} column ${rest[1]}`]
    for (const key of keys) pushTo(lines, key, Number(year))
    places.push([passage, keys])
  }
  return new Map(places.map(([passage, keys]) => [passage, keys.map((key) => lines.get(key) ?? [])]))
})

/** Whether a year of this passage, at `end` of its words, is a step of such a way. */
export function isStepOfWay(input: PlanInput, passage: Passage, end: number, from: number): boolean {
  if (
    linesOf(input)
      .get(passage)
      ?.some((years) => isWay(years, from))
  )
    return true
  if (!/^\s*:/u.test(passage.text.slice(end, end + 4))) return false
  return isWay(
    [...passage.text.matchAll(yearWithValue)].map(({ groups }) => Number(groups?.year)),
    from,
  )
}

/** `Đến hết năm 2026: 30% hộ`, the first of the lines of an aim. */
const aimLine = /^[\s–+*-]*(?:[Mm]ục tiêu\s+)?(?:[Đđ]ến|[Tt]ới)\s+(?:hết\s+|cuối\s+)?năm\s+(?<year>20\d\d)(?!\d)/u

const aimsOf: (input: PlanInput) => readonly number[] = perInput((input) =>
  passagesOf(input).flatMap(({ kind, text }) => {
    const year = kind === 'cell' ? undefined : aimLine.exec(text)?.groups?.year
    return year === undefined ? [] : [Number(year)]
  }),
)

/**
 * Whether a year is the first rung of a ladder of aims, each in a line of its own: `Đến hết năm 2026: …`, `Đến năm 2030: …`,
 * `Đến năm 2035: …`. The year behind it in the text is none.
 */
export const isFirstRung = (
  input: PlanInput,
  { kind, text }: Passage,
  { year, start }: TimeWords,
  from: number,
): boolean =>
  kind !== 'cell' &&
  year !== null &&
  year <= from + 1 &&
  (aimLine.exec(text)?.[0].length ?? 0) > start &&
  aimsOf(input).filter((other) => other > year + 1).length > 1

/** The last year each column of times comes to, in cells that say a time and little else. */
const columnEnds: (input: PlanInput) => ReadonlyMap<string, number> = perInput((input) => {
  const ends = new Map<string, number>()
  for (const passage of passagesOf(input)) {
    const key = columnOf(passage)
    if (key === null) continue
    for (const { last } of timesIn(passage.text)) ends.set(key, Math.max(ends.get(key) ?? 0, last ?? 0))
  }
  return ends
})

/** A line that is a time and nothing else: a cell of a table that was taken for lines. */
const timeAlone = /^(?:(?:quý|tháng|năm)\s+)*(?:(?:[IVX]+|\d{1,2})\s*(?:[/-]|năm)\s*)?20\d\d(?:\s*[-–]\s*20\d\d)?$/iu

function columnOf({ kind, text, place }: Passage): string | null {
  if (kind === 'block' && timeAlone.test(text.trim())) return 'lines'
  if (kind !== 'cell' || text.length > headWords) return null
  const { id, rest } = readPlace(place)
  return `${id} ${rest[1]}`
}

/** `Quý IV/2026`, `Quý II/2027`, `2026 - 2030` below each other: a way over years, whose steps move together or not at all. */
export const isOnTheWay = (input: PlanInput, passage: Passage, from: number): boolean =>
  (columnEnds(input).get(columnOf(passage) ?? '') ?? 0) > from + 1

/** `Vụ Đông 2024 - 2025`, `Năm học 2024-2025`, and little else. */
const headWords = 40

const schoolRows: (input: PlanInput) => ReadonlyMap<string, readonly number[]> = perInput((input) => {
  const rows = new Map<string, number[]>()
  for (const { kind, text, place } of passagesOf(input)) {
    if (kind !== 'cell' || text.length > headWords) continue
    for (const time of timesIn(text))
      if (time.kind === 'school-year' && time.year !== null) pushTo(rows, rowOf(place), time.year)
  }
  return rows
})

const rowOf = (place: PlaceKey): string => {
  const { id, rest } = readPlace(place)
  return `${id} ${rest[0]}`
}

/** Whether another cell of its row says the plan's season or school year: `Đông Xuân 2024 - 2025 | Đông Xuân 2025 - 2026`. */
export const besideSchoolYear = (input: PlanInput, { kind, place, text }: Passage, year: number): boolean =>
  kind === 'cell' && text.length <= headWords && (schoolRows(input).get(rowOf(place)) ?? []).includes(year)

/** Whether another cell of its row, and nothing else in it, is the plan's year: `Thực hiện 2025 | Kế hoạch 2026`. */
export const besideYear = (input: PlanInput, passage: Passage, year: number): boolean =>
  passage.kind === 'cell' && (linesOf(input).get(passage)?.[0] ?? []).includes(year)
