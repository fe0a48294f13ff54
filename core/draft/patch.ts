/** Changing plain data without touching what does not change: the same object comes back when nothing differs. */

import { sameData } from '../text/sameData.ts'

/** `base` with the fields of `patch`; an undefined field of the patch is taken out. */
export function patched<T extends object>(base: T, patch: { [K in keyof T]?: T[K] | undefined }): T {
  const before: [string, unknown][] = Object.entries(base)
  const current = new Map(before)
  const changes = Object.entries(patch).filter(([key, value]) => !sameData(current.get(key), value))
  if (changes.length === 0) return base
  const next: T = { ...base, ...patch }
  for (const [key, value] of changes) {
    if (value === undefined) Reflect.deleteProperty(next, key)
  }
  return next
}

interface Named {
  id: string
}

/** Replaces the one with its id, or adds it: before the named one, else at the end. With `before`, an old one moves there. */
export function putById<T extends Named>(list: T[], value: T, before?: string): T[] {
  const old = list.findIndex(({ id }) => id === value.id)
  if (old >= 0 && before === undefined) return sameData(list[old], value) ? list : list.with(old, value)
  const rest = list.filter(({ id }) => id !== value.id)
  const at = before === undefined ? -1 : rest.findIndex(({ id }) => id === before)
  const next = at < 0 ? [...rest, value] : rest.toSpliced(at, 0, value)
  return sameData(next, list) ? list : next
}

export function removeById<T extends Named>(list: T[], id: string): T[] {
  return list.some((value) => value.id === id) ? list.filter((value) => value.id !== id) : list
}

export function patchById<T extends Named>(list: T[], id: string, patch: { [K in keyof T]?: T[K] | undefined }): T[] {
  const at = list.findIndex((value) => value.id === id)
  const old = list[at]
  if (!old) return list
  const next = patched(old, patch)
  return next === old ? list : list.with(at, next)
}

/** Up or down by one place; at the end of the list nothing happens. */
export function moveById<T extends Named>(list: T[], id: string, by: -1 | 1): T[] {
  const from = list.findIndex((value) => value.id === id)
  const value = list[from]
  const other = list[from + by]
  return value && other ? list.with(from, other).with(from + by, value) : list
}

interface Branch extends Named {
  children: Branch[]
}

/** The new list with every branch of the old one that is the same data, so that what did not change does not draw again. */
export function sharing<T extends Branch>(old: readonly T[], next: T[]): T[] {
  const known = new Map(old.map((one) => [one.id, one]))
  return next.map((one) => {
    const before = known.get(one.id)
    if (!before) return one
    if (sameData(before, one)) return before
    return { ...one, children: sharing(before.children, one.children) }
  })
}
