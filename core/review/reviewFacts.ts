/** What the review sheet says of a plan, and how much of it there is room for. */

import type { Finding, Severity } from '../checks/shape/finding.ts'
import { sameFacts } from '../checks/shape/sameFact.ts'
import { perInput } from '../perInput.ts'
import { type LegalBasis, legalBasesOf } from '../reading/legalBases.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { formatShortDate, isoOfMoment } from '../text/dates.ts'

/** What was checked, by whom it was asked, and what came of it. */
export interface Reviewed {
  input: PlanInput
  /** All that the checks said of it, waived ones among them. */
  findings: readonly Finding[]
  /** When the sheet is made, by the machine's clock. */
  now: Date
}

/** How many lines each list may have; the rest is counted. */
export interface SheetRoom {
  standing: number
  waived: number
  bases: number
}

export const widestSheet: SheetRoom = { standing: 16, waived: 10, bases: 14 }

/** A sheet with the longest of its lists a line shorter; null where nothing is left to cut. */
export function narrower(room: SheetRoom, reviewed: Reviewed): SheetRoom | null {
  const { standing, waived, bases } = factsOf(reviewed)
  const lines = {
    // Errors and warnings are what the sheet is for: hints go first, then the căn cứ.
    standing: Math.min(room.standing, standing.length),
    waived: Math.min(room.waived, waived.length),
    bases: Math.min(room.bases, bases.length),
  }
  const hints = standing.slice(0, lines.standing).filter(({ finding }) => finding.severity === 'hint').length
  if (hints > 0) return { ...lines, standing: lines.standing - 1 }
  const longest = Math.max(lines.standing, lines.waived, lines.bases)
  if (longest === 0) return null
  if (lines.bases === longest) return { ...lines, bases: longest - 1 }
  return lines.standing === longest ? { ...lines, standing: longest - 1 } : { ...lines, waived: longest - 1 }
}

interface ReviewFacts {
  /** The same thing said at several places is one line. */
  standing: readonly { finding: Finding; times: number }[]
  /** With the reason, and the day it was given. */
  waived: readonly { finding: Finding; reason: string; at: string }[]
  bases: readonly LegalBasis[]
  counts: Record<Severity, number>
}

export const factsOf: (reviewed: Reviewed) => ReviewFacts = perInput(makeFacts)

function makeFacts({ input, findings }: Reviewed): ReviewFacts {
  const open = findings.filter((finding) => finding.waived === undefined)
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  return {
    standing: sameFacts(open).map(({ first, others }) => ({ finding: first, times: 1 + others.length })),
    waived: findings.flatMap((finding) =>
      finding.waived ? [{ finding, reason: finding.waived.reason, at: shortDay(finding.waived.at) }] : [],
    ),
    bases: onceEach(legalBasesOf(input)),
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
  }
}

export const timesOf = (lines: readonly { times: number }[]): number => lines.reduce((sum, { times }) => sum + times, 0)

/** One document cited by several lines is one row. */
function onceEach(bases: readonly LegalBasis[]): LegalBasis[] {
  const rows = new Map<string, LegalBasis>()
  for (const basis of bases) {
    const key = basis.reference?.id ?? (basis.number || basis.words)
    if (!rows.has(key)) rows.set(key, basis)
  }
  return [...rows.values()]
}

const shortDay = (at: string): string => {
  const moment = new Date(at)
  return Number.isNaN(moment.getTime()) ? '' : formatShortDate(isoOfMoment(moment))
}
