import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Block, TableData } from '../../core/draft/draft.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeTracked, makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aPlan } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'

const cell = fc.oneof(
  fc.constantFrom('', 'Công khai', '**đậm**', 'hai\ndòng', '{{nam}}'),
  fc.record(
    {
      text: fc.constantFrom('', 'gộp'),
      colSpan: fc.integer({ min: 1, max: 6 }),
      rowSpan: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: ['text'] },
  ),
)
const table: fc.Arbitrary<TableData> = fc.record({
  columns: fc.array(fc.record({ width: fc.constantFrom(1, 2.5, 1e-300, 1e308) }), { maxLength: 4 }),
  headerRows: fc.integer({ min: 0, max: 6 }),
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }),
})

const withTable = (data: TableData) => {
  const grid: Block = { id: 'bang', kind: 'table', marker: 'none', text: '', table: data, children: [] }
  return aPlan({ body: [...aPlan().body, grid] })
}

/** A table may come from an old file or another program: whatever a draft may hold can be put on paper. */
it('every table a draft may hold is exported, alone and as a change', async () => {
  await holds(
    fc.asyncProperty(table, async (data) => {
      const plan = withTable(data)
      expect(draftSchema.safeParse(plan).success).toBe(true)
      const { document } = renderDraft(plan, null)
      expect((await makeWord(document)).length).toBeGreaterThan(1000)
      const { document: before } = renderDraft(aPlan(), null)
      expect((await makeTracked({ before, after: document })).length).toBeGreaterThan(1000)
      for (const one of data.rows.flat()) {
        const text = typeof one === 'string' ? one : one.text
        if (/^[\p{L} ]+$/u.test(text)) expect(plainText(document)).toContain(text)
      }
    }),
    {
      numRuns: 60,
      examples: [[{ columns: [], headerRows: 0, rows: [[], []] }], [{ columns: [], headerRows: 1, rows: [[]] }]],
    },
  )
})
