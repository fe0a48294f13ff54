/** Export of a plan: against docxtemplater filling its own template with the same text, and a plain zip of the same XML. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { DocumentModel } from '../../core/document/model.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { ChildInput } from './child.ts'
import { planOf, planWithRows, sevenPages } from './plans.ts'
import { atMost, mb, ms, type Row, section, times } from './report.ts'
import { docxtemplater, type Filled, tagsFor, templateFor } from './rivals/docxtemplater.ts'
import { ours } from './rivals/ours.ts'
import { engineNames, type Measured, map, rounds } from './rounds.ts'
import { median, p95 } from './stats.ts'

/** All figures about exports, as printed sections. */
export async function exportSections(quick: boolean): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'))
  try {
    const plan = await planRows(folder, quick)
    const tables: Row[] = []
    for (const count of quick ? [1000, 5000] : [1000, 5000, 50_000]) {
      tables.push(...(await tableRows(folder, count, quick ? 1 : count > 10_000 ? 3 : 5)))
    }
    return [
      section('Export of a 7-page plan', plan),
      section('Annex table, in a fresh process that has exported a small plan before', tables),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function planRows(folder: string, quick: boolean): Promise<Row[]> {
  const model = renderDraft(planOf(sevenPages), null).document
  const docx = await wordOf(model)
  const work = {
    ours: { input: ourInput(model) },
    templater: { input: { engine: 'docxtemplater', filled: templateFor(docx) } },
    tags: { input: { engine: 'docxtemplater', filled: tagsFor(docx) } },
    zip: { input: zipInput(docx) },
  } as const
  await checkWords(docx, work.templater.input.filled)
  await checkWords(docx, work.tags.input.filled)
  const names = engineNames(work)
  const cold = await rounds(folder, work, quick ? 3 : 7, 1)
  const warm = await rounds(folder, work, quick ? 1 : 5, 150)
  const many = await rounds(folder, work, 1, quick ? 200 : 1000)
  const wall = map(names, (name) => median(cold[name].map((one) => one.wall)))
  const once = map(names, (name) => median(warm[name].map((one) => median(one.result.times.slice(30)))))
  const series = map(names, (name) => many[name][0]?.result.times ?? [])
  const total = map(names, (name) => series[name].reduce((sum, one) => sum + one, 0))
  const inARow = `${(series.ours.length + 1).toLocaleString('en')} in a row`
  const beside = (of: Record<(typeof names)[number], string>): string =>
    `${of.ours}; docxtemplater ${of.templater} (fixed tags ${of.tags}), plain zip ${of.zip}`
  return [
    { what: 'cold: from starting the process to its end', figure: beside(map(names, (name) => ms(wall[name]))) },
    { what: 'cold, against docxtemplater', figure: times(wall.ours / wall.templater) },
    { what: 'warm: one export', figure: beside(map(names, (name) => ms(once[name]))) },
    atMost('warm, against docxtemplater', once.ours / once.templater, 1),
    { what: 'warm, against docxtemplater with fixed tags', figure: times(once.ours / once.tags) },
    { what: 'warm, against a plain zip', figure: times(once.ours / once.zip) },
    {
      what: `${inARow}: median, 95th of 100, total`,
      figure: `${ms(median(series.ours))}, ${ms(p95(series.ours))}, ${(total.ours / 1000).toFixed(1)} s`,
    },
    { what: `${inARow}, against docxtemplater`, figure: times(total.ours / total.templater) },
    { what: `${inARow}, peak memory`, figure: beside(map(names, (name) => peak(many[name]))) },
  ]
}

async function tableRows(folder: string, count: number, repeat: number): Promise<Row[]> {
  const model = renderDraft(planWithRows(count), null).document
  const small = renderDraft(planOf(6), null).document
  const [docx, sample, smallDocx] = [await wordOf(model), await wordOf(firstRows(model, 2)), await wordOf(small)]
  const body = largeTable(model)
    .rows.slice(1)
    .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')))
  const work = {
    ours: { before: ourInput(small), input: ourInput(model) },
    templater: {
      before: { engine: 'docxtemplater', filled: tagsFor(smallDocx) },
      input: { engine: 'docxtemplater', filled: tagsFor(sample, body) },
    },
    zip: { before: zipInput(smallDocx), input: zipInput(docx) },
  } as const
  await checkWords(docx, work.templater.input.filled)
  const names = engineNames(work)
  const runs = await rounds(folder, work, repeat, 1)
  const again = await rounds(folder, work, 1, count > 10_000 ? 4 : 8)
  const first = map(names, (name) => median(runs[name].map((one) => one.result.first)))
  const later = map(names, (name) => median(again[name].flatMap((one) => one.result.times)))
  const rows = `${count.toLocaleString('en')} rows`
  const most = Math.max(...runs.ours.map((one) => one.result.peak))
  const beside = (of: typeof first): string =>
    `${ms(of.ours)}; docxtemplater ${ms(of.templater)}, plain zip ${ms(of.zip)}`
  return [
    { what: `${rows}: first time`, figure: beside(first) },
    againstZip(`${rows}: first time, against a plain zip`, first.ours / first.zip, count),
    { what: `${rows}: again`, figure: beside(later) },
    againstZip(`${rows}: again, against a plain zip`, later.ours / later.zip, count),
    { what: `${rows}: first time, against docxtemplater`, figure: times(first.ours / first.templater) },
    {
      what: `${rows}, peak memory`,
      figure: `${peak(runs.ours)}; docxtemplater ${peak(runs.templater)}, plain zip ${peak(runs.zip)}`,
      ...(count > 10_000 ? { target: '<= 400 MB', holds: most <= 400 * 2 ** 20 } : {}),
    },
  ]
}

/** Small tables cost what any export costs: the ratio means something from 5,000 rows on. */
const againstZip = (what: string, ratio: number, rows: number): Row =>
  rows < 5000 ? { what, figure: times(ratio) } : atMost(what, ratio, 3)

const peak = (runs: readonly Measured[]): string => mb(Math.max(...runs.map((one) => one.result.peak)))

/** The rivals must have written our words, or nothing is compared. */
async function checkWords(ourDocx: Uint8Array, filled: Filled): Promise<void> {
  const theirs = wordsOf(await (await docxtemplater(filled)).run())
  const own = wordsOf(ourDocx)
  if (theirs !== own) throw new Error(`docxtemplater wrote other words: ${theirs.length} characters, not ${own.length}`)
}

const wordsOf = (docx: Uint8Array): string =>
  [...strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
    .map(([, words]) => words)
    .join('')

const wordOf = async (model: DocumentModel): Promise<Uint8Array> => (await ours(model)).run()
const ourInput = (model: DocumentModel): ChildInput => ({ engine: 'ours', model })
const zipInput = (docx: Uint8Array): ChildInput => ({
  engine: 'zip',
  parts: Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, data]) => [name, strFromU8(data)])),
})

function largeTable(model: DocumentModel) {
  const table = model.annexes[0]?.blocks[0]
  if (table?.kind !== 'table') throw new Error('the plan has no annex table')
  return table
}

const firstRows = (model: DocumentModel, count: number): DocumentModel => ({
  ...model,
  annexes: model.annexes.map((annex) => ({
    ...annex,
    blocks: annex.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.slice(0, count) } : block,
    ),
  })),
})
