import { inlineOfCell } from '../../draft/cells.ts'
import type { Block, Draft } from '../../draft/draft.ts'
import { readingOf } from '../../reading/plan.ts'
import { withPlainSpaces } from '../../text/normalize.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const aTable = (...numbers: string[]): ((plan: Draft) => Draft) => {
  const block: Block = exampleBlock('bang', {
    kind: 'table',
    table: {
      columns: [{ width: 1 }, { width: 5 }],
      headerRows: 1,
      rows: [['TT', 'Nội dung'], ...numbers.map((number) => [number, 'Phát tờ rơi đến từng hộ'])],
    },
  })
  return addTo('budget', block)
}

export const rowNumbers: Rule = {
  id: 'STR-22',
  severity: 'warning',
  title: 'Số thứ tự trong bảng liên tục, không trùng',
  why: 'Nhảy hay trùng số thứ tự thì người đọc tưởng bảng sót dòng, và đếm theo số cuối sẽ sai.',
  unless: 'Cột đầu không ghi TT hay STT, số bắt đầu lại từ 1 ở một mục mới, hoặc có dòng không ghi số.',
  source: custom,
  examples: [
    { name: 'Liên tục', reports: 0, draft: aTable('1', '2', '3') },
    { name: 'Bắt đầu lại ở mục mới', reports: 0, draft: aTable('I', '1', '2', 'II', '1', '2') },
    { name: 'Nhảy số', reports: 1, draft: aTable('1', '2', '4') },
    { name: 'Trùng số', reports: 1, draft: aTable('1', '2', '2', '3') },
  ],
  *check(input) {
    for (const { block, place } of readingOf(input).blocks) {
      if (block.kind !== 'table' || !block.table) continue
      const { rows } = block.table
      const first = rows.map((cells) =>
        withPlainSpaces(inlineOfCell(cells[0] ?? ''))
          .replace(/[*.]/gu, '')
          .trim(),
      )
      const head = first.findIndex((text) => /^(?:TT|STT|Số TT|Số thứ tự)$/iu.test(text))
      if (head === -1) continue
      const runs = runsOf(first, head + 1)
      // A column torn by merged cells, or of figures: what breaks again and again was no row number.
      if (runs.reduce((sum, run) => sum + breaksIn(run), 0) > mostBreaks) continue
      for (const run of runs) {
        const at = run.find(({ number }, index) => number !== index + (run[0]?.number ?? 1))
        if (!at) continue
        const from = run.indexOf(at)
        const begin = run[0]?.number ?? 1
        const before = run[from - 1]?.number ?? begin
        yield {
          place: `${place}/${at.row}/0`,
          excerpt: `${at.number} ${withPlainSpaces(inlineOfCell(rows[at.row]?.[1] ?? '')).slice(0, 60)}`.trim(),
          message: `Số thứ tự “${at.number}” đứng sau “${before}”: dòng này là ${before + 1}.`,
          fix: {
            kind: 'one-click',
            label: 'Đánh lại số thứ tự',
            edit: {
              op: 'all',
              edits: run.map(({ row }, index) => ({
                op: 'set-cell' as const,
                block: block.id,
                row,
                column: 0,
                text: String(begin + index),
              })),
            },
          },
        }
      }
    }
  },
}

interface Numbered {
  row: number
  number: number
}

/** More breaks in one table are no slips. */
const mostBreaks = 2

/** Where the number does not follow the one above; by far off counts for a torn column alone. */
const breaksIn = (run: readonly Numbered[]): number =>
  run.reduce((sum, { number }, at) => {
    const step = number - (run[at - 1]?.number ?? number - 1)
    return sum + (step === 1 ? 0 : Math.abs(step) > 20 ? mostBreaks + 1 : 1)
  }, 0)

/** Rows with a number behind one another; one that begins at 1 again begins another run. */
function runsOf(first: readonly string[], from: number): Numbered[][] {
  const runs: Numbered[][] = []
  let open = false
  for (const [row, text] of first.entries()) {
    if (row < from) continue
    const number = /^\d{1,4}$/u.test(text) ? Number(text) : null
    if (number === null) {
      open = false
      continue
    }
    const run = open && number !== 1 ? runs.at(-1) : undefined
    if (run) run.push({ row, number })
    else runs.push([{ row, number }])
    open = true
  }
  return runs
}
