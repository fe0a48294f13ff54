import type { CellModel, TableCell } from './model.ts'

/** A plain cell as if it had a look; an empty one has no words at all. */
export const cellModel = (cell: TableCell): CellModel =>
  typeof cell === 'string' ? { runs: cell === '' ? [] : [{ text: cell }] } : cell
