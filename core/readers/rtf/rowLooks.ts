/** How the rows of an RTF table look, as its control words say it before the words of the row or behind them. */
import { emptyRow, type RowLook } from '../rowTables.ts'

type CellLook = RowLook['cells'][number]

/** What the next border is of. */
type Side = 'cell' | 'row' | 'none'

/** What is said before a row has it. */
interface Pending {
  /** The cell whose right bound has not come yet. */
  cell: CellLook
  side: Side
}

const emptyCell = (): CellLook => ({ vertical: 'none', horizontal: false, drawn: 0 })

const sides = new Map<string, Side>([
  ...allOf<Side>('cell', 'clbrdrt', 'clbrdrb', 'clbrdrl', 'clbrdrr'),
  ...allOf<Side>('row', 'trbrdrt', 'trbrdrb', 'trbrdrl', 'trbrdrr', 'trbrdrh', 'trbrdrv'),
  ...allOf<Side>('none', 'brdrnone', 'brdrnil'),
])

type Say = (row: RowLook, next: Pending, value: number | null) => void

const says = new Map<string, Say>([
  [
    'trhdr',
    (row) => {
      row.header = true
    },
  ],
  [
    'trleft',
    (row, _, value) => {
      row.bounds = [value ?? 0]
    },
  ],
  [
    'clvmgf',
    (_, { cell }) => {
      cell.vertical = 'first'
    },
  ],
  [
    'clvmrg',
    (_, { cell }) => {
      cell.vertical = 'merged'
    },
  ],
  ...allOf<Say>(
    (_, { cell }) => {
      cell.horizontal = true
    },
    'clmgf',
    'clmrg',
  ),
  ...allOf<Say>(drawBorder, 'brdrs', 'brdrdb', 'brdrth', 'brdrdot', 'brdrdash', 'brdrhair'),
  ['cellx', endCell],
])

export class RowLooks {
  /** By how deep their table stands in others. */
  private readonly rows = new Map<number, RowLook>()
  private readonly next: Pending = { cell: emptyCell(), side: 'none' }

  /** The row said last at this depth; a look of its own where none was. */
  at(depth: number): RowLook {
    return this.rows.get(depth) ?? emptyRow()
  }

  /** False where the word says nothing of a row. `value` in twips where it is a length. */
  word(word: string, value: number | null, depth: number): boolean {
    const side = sides.get(word)
    const say = says.get(word)
    if (word === 'trowd') {
      this.rows.set(depth, emptyRow())
      this.next.cell = emptyCell()
    } else if (side) this.next.side = side
    else if (say) {
      const row = this.at(depth)
      say(row, this.next, value)
      this.rows.set(depth, row)
    } else return false
    return true
  }
}

/** A border that is drawn, on the side said before it. */
function drawBorder(row: RowLook, next: Pending): void {
  if (next.side === 'cell') next.cell.drawn++
  if (next.side === 'row') row.drawn = true
  next.side = 'none'
}

/** The right bound of a cell ends what is said of it. */
function endCell(row: RowLook, next: Pending, value: number | null): void {
  if (row.bounds.length === 0) row.bounds.push(0)
  row.bounds.push(value ?? 0)
  row.cells.push(next.cell)
  next.cell = emptyCell()
}

function allOf<T>(value: T, ...words: readonly string[]): [string, T][] {
  return words.map((word) => [word, value])
}
