/** Which islands stand between the rows now: hints and switches of all, the tools of the row in hand. */
import type { OutlineKind } from './OutlineToolbar.tsx'
import type { Island } from './rowIslands.ts'
import { canAssign, isSection, type Row } from './rows.ts'

/** In a form. */
export function formIslands(rows: readonly Row[], inHand: Row | null, kind: OutlineKind): Island[] {
  return rows.flatMap((row): Island[] => {
    const { block } = row
    const mine = row === inHand && block.kind !== 'table'
    const wanted: [boolean, Island['kind']][] = [
      [block.hint !== undefined && block.hint !== '' && !block.off, 'hint'],
      [isSection(block), 'switch'],
      [mine, 'controls'],
      [block.label !== undefined, 'kept'],
      [mine && kind === 'tasks' && canAssign(row), 'duties'],
    ]
    return wanted.flatMap(([is, what]) => (is ? [{ kind: what, id: block.id }] : []))
  })
}

/** On paper nothing takes room between the rows. */
export const paperIslands = (inHand: Row | null): Island[] => {
  if (!inHand || inHand.block.kind === 'table') return []
  const { id, label } = inHand.block
  return label === undefined
    ? [{ kind: 'controls', id }]
    : [
        { kind: 'controls', id },
        { kind: 'kept', id },
      ]
}
