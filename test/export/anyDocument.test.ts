import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BlockModel, DocumentModel, Run, TableCell } from '../../core/document/model.ts'
import { plainText } from '../../core/document/plainText.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import { legalText } from '../../core/docx/legalText.ts'
import type { ParagraphRole } from '../../core/style/paragraphs.ts'
import { checkPackage } from '../../electron/host/exporter/checkPackage.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aDocument, anAnnex, aParagraph, aTable } from '../support/aDocument.ts'
import { holds } from '../support/property.ts'

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    'Công khai',
    'A & B < C',
    '\u00a0',
    'ngày 05/9/2026',
    'e\u0302',
    '\ud83d',
    '\u0007',
    '{vb-0}',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghi ươÁỂỰ-–,.;:()“”\n\t'), maxLength: 200 }),
)
const run: fc.Arbitrary<Run> = fc.record({ text, bold: fc.boolean(), italic: fc.boolean() })
const role = fc.constantFrom<ParagraphRole>(
  'basis',
  'part',
  'section',
  'clause-heading',
  'clause',
  'point',
  'dash',
  'body',
)
const paragraph: fc.Arbitrary<BlockModel> = fc
  .record({
    role,
    label: fc.constantFrom('', 'I.', 'a)', '-'),
    runs: fc.array(run, { maxLength: 4 }),
    keepWithNext: fc.boolean(),
  })
  .map((patch) => ({ ...aParagraph(patch.role, patch.label, ''), ...patch }))
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  text,
  fc.record(
    {
      runs: fc.array(run, { maxLength: 2 }),
      colSpan: fc.integer({ min: 1, max: 3 }),
      rowSpan: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['runs'] },
  ),
)
const table: fc.Arbitrary<BlockModel> = fc
  .record({
    columns: fc.integer({ min: 0, max: 4 }),
    headerRows: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
  })
  .map(({ columns, headerRows, rows }) =>
    aTable(rows, {
      headerRows,
      widths: new Array(columns).fill(165 / columns),
      aligns: new Array(columns).fill('justify'),
    }),
  )
const blocks = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, table), { maxLength: 12 })
const document: fc.Arbitrary<DocumentModel> = fc
  .record({ body: blocks, annexes: fc.array(blocks, { maxLength: 2 }) })
  .map(({ body, annexes }) => aDocument({ body, annexes: annexes.map((inside) => anAnnex(inside)) }))

/** The characters of `words` that `seen` has too few of; header rows are seen again on each page. */
function missing(words: string, seen: string): string[] {
  const left = new Map<string, number>()
  for (const character of legalText(seen)) left.set(character, (left.get(character) ?? 0) + 1)
  return [...legalText(words).replace(/\s+/g, '')].filter((character) => {
    const count = left.get(character) ?? 0
    left.set(character, count - 1)
    return count < 1
  })
}

// Whatever a draft may hold, however odd its tables: a file that opens, every word in it, every word on a page.
it('makes a sound Word file and whole pages of any document', async () => {
  await holds(
    fc.asyncProperty(document, async (model) => {
      const bytes = await makeWord(model)
      expect(await checkPackage(bytes, plainText(model))).toEqual([])
      const lines = layoutPages(model).pages.flatMap((page) => page.lines.filter((line) => line.place !== 'draft'))
      const seen = lines.flatMap((line) => line.runs.map((one) => one.text)).join('')
      expect(missing(plainText(model), seen)).toEqual([])
    }),
    { numRuns: 50, endOnFailure: true },
  )
}, 120_000)
