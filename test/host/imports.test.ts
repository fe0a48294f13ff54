import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { type ForeignReader, foreignReader } from '../../electron/host/imports/foreignReader.ts'
import { ImportJobs } from '../../electron/host/imports/importJobs.ts'
import { aDocx, p } from '../support/aDocx.ts'
import { aPdf } from '../support/aPdf.ts'
import { aPlan } from '../support/aPlan.ts'
import { directDoor } from '../support/doors.ts'
import { tempFolder } from '../support/tempFolder.ts'

const now = (): Date => new Date('2026-01-05T08:00:00.000Z')
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
const planBytes = (): Promise<Uint8Array> => makeWord(renderDraft(aPlan(), null).document)

describe('a foreign file through the doors', () => {
  it('is read, corrected and accepted as a new draft; nothing is saved before that', async () => {
    const door = await directDoor()
    const reading = await door.call('imports.read', {
      job: 'a',
      name: 'Kế hoạch.docx',
      base64: base64(await planBytes()),
    })
    expect(reading).toMatchObject({ job: 'a', name: 'Kế hoạch.docx', format: 'docx', part: 0 })
    expect(reading.draft.title).toBe(aPlan().title)
    expect(await door.call('imports.progress', { job: 'a' })).toMatchObject({ state: 'done', share: 1 })
    expect(await door.call('drafts.list', {})).toEqual([])
    const line = reading.lines.find((one) => one.kind === 'section')
    const again = await door.call('imports.correct', { job: 'a', part: 0, kinds: { [String(line?.line)]: 'note' } })
    expect(again.lines.find((one) => one.line === line?.line)?.kind).toBe('note')
    const saved = await door.call('imports.accept', { job: 'a' })
    expect(await door.call('drafts.list', {})).toMatchObject([{ id: saved.id }])
    expect(await door.ask('imports.accept', { job: 'a' })).toMatchObject({
      ok: false,
      problem: { code: 'import.gone' },
    })
    expect(await door.call('imports.progress', { job: 'a' })).toMatchObject({ state: 'unknown' })
  })

  it('is a draft of ours where it is one', async () => {
    const door = await directDoor()
    const file = base64(JSON.stringify(aPlan({ title: 'Bản nháp' })))
    const reading = await door.call('imports.read', { job: 'a', name: 'a.json', base64: file })
    expect(reading).toMatchObject({ format: 'draft', lines: [], draft: { title: 'Bản nháp' } })
    const saved = await door.call('imports.accept', { job: 'a' })
    expect(saved.id).not.toBe(aPlan().id)
  })

  it('is pasted, rich or plain', async () => {
    const door = await directDoor()
    const text = 'KẾ HOẠCH\nThực hiện dân chủ ở cơ sở\nI. MỤC ĐÍCH\nNâng cao nhận thức.'
    const html = text
      .split('\n')
      .map((line) => `<p><b>${line}</b></p>`)
      .join('')
    const rich = await door.call('imports.paste', { job: 'a', text, html })
    expect(rich).toMatchObject({ name: 'Văn bản dán', format: 'html', draft: { title: 'Thực hiện dân chủ ở cơ sở' } })
    expect(await door.call('imports.paste', { job: 'b', text, html: '' })).toMatchObject({ format: 'text' })
  })

  it('leaves nothing behind where it is refused', async () => {
    const door = await directDoor()
    const reply = await door.ask('imports.read', { job: 'a', name: 'a.docx', base64: base64('PK\u0003\u0004xxxx') })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'import.broken' } })
    expect(await door.ask('imports.correct', { job: 'a', part: 0, kinds: {} })).toMatchObject({
      problem: { code: 'import.gone' },
    })
  })

  it('keeps a few readings, and forgets the oldest for the next', async () => {
    const door = await directDoor()
    const text = 'KẾ HOẠCH\nThực hiện\nI. MỤC ĐÍCH\nMột.'
    for (const job of ['a', 'b', 'c', 'd', 'e']) await door.call('imports.paste', { job, text, html: '' })
    expect(await door.ask('imports.accept', { job: 'a' })).toMatchObject({
      ok: false,
      problem: { code: 'import.gone' },
    })
    expect(await door.ask('imports.accept', { job: 'e' })).toMatchObject({ ok: true })
  })
})

describe('the reading thread', () => {
  const outDir = join(root, '.cache', `reading-${process.pid}`)
  let workerPath = ''
  beforeAll(async () => {
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: 'electron/host/imports/readingWorker.ts',
        outDir,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'reader.mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    })
    workerPath = join(outDir, 'reader.mjs')
  })
  afterAll(() => rm(outDir, { recursive: true, force: true }))
  const reader = (limit?: number): ForeignReader =>
    foreignReader({ now, workerPath, ...(limit === undefined ? {} : { timeLimit: limit }) })
  const long = (): Uint8Array => aDocx({ body: p('Tổ chức thực hiện dân chủ ở cơ sở trên địa bàn xã.').repeat(40_000) })

  it('gives what this thread would, and the same source again for a correction', async () => {
    const own = reader()
    const bytes = await planBytes()
    const there = await own.read({ kind: 'file', name: 'a.docx', bytes }, {})
    const here = await foreignReader({ now, workerPath: null }).read({ kind: 'file', name: 'a.docx', bytes }, {})
    const said = (lines: typeof there.lines): string[] => lines.map(({ line, kind, text }) => `${line} ${kind} ${text}`)
    expect(said(there.lines)).toEqual(said(here.lines))
    const line = there.lines.find((one) => one.kind === 'section')?.line ?? 0
    const again = await own.again({ corrections: { [line]: 'note' } })
    expect(again.lines.find((one) => one.line === line)?.kind).toBe('note')
    await own.stop()
  })

  it('ends a small file that would take the whole machine, and says so', async () => {
    const bomb = aPdfThatUnpacksTo(450_000_000)
    expect(bomb.length).toBeLessThan(2_100_000)
    const reading = reader().read({ kind: 'file', name: 'nho.pdf', bytes: bomb }, {})
    await expect(reading).rejects.toMatchObject({ problem: { code: 'import.too-heavy' } })
  })

  it('leaves this thread free, says how far it is, and ends at once when it is given up', async () => {
    const jobs = new ImportJobs(() => reader())
    const reading = jobs.read('a', { kind: 'file', name: 'a.docx', bytes: long() })
    const ended = reading.then(
      () => 'read',
      (error: Error) => error.message,
    )
    let looks = 0
    await vi.waitUntil(() => ++looks && jobs.progress('a').state === 'reading', { timeout: 60_000, interval: 5 })
    expect(looks).toBeGreaterThan(1)
    await jobs.forget('a')
    expect(await ended).toBe('import.canceled')
    expect(jobs.progress('a').state).toBe('unknown')
  })

  it('gives up a file that takes too long', async () => {
    await expect(reader(1).read({ kind: 'file', name: 'a.docx', bytes: long() }, {})).rejects.toThrow(
      'import.too-heavy',
    )
  })

  it('refuses with the sentence of the thread', async () => {
    const own = reader()
    await expect(own.read({ kind: 'file', name: 'a.docx', bytes: new Uint8Array(3) }, {})).rejects.toThrow('import.')
    await own.stop()
  })

  it('calls a PDF damaged whose pages are not where its table says, and the next file is read', async () => {
    const bytes = aPdf({ lines: ['Ke hoach'], pages: 4, misplaced: [2, 4] })
    const jobs = new ImportJobs(() => reader())
    await expect(jobs.read('a', { kind: 'file', name: 'a.pdf', bytes })).rejects.toThrow('import.broken')
    await expect(jobs.once({ kind: 'file', name: 'a.pdf', bytes })).rejects.toThrow('import.broken')
    expect((await jobs.read('a', { kind: 'file', name: 'a.docx', bytes: await planBytes() })).format).toBe('docx')
    await jobs.close()
  })

  /** A thread that takes its job and then does this. */
  const threadThat = async (does: string): Promise<ForeignReader> => {
    const path = join(await tempFolder(), 'reader.mjs')
    await writeFile(
      path,
      `import { parentPort } from 'node:worker_threads'
       parentPort.postMessage('ready')
       parentPort.on('message', ({ id }) => { ${does} })`,
    )
    return foreignReader({ now, workerPath: path })
  }

  it.each([
    ['throws', `throw new Error('Bad entry')`],
    ['loses a promise', `Promise.reject(new Error('Bad entry'))`],
    ['ends', `process.exit(3)`],
  ])('never lets near itself a file whose thread %s', async (_, does) => {
    const own = await threadThat(does)
    // This thread could read it: it must not try.
    await expect(own.read({ kind: 'file', name: 'a.docx', bytes: await planBytes() }, {})).rejects.toThrow(
      'import.broken',
    )
    await expect(own.again({})).rejects.toThrow('import.gone')
  })

  it('survives a thread that dies when nobody waits for it', async () => {
    const bell = new BroadcastChannel(`late-${process.pid}`)
    onTestFinished(() => bell.close())
    const own = await threadThat(
      `new BroadcastChannel('${bell.name}').onmessage = () => { throw new Error('late') }
       parentPort.postMessage({ kind: 'failed', id, problem: null, reason: '' })`,
    )
    await expect(own.read({ kind: 'file', name: 'a.docx', bytes: new Uint8Array(1) }, {})).rejects.toThrow('app.')
    bell.postMessage('now')
    await expect.poll(() => own.again({}).catch((error: Error) => error.message)).toBe('import.gone')
  })

  it('reads in this thread where the thread cannot be loaded', async () => {
    const own = foreignReader({ now, workerPath: join(outDir, 'khong-co.mjs') })
    const { format } = await own.read({ kind: 'file', name: 'a.docx', bytes: await planBytes() }, {})
    expect(format).toBe('docx')
  })
})

/** One page whose drawing is nothing but blanks, packed a thousand to one. */
function aPdfThatUnpacksTo(size: number): Uint8Array {
  const drawing = deflateSync(Buffer.alloc(size, ' '), { level: 1 })
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
        '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n' +
        `4 0 obj\n<</Length ${drawing.length}/Filter/FlateDecode>>\nstream\n`,
    ),
    drawing,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
  ])
}
