import { describe, expect, it } from 'vitest'
import { place } from '../../core/document/place.ts'
import { cutTables, rowsLeftOut } from '../../renderer/preview/cutTables.ts'
import { aDocument, aLine, aPage, table } from './aDocument.ts'

const row = (n: number) => aLine(place.cell('t', n, 0), String(n), 100)
const withTable = (rows: number) => aDocument({ body: [table('t', rows)], annexes: [] })

describe('rows of a long table that were not placed', () => {
  it('are counted after the page the placed ones end on', () => {
    const pages = [aPage([row(0), row(1)]), aPage([row(0), row(199)]), aPage([])]
    expect([...cutTables(withTable(1500), pages)]).toEqual([[1, 1301]])
    expect(rowsLeftOut(1301)).toBe('… còn 1.301 dòng, có đủ trong tệp Word')
  })

  it('are none where the last row stands on a page', () => {
    expect(cutTables(withTable(150), [aPage([row(0), row(150)])]).size).toBe(0)
  })
})
