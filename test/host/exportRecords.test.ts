import { execFile } from 'node:child_process'
import { open, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { ExportResult } from '../../core/contract/operations.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { FarFiles } from '../../electron/host/store/farFiles.ts'
import { aPlan } from '../support/aPlan.ts'
import { corePorts, type Door, doorOf } from '../support/doors.ts'
import { tempFolder } from '../support/tempFolder.ts'

interface Desk extends Door {
  folder: string
  export: (draft: Draft, fileName: string, more?: { overEdited?: string }) => Promise<ExportResult>
}

/** A host that writes where the clerk says, as on the desktop; `null` is Cancel. */
async function desk(choose: (fileName: string, folder: string) => string | null = (name, at) => join(at, name)) {
  const ports = await corePorts()
  const folder = await tempFolder()
  const host = createHost({
    ...ports,
    host: 'electron',
    delivery: { kind: 'dialog', choosePath: async ({ fileName }) => choose(fileName, folder) },
  })
  onTestFinished(() => host.close())
  const door = doorOf(ports.dataFolder, (name, input) => dispatch(host.handlers, name, input))
  const own: Desk = {
    ...door,
    folder,
    export: (draft, fileName, more = {}) =>
      door.call('document.export', { draft, format: 'docx', final: false, fileName, ...more }),
  }
  return own
}

const aSaved = (door: Door): Promise<Draft> => door.call('drafts.create', { template: 'ke-hoach', sample: true })
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const makePipe = (path: string) => promisify(execFile)('mkfifo', [path])

describe('a draft that came from somebody else', () => {
  /** As a file of an older version says it: where it was exported to. */
  const saying = (path: string): object => ({
    ...aPlan(),
    exported: {
      path,
      sha256: '0'.repeat(64),
      at: '2026-01-05T03:00:00.000Z',
      final: true,
      word: { path, sha256: '0'.repeat(64), at: '2026-01-05T03:00:00.000Z' },
    },
  })

  const arrivals: Record<string, (door: Door, draft: object) => Promise<string>> = {
    'read and accepted': async (door, draft) => {
      await door.call('imports.read', { job: 'a', name: 'a.json', base64: base64(JSON.stringify(draft)) })
      return (await door.call('imports.accept', { job: 'a' })).id
    },
    'opened at once': async (door, draft) =>
      (await door.call('drafts.importFile', { name: 'a.json', base64: base64(JSON.stringify(draft)) })).draft.id,
    'adopted by a window': async (door, draft) => {
      const reply = await door.ask('drafts.adopt', { draft })
      expect(reply).toMatchObject({ ok: true })
      return (await door.call('drafts.list', {}))[0]?.id ?? ''
    },
    'saved by a window': async (door, draft) => {
      const { id, revision } = await aSaved(door)
      const reply = await door.ask('drafts.save', { draft: { ...draft, id, revision }, expectedRevision: revision })
      expect(reply).toMatchObject({ ok: true })
      return id
    },
    'laid in the folder of drafts': async (door, draft) => {
      const { id } = await aSaved(door)
      await writeFile(join(door.dataFolder, 'drafts', `${id}.json`), JSON.stringify({ ...draft, id }))
      return id
    },
  }

  it.each(Object.keys(arrivals))('makes nobody read the path it names: %s', async (way) => {
    const door = await desk((name, folder) => (name === 'Kế hoạch.docx' ? null : join(folder, name)))
    const secret = join(door.folder, 'Kế hoạch.docx')
    await writeFile(secret, 'Điều không ai được đọc')
    const id = (await arrivals[way]?.(door, saying(secret))) ?? ''
    expect(await door.call('document.exported', { id })).toEqual({ state: 'none' })
    expect(await door.ask('document.readExported', { id })).toMatchObject({ problem: { code: 'compare.export-gone' } })
    expect((await door.call('drafts.list', {}))[0]?.exportedAt).toBe('')
    // Nor is the file taken for our own and written over, whatever the window says.
    const draft = await door.call('drafts.open', { id })
    await door.export(draft, 'Khác')
    for (const more of [{}, { overEdited: secret }]) {
      expect(await door.export(draft, 'Kế hoạch', more)).toEqual({ kind: 'cancelled' })
    }
    expect(await readFile(secret, 'utf8')).toBe('Điều không ai được đọc')
  })

  it.each(['\\\\may-chu\\chung\\KH.docx', '//may-chu/chung/KH.docx', '\\\\?\\UNC\\may-chu\\chung\\KH.docx'])(
    'makes nobody call a server: %s',
    async (path) => {
      const door = await desk()
      const id = (await arrivals['opened at once']?.(door, saying(path))) ?? ''
      expect(await door.call('document.exported', { id })).toEqual({ state: 'none' })
      const stored = await readFile(join(door.dataFolder, 'drafts', `${id}.json`), 'utf8')
      expect(stored).not.toContain('may-chu')
    },
  )
})

describe('the record of an export', () => {
  it('outlives the program, the bin and a copy from the stick, and goes with the draft', async () => {
    const door = await desk()
    const draft = await aSaved(door)
    await door.export(draft, 'Kế hoạch')
    const exportedAt = async (): Promise<string> => (await door.call('drafts.list', {}))[0]?.exportedAt ?? ''
    expect(await exportedAt()).not.toBe('')
    await door.call('drafts.delete', { id: draft.id })
    await door.call('drafts.restore', { id: draft.id })
    await writeFile(join(door.dataFolder, 'drafts', `${draft.id}.json`), JSON.stringify({ ...aPlan(), id: draft.id }))
    expect(await door.call('document.exported', { id: draft.id })).toMatchObject({ state: 'same' })
    expect(await exportedAt()).not.toBe('')
    await door.call('drafts.delete', { id: draft.id })
    await door.call('drafts.erase', { id: draft.id })
    expect(await readFile(join(door.dataFolder, 'da-xuat.json'), 'utf8')).not.toContain(draft.id)
  })

  it('is not that of a copy', async () => {
    const door = await desk()
    const draft = await aSaved(door)
    await door.export(draft, 'Kế hoạch')
    const copy = await door.call('drafts.duplicate', { id: draft.id })
    expect(await door.call('document.exported', { id: copy.id })).toEqual({ state: 'none' })
  })

  it.each([
    ['cut short', (path: string) => truncate(path, 20)],
    ['of a newer version', (path: string) => writeFile(path, '{"version":2}')],
    ['a folder', (path: string) => rm(path).then(() => promisify(execFile)('mkdir', [path]))],
  ])('that cannot be read (%s) stops nothing, and makes the program ask', async (_, spoil) => {
    let asked = 0
    const door = await desk((name, folder) => (asked++ === 0 ? join(folder, name) : null))
    const draft = await aSaved(door)
    await door.export(draft, 'Kế hoạch')
    await spoil(join(door.dataFolder, 'da-xuat.json'))
    expect(await door.call('drafts.list', {})).toHaveLength(1)
    expect(await door.call('document.exported', { id: draft.id })).toEqual({ state: 'none' })
    expect(await door.export(draft, 'Kế hoạch')).toEqual({ kind: 'cancelled' })
    expect(await door.export(draft, 'Bản khác')).toMatchObject({ kind: 'saved' })
  })
})

describe('an exported file is known again', () => {
  const exported = async () => {
    const door = await desk()
    const draft = await aSaved(door)
    await door.export(draft, 'Kế hoạch')
    const path = join(door.folder, 'Kế hoạch.docx')
    return { door, draft, path, state: () => door.call('document.exported', { id: draft.id }) }
  }

  it('by its bytes where only its time is another', async () => {
    const { path, state } = await exported()
    await utimes(path, 1000, 1000)
    expect(await state()).toMatchObject({ state: 'same' })
    const bytes = await readFile(path)
    await writeFile(path, bytes.fill(7, 100, 110))
    expect(await state()).toMatchObject({ state: 'edited' })
  })

  it('by its bytes, and not by its size and time, before it is written over', async () => {
    const { door, draft, path } = await exported()
    const file = await open(path, 'r+')
    const { atime, mtime } = await file.stat()
    await file.write(Buffer.alloc(10, 7), 0, 10, 100)
    await file.utimes(atime, mtime)
    await file.close()
    expect(await door.export(draft, 'Kế hoạch')).toEqual({ kind: 'edited', path })
  })

  it('by its size alone, however large it has become', async () => {
    const { door, draft, path, state } = await exported()
    await truncate(path, 9_000_000_000)
    expect(await state()).toMatchObject({ state: 'edited' })
    const read = await door.ask('document.readExported', { id: draft.id })
    expect(read).toMatchObject({ problem: { code: 'import.too-large' } })
  })

  it('is gone where something stands that is no file, and nobody waits for it to speak', async () => {
    if (process.platform === 'win32') return expect(process.platform).toBe('win32')
    const door = await desk()
    const drafts: Draft[] = []
    // As many as Node has threads for its disk calls.
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn']) {
      const draft = await aSaved(door)
      await door.export(draft, name)
      await rm(join(door.folder, `${name}.docx`))
      await makePipe(join(door.folder, `${name}.docx`))
      drafts.push(draft)
    }
    const states = await Promise.all(drafts.map(({ id }) => door.call('document.exported', { id })))
    expect(states.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing', 'missing'])
    expect(await door.ask('document.readExported', { id: drafts[0]?.id })).toMatchObject({
      problem: { code: 'compare.export-gone' },
    })
    expect(await door.call('drafts.list', {})).toHaveLength(4)
  })
})

describe('a share that no longer answers', () => {
  /** Opening it waits until somebody writes into it, as a dead share keeps a call waiting. */
  const deadFile = async (): Promise<{ path: string; wake: () => Promise<void> }> => {
    const path = join(await tempFolder(), 'KH.docx')
    await makePipe(path)
    return { path, wake: () => writeFile(path, 'có lại') }
  }

  it('holds up one call, whoever else asks is told at once, and all goes on when it is back', async () => {
    if (process.platform === 'win32') return expect(process.platform).toBe('win32')
    const far = new FarFiles(50)
    const { path, wake } = await deadFile()
    const folder = await tempFolder()
    const asked = await Promise.allSettled([
      far.read(path),
      far.read(path),
      far.hash(path),
      far.read(path),
      far.look(path),
    ])
    for (const reply of asked) {
      expect(reply).toMatchObject({ status: 'rejected', reason: { problem: { code: 'storage.no-answer' } } })
    }
    // The disk itself is as free as before.
    await Promise.all(Array.from({ length: 8 }, (_, at) => writeFile(join(folder, `${at}`), 'a')))
    expect(await readdir(folder)).toHaveLength(8)
    await wake()
    await expect.poll(() => far.look(path).catch(() => null)).toMatchObject({ kind: 'other' })
  })

  it('is not a file that is long but keeps coming', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const patience = 500
    const far = new FarFiles(patience)
    const path = join(await tempFolder(), 'dài.docx')
    await writeFile(path, 'x'.repeat(3_000_000))
    let comes = (): void => {}
    const slowly = far.inTurn(path, async (alive) => {
      for (let part = 0; part < 8; part++) {
        await new Promise<void>((next) => {
          comes = next
        })
        alive()
      }
      return 'xong'
    })
    for (let part = 0; part < 8; part++) {
      await vi.advanceTimersByTimeAsync(patience - 1)
      comes()
    }
    expect(await slowly).toBe('xong')
    expect((await far.read(path)).length).toBe(3_000_000)
    expect(await far.hash(path)).toMatch(/^[0-9a-f]{64}$/)
  })
})
