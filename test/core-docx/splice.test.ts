import { Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { BlockModel, TableCell } from '../../core/document/model.ts'
import { buildDocx } from '../../core/docx/buildDocx.ts'
import { sectionsOf } from '../../core/docx/sections.ts'
import { SPLICE_ABOVE, spliceRows } from '../../core/docx/spliceRows.ts'
import { allRows, numberedNotes, wordDocument } from '../../core/docx/wordDocument.ts'
import { aDocument, anAnnex, aTable, runs } from '../support/aDocument.ts'

const header = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']

/** A long annex whose rows take every shape there is. */
function rowsOfEveryShape(count: number): TableCell[][] {
  return Array.from({ length: count }, (_, i): TableCell[] => {
    const tt = String(i + 1)
    switch (i % 9) {
      case 1:
        return [tt, { runs: runs('Rà soát **hương ước** và *quy ước* của thôn') }, '', 'Quý I']
      case 2:
        return [tt, 'Dòng một\nDòng hai', 'A & B < C > "D" \'E\'', '']
      case 3:
        return [tt, { runs: [{ text: 'Gộp hai cột' }], colSpan: 2 }, 'Quý II']
      case 4:
        return [tt, 'Công khai', { runs: [{ text: 'Gộp ba dòng', bold: true }], rowSpan: 3 }, 'Quý I']
      case 5:
        return [tt, 'Lấy ý kiến', 'Quý II']
      case 6:
        return [tt, 'Giám sát', { runs: runs('**Quý III**\n\nnăm sau') }]
      case 7:
        return ['\u0007', { runs: [] }, { runs: [{ text: '\nmở đầu bằng xuống dòng', italic: true }] }, '\n']
      default:
        return [tt, `Nhiệm vụ số ${i} với chữ e\u0302 rời và tab\tgiữa`, 'Phòng Kinh tế', 'Hằng quý']
    }
  })
}

const longTable = (rows: TableCell[][]): BlockModel =>
  aTable([header, ...rows], { aligns: ['center', 'justify', 'left', 'right'] })

async function bothWays(blocks: BlockModel[], inAnnex = true): Promise<[string, string]> {
  const model = inAnnex ? aDocument({ annexes: [anAnnex(blocks)] }) : aDocument({ body: blocks })
  const { bytes, splices } = await buildDocx(model)
  const spliced = [...spliceRows(documentXml(bytes), splices)].join('')
  const whole = await Packer.pack(
    wordDocument(model, sectionsOf(model), numberedNotes(model), [], allRows),
    'uint8array',
  )
  return [spliced, documentXml(whole)]
}

const documentXml = (bytes: Uint8Array): string => {
  const part = unzipSync(bytes)['word/document.xml']
  return part ? strFromU8(part) : ''
}

describe('rows filled in as strings', () => {
  it('are byte for byte what docx writes, whatever their shape', async () => {
    const [spliced, whole] = await bothWays([longTable(rowsOfEveryShape(SPLICE_ABOVE + 60))])
    expect(spliced.length).toBeGreaterThan(200_000)
    expect(spliced === whole).toBe(true)
  })

  it('are so in a table that is the last block of the body and tied to the signature', async () => {
    const [spliced, whole] = await bothWays([longTable(rowsOfEveryShape(SPLICE_ABOVE + 9))], false)
    expect(spliced).toContain('w:keepNext')
    expect(spliced === whole).toBe(true)
  })

  it('are so where one of them is higher than a page, the only one that may part', async () => {
    const tall = ['1', 'Lấy ý kiến Nhân dân ở các thôn. '.repeat(120).trim(), 'Các thôn', 'Quý I']
    const [spliced, whole] = await bothWays([longTable([tall, ...rowsOfEveryShape(SPLICE_ABOVE)])])
    expect(spliced === whole).toBe(true)
    const rows = spliced.split('<w:tr>').filter((row) => !row.includes('w:cantSplit'))
    expect(rows.slice(1).map((row) => row.includes('ở các thôn'))).toEqual([true])
  })

  it('stand in their own tables when there are several, long and short', async () => {
    const short = aTable([header, ['1', 'ngắn', '', '']])
    const [spliced, whole] = await bothWays([
      longTable(rowsOfEveryShape(SPLICE_ABOVE + 1)),
      short,
      longTable(rowsOfEveryShape(SPLICE_ABOVE + 30)),
    ])
    expect(spliced === whole).toBe(true)
  })

  it('are left to docx in a table of usual length', async () => {
    const model = aDocument({ annexes: [anAnnex([longTable(rowsOfEveryShape(20))])] })
    expect((await buildDocx(model)).splices).toEqual([])
  })

  it('come in pieces, so that 20,000 rows are never one string', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [String(i), 'Nhiệm vụ', 'Phòng Kinh tế', 'Quý I'])
    const { bytes, splices } = await buildDocx(aDocument({ annexes: [anAnnex([longTable(rows)])] }))
    const pieces = [...spliceRows(documentXml(bytes), splices)].map((piece) => piece.length)
    expect(Math.max(...pieces)).toBeLessThan(1_000_000)
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(10_000_000)
  })
})
