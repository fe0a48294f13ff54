import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plainTitle } from '../../electron/host/context/plainTitle.ts'
import { DraftStore } from '../../electron/host/store/draftStore.ts'
import { aPlan } from '../support/aPlan.ts'
import { tempFolder } from '../support/tempFolder.ts'

const { id } = aPlan()

/** A draft saved once at each of these times, its title telling which; the last save is the present one. */
async function savedAt(times: readonly string[]) {
  const dataFolder = await tempFolder()
  const store = new DraftStore({ dataFolder, now: () => new Date(), plainTitle })
  const file = join(dataFolder, 'drafts', `${id}.json`)
  let revision = 0
  for (const time of times) {
    if (revision === 0) await store.create(aPlan({ title: time }))
    else {
      // A new store, as on another day: it must not remember what the disk says otherwise.
      const next = new DraftStore({ dataFolder, now: () => new Date(), plainTitle })
      await next.save(aPlan({ title: time }), revision)
    }
    revision += 1
    await utimes(file, new Date(time), new Date(time))
  }
  return { store: new DraftStore({ dataFolder, now: () => new Date(), plainTitle }), dataFolder, revision }
}

it('keeps what the draft was a quarter of an hour ago and this morning, and gives it back', async () => {
  const morning = '2026-01-05T01:00:00.000Z'
  const { store } = await savedAt([
    morning,
    '2026-01-05T01:05:00.000Z',
    '2026-01-05T01:20:00.000Z',
    '2026-01-05T01:21:00.000Z',
  ])
  expect(await store.earlier(id)).toEqual(['2026-01-05T01:20:00.000Z', morning])
  expect((await store.readEarlier(id, morning)).title).toBe(morning)
  expect((await store.open(id)).title).toBe('2026-01-05T01:21:00.000Z')
})

it('keeps the last copy of each day once there are many', async () => {
  const times: string[] = []
  for (let day = 1; day <= 5; day++) {
    for (let hour = 1; hour <= 6; hour++) times.push(`2026-01-0${day}T0${hour}:00:00.000Z`)
  }
  const { store } = await savedAt(times)
  const kept = await store.earlier(id)
  expect(kept.slice(0, 12)).toEqual(times.slice(0, -1).reverse().slice(0, 12))
  expect(kept.slice(12)).toEqual(['2026-01-02T06:00:00.000Z', '2026-01-01T06:00:00.000Z'])
})

it('says so when the state asked for is not there, and touches nothing', async () => {
  const { store } = await savedAt(['2026-01-05T01:00:00.000Z', '2026-01-05T02:00:00.000Z'])
  await expect(store.readEarlier(id, '2026-01-04T00:00:00.000Z')).rejects.toMatchObject({
    problem: { code: 'draft.no-snapshot' },
  })
  expect((await store.open(id)).title).toBe('2026-01-05T02:00:00.000Z')
})

it('forgets the copies when the draft is erased for good, not when it is thrown into the bin', async () => {
  const { store, dataFolder } = await savedAt(['2026-01-05T01:00:00.000Z', '2026-01-05T02:00:00.000Z'])
  await store.remove(id)
  expect(await store.earlier(id)).toHaveLength(1)
  await store.erase(id)
  expect(await readdir(join(dataFolder, 'snapshots'))).toEqual([])
})
