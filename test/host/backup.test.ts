/** "Sao lưu toàn bộ": everything in one file, brought back wholly or not at all, and never over what is there. */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { finishRestore, makeBackup, restoreBackup } from '../../electron/host/backup/backup.ts'
import { packBytes, readZip, unpack, writeZip } from '../../electron/host/exporter/zip.ts'
import { anOffice } from '../support/anOffice.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'
import { codeOf, directDoor } from '../support/doors.ts'
import { tempFolder } from '../support/tempFolder.ts'

const now = new Date('2026-03-05T08:00:00.000Z')
const backupOf = (folder: string): Promise<Uint8Array> => makeBackup(folder, now, '0.1.0')
const newId = (): string => 'moi'

async function anOfficeAtWork() {
  const door = await directDoor()
  const draft = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
  await door.call('drafts.keepCopy', { draft, name: 'bản trình' })
  const thrown = await door.call('drafts.create', { template: 'ke-hoach', title: 'bỏ' })
  await door.call('drafts.delete', { id: thrown.id })
  await door.call('office.save', { office: anOffice() })
  await door.call('templates.saveDraft', { draft, name: 'Mẫu của xã', summary: '' })
  return { door, draft, folder: door.dataFolder }
}

describe('a backup on another machine', () => {
  it('brings back drafts, bin, earlier states, templates and the profile', async () => {
    const { draft, folder } = await anOfficeAtWork()
    const next = await directDoor()
    const content = Buffer.from(await backupOf(folder)).toString('base64')
    const said = await next.call('backup.restore', { name: 'a.zip', content })
    expect(said).toEqual({ drafts: 1, copies: 0, same: 0, templates: 1, kept: [] })
    expect(await next.call('drafts.open', { id: draft.id })).toEqual(draft)
    expect(await next.call('drafts.list', {})).toHaveLength(2)
    expect(await next.call('drafts.copies', { id: draft.id })).toMatchObject([{ name: 'bản trình' }])
    expect(await next.call('office.get', {})).toEqual(anOffice())
    expect((await next.call('templates.list', {})).filter((one) => one.own)).toMatchObject([
      { name: 'Mẫu của xã', faults: [] },
    ])
    const again = await next.call('backup.restore', { name: 'a.zip', content })
    expect(again).toMatchObject({ drafts: 0, copies: 0, same: 1 })
  })

  it('writes over nothing that is there', async () => {
    const { door, draft, folder } = await anOfficeAtWork()
    const bytes = await backupOf(folder)
    await door.call('drafts.save', {
      draft: { ...draft, title: 'sửa sau khi sao lưu' },
      expectedRevision: draft.revision,
    })
    await door.call('office.save', { office: { ...anOffice(), place: 'Nơi khác' } })
    const said = await restoreBackup(folder, bytes, 'a.zip', newId)
    expect(said).toMatchObject({ copies: 1, kept: ['hồ sơ cơ quan'] })
    expect((await door.call('drafts.open', { id: draft.id })).title).toBe('sửa sau khi sao lưu')
    expect((await door.call('drafts.list', {})).find((one) => one.id === 'moi')).toMatchObject({ copyOf: draft.id })
    expect((await door.call('office.get', {}))?.place).toBe('Nơi khác')
  })
})

describe('a backup that is not as it was made', () => {
  it('brings nothing at all', async () => {
    const { folder } = await anOfficeAtWork()
    const good = readZip(await backupOf(folder))
    const draft = good.find((entry) => entry.name.startsWith('drafts/'))
    const without = good.filter((entry) => entry !== draft)
    const other = packBytes(draft?.name ?? '', Buffer.from('{}'))
    const [manifest] = good
    const text = Buffer.from(manifest ? unpack(manifest) : '').toString()
    const saying = (changed: string): Uint8Array =>
      writeZip([packBytes('sao-luu.json', Buffer.from(changed)), ...good.slice(1)])
    const whole = writeZip(good)
    for (const [bytes, code] of [
      [new Uint8Array(), 'backup.broken'],
      [Buffer.from('PK'), 'backup.broken'],
      [whole.subarray(0, whole.length - 30), 'backup.broken'],
      [writeZip(without), 'backup.broken'],
      [writeZip([...without, other]), 'backup.broken'],
      [saying('{}'), 'backup.broken'],
      [saying(text.replace('"version": 1', '"version": 2')), 'backup.newer'],
      [saying(text.replace('co-quan.json', '../co-quan.json')), 'backup.broken'],
      [saying(text.replace('co-quan.json', 'cai-dat.json')), 'backup.broken'],
    ] as const) {
      const next = await directDoor()
      const content = Buffer.from(bytes).toString('base64')
      expect(await codeOf(next, 'backup.restore', { name: 'a.zip', content })).toBe(code)
      expect((await readdir(next.dataFolder)).filter((name) => name !== 'dang-mo.json')).toEqual([])
    }
  })

  it('comes wholly where the program was killed in the middle of it', async () => {
    const { draft, folder } = await anOfficeAtWork()
    const next = await tempFolder()
    await restoreBackup(next, await backupOf(folder), 'a.zip', newId)
    const whole = (await readdir(next, { recursive: true })).sort()
    const killed = await tempFolder()
    await rename(next, join(killed, 'phuc-hoi'))
    await rename(join(killed, 'phuc-hoi', 'co-quan.json'), join(killed, 'co-quan.json'))
    await writeFile(join(killed, 'index.json'), '{}')
    const door = await directDoor(killed)
    await door.call('app.troubles', {})
    expect(await door.call('drafts.open', { id: draft.id })).toEqual(draft)
    expect((await readdir(killed, { recursive: true })).sort()).toEqual(expect.arrayContaining(whole))
    await finishRestore(killed)
  })
})

describe('backup and restore at the command line', () => {
  it('carries a data folder over, and says who has it where somebody does', async () => {
    const { folder: data } = await anOfficeAtWork()
    const { run, folder } = await commandLine()
    expect(await run(['backup', '-o', 'a.zip', '--data', data])).toMatchObject({ code: 0 })
    const restored = await run(['restore', 'a.zip'])
    expect(restored).toMatchObject({ code: 0, err: expect.stringContaining('Đã khôi phục 1 kế hoạch, 1 mẫu riêng') })
    expect(await readFile(join(folder, 'du-lieu', 'co-quan.json'), 'utf8')).toContain(anOffice().place)
    const refused = await run(['restore', 'a.zip', '--data', data])
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('đang mở ở nơi khác') })
    await writeFile(join(folder, 'b.zip'), JSON.stringify(aPlan()))
    expect(await run(['restore', 'b.zip'])).toMatchObject({ code: 2 })
  })
})
