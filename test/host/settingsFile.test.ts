import { readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../core/problem/appError.ts'
import { firstSettings, settingsSchema } from '../../electron/host/settings/settings.ts'
import { SettingsFile } from '../../electron/host/store/settingsFile.ts'
import { tempFolder } from '../support/tempFolder.ts'

async function emptySettings() {
  const folder = await tempFolder()
  const path = join(folder, 'cai-dat.json')
  const open = () => new SettingsFile(path, settingsSchema, () => new Date())
  return { folder, path, open, settings: open() }
}

describe('settings on disk', () => {
  it('are nothing at first and what was written afterwards', async () => {
    const { settings, open } = await emptySettings()
    expect(await settings.read()).toBeNull()
    await settings.write({ ...firstSettings, zoom: 1.5 })
    expect(await open().read()).toEqual({ ...firstSettings, zoom: 1.5 })
  })

  it('do not lose one of two changes made at once', async () => {
    const { settings } = await emptySettings()
    await Promise.all([
      settings.change((now) => ({ ...(now ?? firstSettings), zoom: 2 })),
      settings.change((now) => ({ ...(now ?? firstSettings), openDraft: 'abc' })),
    ])
    expect(await settings.read()).toMatchObject({ zoom: 2, openDraft: 'abc' })
  })

  it('fall back to the previous copy when the file is damaged', async () => {
    const { settings, path, open } = await emptySettings()
    await settings.write({ ...firstSettings, zoom: 1.25 })
    await settings.write({ ...firstSettings, zoom: 1.5 })
    await truncate(path, 12)
    expect(await open().read()).toMatchObject({ zoom: 1.25 })
  })

  it('keep the last good copy when the damaged file is written over', async () => {
    const { settings, path, folder, open } = await emptySettings()
    await settings.write({ ...firstSettings, zoom: 1.25 })
    await settings.write({ ...firstSettings, zoom: 1.5 })
    await truncate(path, 12)
    await open().change((now) => ({ ...(now ?? firstSettings), theme: 'dark' }))
    expect(await open().read()).toMatchObject({ zoom: 1.25, theme: 'dark' })
    expect(JSON.parse(await readFile(`${path}.bak`, 'utf8'))).toMatchObject({ zoom: 1.25, theme: 'system' })
    expect((await readdir(folder)).filter((name) => name.includes('.broken-'))).toHaveLength(1)
    await truncate(path, 12)
    expect(await open().read()).toMatchObject({ zoom: 1.25, theme: 'system' })
  })

  it('are those another window wrote last, and stay what they were where a write failed', async () => {
    const { settings, folder, open } = await emptySettings()
    await settings.write(firstSettings)
    await open().write({ ...firstSettings, zoom: 2 })
    expect(await settings.read()).toMatchObject({ zoom: 2 })
    // The stick was pulled out, and something else has its name.
    await rename(folder, `${folder}-away`)
    await writeFile(folder, '')
    await expect(settings.change(() => ({ ...firstSettings, zoom: 3 }))).rejects.toBeInstanceOf(AppError)
    await rm(folder)
    await rename(`${folder}-away`, folder)
    expect(await settings.read()).toMatchObject({ zoom: 2 })
  })

  it('say so when both are damaged, then begin anew and keep the damaged file', async () => {
    const { settings, path, folder, open } = await emptySettings()
    await settings.write(firstSettings)
    await writeFile(path, 'not json')
    await expect(open().read()).rejects.toMatchObject({ problem: { code: 'storage.broken-file' } })
    await open().write({ ...firstSettings, zoom: 3 })
    expect(await open().read()).toMatchObject({ zoom: 3 })
    const kept = (await readdir(folder)).find((name) => name.includes('.broken-'))
    expect(await readFile(join(folder, kept ?? ''), 'utf8')).toBe('not json')
  })

  it('keep every other setting when one of them makes no sense', async () => {
    const { path, open } = await emptySettings()
    await writeFile(path, JSON.stringify({ ...firstSettings, theme: 'pink', zoom: 1.75 }))
    expect(await open().read()).toEqual({ ...firstSettings, zoom: 1.75 })
  })
})
