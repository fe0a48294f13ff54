import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan } from '../support/aPlan.ts'
import { desktopDoor } from '../support/desktopDoor.ts'
import { fakeState } from '../support/fakeElectron.ts'
import { tempFolder } from '../support/tempFolder.ts'

/** A stored draft and a desktop whose save dialog answers with `path`. */
async function desk(path?: string) {
  const door = await desktopDoor()
  const folder = await tempFolder()
  const { draft } = await door.call('drafts.importFile', {
    name: 'a.json',
    base64: Buffer.from(JSON.stringify(aPlan())).toString('base64'),
  })
  const answer = (filePath: string): void => {
    fakeState.saveAnswer = { canceled: filePath === '', filePath }
  }
  answer(path ?? join(folder, 'KH.txt'))
  const exportAs = (
    fileName: string,
    more: { choose?: boolean; format?: 'txt' | 'pdf' | 'docx'; draft?: Draft } = {},
  ) => door.ask('document.export', { draft, format: 'txt', final: false, fileName, ...more })
  return { ...door, folder, draft, answer, exportAs, state: fakeState }
}

describe('exporting from the desktop', () => {
  it('asks where to save, proposes the name, and remembers the folder', async () => {
    const { exportAs, folder, state, call } = await desk()
    expect(await exportAs('KH')).toMatchObject({ ok: true, value: { kind: 'saved', path: join(folder, 'KH.txt') } })
    expect(await readFile(join(folder, 'KH.txt'), 'utf8')).toContain('KẾ HOẠCH')
    expect(state.saveOptions[0]).toMatchObject({ defaultPath: '/documents/KH.txt', title: 'Lưu kế hoạch' })
    expect(await call('settings.get', {})).toMatchObject({ exportFolder: folder })
  })

  it('writes a Word file that is a zip package', async () => {
    const { exportAs, folder, answer } = await desk()
    answer(join(folder, 'KH.docx'))
    expect(await exportAs('KH', { format: 'docx' })).toMatchObject({ ok: true, value: { kind: 'saved' } })
    expect((await readFile(join(folder, 'KH.docx'))).subarray(0, 2).toString()).toBe('PK')
  })

  it('writes nothing when the clerk cancels', async () => {
    const { exportAs, folder, answer } = await desk()
    answer('')
    expect(await exportAs('KH')).toMatchObject({ ok: true, value: { kind: 'cancelled' } })
    expect(await readdir(folder)).toEqual([])
  })

  it('asks no more once the folder is known, and writes over its own export again', async () => {
    const { exportAs, state, folder } = await desk()
    await exportAs('KH')
    expect(await exportAs('KH')).toMatchObject({ value: { kind: 'saved', path: join(folder, 'KH.txt') } })
    expect(await exportAs('KH lần 2')).toMatchObject({ value: { kind: 'saved', path: join(folder, 'KH lần 2.txt') } })
    expect(state.saveOptions).toHaveLength(1)
  })

  it('says that the exported file was edited since, and asks where it is not ours', async () => {
    const { exportAs, state, folder, answer } = await desk()
    await exportAs('KH')
    await writeFile(join(folder, 'KH.txt'), 'chị Lan đã sửa tay')
    answer('')
    expect(await exportAs('KH')).toMatchObject({ value: { kind: 'edited', path: join(folder, 'KH.txt') } })
    expect(await readFile(join(folder, 'KH.txt'), 'utf8')).toBe('chị Lan đã sửa tay')
    await writeFile(join(folder, 'Của người khác.txt'), 'x')
    expect(await exportAs('Của người khác')).toMatchObject({ value: { kind: 'cancelled' } })
    expect(state.saveOptions).toHaveLength(2)
  })

  it('asks when the clerk wishes to choose, and when the folder is gone', async () => {
    const { exportAs, state, call } = await desk()
    await exportAs('KH')
    await exportAs('KH', { choose: true })
    await call('settings.save', { exportFolder: '/nowhere/at/all' })
    await exportAs('KH')
    expect(state.saveOptions).toHaveLength(3)
  })

  it.each(['../../bí mật', 'a/b', 'con', 'a:b', 'x'.repeat(250)])('refuses the name %j', async (name) => {
    const { exportAs, folder } = await desk()
    expect(await exportAs(name)).toMatchObject({ ok: false, problem: { code: 'export.bad-name' } })
    expect(await readdir(folder)).toEqual([])
  })

  it('remembers the export without making the window’s copy old, and not in the draft', async () => {
    const { exportAs, call, draft } = await desk()
    await exportAs('KH')
    const [line] = await call('drafts.list', {})
    expect(line?.exportedAt).not.toBe('')
    expect(await call('drafts.save', { draft, expectedRevision: draft.revision })).toMatchObject({ revision: 2 })
    expect(JSON.stringify(await call('drafts.open', { id: draft.id }))).not.toContain('KH.txt')
  })

  it('opens and shows the exported file, and says when the machine cannot', async () => {
    const { exportAs, call, ask, state, folder } = await desk()
    await exportAs('KH')
    const path = join(folder, 'KH.txt')
    await call('files.open', { path })
    await call('files.show', { path })
    expect(state).toMatchObject({ opened: [path], shown: [path] })
    state.openRefusal = 'no application'
    expect(await ask('files.open', { path })).toMatchObject({ ok: false, problem: { code: 'export.cannot-open' } })
  })

  it('writes the pages as PDF without asking the window to print', async () => {
    const { exportAs, folder, answer } = await desk()
    answer(join(folder, 'KH.pdf'))
    expect(await exportAs('KH', { format: 'pdf' })).toMatchObject({ ok: true, value: { kind: 'saved' } })
    expect((await readFile(join(folder, 'KH.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('says so when the goal is a folder, and leaves it', async () => {
    const { exportAs, folder, answer } = await desk()
    await mkdir(join(folder, 'thư mục.txt'))
    answer(join(folder, 'thư mục.txt'))
    expect(await exportAs('KH')).toMatchObject({ ok: false, problem: { code: 'storage.is-folder' } })
    expect(await readdir(folder)).toEqual(['thư mục.txt'])
  })
})
