import { describe, expect, it } from 'vitest'
import { place } from '../../core/document/place.ts'
import { type FlowSheet, flowSheets } from '../../renderer/preview/flowSheets.ts'
import { aDocument, aLine, aPage, paragraph, table } from './aDocument.ts'

const keys = (sheets: FlowSheet[]): string[][] => sheets.map((sheet) => sheet.parts.map((part) => part.key))
const oneAnnexless = (ids: string[]) => aDocument({ body: ids.map((id) => paragraph(id, 'body', '', id)), annexes: [] })
const page = (...ids: string[]) => aPage(ids.map((id, at) => aLine(place.block(id), id, 80 + at * 20)))

describe('sheets of flowing text', () => {
  it('is one sheet for the plan and one for each annex before the pages are known', () => {
    const sheets = flowSheets(aDocument(), [])
    expect(sheets.map((sheet) => sheet.orientation)).toEqual(['portrait', 'landscape'])
    expect(sheets[0]?.parts[0]?.kind).toBe('head')
    expect(sheets[0]?.parts.at(-1)?.kind).toBe('closing')
    expect(sheets[1]?.parts[0]?.kind).toBe('annex-head')
  })

  it('begins each sheet with the block that began its page', () => {
    const signature = aLine('signature/name', 'Tên', 500)
    const pages = [page('a', 'b'), { ...page('b', 'c'), pageNumber: '2' }, aPage([signature], { pageNumber: '3' })]
    const sheets = flowSheets(oneAnnexless(['a', 'b', 'c']), pages)
    expect(keys(sheets)).toEqual([['head', 'a', 'b'], ['c'], ['closing']])
    expect(sheets.map((sheet) => sheet.pageNumber)).toEqual(['', '2', '3'])
  })

  it('puts a paragraph typed since on the sheet of the one before it', () => {
    const sheets = flowSheets(oneAnnexless(['a', 'new', 'b']), [page('a'), page('b')])
    expect(keys(sheets)).toEqual([
      ['head', 'a', 'new'],
      ['b', 'closing'],
    ])
  })

  it('never loses or repeats a block, wherever blocks were moved since', () => {
    const sheets = flowSheets(oneAnnexless(['c', 'a', 'b']), [page('a'), page('b'), page('c')])
    expect(keys(sheets).flat()).toEqual(['head', 'c', 'a', 'b', 'closing'])
  })

  it('cuts a table where its pages were cut, each row once', () => {
    const model = aDocument({ body: [table('t', 4)], annexes: [] })
    const row = (n: number) => aLine(place.cell('t', n, 0), String(n), 100 + n * 20)
    const sheets = flowSheets(model, [aPage([row(0), row(1), row(2)]), aPage([row(0), row(3), row(4)])])
    const rows = sheets.flatMap((sheet) => sheet.parts).filter((part) => part.kind === 'rows')
    expect(rows.map((part) => [part.from, part.to])).toEqual([
      [1, 3],
      [3, 5],
    ])
    expect(sheets).toHaveLength(2)
  })
})
