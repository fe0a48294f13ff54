/** A batch that does not come to its end: what is written stays whole, and what is not is told. */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { BatchResult } from '../../core/contract/operations.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { inlineEngine } from '../../electron/host/workers/workerClient.ts'
import { corePorts, directDoor } from '../support/doors.ts'
import { openDocx } from '../support/openDocx.ts'
import { tempFolder } from '../support/tempFolder.ts'

const workbook = fileURLToPath(new URL('../fixtures/lists/cac-thon.xlsx', import.meta.url))
const source = { template: 'ke-hoach-dan-chu-nam' }

interface Office {
  folder: string
  /** Documents made at once. */
  width?: number
  /** Called before the Word file of each row is made; rows count from 1. */
  before: (row: number, ask: (name: string, input: unknown) => Promise<unknown>) => Promise<void>
}

/** The twelve thôn, exported into a folder by a host whose engine is the real one. */
async function exported({ folder, width = 1, before }: Office): Promise<BatchResult> {
  const engine = inlineEngine()
  let row = 0
  const host = createHost({
    ...(await corePorts()),
    host: 'electron',
    delivery: { kind: 'dialog', choosePath: async () => folder },
    engine: {
      ...engine,
      width,
      word: async (document) => {
        row += 1
        await before(row, ask)
        return await engine.word(document)
      },
    },
  })
  onTestFinished(() => host.close())
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await dispatch(host.handlers, name, input)
    if (!reply.ok) throw new Error(reply.problem.what)
    return reply.value
  }
  const list = await host.handlers['batch.list']({ name: 'cac-thon.xlsx', content: await readFile(workbook) })
  const { matched } = await host.handlers['batch.columns']({ source, columns: list.columns })
  const work = { job: 'lam', source, list, matched, formats: ['docx' as const], final: false, title: 'Các thôn' }
  const result = await host.handlers['batch.run'](work)
  if (!result) throw new Error('no folder')
  return result
}

const wholeFiles = async (folder: string): Promise<string[]> => {
  const names = (await readdir(folder)).sort()
  for (const name of names) expect(openDocx(await readFile(join(folder, name))).paragraphs.length).toBeGreaterThan(20)
  return names
}

describe('a batch', () => {
  it('that is cancelled at row 7 ends with that row, whole', async () => {
    const folder = join(await tempFolder(), 'ra')
    const seen: unknown[] = []
    const result = await exported({
      folder,
      before: async (row, ask) => {
        if (row !== 7) return
        seen.push(await ask('batch.progress', { job: 'lam' }))
        await ask('batch.cancel', { job: 'lam' })
      },
    })
    expect(seen).toEqual([{ done: 6, failed: 0, total: 12 }])
    expect(result).toMatchObject({ canceled: true, stopped: null, failed: [] })
    expect(result.done.flatMap(({ files }) => files)).toEqual(await wholeFiles(folder))
    expect(result.done).toHaveLength(7)
  })

  it('whose folder goes away at row 9 stops there, tells why, and leaves nothing half-written', async () => {
    const place = await tempFolder()
    const folder = join(place, 'ra')
    const result = await exported({
      folder,
      before: async (row) => {
        if (row !== 9) return
        await rename(folder, join(place, 'rút ra'))
        await writeFile(folder, 'nơi khác')
      },
    })
    expect(result.done).toHaveLength(8)
    expect(result.failed).toMatchObject([{ row: 12 }])
    expect(result.stopped).toMatchObject({ code: 'export.no-folder' })
    expect(await wholeFiles(join(place, 'rút ra'))).toHaveLength(8)
    await rm(folder)
  })
})

describe('a batch that makes several plans at once', () => {
  it('has its rows in the order of the list, whichever is made first', async () => {
    const folder = join(await tempFolder(), 'ra')
    let letFirst = (): void => {}
    const third = new Promise<void>((resolve) => {
      letFirst = resolve
    })
    const { done, failed } = await exported({
      folder,
      width: 3,
      before: async (row) => {
        if (row === 1) await third
        if (row === 3) letFirst()
      },
    })
    expect(failed).toEqual([])
    expect(done.map(({ row }) => row)).toEqual(done.map((_, at) => at + 4))
    expect(done.flatMap(({ files }) => files)).toEqual(await wholeFiles(folder))
  })

  it('writes nothing after a cancel, and stops where the folder takes nothing more', async () => {
    const place = await tempFolder()
    const canceled = await exported({
      folder: join(place, 'dừng'),
      width: 3,
      before: async (row, ask) => {
        if (row === 7) await ask('batch.cancel', { job: 'lam' })
      },
    })
    expect(canceled.canceled).toBe(true)
    expect(canceled.done.length).toBeLessThan(12)
    expect(canceled.done.flatMap(({ files }) => files)).toEqual(await wholeFiles(join(place, 'dừng')))
    const folder = join(place, 'đầy')
    const { done, failed, stopped } = await exported({
      folder,
      width: 3,
      before: async (row) => {
        if (row !== 9) return
        await rename(folder, join(place, 'rút ra'))
        await writeFile(folder, 'nơi khác')
      },
    })
    expect(stopped).toMatchObject({ code: 'export.no-folder' })
    expect(failed).toHaveLength(1)
    expect(done.flatMap(({ files }) => files)).toEqual(await wholeFiles(join(place, 'rút ra')))
  })
})

describe('a list on screen', () => {
  it('is matched, looked at row by row, checked and handed over as one download', async () => {
    const { call } = await directDoor()
    const list = await call('batch.pasted', {
      text: 'Địa bàn thực hiện\tNgười ký\nthôn Đông\tTrần Văn Bình\nthôn Tây\t\n',
    })
    const { matched, questions } = await call('batch.columns', { source, columns: list.columns })
    expect(matched).toEqual(['dia_ban', 'nguoi_ky'])
    expect(questions.find(({ key }) => key === 'quy_che.so')?.label).toMatch(/: số, ký hiệu$/u)
    const { draft, problems } = await call('batch.row', { source, list, matched, row: 1 })
    expect(problems).toEqual([])
    expect(draft.facts).toMatchObject({ dia_ban: 'thôn Tây' })
    expect((await call('document.layout', { draft })).pages.length).toBeGreaterThan(2)
    const checked = await call('batch.check', { job: 'xem', source, list, matched, final: true })
    expect(checked.failed).toHaveLength(2)
    expect(await call('batch.progress', { job: 'xem' })).toBeNull()
    const result = await call('batch.run', {
      job: 'lam',
      source,
      list,
      matched,
      formats: ['docx'],
      final: false,
      title: 'Các thôn',
    })
    expect(result).toMatchObject({ url: '/download/x', done: [{ row: 2 }, { row: 3 }] })
    expect(await call('drafts.list', {})).toEqual([])
  })
})
