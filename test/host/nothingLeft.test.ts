/** What a kill leaves half done, what is erased for good, and numbers and clocks out of all reason. */
import { mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainTitle } from '../../electron/host/context/plainTitle.ts'
import { DraftStore } from '../../electron/host/store/draftStore.ts'
import { aPlan } from '../support/aPlan.ts'
import { directDoor } from '../support/doors.ts'
import { tempFolder } from '../support/tempFolder.ts'

const id = aPlan().id

async function twiceSaved() {
  const folder = await tempFolder()
  const started = (): DraftStore => new DraftStore({ dataFolder: folder, now: () => new Date(), plainTitle })
  const drafts = started()
  await drafts.create(aPlan({ title: 'một' }))
  await drafts.save(aPlan({ title: 'hai' }), 1)
  return { folder, drafts, started, at: (...names: string[]) => join(folder, ...names) }
}

const namesUnder = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort()

describe('a program killed between two files of one draft', () => {
  it('leaves one draft, not a ghost beside it: while it was deleted', async () => {
    const { drafts, started, at } = await twiceSaved()
    await mkdir(at('bin'))
    await rename(at('drafts', `${id}.json.bak`), at('bin', `${id}@20260305T010203004Z.json.bak`))
    expect(await started().list()).toMatchObject([{ id, state: 'ok', deletedAt: '' }])
    await drafts.remove(id)
    await drafts.erase(id)
    expect(await readdir(at('bin'))).toEqual([])
  })

  it('and while it came back from the bin', async () => {
    const { drafts, started, at } = await twiceSaved()
    await drafts.remove(id)
    const [backup = ''] = (await readdir(at('bin'))).filter((name) => name.endsWith('.bak'))
    await rename(at('bin', backup), at('drafts', `${id}.json.bak`))
    const list = await started().list()
    expect(list.map((one) => [one.state, one.deletedAt !== ''])).toEqual([['ok', true]])
    await started().restore(id)
    expect(await started().list()).toMatchObject([{ id, state: 'ok', deletedAt: '', title: 'hai' }])
  })
})

describe('erasing for good', () => {
  it('leaves no copy of any kind', async () => {
    const { folder, drafts, at } = await twiceSaved()
    await drafts.keepCopy(aPlan(), 'bản trình')
    for (const name of [`${id}.json.broken-20260305T010203004Z`, `.${id}.json.abcdefabcdef.tmp`])
      await writeFile(at('drafts', name), 'chữ của kế hoạch')
    await writeFile(at('drafts', 'khac.json.broken-1'), 'của kế hoạch khác')
    await drafts.remove(id)
    await drafts.erase(id)
    expect((await namesUnder(folder)).filter((name) => name.includes(id))).toEqual([])
    expect(await readdir(at('drafts'))).toEqual(['khac.json.broken-1'])
  })

  it('leaves the draft in the bin, to be erased again, where it was ended before everything was gone', async () => {
    const { drafts, started } = await twiceSaved()
    await drafts.remove(id)
    const ended = async (): Promise<void> => {
      throw new Error('ended')
    }
    await expect(drafts.erase(id, ended)).rejects.toThrow()
    expect(await started().list()).toMatchObject([{ id, state: 'ok', title: 'hai' }])
    await started().erase(id)
    expect(await started().list()).toEqual([])
  })
})

describe('a clock or a number out of all reason', () => {
  it('keeps earlier states although one is of the year 2090', async () => {
    const { drafts, at } = await twiceSaved()
    const states = await drafts.earlier(id)
    const past = new Date(Date.now() - 40 * 60_000)
    for (const name of await readdir(at('snapshots', id)))
      await rename(at('snapshots', id, name), at('snapshots', id, '20900305T010203004Z.json'))
    await utimes(at('drafts', `${id}.json`), past, past)
    await drafts.save(aPlan({ title: 'ba' }), 2)
    expect(await drafts.earlier(id)).toHaveLength(states.length + 1)
  })

  it('goes on counting saves after a number no file can count on from', async () => {
    const { drafts, at } = await twiceSaved()
    await writeFile(at('drafts', `${id}.json`), JSON.stringify(aPlan({ revision: Number.MAX_SAFE_INTEGER })))
    const { revision } = await drafts.save(aPlan({ title: 'ba' }), Number.MAX_SAFE_INTEGER)
    expect((await drafts.save(aPlan({ title: 'bốn' }), revision)).revision).toBe(revision + 1)
    expect((await drafts.open(id)).title).toBe('bốn')
  })
})

describe('the data folder', () => {
  it.runIf(process.platform !== 'win32')('is for its user alone', async () => {
    const door = await directDoor(join(await tempFolder(), 'mới'))
    const { id: made } = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
    const mode = async (...names: string[]): Promise<number> =>
      (await stat(join(door.dataFolder, ...names))).mode & 0o777
    expect(await mode()).toBe(0o700)
    expect(await mode('drafts')).toBe(0o700)
    expect(await mode('drafts', `${made}.json`)).toBe(0o600)
  })

  it('is swept of half-written files when a program comes to have it', async () => {
    const folder = await tempFolder()
    const left = [
      '.cai-dat.json.0a.tmp',
      'drafts/.a.json.0a.tmp',
      'bin/.a.json.0a.tmp',
      'snapshots/a/.ten.json.0a.tmp',
      'so-sanh/a/.b.json.0a.tmp',
      'mau/hop/.form.json.tmp',
    ]
    for (const name of left) {
      await mkdir(join(folder, name, '..'), { recursive: true })
      await writeFile(join(folder, name), 'x')
    }
    await writeFile(join(folder, 'drafts', '.của tôi'), 'x')
    const door = await directDoor(folder)
    await door.call('app.troubles', {})
    expect((await namesUnder(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(await readFile(join(folder, 'drafts', '.của tôi'), 'utf8')).toBe('x')
  })
})
