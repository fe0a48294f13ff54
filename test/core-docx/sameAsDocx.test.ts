/** Word files are put together from samples; docx, asked for the whole, must have written the very same. */
import { Packer } from 'docx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { BlockModel, DocumentModel, TableCell } from '../../core/document/model.ts'
import { buildDocx } from '../../core/docx/buildDocx.ts'
import { buildTracked } from '../../core/docx/buildTracked.ts'
import { withComments } from '../../core/docx/commentAnchors.ts'
import { documentXml } from '../../core/docx/documentXml.ts'
import type { SectionPieces } from '../../core/docx/pieces.ts'
import { sectionsOf } from '../../core/docx/sections.ts'
import { LARGE_ABOVE } from '../../core/docx/tableXml.ts'
import { trackedSections } from '../../core/docx/trackedSections.ts'
import { type NumberedNotes, numberedNotes, wordDocument } from '../../core/docx/wordDocument.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { finishPackage } from '../../electron/host/exporter/finishPackage.ts'
import { edited, fullPlan, handEdits } from '../core-compare/randomPlans.ts'
import { aDocument, anAnnex, aParagraph, aTable, runs } from '../support/aDocument.ts'
import { anyDocument } from '../support/anyDocument.ts'
import { notedPlan } from '../support/notedPlan.ts'
import { holds } from '../support/property.ts'
import { stressDraft } from '../support/stressDrafts.ts'

type Parts = Record<string, string>

/** Written anew by the host, so that they are the document's own; and what names the part that number and date are typed into. */
const OWN = [
  'docProps/core.xml',
  'docProps/app.xml',
  'word/styles.xml',
  '[Content_Types].xml',
  'word/_rels/document.xml.rels',
  'customXml/item1.xml',
  'customXml/itemProps1.xml',
  'customXml/_rels/item1.xml.rels',
]

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !OWN.includes(name))
      .map(([name, part]) => [name, strFromU8(part).replace(/(<w:comment w:id="\d+"[^>]*?) w:date="[^"]*"/g, '$1')])
      .sort(),
  )

const finished = async (word: ReturnType<typeof buildDocx>): Promise<Parts> =>
  partsOf(await finishPackage(await word, { title: '', office: '', date: '2026-01-05' }))

async function byDocx(
  model: DocumentModel,
  sections: SectionPieces[],
  notes: NumberedNotes,
  isTracked: boolean,
): Promise<Parts> {
  const { sections: marked, remarks } = withComments(sections, model.comments ?? [])
  return partsOf(await Packer.pack(wordDocument(model, marked, notes, remarks, isTracked), 'uint8array'))
}

const ours = (model: DocumentModel): Promise<Parts> => finished(buildDocx(model))
const whole = (model: DocumentModel): Promise<Parts> => byDocx(model, sectionsOf(model), numberedNotes(model), false)

const by = { author: 'Văn thư', date: '2026-01-05T00:00:00Z' }
const oursTracked = (before: DocumentModel, after: DocumentModel): Promise<Parts> =>
  finished(buildTracked(before, after, by))
function wholeTracked(before: DocumentModel, after: DocumentModel): Promise<Parts> {
  const { sections, notes } = trackedSections(before, after, by)
  return byDocx(after, sections, notes, true)
}

const documentOf = (draft: Draft): DocumentModel => renderDraft(draft, null).document

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

describe('a Word file put together from samples', () => {
  it('is byte for byte the one docx writes, whatever the document', async () => {
    await holds(
      fc.asyncProperty(anyDocument, async (model) => {
        expect(await ours(model)).toEqual(await whole(model))
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('is so with footnotes, marks, a long list of recipients and landscape annexes', async () => {
    const stressed = Array.from({ length: 4 }, (_, at) => documentOf(stressDraft(20260105, at)))
    const plan = documentOf(notedPlan())
    const marked = (marks: Partial<DocumentModel['letterhead']>): DocumentModel => ({
      ...plan,
      letterhead: { ...plan.letterhead, ...marks },
    })
    const marks = [{ draftMark: 'DỰ THẢO' }, { circulation: 'LƯU HÀNH NỘI BỘ' }, { urgency: 'HỎA TỐC' }]
    for (const model of [...stressed, plan, ...marks.map(marked), marked(Object.assign({}, ...marks))])
      expect(await ours(model)).toEqual(await whole(model))
  })

  it('is so with comments, in words and in a long table', async () => {
    const said = { id: 'y1', author: 'Trần Văn Bình', at: '2026-01-05T08:30:00Z', done: false, replies: [] }
    const body = [aParagraph('clause', '1.', 'Tập huấn & kiểm tra.'), longTable(rowsOfEveryShape(LARGE_ABOVE + 60))]
    const places = [body[0]?.place ?? '', `${body[1]?.place}/3/1`, `${body[1]?.place}/${LARGE_ABOVE}/0`]
    const comments = places.map((place) => ({ ...said, place, words: '', text: 'Ghi <rõ> "ai".' }))
    const model = aDocument({ body, comments })
    expect(await ours(model)).toEqual(await whole(model))
    const { author } = said
    expect((await ours(model))['word/comments.xml']?.split(`w:author="${author}"`)).toHaveLength(4)
  })

  it('is so with tracked changes', async () => {
    await holds(
      fc.asyncProperty(handEdits(3), handEdits(14), async (first, more) => {
        const [before, after] = [documentOf(edited(fullPlan(), first)), documentOf(edited(fullPlan(), more))]
        expect(await oursTracked(before, after)).toEqual(await wholeTracked(before, after))
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })
})

describe('rows filled in as strings', () => {
  const inAnnex = (...blocks: BlockModel[]): DocumentModel => aDocument({ annexes: [anAnnex(blocks)] })
  const body = async (model: DocumentModel): Promise<[string, string]> => {
    const [own, docx] = [await ours(model), await whole(model)]
    return [own['word/document.xml'] ?? '', docx['word/document.xml'] ?? '']
  }

  it.each([20, LARGE_ABOVE + 60])('are what docx writes, whatever their shape: %i rows', async (count) => {
    const [filled, docx] = await body(inAnnex(longTable(rowsOfEveryShape(count))))
    expect(filled.length).toBeGreaterThan(count * 700)
    expect(filled === docx).toBe(true)
  })

  it('are so in a table that is the last block of the body and tied to the signature', async () => {
    const [filled, docx] = await body(aDocument({ body: [longTable(rowsOfEveryShape(LARGE_ABOVE + 9))] }))
    expect(filled).toContain('w:keepNext')
    expect(filled === docx).toBe(true)
  })

  it('are so where one of them is higher than a page, the only one that may part', async () => {
    const tall = ['1', 'Lấy ý kiến Nhân dân ở các thôn. '.repeat(120).trim(), 'Các thôn', 'Quý I']
    const [filled, docx] = await body(inAnnex(longTable([tall, ...rowsOfEveryShape(LARGE_ABOVE)])))
    expect(filled === docx).toBe(true)
    const rows = filled.split('<w:tr>').filter((row) => !row.includes('w:cantSplit'))
    expect(rows.slice(1).map((row) => row.includes('ở các thôn'))).toEqual([true])
  })

  it('stand in their own tables when there are several, long and short, alike and with other columns', async () => {
    const rows = [header, ['1', 'ngắn & gọn', '', '']]
    const model = inAnnex(
      longTable(rowsOfEveryShape(LARGE_ABOVE + 1)),
      aTable(rows),
      aTable(rows, { widths: [10, 100, 30, 25] }),
      aTable([['a', 'b', 'c', 'd'], ...rows], { headerRows: 2 }),
      aTable(rows, { aligns: ['right', 'right', 'left', 'center'] }),
      longTable(rowsOfEveryShape(LARGE_ABOVE + 30)),
    )
    const [filled, docx] = await body(model)
    expect(filled === docx).toBe(true)
  })

  it('carry the name and the day of their own change, not of an earlier file', async () => {
    const table = (words: string): DocumentModel => inAnnex(aTable([header, ['1', 'giữ', words, '']]))
    for (const author of ['Văn thư', 'Lãnh đạo']) {
      const made = await finished(buildTracked(table('cũ'), table('mới'), { ...by, author }))
      expect(made['word/document.xml']?.match(/w:author="[^"]*"/g)).toEqual([
        `w:author="${author}"`,
        `w:author="${author}"`,
      ])
    }
  })

  it('come in pieces, so that 20,000 rows are never one string', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [String(i), 'Nhiệm vụ', 'Phòng Kinh tế', 'Quý I'])
    const { body: made } = await buildDocx(inAnnex(longTable(rows)))
    const shell = '<w:body><w:sectPr ></w:sectPr><w:sectPr ></w:sectPr></w:body>'
    const pieces = [...documentXml(shell, made)].map((piece) => piece.length)
    expect(Math.max(...pieces)).toBeLessThan(1_000_000)
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(10_000_000)
  })
})
