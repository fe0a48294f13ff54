import { mkdir, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { currentVersion } from '../../core/draft/migrations/index.ts'
import { plainTitle } from '../../electron/host/context/plainTitle.ts'
import { DraftStore } from '../../electron/host/store/draftStore.ts'
import { aPlan } from '../support/aPlan.ts'
import { tempFolder } from '../support/tempFolder.ts'

const storeIn = (dataFolder: string): DraftStore => new DraftStore({ dataFolder, now: () => new Date(), plainTitle })

/** An empty data folder with a store on it. */
async function emptyDrafts() {
  const folder = await tempFolder()
  return {
    drafts: storeIn(folder),
    /** Another window or a new start on the same folder. */
    again: () => storeIn(folder),
    file: (name: string) => join(folder, 'drafts', name),
    names: async () => (await readdir(join(folder, 'drafts'))).sort(),
    folder,
  }
}

const id = aPlan().id

describe('saving a draft', () => {
  it('keeps it as one readable file that the next start opens', async () => {
    const { drafts, again, file } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'Thực hiện dân chủ' }))
    const text = await readFile(file(`${id}.json`), 'utf8')
    expect(text).toContain('\n  "title": "Thực hiện dân chủ"')
    expect(await again().open(id)).toMatchObject({ title: 'Thực hiện dân chủ', revision: 1 })
  })

  it('counts the save and says when the disk had it', async () => {
    const { drafts } = await emptyDrafts()
    await drafts.create(aPlan())
    const saved = await drafts.save(aPlan({ title: 'mới' }), 1)
    expect(saved.revision).toBe(2)
    expect((await drafts.list())[0]).toMatchObject({ revision: 2, savedAt: saved.savedAt })
  })

  it('lists the errors counted in words that are saved while an earlier save is under way, and no older ones', async () => {
    const { drafts } = await emptyDrafts()
    const plan = aPlan()
    await drafts.create(plan)
    drafts.countErrors({ ...plan, revision: 1 }, 3)
    await drafts.save(aPlan({ title: 'một' }), 1)
    await drafts.save(aPlan({ title: 'hai' }), 2)
    expect((await drafts.list())[0]).toMatchObject({ revision: 3, errors: 3 })
    drafts.countErrors({ ...plan, revision: 1 }, 3)
    await drafts.save(aPlan({ title: 'ba' }), 3)
    expect((await drafts.list())[0]).toMatchObject({ revision: 4, errors: null })
  })

  it('refuses to overwrite a copy that is newer than the one on screen', async () => {
    const { drafts, again } = await emptyDrafts()
    await drafts.create(aPlan())
    await drafts.save(aPlan({ title: 'bản của chị Lan' }), 1)
    await expect(again().save(aPlan({ title: 'bản cũ' }), 1)).rejects.toMatchObject({
      problem: { code: 'draft.changed-elsewhere' },
    })
    expect((await drafts.open(id)).title).toBe('bản của chị Lan')
  })

  it('lets one of two windows that save at the same moment win, and tells the other', async () => {
    const { drafts } = await emptyDrafts()
    await drafts.create(aPlan())
    const results = await Promise.allSettled([
      drafts.save(aPlan({ title: 'một' }), 1),
      drafts.save(aPlan({ title: 'hai' }), 1),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected'])
    expect((await drafts.open(id)).title).toBe('một')
  })

  it('leaves a whole file and its previous copy after many saves at once from two windows', async () => {
    const { drafts, again, file, names } = await emptyDrafts()
    await drafts.create(aPlan())
    const other = again()
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? drafts : other).change(id, (plan) => ({ ...plan, title: `bản ${n}` })),
      ),
    )
    for (const name of [`${id}.json`, `${id}.json.bak`]) {
      expect(JSON.parse(await readFile(file(name), 'utf8'))).toMatchObject({ id, format: 'ke-hoach' })
    }
    expect(await names()).toEqual([`${id}.json`, `${id}.json.bak`])
  })

  it('keeps the copy before it as .bak', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'trước' }))
    await drafts.save(aPlan({ title: 'sau' }), 1)
    expect(JSON.parse(await readFile(file(`${id}.json.bak`), 'utf8'))).toMatchObject({ title: 'trước', revision: 1 })
  })

  it('keeps fields it does not know', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan())
    const stored = JSON.parse(await readFile(file(`${id}.json`), 'utf8'))
    await writeFile(file(`${id}.json`), JSON.stringify({ ...stored, futureField: { a: 1 } }))
    await drafts.save(await drafts.open(id), 1)
    expect(JSON.parse(await readFile(file(`${id}.json`), 'utf8'))).toMatchObject({ futureField: { a: 1 } })
  })

  it('does not bring back a draft that was erased elsewhere', async () => {
    const { drafts, names } = await emptyDrafts()
    await drafts.create(aPlan())
    await drafts.remove(id)
    await expect(drafts.save(aPlan(), 1)).rejects.toMatchObject({ problem: { code: 'draft.in-bin' } })
    await drafts.erase(id)
    await expect(drafts.save(aPlan(), 1)).rejects.toMatchObject({ problem: { code: 'draft.not-found' } })
    expect(await names()).toEqual([])
  })
})

describe('a file that a crash or a bad disk has damaged', () => {
  it.each([
    ['cut short', (path: string) => truncate(path, 40)],
    ['emptied', (path: string) => truncate(path, 0)],
    ['filled with zeros', (path: string) => writeFile(path, Buffer.alloc(500))],
    ['another file', (path: string) => writeFile(path, '[]')],
    ['a half draft', (path: string) => writeFile(path, '{"format":"ke-hoach","version":1}')],
    ['nothing at all', (path: string) => writeFile(path, 'null')],
  ])('%s: is offered from its previous copy and never overwritten', async (_, damage) => {
    const { drafts, again, file, names } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'bản trước' }))
    await drafts.save(aPlan({ title: 'bản sau' }), 1)
    await damage(file(`${id}.json`))
    const damaged = await readFile(file(`${id}.json`))

    const opened = again()
    expect(await opened.list()).toMatchObject([{ id, state: 'broken', hasBackup: true }])
    await expect(opened.open(id)).rejects.toMatchObject({ problem: { code: 'draft.broken' } })
    await expect(opened.save(aPlan(), 2)).rejects.toMatchObject({ problem: { code: 'draft.broken' } })
    expect(await readFile(file(`${id}.json`))).toEqual(damaged)

    expect(await opened.recover(id)).toMatchObject({ title: 'bản trước', revision: 1 })
    expect(await opened.open(id)).toMatchObject({ title: 'bản trước' })
    const kept = (await names()).find((name) => name.includes('.broken-'))
    expect(await readFile(file(kept ?? 'no broken file kept'))).toEqual(damaged)
    expect(await opened.list()).toMatchObject([{ id, state: 'ok', title: 'bản trước' }])
  })

  it('that is gone, with its previous copy left, is listed and can be taken back', async () => {
    const { drafts, again, file } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'bản trước' }))
    await drafts.save(aPlan(), 1)
    await rm(file(`${id}.json`))
    expect(await again().list()).toMatchObject([{ id, state: 'broken', hasBackup: true }])
    expect(await again().recover(id)).toMatchObject({ title: 'bản trước' })
  })

  it('says so when no previous copy can be read either', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan())
    await truncate(file(`${id}.json`), 10)
    expect(await drafts.list()).toMatchObject([{ state: 'broken', hasBackup: false }])
    await expect(drafts.recover(id)).rejects.toMatchObject({ problem: { code: 'draft.no-backup' } })
  })

  it('leaves a draft as it is when taking back was not needed', async () => {
    const { drafts, names } = await emptyDrafts()
    await drafts.create(aPlan())
    await drafts.save(aPlan({ title: 'lành' }), 1)
    expect(await drafts.recover(id)).toMatchObject({ title: 'lành' })
    expect(await names()).toEqual([`${id}.json`, `${id}.json.bak`])
  })
})

describe('a file of a newer version', () => {
  it('is listed, not opened and not changed', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan())
    const newer = JSON.stringify({ ...aPlan(), version: currentVersion + 1, novelty: true })
    await writeFile(file(`${id}.json`), newer)
    expect(await drafts.list()).toMatchObject([{ id, state: 'newer' }])
    await expect(drafts.open(id)).rejects.toMatchObject({ problem: { code: 'draft.newer' } })
    await expect(drafts.save(aPlan(), 1)).rejects.toMatchObject({ problem: { code: 'draft.newer' } })
    expect(await readFile(file(`${id}.json`), 'utf8')).toBe(newer)
  })
})

describe('what a crash leaves half-written', () => {
  it('is cleared away when it is old, and left to its writer when it is fresh', async () => {
    const { drafts, again, file, names } = await emptyDrafts()
    await drafts.create(aPlan())
    await writeFile(file(`.${id}.json.aaaaaaaaaaaa.tmp`), '{"half":')
    await writeFile(file(`.${id}.json.bbbbbbbbbbbb.tmp`), '{"half":')
    const hourAgo = new Date(Date.now() - 3_600_000)
    await utimes(file(`.${id}.json.aaaaaaaaaaaa.tmp`), hourAgo, hourAgo)
    expect(await again().list()).toHaveLength(1)
    expect(await names()).toEqual([`.${id}.json.bbbbbbbbbbbb.tmp`, `${id}.json`])
  })
})

describe('the bin', () => {
  it('takes a draft out of the list and gives it back with its previous copy', async () => {
    const { drafts, again, names } = await emptyDrafts()
    await drafts.create(aPlan())
    await drafts.save(aPlan({ title: 'vào thùng rác' }), 1)
    await drafts.remove(id)
    const [binned] = await again().list()
    expect(binned).toMatchObject({ id, title: 'vào thùng rác' })
    expect(Date.parse(binned?.deletedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    await again().restore(id)
    expect(await drafts.list()).toMatchObject([{ id, deletedAt: '' }])
    expect(await names()).toEqual([`${id}.json`, `${id}.json.bak`])
  })

  it('erases only what is in it', async () => {
    const { drafts } = await emptyDrafts()
    await drafts.create(aPlan())
    await expect(drafts.erase(id)).rejects.toMatchObject({ problem: { code: 'draft.not-in-bin' } })
    expect(await drafts.list()).toHaveLength(1)
    await drafts.remove(id)
    await drafts.erase(id)
    expect(await drafts.list()).toEqual([])
  })

  it('does not put a draft over another one of the same name', async () => {
    const { drafts } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'cũ' }))
    await drafts.remove(id)
    await drafts.create(aPlan({ title: 'mới' }))
    await expect(drafts.restore(id)).rejects.toMatchObject({ problem: { code: 'draft.exists' } })
    expect((await drafts.open(id)).title).toBe('mới')
  })

  it('takes nothing, and says so, where the draft is gone', async () => {
    const { drafts, file } = await emptyDrafts()
    const gone = { problem: { code: 'draft.not-found' } }
    await expect(drafts.remove(id)).rejects.toMatchObject(gone)
    await drafts.create(aPlan())
    await rm(file(`${id}.json`))
    await expect(drafts.remove(id)).rejects.toMatchObject(gone)
    await drafts.create(aPlan())
    await drafts.remove(id)
    await expect(drafts.remove(id)).rejects.toMatchObject(gone)
  })

  it('takes the previous copy of a draft whose file is gone', async () => {
    const { drafts, file, names } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'bản trước' }))
    await drafts.save(aPlan({ title: 'bản sau' }), 1)
    await rm(file(`${id}.json`))
    await drafts.remove(id)
    expect(await names()).toEqual([])
    await drafts.restore(id)
    expect((await drafts.recover(id)).title).toBe('bản trước')
  })

  it('takes a broken draft too', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan())
    await truncate(file(`${id}.json`), 10)
    await drafts.remove(id)
    expect(await drafts.list()).toMatchObject([{ state: 'broken', id }])
  })
})

describe('the list', () => {
  it('shows titles with their facts filled in and can be searched without diacritics', async () => {
    const { drafts } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'Thực hiện **dân chủ** ở cơ sở năm {{nam}}', year: 2027 }))
    const [line] = await drafts.list()
    expect(line?.title).toBe('Thực hiện dân chủ ở cơ sở năm 2027')
    expect(line?.search).toContain('dan chu o co so nam 2027')
  })

  it('puts the draft saved last on top', async () => {
    const { drafts, file } = await emptyDrafts()
    for (const name of ['a', 'b', 'c']) await drafts.create(aPlan({ id: name }))
    for (const [name, seconds] of [
      ['a', 30],
      ['b', 10],
      ['c', 20],
    ] as const) {
      const time = new Date(Date.UTC(2026, 0, 5, 8, 0, seconds))
      await utimes(file(`${name}.json`), time, time)
    }
    expect((await drafts.list()).map((line) => line.id)).toEqual(['a', 'c', 'b'])
  })

  it('is written beside the drafts when the host closes, and is read again', async () => {
    const { drafts, again, folder } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'trong danh sách' }))
    const listed = await drafts.list()
    await drafts.close()
    expect(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')).version).toBe(1)
    expect(await again().list()).toEqual(listed)
  })

  it.each([
    ['missing', ''],
    ['broken', '{"version":1,"entr'],
    ['of another shape', '{"version":7,"entries":[]}'],
  ])('is made again from the drafts when its file is %s', async (_, content) => {
    const { drafts, again, folder } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'vẫn còn' }))
    await drafts.list()
    await drafts.close()
    await writeFile(join(folder, 'index.json'), content)
    expect(await again().list()).toMatchObject([{ title: 'vẫn còn' }])
  })

  it('sees a draft copied in from a USB stick and one changed by another program', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'một' }))
    await drafts.list()
    await writeFile(file('tu-usb.json'), JSON.stringify(aPlan({ id: 'tu-usb', title: 'hai' })))
    await writeFile(file(`${id}.json`), JSON.stringify(aPlan({ title: 'một, đã sửa', revision: 1 })))
    expect((await drafts.list()).map((line) => line.title).sort()).toEqual(['hai', 'một, đã sửa'])
  })

  it('takes a copy under another name for a draft of its own', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan({ title: 'bản gốc' }))
    await writeFile(file('ban-chep.json'), await readFile(file(`${id}.json`)))
    const copy = await drafts.open('ban-chep')
    await drafts.save({ ...copy, title: 'bản chép, đã sửa' }, copy.revision)
    expect((await drafts.open(id)).title).toBe('bản gốc')
    expect((await drafts.open('ban-chep')).title).toBe('bản chép, đã sửa')
  })

  it('leaves files alone that are none of ours', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan())
    await writeFile(file('Ghi chú của tôi.txt'), 'x')
    await writeFile(file('desktop.ini'), 'x')
    expect(await drafts.list()).toHaveLength(1)
  })
})

describe('a previous copy that cannot be replaced', () => {
  it('does not keep the new words from being saved', async () => {
    const { drafts, file } = await emptyDrafts()
    await drafts.create(aPlan())
    await mkdir(join(file(`${id}.json.bak`), 'x'), { recursive: true })
    await drafts.save(aPlan({ title: 'lưu được' }), 1)
    expect((await drafts.open(id)).title).toBe('lưu được')
  })
})
