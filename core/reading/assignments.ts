/**
 * The tasks of a plan that carry an assignment, and what a task is told by the blocks around it: a line above holds for all
 * below. Made once a check.
 */

import type { DutyRole } from '../draft/draft.ts'
import { perInput } from '../perInput.ts'
import { type BlockView, type Reading, topOf } from './plan.ts'

interface Assignment {
  /** The task. */
  view: BlockView
  /** Its own lines, in order. */
  lines: readonly BlockView[]
}

/** Tasks of the plan's body with at least one line of assignment. */
export const assignmentsOf: (reading: Reading) => readonly Assignment[] = perInput(findAssignments)

function findAssignments(reading: Reading): Assignment[] {
  return reading.blocks.flatMap((view) => {
    if (view.annex !== null || view.block.duty) return []
    const lines = view.children.filter((child) => child.block.duty)
    return lines.length === 0 ? [] : [{ view, lines }]
  })
}

/** A line of one of these roles in the task itself or in one it belongs to. */
export function isTold(view: BlockView, roles: readonly DutyRole[]): boolean {
  for (let up: BlockView | null = view; up; up = up.parent)
    if (up.children.some(({ block }) => block.duty && roles.includes(block.duty.role))) return true
  return false
}

/** Who answers for a task, in whatever word. */
export const leading: readonly DutyRole[] = ['lead', 'do', 'advise']

/** What an assignment line says, without its label. */
export function saidIn({ block, text }: BlockView): string {
  return block.duty ? text.slice(block.duty.label.trim().length + 1).trim() : text
}

/** Everything a block and those under it print. */
export function wholeText(view: BlockView): string {
  return [view.text, ...view.children.map(wholeText)].join(' ')
}

export const isIn = (view: BlockView, role: NonNullable<BlockView['block']['role']>): boolean =>
  view.annex === null && topOf(view).block.role === role
