import { describe, expect, it } from 'vitest'
import { place } from '../../core/document/place.ts'
import { sheetsOf, squeezes } from '../../renderer/page/sheets.ts'
import { aDocument, aLine, aPage, paragraph, table } from './aDocument.ts'

const annexless = (ids: string[]) => aDocument({ body: ids.map((id) => paragraph(id, 'body', '', id)), annexes: [] })

describe('the true pages as gaps between rows', () => {
  it('begins a page before the row it begins with, and leaves the rest of the paper above', () => {
    const pages = [
      aPage([aLine(place.block('a'), 'a', 80)]),
      aPage([aLine(place.draft, '2', 38), aLine(place.block('b'), 'b', 84)], { pageNumber: '2' }),
    ]
    const [gap, ...more] = sheetsOf(pages, annexless(['a', 'b'])).get('body')?.gaps ?? []
    const [first] = pages
    const line = first?.lines[0]
    expect(more).toEqual([])
    expect(gap).toMatchObject({ page: 2, place: place.block('b'), above: 0 })
    expect(gap?.rest).toBeCloseTo((first?.height ?? 0) - (line?.y ?? 0) - (line?.height ?? 0), 1)
    expect(gap?.top).toBeLessThan(84)
    expect(gap?.head.map(({ runs }) => runs[0]?.text)).toEqual(['2'])
  })

  it('cuts a row that runs over by the lines that stay, on as many pages as it takes', () => {
    const at = place.block('long')
    const begin = { ...aLine(at, 'một', 200), x: 160 }
    const on = (y: number) => ({ ...aLine(at, 'tiếp', y), x: 113 })
    const pages = [
      aPage([aLine(place.block('a'), 'a', 80), begin, on(220)]),
      aPage([on(80), on(100), on(120)]),
      aPage([on(80), aLine(place.block('b'), 'b', 100)]),
    ]
    const gaps = sheetsOf(pages, annexless(['a', 'long', 'b'])).get('body')?.gaps ?? []
    const { height } = begin
    expect(gaps.map((gap) => gap.place)).toEqual([at, at])
    // On the page it begins on its own space above counts; later pages hold lines alone.
    expect(gaps[0]?.above).toBeGreaterThan(2 * height)
    expect(gaps[1]?.above).toBeCloseTo(3 * height, 1)
  })

  it('begins a page with the next row of a table, past the header that is repeated', () => {
    const row = (n: number, y: number) => aLine(place.cell('t', n, 0), String(n), y)
    const model = aDocument({ body: [table('t', 4)], annexes: [] })
    const pages = [aPage([row(0, 80), row(1, 100), row(2, 120)]), aPage([row(0, 80), row(3, 100), row(4, 120)])]
    expect(sheetsOf(pages, model).get('body')?.gaps).toMatchObject([{ place: place.row('t', 3), above: 0 }])
  })

  it('gives the closing its page, an annex sheets of its own, and footnotes the foot they stand at', () => {
    const model = aDocument()
    const annex = model.annexes[0]
    const [block] = annex?.blocks ?? []
    const pages = [
      aPage([aLine(place.block('a'), 'a', 80), aLine(place.footnote('n'), 'chú thích', 1000)]),
      aPage([aLine(place.recipients, 'Nơi nhận:', 80)]),
      aPage([aLine(annex?.place ?? '', 'Phụ lục', 80)]),
      aPage([aLine(block?.place ?? '', 'x', 80)]),
    ]
    const sheets = sheetsOf(pages, model)
    expect([...sheets.keys()]).toEqual(['body', annex?.id])
    const body = sheets.get('body')
    expect(body?.gaps.map((gap) => gap.place)).toEqual(['closing'])
    expect(body?.gaps[0]?.foot.map(({ runs }) => runs[0]?.text)).toEqual(['chú thích'])
    expect(sheets.get(annex?.id ?? '')).toMatchObject({ page: 3, gaps: [{ page: 4 }] })
  })

  it('squeezes only a row whose line is too full, by what each of its blanks gives up', () => {
    const full = {
      ...aLine(place.block('a'), 'bốn chữ ở đây', 80),
      align: 'justify' as const,
      width: 100,
      textWidth: 104,
    }
    const loose = { ...full, place: place.block('b'), textWidth: 80 }
    const found = squeezes([aPage([full, loose])])
    expect(Object.keys(found)).toEqual(['a'])
    expect(found.a).toBeLessThan(-1)
  })
})
