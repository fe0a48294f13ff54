import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownReference } from '../../core/legal/ownReferences.ts'
import { aPlan, basis } from '../support/aPlan.ts'
import { directDoor } from '../support/doors.ts'

const cited = {
  type: 'Quyết định',
  number: '41/2025/QĐ-UBND',
  date: '2025-08-20',
  issuer: 'Ủy ban nhân dân tỉnh Thái Nguyên',
  subject: 'ban hành Quy chế phối hợp tiếp công dân',
}
const ours = ownReference(cited, 'rieng-1')
const ended = { ...ours, status: 'repealed' as const, endedOn: '2025-12-01', seenOn: '2025-12-15' }
const citing = aPlan((plan) => ({
  ...plan,
  body: [
    {
      ...basis(
        'Căn cứ Quyết định số 41/2025/QĐ-UBND ngày 20 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Thái Nguyên ban hành Quy chế phối hợp tiếp công dân;',
      ),
      id: 'cua-tinh',
    },
    ...plan.body,
  ],
}))

describe("the office's own references", () => {
  it('are none at first, then what was written down, offered beside the catalogue', async () => {
    const door = await directDoor()
    expect(await door.call('legal.own', {})).toEqual([])
    await door.call('legal.saveOwn', { entries: [ours] })
    expect(await door.call('legal.own', {})).toEqual([ours])
    const [offer] = await door.call('legal.search', { words: 'phoi hop tiep cong dan', on: '2026-01-05' })
    expect(offer).toMatchObject({ number: '41/2025/QĐ-UBND', status: 'unknown', said: 'Chưa xác minh hiệu lực.' })
  })

  it('are read by the checks: an ended one among the căn cứ is an error', async () => {
    const door = await directDoor()
    const about = async (): Promise<string[]> => {
      const { findings } = await door.call('document.build', { draft: citing, final: true })
      return findings.filter(({ rule }) => rule === 'LAW-04').map(({ message }) => message)
    }
    expect(await about()).toEqual([])
    await door.call('legal.saveOwn', { entries: [ended] })
    const [message] = await about()
    expect(message).toContain('41/2025/QĐ-UBND')
    await door.call('legal.saveOwn', { entries: [] })
    expect(await about()).toEqual([])
  })

  it('are proposed from the căn cứ nobody knows, and no longer once they are written down', async () => {
    const door = await directDoor()
    const [found, ...others] = await door.call('legal.unlisted', { draft: citing })
    expect(others).toEqual([])
    expect(found).toMatchObject({ ...cited, status: 'unknown', seenOn: '' })
    await door.call('legal.saveOwn', { entries: found ? [found] : [] })
    expect(await door.call('legal.unlisted', { draft: citing })).toEqual([])
  })

  it('go to another machine as a file, and stand beside what is there, none of them twice', async () => {
    const first = await directDoor()
    await first.call('legal.saveOwn', { entries: [ours] })
    const text = await first.call('legal.ownFile', {})
    const second = await directDoor()
    const theirs = { ...ours, id: 'rieng-2', number: '42/2025/QĐ-UBND' }
    await second.call('legal.saveOwn', { entries: [theirs] })
    expect(await second.call('legal.takeOwn', { name: 'danh-muc.json', text })).toEqual([theirs, ours])
    expect(await second.call('legal.takeOwn', { name: 'danh-muc.json', text })).toEqual([theirs, ours])
    const reply = await second.ask('legal.takeOwn', { name: 'thu.json', text: text.slice(0, 40) })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'legal.not-a-list' } })
    expect(await second.call('legal.own', {})).toEqual([theirs, ours])
  })

  it('stand in a file of their own; a damaged one is said and kept, and nothing else stops', async () => {
    const door = await directDoor()
    const path = join(door.dataFolder, 'danh-muc-rieng.json')
    await writeFile(path, '{"format":"danh-muc-van-ban","version":1,"entries":[{"so":"41"}]}')
    const reply = await door.ask('legal.own', {})
    expect(reply).toMatchObject({ ok: false, problem: { code: 'storage.broken-file' } })
    expect((await door.call('document.build', { draft: citing })).findings).toBeInstanceOf(Array)
    expect(await door.call('legal.search', { words: '59/2023', on: '2026-01-05' })).toHaveLength(1)
    await door.call('legal.saveOwn', { entries: [ours] })
    expect(await door.call('legal.own', {})).toEqual([ours])
    const kept = (await readdir(door.dataFolder)).find((name) => name.includes('danh-muc-rieng.json.broken-'))
    expect(await readFile(join(door.dataFolder, kept ?? ''), 'utf8')).toContain('"so":"41"')
  })
})
