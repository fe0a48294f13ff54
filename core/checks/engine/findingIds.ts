/**
 * By what a finding is known again: one scheme for the list, for waivers and for fixes in bulk.
 *
 * About a place as a whole: rule, place and words, `STR-04|block/b7|9f3c21a0`. About words inside of a text: what stands on
 * both sides of them as well (`wordMarks.ts`), `LAW-08|block/b7|9f3c21a0|00.5e1d0c37`. Several things said of the very same words
 * are numbered, `#2/3`; the same thing said twice is told apart in the list alone, by a last `#2`.
 */
import { pushTo } from '../../reading/keep.ts'
import type { RuleFinding } from '../shape/rule.ts'
import { shortHash } from './shortHash.ts'
import { markWords, type WordMark } from './wordMarks.ts'

export interface IdentifiedFinding extends FindingName {
  found: RuleFinding
  /** Unlike any other's of the same check. */
  id: string
  marks: readonly WordMark[]
}

/** What an id says. */
interface FindingName {
  /** `LAW-08|block/b7`: rule, and the place, or what the text belongs to. */
  head: string
  /** Hash of the excerpt. */
  words: string
  /** `#2/3`; empty where one thing is said. */
  variant: string
}

/** All findings one rule gives of a plan, in its order. */
export function identify(rule: string, findings: readonly RuleFinding[]): IdentifiedFinding[] {
  const marksOf = markWords(findings)
  const named = findings.map((found) => {
    const marks = marksOf.get(found) ?? []
    const head = `${rule}|${found.inText?.home ?? found.place}`
    const words = shortHash(found.excerpt)
    const codes = marks.length > 0 ? `|${marks.map(({ code }) => code).join(',')}` : ''
    return { found, head, words, marks, base: `${head}|${words}${codes}` }
  })
  const alike = new Map<string, RuleFinding[]>()
  for (const { base, found } of named) pushTo(alike, base, found)
  return named.map(({ found, head, words, marks, base }) => {
    const group = alike.get(base) ?? []
    const messages = [...new Set(group.map(({ message }) => message))]
    const variant = messages.length > 1 ? `#${messages.indexOf(found.message) + 1}/${messages.length}` : ''
    const before = group.filter(({ message }) => message === found.message).indexOf(found)
    return { found, head, words, marks, variant, id: `${base}${variant}${before > 0 ? `#${before + 1}` : ''}` }
  })
}

const shape =
  /^(?<head>.*)\|(?<words>[0-9a-f]{8})(?<count>-\d+)?(?:\|(?<codes>[\d.,/a-f]+))?(?<variant>#\d+\/\d+)?(?:#\d+)?$/u

/** An id read back, with the marks it carries; null for what is none. `count` is of ids written before words had sides. */
export function readId(id: string): (FindingName & { codes: string[]; count: string }) | null {
  const { groups } = shape.exec(id) ?? {}
  if (!groups) return null
  const { head = '', words = '', count = '', codes, variant = '' } = groups
  return { head, words, count, codes: codes?.split(',') ?? [], variant }
}
