/** The findings still to settle, their order, and the one in hand (F8). */

import { create } from 'zustand'
import { bySeverity, type Finding } from '../../core/checks/shape/finding.ts'
import type { BuildResult } from '../../core/contract/operations.ts'
import { perInput } from '../../core/perInput.ts'
import { stepIds } from '../../core/template/template.ts'
import { useEditor } from '../state/editor.ts'

/** Errors first, each kind in the order of the steps. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => bySeverity(a, b) || stepIds.indexOf(a.step) - stepIds.indexOf(b.step))
}

const noFindings: readonly Finding[] = []

/** Not let pass, in order; the same list for the same build. */
export const openFindings = (build: BuildResult | null): readonly Finding[] => (build ? openOf(build) : noFindings)

const openOf = perInput((build: BuildResult): readonly Finding[] =>
  inOrder(build.findings.filter((finding) => finding.waived === undefined)),
)

/** Where the next one is, from the one in hand; past the end it begins again. */
export function nextFinding(findings: readonly Finding[], current: string | null, by: 1 | -1): Finding | undefined {
  const at = findings.findIndex((finding) => finding.id === current)
  if (at < 0) return by === 1 ? findings[0] : findings.at(-1)
  return findings[(at + by + findings.length) % findings.length]
}

export const useCurrentFinding = create<{ id: string | null }>()(() => ({ id: null }))

export function showFinding(finding: Finding): void {
  useCurrentFinding.setState({ id: finding.id })
  useEditor.getState().goTo(finding.place)
}

export function goToFinding(by: 1 | -1): void {
  const { build } = useEditor.getState()
  const next = nextFinding(openFindings(build), useCurrentFinding.getState().id, by)
  if (next) showFinding(next)
}
