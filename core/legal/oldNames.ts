/** Names of units, bodies and posts that ended in 2025 and 2026, each with the day and with what holds its work now. */

import { z } from 'zod'
import { foldText } from '../text/normalize.ts'
import data from './oldNames.json' with { type: 'json' }

const oldName = z.object({
  old: z.string(),
  /** A proposal; null where nothing can be said. */
  now: z.string().nullable(),
  /** The first day on which the old name is no more: `2025-07-01`. */
  since: z.string(),
  /** No source says what holds the work now: shown, never put in unasked. */
  asked: z.boolean().optional(),
})
type OldName = z.infer<typeof oldName>

const shape = z.object({
  provinces: z.array(oldName),
  departments: z.array(oldName),
  districtRooms: z.array(oldName),
  postsAndParty: z.array(oldName),
})
type OldNameKind = keyof z.infer<typeof shape>

const names = shape.parse(data)

interface OldNameFound {
  start: number
  end: number
  /** As written. */
  words: string
  name: OldName
}

/** Dashes are written in several ways, and left out: `Văn phòng - Thống kê`, `Văn phòng Thống kê`. */
const patternOf = (kind: OldNameKind): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...names[kind]]
      .sort((a, b) => b.old.length - a.old.length)
      .map(({ old }) =>
        old
          .replace(/^\p{L}/u, (first) => `[${first.toLocaleLowerCase('vi')}${first.toLocaleUpperCase('vi')}]`)
          .replaceAll(' - ', '(?:\\s*[-–,]\\s*|\\s+)')
          .replaceAll('oa', '(?:oa|oà|oá)')
          .replaceAll('òa', '(?:òa|oà)')
          .replaceAll('óa', '(?:óa|oá)')
          .replaceAll(' ', '\\s+'),
      )
      .join('|')})(?![\\p{L}\\p{M}])`,
    kind === 'postsAndParty' ? 'giu' : 'gu',
  )

const patterns: Readonly<Record<OldNameKind, RegExp>> = {
  provinces: patternOf('provinces'),
  departments: patternOf('departments'),
  districtRooms: patternOf('districtRooms'),
  postsAndParty: patternOf('postsAndParty'),
}
const keyOf = (text: string): string => foldText(text).replace(/[\s,–-]/gu, '')
const byKey = new Map(
  Object.values(names)
    .flat()
    .map((name) => [keyOf(name.old), name]),
)

/** Old names in a text, in order. */
export function findOldNames(text: string, kind: OldNameKind): OldNameFound[] {
  const found: OldNameFound[] = []
  for (const match of text.matchAll(patterns[kind])) {
    const name = byKey.get(keyOf(match[0]))
    if (name) found.push({ start: match.index, end: match.index + match[0].length, words: match[0], name })
  }
  return found
}

/** What an old name is called on a day; a name that was itself replaced by then leads on. */
export function nameNow({ now, since }: OldName, on: string): string | null {
  if (now === null || on < since) return null
  const next = byKey.get(keyOf(now))
  return (next && nameNow(next, on)) ?? now
}
