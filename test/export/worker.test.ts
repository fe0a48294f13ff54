import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import type { Engine } from '../../electron/host/workers/engine.ts'
import { createEngine } from '../../electron/host/workers/workerClient.ts'
import { aDocument, anAnnex, aTable } from '../support/aDocument.ts'
import { tempFolder } from '../support/tempFolder.ts'

let outDir: string
let workerPath: string
let engine: Engine
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'kehoach-worker-'))
  await writeFile(join(outDir, 'package.json'), '{"type":"module"}')
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: 'electron/host/workers/worker.ts', outDir, emptyOutDir: false, target: 'node20' },
  })
  workerPath = join(outDir, 'worker.js')
  engine = createEngine({ workerPath })
})
afterAll(async () => {
  await engine.close()
  await rm(outDir, { recursive: true })
})

describe('the worker', () => {
  it('makes the same Word file as this thread would', async () => {
    const document = aDocument()
    const bytes = await engine.word(document)
    expect(Buffer.from(bytes).equals(await makeWord(document))).toBe(true)
  })

  it('lays out pages, also while an export is running', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [String(i), 'Việc', 'Phòng'])
    const [bytes, layout] = await Promise.all([
      engine.word(aDocument({ annexes: [anAnnex([aTable(rows)])] })),
      engine.layout(aDocument()),
    ])
    expect(bytes.length).toBeGreaterThan(10_000)
    expect(layout.signature.page).toBeGreaterThan(0)
  })

  it('leaves this thread free while it works', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [String(i), 'Việc', 'Phòng'])
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    await engine.word(aDocument({ annexes: [anAnnex([aTable(rows)])] }))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })

  it('stops a job that takes too long and does the next one', async () => {
    const hasty = createEngine({ workerPath, timeLimit: { word: 1, layout: 60_000 } })
    const rows = Array.from({ length: 30_000 }, (_, i) => [String(i), 'Việc', 'Phòng'])
    await expect(hasty.word(aDocument({ annexes: [anAnnex([aTable(rows)])] }))).rejects.toMatchObject({
      problem: { code: 'export.too-slow' },
    })
    expect((await hasty.layout(aDocument())).pages.length).toBeGreaterThan(0)
    await hasty.close()
  })

  it('does the work in this thread where its own cannot be loaded', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'worker.js'), `import './not-there.js'`)
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    const lame = createEngine({ workerPath: join(folder, 'worker.js') })
    expect((await lame.word(aDocument())).length).toBeGreaterThan(10_000)
    expect((await lame.layout(aDocument())).pages.length).toBeGreaterThan(0)
    await lame.close()
  })

  it('is not given the work of a thread that died of it', async () => {
    const folder = await tempFolder()
    await writeFile(
      join(folder, 'worker.js'),
      `import { parentPort } from 'node:worker_threads'
       parentPort.postMessage('ready')
       parentPort.on('message', () => { throw new Error('too much') })`,
    )
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    const dying = createEngine({ workerPath: join(folder, 'worker.js') })
    await expect(dying.word(aDocument())).rejects.toMatchObject({ problem: { code: 'app.unexpected' } })
    await expect(dying.layout(aDocument())).rejects.toMatchObject({ problem: { code: 'app.unexpected' } })
    await dying.close()
  })

  it('survives the death of its thread: the job fails with a sentence, the next one works', async () => {
    const folder = await tempFolder()
    const dying = join(folder, 'worker.js')
    await writeFile(
      dying,
      `import { existsSync, writeFileSync } from 'node:fs'
       import { parentPort } from 'node:worker_threads'
       const lived = ${JSON.stringify(join(folder, 'lived'))}
       if (existsSync(lived)) await import(${JSON.stringify(workerPath)})
       else parentPort.on('message', () => { writeFileSync(lived, ''); process.exit(1) })`,
    )
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    const fragile = createEngine({ workerPath: dying })
    await expect(fragile.word(aDocument())).rejects.toMatchObject({ problem: { code: 'app.unexpected' } })
    expect((await fragile.word(aDocument())).length).toBeGreaterThan(10_000)
    await fragile.close()
  })
})
