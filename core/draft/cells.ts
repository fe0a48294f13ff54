import type { Cell, Inline } from './draft.ts'

/** What a cell of a draft's table says, merged with others or not. */
export const inlineOfCell = (cell: Cell): Inline => (typeof cell === 'string' ? cell : cell.text)
