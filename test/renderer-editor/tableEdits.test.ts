import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineOfCell } from '../../core/draft/cells.ts'
import type { Cell, TableData } from '../../core/draft/draft.ts'
import {
  cellAt,
  cellStarts,
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  partedRows,
  pasteCells,
  removeColumn,
  removeRow,
  setHeaderRows,
} from '../../renderer/outline/tableEdits.ts'
import { holds } from '../support/property.ts'

const grid = (rows: Cell[][], headerRows = 1): TableData => ({
  columns: [{ width: 1 }, { width: 4 }, { width: 2, align: 'center' }],
  headerRows,
  rows,
})

/** A header that joins two columns, and a unit named once for two rows. */
const merged = (): TableData =>
  grid(
    [
      ['TT', { text: 'Nhiệm vụ', colSpan: 2 }],
      ['1', 'Tuyên truyền', { text: 'Phòng Kinh tế', rowSpan: 2 }],
      ['2', 'Kiểm tra'],
    ],
    1,
  )

const plain = (): TableData =>
  grid([
    ['TT', 'Nội dung', 'Ghi chú'],
    ['1', 'A', 'x'],
    ['2', 'B', 'y'],
  ])

describe('rows and columns of a table', () => {
  it('puts an empty row where it is asked for, and counts it as header above the header’s end', () => {
    expect(insertRow(plain(), 1).rows[1]).toEqual(['', '', ''])
    expect(insertRow(plain(), 0).headerRows).toBe(2)
    expect(insertRow(plain(), 3).headerRows).toBe(1)
  })

  it('stretches a merged cell over a row or column put in between', () => {
    expect(insertRow(merged(), 2).rows).toEqual([
      ['TT', { text: 'Nhiệm vụ', colSpan: 2 }],
      ['1', 'Tuyên truyền', { text: 'Phòng Kinh tế', rowSpan: 3 }],
      ['', ''],
      ['2', 'Kiểm tra'],
    ])
    expect(insertColumn(merged(), 2).rows[0]).toEqual(['TT', { text: 'Nhiệm vụ', colSpan: 3 }])
  })

  it('shrinks a merged cell and keeps its words when the row it began in goes', () => {
    expect(removeRow(merged(), 1).rows).toEqual([
      ['TT', { text: 'Nhiệm vụ', colSpan: 2 }],
      ['2', 'Kiểm tra', { text: 'Phòng Kinh tế' }],
    ])
    expect(removeColumn(merged(), 1).rows[0]).toEqual(['TT', { text: 'Nhiệm vụ' }])
  })

  it('swaps rows and columns, with the width and alignment of the column', () => {
    expect(moveRow(plain(), 1, 1)?.rows.map((row) => row.map(inlineOfCell))).toEqual([
      ['TT', 'Nội dung', 'Ghi chú'],
      ['2', 'B', 'y'],
      ['1', 'A', 'x'],
    ])
    const moved = moveColumn(plain(), 2, -1)
    expect(moved?.columns).toEqual([{ width: 1 }, { width: 2, align: 'center' }, { width: 4 }])
    expect(moved?.rows[1]).toEqual(['1', 'x', 'A'])
  })

  it('does not tear a merged cell apart by moving', () => {
    expect(moveRow(merged(), 1, 1)).toBeNull()
    expect(moveColumn(merged(), 1, 1)).toBeNull()
    expect(moveRow(plain(), 0, -1)).toBeNull()
  })

  it('keeps at least one row and one column', () => {
    const single: TableData = { columns: [{ width: 1 }], headerRows: 0, rows: [['a']] }
    expect(removeRow(single, 0)).toBe(single)
    expect(removeColumn(single, 0)).toBe(single)
  })

  it('finds the cell that covers a place', () => {
    expect(cellAt(merged(), { row: 2, column: 2 })).toEqual({ row: 1, index: 2 })
    expect(cellAt(merged(), { row: 0, column: 2 })).toEqual({ row: 0, index: 1 })
    expect(cellAt(merged(), { row: 9, column: 0 })).toBeNull()
    expect(cellStarts(merged())).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1],
    ])
  })

  it('ends a joined cell where a page ends, and keeps its columns below', () => {
    expect(partedRows(merged(), [2])).toEqual([
      { reaches: [1, 1], blanks: [] },
      { reaches: [1, 1, 1], blanks: [] },
      { reaches: [1, 1], blanks: [{ column: 2, colSpan: 1, rowSpan: 1 }] },
    ])
    const high = grid([[{ text: 'a', rowSpan: 4, colSpan: 2 }, 'b'], ['c'], ['d'], ['e']])
    expect(partedRows(high, [1, 3])).toEqual([
      { reaches: [1, 1], blanks: [] },
      { reaches: [1], blanks: [{ column: 0, colSpan: 2, rowSpan: 2 }] },
      { reaches: [1], blanks: [] },
      { reaches: [1], blanks: [{ column: 0, colSpan: 2, rowSpan: 1 }] },
    ])
    expect(partedRows(merged(), [1])[1]?.reaches).toEqual([1, 1, 2])
  })

  it('never has more header rows than rows', () => {
    expect(setHeaderRows(plain(), 9).headerRows).toBe(3)
  })
})

describe('pasting cells from Excel', () => {
  it('fills from the cell in hand and adds what is missing', () => {
    const table = pasteCells(plain(), { row: 2, column: 1 }, [
      ['B1', 'y1', 'z1'],
      ['B2', 'y2', 'z2'],
    ])
    expect(table.columns).toHaveLength(4)
    expect(table.rows.slice(2)).toEqual([
      ['2', 'B1', 'y1', 'z1'],
      ['', 'B2', 'y2', 'z2'],
    ])
  })

  it('leaves the table it was given as it was, for undo', () => {
    const before = merged()
    pasteCells(before, { row: 1, column: 2 }, [['Khác']])
    expect(before).toEqual(merged())
  })
})

/** Tables with merged cells anywhere, made by merging at random in a full grid. */
const anyTable: fc.Arbitrary<TableData> = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }), seed: fc.nat() })
  .map(({ rows, columns, seed }) => {
    const spans = (r: number, c: number): boolean => (seed >> ((r * columns + c) % 16)) % 2 === 1
    const covered = new Set<string>()
    const lines: Cell[][] = []
    for (let r = 0; r < rows; r++) {
      const line: Cell[] = []
      for (let c = 0; c < columns; c++) {
        if (covered.has(`${r}/${c}`)) continue
        const wide = spans(r, c) && c + 1 < columns && !covered.has(`${r}/${c + 1}`) ? 2 : 1
        const high = wide === 1 && spans(c, r) && r + 1 < rows ? 2 : 1
        for (let y = r; y < r + high; y++) for (let x = c; x < c + wide; x++) covered.add(`${y}/${x}`)
        const text = `${r}.${c}`
        line.push(wide > 1 ? { text, colSpan: wide } : high > 1 ? { text, rowSpan: high } : text)
      }
      lines.push(line)
    }
    return { columns: Array.from({ length: columns }, () => ({ width: 1 })), headerRows: 0, rows: lines }
  })

const words = (table: TableData): string[] => table.rows.flat().map(inlineOfCell).filter(Boolean).sort()

describe('whatever is merged', () => {
  it('a row or column put in and taken out again leaves the table as it was', () => {
    holds(
      fc.property(anyTable, fc.nat(4), (table, wish) => {
        const row = Math.min(wish, table.rows.length)
        expect(removeRow(insertRow(table, row), row).rows).toEqual(table.rows)
        const column = Math.min(wish, table.columns.length)
        expect(removeColumn(insertColumn(table, column), column).rows).toEqual(table.rows)
      }),
    )
  })

  it('moving loses no words', () => {
    holds(
      fc.property(anyTable, fc.nat(3), fc.constantFrom<-1 | 1>(-1, 1), (table, at, by) => {
        expect(words(moveRow(table, at, by) ?? table)).toEqual(words(table))
        expect(words(moveColumn(table, at, by) ?? table)).toEqual(words(table))
      }),
    )
  })
})
