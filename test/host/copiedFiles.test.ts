/** What a cloud folder or a hand puts beside the drafts: listed, told as a copy, and never in the way of the rest. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainTitle } from '../../electron/host/context/plainTitle.ts'
import { DraftStore } from '../../electron/host/store/draftStore.ts'
import { aPlan } from '../support/aPlan.ts'
import { tempFolder } from '../support/tempFolder.ts'

const id = '0b8d0c0e-3f5c-4b5e-9a63-0d9f6a1c2e77'

async function oneDraft() {
  const dataFolder = await tempFolder()
  const started = (): DraftStore => new DraftStore({ dataFolder, now: () => new Date(), plainTitle })
  const drafts = started()
  await drafts.create(aPlan({ id, title: 'bản gốc' }))
  const file = (name: string): string => join(dataFolder, 'drafts', name)
  const text = await readFile(file(`${id}.json`), 'utf8')
  return { drafts, started, file, other: JSON.stringify({ ...JSON.parse(text), title: 'bản của máy kia' }) }
}

describe('a copy a cloud folder made of a draft', () => {
  it.each([
    `${id}-MAYTINH01.json`,
    `${id}-MayTinh01-2.json`,
    `${id}-may-van-thu.json`,
    `${id} (1).json`,
    `${id} - Copy.json`,
    `${id} - Bản sao.json`,
    `Bản sao của ${id}.json`,
    `${id} (MAYTINH01's conflicted copy 2026-03-05).json`,
    `${id} (Bản sao xung đột của MAYTINH01 2026-03-05).json`,
    `${id}.sync-conflict-20260305-101500-ABCDEFG.json`,
    'lạ.JSON',
  ])('%s: is listed as a copy, and opened, saved and compared under an id of its own', async (name) => {
    const { drafts, started, file, other } = await oneDraft()
    await writeFile(file(name), other)
    const copy = (await drafts.list()).find((one) => one.id !== id)
    expect(copy).toMatchObject({ title: 'bản của máy kia', state: 'ok', copyOf: id })
    const next = started()
    const draft = await next.open(copy?.id ?? '')
    await next.save({ ...draft, title: 'đã xem lại' }, draft.revision)
    expect(JSON.parse(await readFile(file(name), 'utf8')).title).toBe('đã xem lại')
    expect((await next.open(id)).title).toBe('bản gốc')
  })

  it('is told as a copy where it is damaged, and comes back from the bin', async () => {
    const { drafts, file } = await oneDraft()
    await writeFile(file(`${id}-MAYTINH01.json`), '{')
    const [copy] = (await drafts.list()).filter((one) => one.id !== id)
    expect(copy).toMatchObject({ state: 'broken', copyOf: id })
    await drafts.remove(copy?.id ?? '')
    await drafts.restore(copy?.id ?? '')
    expect((await drafts.list()).map((one) => one.copyOf).sort()).toEqual(['', id])
  })

  it('is a draft like others once the first is gone', async () => {
    const { drafts, file, other } = await oneDraft()
    await writeFile(file(`${id} (1).json`), other)
    await drafts.remove(id)
    expect((await drafts.list()).filter((one) => one.deletedAt === '')).toMatchObject([{ copyOf: '', state: 'ok' }])
  })
})

describe('whatever else lies beside the drafts', () => {
  it('hides none of them', async () => {
    const { drafts, file } = await oneDraft()
    await mkdir(file('thư mục.json'))
    await mkdir(file('abc.json'))
    await symlink(file('không có'), file('lối tắt.json'))
    await symlink(file('vòng.json'), file('vòng.json'))
    await writeFile(file('desktop.ini'), 'x')
    await writeFile(file('.hidden.json'), 'x')
    await writeFile(file('rỗng.json'), '')
    const list = await drafts.list()
    expect(list.filter((one) => one.state === 'ok')).toMatchObject([{ id }])
    expect(list.find((one) => one.title === 'rỗng.json')).toMatchObject({ state: 'broken' })
  })
})
