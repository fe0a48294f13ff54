/** Small helpers to read a text once and to gather by key. */

import { foldText } from '../text/normalize.ts'

/** More texts than the longest plan has (20,000 items): of one that had more, each check would read every text anew. */
export const mostKept = 40_000

/** What `read` finds in a text, kept from one check to the next: after an edit only the changed text is read again. */
export function byText<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = read(text)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, made)
    return made
  }
}

const nowhere: readonly RegExpExecArray[] = []

/** Where a pattern with the flag `g` stands in a text, kept like all that is read of it. */
export const matchesIn = (pattern: RegExp): ((text: string) => readonly RegExpExecArray[]) =>
  byText((text) => {
    const all = [...text.matchAll(pattern)]
    return all.length === 0 ? nowhere : all
  })

/** One string for equal ones: what is kept by its words is then found by identity. */
export const oneOf = byText((text) => text)

/** Of labels and names, asked again at every check. */
export const foldedOf = byText(foldText)

export function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
