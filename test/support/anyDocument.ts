import fc from 'fast-check'
import type { BlockModel, DocumentModel, Run, TableCell } from '../../core/document/model.ts'
import type { ParagraphRole } from '../../core/style/paragraphs.ts'
import { aDocument, anAnnex, aParagraph, aTable } from './aDocument.ts'

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
    across: fc.boolean(),
  })
  .map(({ columns, headerRows, rows, across }) =>
    aTable(rows, {
      headerRows,
      ...(across ? { orientation: 'landscape' } : {}),
      widths: new Array(columns).fill(165 / columns),
      aligns: new Array(columns).fill('justify'),
    }),
  )
const blocks = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, table), { maxLength: 12 })
/** Whatever a draft may hold, however odd its tables. */
export const anyDocument: fc.Arbitrary<DocumentModel> = fc
  .record({ body: blocks, annexes: fc.array(blocks, { maxLength: 2 }) })
  .map(({ body, annexes }) => aDocument({ body, annexes: annexes.map((inside) => anAnnex(inside)) }))
