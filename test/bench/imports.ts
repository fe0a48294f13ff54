/** Import: a long Word file and one with a large annex, read and made a draft in a fresh process. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { ChildWork } from './child.ts'
import { planOf, planWithRows, sevenPages } from './plans.ts'
import { mb, ms, type Row, section } from './report.ts'
import { ours } from './rivals/ours.ts'
import { rounds } from './rounds.ts'
import { median } from './stats.ts'

/** Tasks that make a plan of 75 pages. */
const longPlan = 432
const slowest = 2000 // ms
const largest = 300 // MB

export async function importSections(quick: boolean): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'))
  try {
    const rows = [
      ...(await measure(folder, 'a plan of 7 pages', planOf(sevenPages), quick)),
      ...(await measure(folder, 'a plan of 75 pages', planOf(longPlan), quick, true)),
      ...(await measure(folder, 'an annex of 10,000 rows', planWithRows(10_000), quick)),
    ]
    return [section('Import of a Word file', rows)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(folder: string, what: string, plan: Draft, quick: boolean, bound = false): Promise<Row[]> {
  const bytes = await (await ours(renderDraft(plan, null).document)).run()
  const work: { docx: ChildWork } = { docx: { input: { engine: 'reading', name: 'a.docx', bytes } } }
  const measured = (await rounds(folder, work, quick ? 1 : 5, 1)).docx
  const first = median(measured.map((one) => one.result.first))
  const peak = Math.max(...measured.map((one) => one.result.peak))
  return [
    {
      what: `${what}: first time`,
      figure: ms(first),
      ...(bound ? { target: `<= ${slowest} ms`, holds: first <= slowest } : {}),
    },
    {
      what: `${what}, peak memory`,
      figure: mb(peak),
      ...(bound ? { target: `<= ${largest} MB`, holds: peak <= largest * 2 ** 20 } : {}),
    },
  ]
}
