/** Answers whose printed words a reader changed: they stand in other places too, and one press may change them all. */
import type { Block, Draft } from '../draft/draft.ts'
import { runsText } from '../text/runsText.ts'
import { exactDiff } from '../text/wordDiff.ts'
import type { FactChange } from './comparison.ts'
import type { Plan } from './passages.ts'
import { atomsOf } from './takeText.ts'

/** `old`, `now`: the passage as each plan prints it, with what its level prints before the words of the block (“Cơ quan chủ trì: ”). */
export function factChanges({ draft, values }: Plan, block: Block | undefined, old: string, now: string): FactChange[] {
  const atoms = block ? atomsOf(block.text, values) : null
  if (!atoms?.some(({ expression }) => expression !== undefined)) return []
  let at = old.indexOf(runsText(atoms))
  if (at < 0) return []
  const places = placesIn(old, now)
  const found: FactChange[] = []
  for (const { text, expression } of atoms) {
    const end = at + text.length
    if (expression !== undefined && isTyped(draft, expression, text)) {
      const [from, to] = [places.after.get(at), places.before.get(end)]
      const words = from === undefined || to === undefined ? '' : now.slice(from, to).trim()
      if (words !== '' && words !== text) found.push({ fact: expression, was: text, now: words })
    }
    at = end
  }
  return found
}

/** Printed as the clerk typed it: another word in its place is another answer. */
const isTyped = ({ facts }: Draft, expression: string, text: string): boolean =>
  facts[expression] === text && text !== ''

/** Where ends of words of the old text stand in the new one: `after` words that stayed and both ends, `before` words that stay. */
function placesIn(old: string, now: string): { after: Map<number, number>; before: Map<number, number> } {
  const [after, before] = [new Map([[0, 0]]), new Map([[old.length, now.length]])]
  let i = 0
  let j = 0
  for (const { text, change } of exactDiff(old, now)) {
    if (change === 'same')
      for (let n = 0; n <= text.length; n++) {
        if (n > 0) after.set(i + n, j + n)
        if (n < text.length) before.set(i + n, j + n)
      }
    if (change !== 'added') i += text.length
    if (change !== 'removed') j += text.length
  }
  return { after, before }
}
