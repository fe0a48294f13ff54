/** One bad thing in the data folder: the rest goes on, the clerk is told, and nothing is written over in silence. */
import { execFile } from 'node:child_process'
import { access, lstat, mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../core/problem/problem.ts'
import { anOffice } from '../support/anOffice.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'
import { type Door, directDoor } from '../support/doors.ts'

const posix = process.platform !== 'win32'

/** What can stand where a file was meant. */
const spoilers: Record<string, (path: string) => Promise<unknown>> = {
  'cut short': (path) => writeFile(path, '{"format":"ke-ho'),
  empty: (path) => writeFile(path, ''),
  'something else': (path) => writeFile(path, '[1,2]'),
  'of a newer version': (path) => writeFile(path, '{"format":"ho-so-co-quan","version":2,"version2":{}}'),
  'a folder': (path) => mkdir(path),
  enormous: (path) => writeFile(path, '{').then(() => truncate(path, 600_000_000)),
  ...(posix && {
    'a link that leads round in circles': (path) => symlink(path, path),
    'a pipe': (path) => promisify(execFile)('mkfifo', [path]),
  }),
}

async function spoil(path: string, how: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rm(path, { recursive: true, force: true })
  await spoilers[how]?.(path)
}

/** The whole day of a clerk, with everything that can stop the work. */
async function works(door: Door): Promise<void> {
  const { id, revision } = await door.call('drafts.create', { template: 'ke-hoach', year: 2026 })
  const draft = await door.call('drafts.open', { id })
  expect((await door.call('document.build', { draft })).document.body.length).toBeGreaterThan(0)
  await door.call('document.layout', { draft })
  await door.call('drafts.save', { draft: { ...draft, title: 'Thực hiện dân chủ' }, expectedRevision: revision })
  expect((await door.call('drafts.list', {})).find((one) => one.id === id)?.title).toBe('Thực hiện dân chủ')
  expect(await door.call('document.export', { draft, format: 'docx', final: false, fileName: 'KH' })).toMatchObject({
    kind: 'download',
  })
  await door.call('drafts.delete', { id })
  await door.call('drafts.restore', { id })
  await door.call('templates.list', {})
  expect(await door.call('drafts.earlier', { id })).toEqual(expect.any(Array))
  await door.call('settings.get', {})
  await door.call('office.get', {})
}

const said = (troubles: readonly Problem[]): string => troubles.map(({ what }) => what).join(' ')

describe.each(Object.keys(spoilers))('%s', (how) => {
  it.each([
    ['co-quan.json', 'hồ sơ cơ quan'],
    ['danh-muc-rieng.json', 'danh mục văn bản riêng'],
    ['da-xuat.json', 'nơi đã xuất'],
    ['cai-dat.json', 'cài đặt'],
  ])('in the place of %s stops nothing and is told', async (file, name) => {
    const door = await directDoor()
    await spoil(join(door.dataFolder, file), how)
    // Settings of whatever version are read field by field.
    const known = file === 'cai-dat.json' && how === 'of a newer version'
    const troubles = await door.call('app.troubles', {})
    if (known) expect(troubles).toEqual([])
    else expect(said(troubles)).toContain(`“${file}” (${name}`)
    await works(door)
  })

  it.each([
    'index.json',
    'nhat-ky.log',
    'drafts/khac.json.bak',
    'snapshots/x',
    'mau/x',
    'mau/ke-hoach-rieng/form.json',
  ])('in the place of %s stops nothing', async (file) => {
    const door = await directDoor()
    await spoil(join(door.dataFolder, file), how)
    await works(door)
  })

  it.each(['drafts/hong.json', 'bin/hong@20260105T030000000Z.json'])('called %s hides no other draft', async (file) => {
    const door = await directDoor()
    await spoil(join(door.dataFolder, file), how)
    await works(door)
    const bad = (await door.call('drafts.list', {})).find(({ id }) => id === 'hong')
    expect(bad?.state).toMatch(/broken|newer|unreadable/)
    expect((await door.ask('drafts.open', { id: 'hong' })).ok).toBe(false)
    // It may be thrown away, taken back, and erased like any other.
    if (file.startsWith('drafts')) await door.call('drafts.delete', { id: 'hong' })
    await door.call('drafts.restore', { id: 'hong' })
    await lstat(join(door.dataFolder, 'drafts', 'hong.json'))
    await door.call('drafts.delete', { id: 'hong' })
    await door.call('drafts.erase', { id: 'hong' })
    expect((await door.call('drafts.list', {})).map(({ id }) => id)).not.toContain('hong')
  })

  it('among the earlier states of a draft leaves the others', async () => {
    const door = await directDoor()
    const { id } = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
    const folder = join(door.dataFolder, 'snapshots', id)
    await spoil(join(folder, '20250105T030000000Z.json'), how)
    await writeFile(join(folder, '20250106T030000000Z.json'), JSON.stringify(aPlan({ title: 'bản cũ' })))
    const times = await door.call('drafts.earlier', { id })
    const good = await door.call('drafts.openEarlier', { id, at: times[0] ?? '' })
    expect(good.title).toBe('bản cũ')
    expect(await door.ask('drafts.openEarlier', { id, at: times[1] ?? '' })).toMatchObject({
      problem: { code: 'draft.no-snapshot' },
    })
  })
})

describe('a file where a folder was meant', () => {
  it.each([
    ['mau', 'mẫu riêng'],
    ['bin', 'thùng rác'],
    ['snapshots', 'các bản đã lưu trước đó'],
  ])('%s: the rest goes on, and it is told', async (name, what) => {
    const door = await directDoor()
    await writeFile(join(door.dataFolder, name), 'không phải thư mục')
    const { id } = await door.call('drafts.create', { template: 'ke-hoach', year: 2026 })
    const draft = await door.call('drafts.open', { id })
    await door.call('drafts.save', { draft, expectedRevision: draft.revision })
    expect(await door.call('drafts.list', {})).toHaveLength(1)
    expect(await door.call('drafts.earlier', { id })).toHaveLength(name === 'snapshots' ? 0 : 1)
    expect((await door.call('templates.list', {})).filter(({ own }) => !own)).not.toEqual([])
    const [trouble] = await door.call('app.troubles', {})
    expect(trouble?.what).toBe(`Máy không đọc được “${name}” (${what}): đó là một tệp, không phải thư mục.`)
    expect(await readFile(join(door.dataFolder, name), 'utf8')).toBe('không phải thư mục')
  })

  it('where own templates belong: a new one is refused with the reason', async () => {
    const door = await directDoor()
    await writeFile(join(door.dataFolder, 'mau'), '')
    const draft = await door.call('templates.sample', { id: 'ke-hoach' })
    const reply = await door.ask('templates.saveDraft', { draft, name: 'Mẫu của xã', summary: '' })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'storage.unreadable' } })
  })

  it('where the drafts belong: it is said, and not taken for an empty list', async () => {
    const door = await directDoor()
    await writeFile(join(door.dataFolder, 'drafts'), '')
    const reply = await door.ask('drafts.list', {})
    expect(reply).toMatchObject({ ok: false, problem: { code: 'storage.unreadable' } })
  })
})

describe('an office profile', () => {
  const office = anOffice({ name: 'Ủy ban nhân dân xã Bình Minh' })
  const profile = (door: Door): string => join(door.dataFolder, 'co-quan.json')
  const kept = async (door: Door): Promise<string[]> =>
    (await readdir(door.dataFolder)).filter((name) => name.startsWith('co-quan.json.broken-'))

  it('of a newer version is never written over, and what is typed is refused with the reason', async () => {
    const door = await directDoor()
    const newer = JSON.stringify({ ...office, version: 2, phòng: ['một'] })
    await writeFile(profile(door), newer)
    const [trouble] = await door.call('app.troubles', {})
    expect(trouble).toMatchObject({ code: 'storage.newer-file', what: expect.stringContaining('“co-quan.json”') })
    expect(await door.ask('office.save', { office })).toMatchObject({ problem: { code: 'storage.newer-file' } })
    expect(await readFile(profile(door), 'utf8')).toBe(newer)
    await works(door)
    expect(await kept(door)).toEqual([])
  })

  it('that is damaged gives way to the copy before it, and this is said until it is saved anew', async () => {
    const door = await directDoor()
    await door.call('office.save', { office })
    await door.call('office.save', { office: { ...office, place: 'Bình Minh Đông' } })
    await truncate(profile(door), 30)
    expect((await door.call('app.troubles', {})).map(({ code }) => code)).toEqual(['storage.previous-used'])
    expect(await door.call('office.get', {})).toMatchObject({ place: office.place })
    await door.call('office.save', { office })
    expect(await door.call('app.troubles', {})).toEqual([])
    expect(await kept(door)).toHaveLength(1)
  })

  it('of which both copies are damaged is begun anew, the damaged one kept beside', async () => {
    const door = await directDoor()
    await writeFile(profile(door), 'hỏng')
    await writeFile(`${profile(door)}.bak`, 'cũng hỏng')
    expect((await door.call('app.troubles', {})).map(({ code }) => code)).toEqual(['storage.broken-file'])
    expect(await door.call('office.get', {})).toBeNull()
    await door.call('office.save', { office })
    const [name = ''] = await kept(door)
    expect(await readFile(join(door.dataFolder, name), 'utf8')).toBe('hỏng')
  })

  it('that is no file is let be: saving says so and removes nothing', async () => {
    const door = await directDoor()
    await mkdir(join(profile(door), 'ảnh'), { recursive: true })
    expect((await door.ask('office.save', { office })).ok).toBe(false)
    await access(join(profile(door), 'ảnh'))
  })
})

describe('the command line', () => {
  it.each(['cut short', 'of a newer version', 'a folder'])(
    'goes on without a profile that is %s, and says so',
    async (how) => {
      const { run, folder } = await commandLine()
      await spoil(join(folder, 'du-lieu', 'co-quan.json'), how)
      for (const args of [
        ['new', 'ke-hoach', '-o', 'd.json'],
        ['sample', 'ke-hoach', '-o', 's.json'],
        ['export', 's.json', '-o', 's.docx'],
        ['fix', 's.json', '-o', 'f.json'],
        ['check', 's.json'],
        ['compare', 's.json', 'f.json'],
        ['roll', 's.json', '--year', '2027', '-o', 'r.json'],
        ['templates'],
      ]) {
        const { code, err } = await run(args)
        expect(code, `${args[0]}: ${err}`).toBe(0)
        expect(err.match(/“co-quan.json” \(hồ sơ cơ quan\)/g), args[0]).toHaveLength(1)
      }
    },
  )
})

describe('a restored data folder', () => {
  it('with a conflict copy, notes and pictures beside the drafts lists every draft', async () => {
    const door = await directDoor()
    const { id } = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
    const drafts = join(door.dataFolder, 'drafts')
    for (const name of [`${id}-MAYTINH01.json`, 'Bản sao của kế hoạch.json', 'ảnh.png', 'desktop.ini', '.DS_Store'])
      await writeFile(join(drafts, name), 'x')
    await rename(join(drafts, 'ảnh.png'), join(drafts, '.khac.tmp'))
    const list = await door.call('drafts.list', {})
    expect(list.filter((one) => one.state === 'ok')).toMatchObject([{ id }])
    expect(list.filter((one) => one.state !== 'ok').map((one) => one.copyOf)).toEqual(expect.arrayContaining([id, '']))
    expect(list).toHaveLength(3)
  })
})
