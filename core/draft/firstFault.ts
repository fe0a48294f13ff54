/**
 * Lists and records of things of one shape, checked a stretch at a time and no further than their first fault: a file of a million
 * wrong rows is refused at the first, without five million reasons in memory.
 */
import { z } from 'zod'

/** Faults of one stretch are all gathered before the first is told. */
const stretch = 500

/** As `z.array(item)`, with one issue where anything of it is wrong. */
export function listOf<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  const some = z.array(item)
  return z.unknown().transform((value, context): T[] => {
    if (!Array.isArray(value)) {
      context.issues.push({ code: 'invalid_type', expected: 'array', input: value })
      return z.NEVER
    }
    const checked: T[] = []
    for (let at = 0; at < value.length; at += stretch) {
      const result = some.safeParse(value.length > stretch ? value.slice(at, at + stretch) : value)
      if (!result.success) {
        context.issues.push(...told(result.error, value, (index) => at + Number(index)))
        return z.NEVER
      }
      for (const one of result.data) checked.push(one)
    }
    return checked
  })
}

/** As `z.record(z.string(), item)`, with one issue where anything of it is wrong. */
export function recordOf<T>(item: z.ZodType<T>): z.ZodType<Record<string, T>> {
  const some = z.record(z.string(), item)
  return z.unknown().transform((value, context): Record<string, T> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      context.issues.push({ code: 'invalid_type', expected: 'record', input: value })
      return z.NEVER
    }
    const entries = Object.entries(value)
    const checked: [string, T][] = []
    for (let at = 0; at < entries.length; at += stretch) {
      const result = some.safeParse(Object.fromEntries(entries.slice(at, at + stretch)))
      if (!result.success) {
        context.issues.push(...told(result.error, value, (key) => key))
        return z.NEVER
      }
      for (const one of Object.entries(result.data)) checked.push(one)
    }
    return Object.fromEntries(checked)
  })
}

/** The first of them, at its place in the whole. */
const told = ({ issues }: z.ZodError, input: unknown, placeOf: (within: PropertyKey) => PropertyKey) =>
  issues.slice(0, 1).map((first) => ({
    code: 'custom' as const,
    message: first.message,
    path: first.path.map((part, depth) => (depth === 0 ? placeOf(part) : part)),
    params: { fault: faultOf(first) },
    input,
  }))

/** What is wrong, as zod names it, also where a list has passed it on. */
export function faultOf(issue: z.core.$ZodIssue): string {
  const fault: unknown = issue.code === 'custom' ? issue.params?.fault : issue.code
  return typeof fault === 'string' ? fault : issue.code
}
