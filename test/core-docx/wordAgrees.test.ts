import { layoutDocument } from 'docx/layout'
import { describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import { sectionsOf } from '../../core/docx/sections.ts'
import { numberedNotes, wordDocument } from '../../core/docx/wordDocument.ts'
import { aBody, aDocument, anAnnex, aPage, aParagraph, aTable } from '../support/aDocument.ts'

/** `docx/layout` models Word itself, slowly and with other code than ours: where each line of the body stands by it. */
function byWord(model: DocumentModel): { page: number; text: string; y: number }[] {
  const { pages } = layoutDocument(wordDocument(model, sectionsOf(model), numberedNotes(model), [], false))
  return pages.flatMap((page, number) =>
    page.body.flatMap((block) =>
      block.type === 'paragraph'
        ? block.lines
            .filter((line) => line.text.trim() !== '')
            .map((line) => ({ page: number, text: line.text.trim(), y: line.y }))
        : [],
    ),
  )
}

function byUs(model: DocumentModel): { page: number; text: string; y: number }[] {
  const { pages } = layoutPages(model)
  const inFlow = (place: string): boolean =>
    place.startsWith('block/') || place === 'title' || place.startsWith('annex/')
  return pages.flatMap((page, number) =>
    page.lines
      .filter((line) => inFlow(line.place) && !/^block\/[^/]+\/\d/.test(line.place))
      .map((line) => ({
        page: number,
        text: line.runs
          .map((run) => run.text)
          .join('')
          .trim(),
        y: line.y,
      })),
  )
}

const long = Array.from({ length: 18 }, (_, i) =>
  aParagraph(
    i % 5 === 0 ? 'clause' : 'dash',
    i % 5 === 0 ? `${i / 5 + 1}.` : '-',
    'Phòng Văn hóa - Xã hội chủ trì, phối hợp với các phường, thôn hướng dẫn **rà soát hương ước, quy ước**; ' +
      'tổ chức lấy ý kiến Nhân dân '.repeat((i * 7) % 6) +
      `trước ngày ${(i % 27) + 1}/9/2026.`,
  ),
)
const table = aTable(
  [
    ['TT', 'Nhiệm vụ', 'Chủ trì'],
    ...Array.from({ length: 25 }, (_, i) => [
      String(i + 1),
      'Công khai thông tin, lấy ý kiến Nhân dân và giám sát của cộng đồng ở các thôn trong xã '
        .repeat((i % 3) + 1)
        .trim(),
      { runs: [{ text: 'Phòng Văn hóa - Xã hội', bold: i % 2 === 0 }] },
    ]),
  ],
  { widths: [12, 103, 50], aligns: ['center', 'justify', 'left'] },
)

const tall = aTable([
  ['TT', 'Nhiệm vụ', 'Chủ trì'],
  ['1', 'Lấy ý kiến Nhân dân ở các thôn, tổng hợp và báo cáo. '.repeat(60).trim(), 'Phòng Văn hóa - Xã hội '.repeat(9)],
  ['2', 'Sơ kết', 'Văn phòng'],
])
const cases: [string, DocumentModel][] = [
  ['a short plan', aDocument()],
  ['a long plan', aDocument({ body: [...aBody().slice(0, -1), ...long, ...aBody().slice(3)] })],
  [
    'single lines in the small set',
    aDocument({ page: { ...aPage, sizeSet: 'S', lineSpacing: 1 }, body: [...long, ...aBody()] }),
  ],
  [
    'one and a half lines',
    aDocument({ page: { ...aPage, lineSpacing: 1.5, paragraphGap: 10 }, body: [...long, ...aBody()] }),
  ],
  [
    'wide margins',
    aDocument({ page: { ...aPage, margins: { top: 25, bottom: 25, left: 35, right: 20 } }, body: aBody() }),
  ],
  ['a table across pages', aDocument({ body: [...long.slice(0, 8), table, ...long.slice(8), ...aBody().slice(-1)] })],
  ['a row higher than a page', aDocument({ body: [...long.slice(0, 4), tall, ...long.slice(4)] })],
  ['a body that ends with a table', aDocument({ body: [...long.slice(0, 14), table] })],
  [
    'annexes',
    aDocument({
      annexes: [anAnnex([table, ...long], { heading: 'Phụ lục I' }), anAnnex(long, { heading: 'Phụ lục II' })],
    }),
  ],
]

describe('our pages beside a model of Word', () => {
  it.each(cases)('put every line of %s on the same page, at the same height', (_, model) => {
    const [ours, theirs] = [byUs(model), byWord(model)]
    expect(ours.map(({ page, text }) => `${page} ${text}`)).toEqual(theirs.map(({ page, text }) => `${page} ${text}`))
    for (const [i, line] of ours.entries()) {
      // Ours counts in whole twips, as printed; theirs does not: half a point down a page.
      expect(Math.abs(line.y - (theirs[i]?.y ?? 0)), line.text).toBeLessThan(1.5)
    }
  })
})
