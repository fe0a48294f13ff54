/** Two programs on one data folder: one writes, the other looks on and says who has it. */
import { readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../../build/freshBuild.mjs'
import { FolderLock } from '../../electron/host/store/folderLock.ts'
import { aPlan } from '../support/aPlan.ts'
import { codeOf, directDoor } from '../support/doors.ts'
import { runningDoor } from '../support/runningDoor.ts'
import { tempFolder } from '../support/tempFolder.ts'

beforeAll(async () => {
  if (!(await buildIfStale(['main']))) throw new Error('the program could not be built')
})

const lockFile = (folder: string): string => join(folder, 'dang-mo.json')
const somebody = { machine: 'MAY-VAN-THU', user: 'lan', pid: 1, since: '2026-03-05T01:15:00.000Z', run: 'x' }
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000)

describe('two running programs', () => {
  it('never both call a save of the same revision saved', async () => {
    const folder = await tempFolder()
    const doors = [await runningDoor(folder), await runningDoor(folder)]
    const base64 = Buffer.from(JSON.stringify(aPlan())).toString('base64')
    const made = await Promise.all(
      doors.map((door, n) => door.call('drafts.importFile', { name: `${n}.json`, base64 })),
    )
    expect(made.filter((reply) => reply.ok)).toHaveLength(1)
    const { draft } = made.find((reply) => reply.ok).value
    let revision = draft.revision
    const answers: boolean[][] = []
    for (let turn = 0; turn < 20; turn++) {
      const replies = await Promise.all(
        doors.map((door, n) =>
          door.call('drafts.save', { draft: { ...draft, title: `lần ${turn}.${n}` }, expectedRevision: revision }),
        ),
      )
      answers.push(replies.map((reply) => reply.ok))
      revision += replies.filter((reply) => reply.ok).length
    }
    expect(answers.filter((saved) => saved.every(Boolean))).toEqual([])
    expect(revision).toBe(draft.revision + 20)
    await Promise.all(doors.map((door) => door.stop()))
  })

  it('gives the folder to the next one, whether the first was closed or killed', async () => {
    const folder = await tempFolder()
    for (const end of ['stop', 'kill'] as const) {
      const first = await runningDoor(folder)
      const second = await runningDoor(folder)
      expect(await first.call('app.troubles', {})).toEqual({ ok: true, value: [] })
      const { value } = await second.call('app.troubles', {})
      expect(value).toMatchObject([{ code: 'storage.folder-open', what: expect.stringContaining(hostname()) }])
      await first[end]()
      expect(await second.call('app.troubles', {})).toEqual({ ok: true, value: [] })
      expect(await second.call('drafts.create', { template: 'ke-hoach', sample: true })).toMatchObject({ ok: true })
      await second.kill()
    }
  })
})

describe('a folder another machine has open', () => {
  it('is looked at, exported from and compared, and nothing is written in it', async () => {
    const folder = await tempFolder()
    const before = await directDoor(folder)
    const { id } = await before.call('drafts.create', { template: 'ke-hoach', sample: true })
    await writeFile(lockFile(folder), JSON.stringify(somebody))
    const door = await directDoor(folder)
    const draft = await door.call('drafts.open', { id })
    expect(await door.call('drafts.list', {})).toHaveLength(1)
    const office = aPlan().letterhead.issuer
    for (const [name, input] of [
      ['drafts.save', { draft, expectedRevision: draft.revision }],
      ['drafts.create', { template: 'ke-hoach', title: office }],
      ['drafts.duplicate', { id }],
      ['drafts.rename', { id, title: 'mới' }],
      ['drafts.delete', { id }],
      ['drafts.adopt', { draft }],
      ['drafts.keepCopy', { draft, name: 'a' }],
      ['templates.saveDraft', { draft, name: 'a', summary: '' }],
      ['legal.saveOwn', { entries: [] }],
      ['compare.keep', { draft: id, file: 'a', name: 'a', after: draft, marks: [] }],
    ] as const)
      expect([name, await codeOf(door, name, input)]).toEqual([name, 'storage.folder-open'])
    const exported = { draft, format: 'txt', final: false, fileName: 'a' } as const
    expect(await door.call('document.export', exported)).toMatchObject({ kind: 'download' })
    expect(await door.call('drafts.copies', { id })).toEqual([])
    expect(await door.call('settings.save', { theme: 'dark' })).toMatchObject({ theme: 'dark' })
    expect((await before.call('settings.get', {})).theme).toBe('system')
    expect(JSON.parse(await readFile(lockFile(folder), 'utf8'))).toEqual(somebody)
  })

  it('is taken over only after a question, and only where its owner fell silent', async () => {
    const folder = await tempFolder()
    await writeFile(lockFile(folder), JSON.stringify(somebody))
    const door = await directDoor(folder)
    expect(await codeOf(door, 'app.takeOver', {})).toBe('storage.folder-open')
    await utimes(lockFile(folder), minutesAgo(9.5), minutesAgo(9.5))
    const [said] = await door.call('app.troubles', {})
    expect(said).toMatchObject({
      code: 'storage.folder-silent',
      what: expect.stringMatching(/máy MAY-VAN-THU, người dùng lan.*9 phút/u),
    })
    expect(await codeOf(door, 'drafts.create', { template: 'ke-hoach' })).toBe('storage.folder-silent')
    expect(await codeOf(door, 'app.takeOver', {})).toBe('ok')
    expect(await codeOf(door, 'drafts.create', { template: 'ke-hoach' })).toBe('ok')
    expect(await door.call('app.troubles', {})).toEqual([])
  })

  it('is left to the one who took it, by the one who slept', async () => {
    const folder = await tempFolder()
    const slept = await directDoor(folder)
    expect(await codeOf(slept, 'drafts.create', { template: 'ke-hoach' })).toBe('ok')
    await utimes(lockFile(folder), minutesAgo(9.5), minutesAgo(9.5))
    const other = new FolderLock(folder, () => new Date())
    await other.takeOver()
    expect(await codeOf(slept, 'drafts.create', { template: 'ke-hoach' })).toBe('storage.folder-open')
    await other.release()
    expect(await codeOf(slept, 'drafts.create', { template: 'ke-hoach' })).toBe('ok')
  })

  it('goes to one of many that ask at once', async () => {
    const folder = await tempFolder()
    for (const silent of [false, true]) {
      if (silent) {
        await writeFile(lockFile(folder), 'không phải JSON')
        await utimes(lockFile(folder), minutesAgo(9.5), minutesAgo(9.5))
      }
      const locks = Array.from({ length: 8 }, () => new FolderLock(folder, () => new Date()))
      if (silent) await Promise.allSettled(locks.map((lock) => lock.takeOver()))
      const troubles = await Promise.all(locks.map((lock) => lock.trouble()))
      expect(troubles.filter((one) => one === null)).toHaveLength(1)
      for (const lock of locks) await lock.release()
    }
  })
})
