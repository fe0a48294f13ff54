/** What stands around a passage and says what it is about: the other cells of its row, the headings above it. */
import { readPlace } from '../../document/place.ts'
import type { Passage } from '../passages.ts'

/** A heading says what its lines are about; a paragraph above them does not. */
const longestHeading = 200

/** The nearest first. */
export function surroundingsOf({ kind, place, view }: Passage): readonly string[] {
  const around: string[] = []
  if (kind === 'cell') {
    const [row = '0'] = readPlace(place).rest
    for (const cell of view?.block.table?.rows[Number(row)] ?? [])
      around.push(typeof cell === 'string' ? cell : cell.text)
  }
  for (let up = view?.parent ?? null, steps = 0; up && steps < 2; up = up.parent, steps++)
    if (up.text.length <= longestHeading) around.push(up.text)
  return around
}
