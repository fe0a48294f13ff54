/** A comparison is kept with what was said of its rows, so that it can be gone on with tomorrow. */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Refusal } from '../../core/compare/keptComparison.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aPlan } from '../support/aPlan.ts'
import { corePorts, directDoor } from '../support/doors.ts'

async function begun() {
  const door = await directDoor()
  const before = await door.call('drafts.adopt', { draft: aPlan() })
  const after = applyEdit(aPlan(), { op: 'set-title', title: 'Kế hoạch của lãnh đạo' })
  const keep = (file: string) =>
    door.call('compare.keep', { draft: before.id, file, name: 'lãnh đạo sửa.docx', after, marks: [] })
  return { door, before, after, keep, kept: await keep('a.docx 100 1') }
}

const refusal = (row: string, text: string, why: string): Refusal => ({ row, text, why, at: '2026-01-05T08:00:00Z' })

it('gives the one that was begun for the very same file, with what was refused', async () => {
  const { door, before, keep, kept } = await begun()
  const refused = [refusal('title', 'Kế hoạch của lãnh đạo', 'tên theo nghị quyết')]
  await door.call('compare.refuse', { draft: before.id, id: kept.id, refused })
  expect(await keep('a.docx 100 1')).toMatchObject({ id: kept.id, refused })
  const other = await keep('a.docx 101 2')
  expect(other).toMatchObject({ refused: [], name: 'lãnh đạo sửa.docx' })
  expect(other.id).not.toBe(kept.id)
  const list = await door.call('compare.kept', { draft: before.id })
  expect(list.map(({ id, refused: count }) => [id, count]).sort()).toEqual(
    [
      [kept.id, 1],
      [other.id, 0],
    ].sort(),
  )
  expect(await door.call('compare.open', { draft: before.id, id: kept.id })).toMatchObject({
    refused,
    after: kept.after,
  })
})

it('prints what was not taken, with the words of both and why', async () => {
  const ports = await corePorts()
  let offered = new Uint8Array()
  const host = createHost({
    ...ports,
    host: 'browser',
    delivery: {
      kind: 'download',
      offer: ({ bytes }) => {
        offered = new Uint8Array(bytes)
        return '/download/x'
      },
    },
  })
  const after = applyEdit(aPlan(), { op: 'set-title', title: 'Kế hoạch của lãnh đạo' })
  const { rows } = await host.handlers['compare.drafts']({ before: aPlan(), after })
  const row = rows.find(({ kind }) => kind !== 'same')
  const refused = [refusal(row?.id ?? '', row?.after?.text ?? '', 'tên theo nghị quyết')]
  await host.handlers['compare.refusedSheet']({ before: aPlan(), after, marks: [], refused, fileName: 'không nhận' })
  const { blocks } = await readForeignFile(offered, 'a.docx')
  const words = JSON.stringify(blocks)
  for (const part of ['SỬA ĐỔI KHÔNG TIẾP THU', '1 sửa đổi không được tiếp thu', 'của lãnh đạo', 'tên theo nghị quyết'])
    expect(words).toContain(part)
  await host.close()
})

it('is no trouble where a file of it is damaged, or gone with its draft', async () => {
  const { door, before, kept } = await begun()
  const folder = join(door.dataFolder, 'so-sanh', before.id)
  await writeFile(join(folder, `${kept.id}.json`), '{')
  expect(await door.call('compare.kept', { draft: before.id })).toEqual([])
  expect(await door.ask('compare.open', { draft: before.id, id: kept.id })).toMatchObject({
    problem: { code: 'compare.not-kept' },
  })
  await door.call('drafts.delete', { id: before.id })
  await door.call('drafts.erase', { id: before.id })
  expect(await readdir(join(door.dataFolder, 'so-sanh'))).toEqual([])
})
