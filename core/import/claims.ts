/** What each line of the source was taken for, and where its words went. */

import type { PlaceKey } from '../document/place.ts'
import type { LineKind } from './importLine.ts'

interface Claim {
  kind: LineKind
  place: PlaceKey
  /** The import is not sure. */
  guessed: boolean
}

export interface Claims {
  /** The first claim of a line stands. */
  claim(line: number, kind: LineKind, place: PlaceKey, guessed?: boolean): void
  of(line: number): Claim | undefined
}

export function takeClaims(): Claims {
  const byLine = new Map<number, Claim>()
  return {
    claim(line, kind, place, guessed = false) {
      if (line > 0 && !byLine.has(line)) byLine.set(line, { kind, place, guessed })
    },
    of: (line) => byLine.get(line),
  }
}
