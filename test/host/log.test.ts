import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileLog } from '../../electron/host/context/log.ts'
import { tempFolder } from '../support/tempFolder.ts'

const now = (): Date => new Date('2026-01-05T10:41:58.123Z')

describe('the log', () => {
  it('tells when, what and where, and not a word of the document', async () => {
    const path = join(await tempFolder(), 'nhat-ky.log')
    const log = fileLog(path, now)
    try {
      JSON.parse('{"title": Kế hoạch mật}')
    } catch (error) {
      log.error('drafts.open', error)
    }
    await log.close()
    const text = await readFile(path, 'utf8')
    // The library that reads PDF, once it is loaded, stands between with a `JSON.parse` of its own.
    expect(text).toMatch(/^2026-01-05T10:41:58\.123Z drafts\.open SyntaxError at (?:\S+ < )?log\.test\.ts:\d+:\d+/)
    expect(text).not.toContain('mật')
  })

  it('begins a new file when the old one has grown', async () => {
    const path = join(await tempFolder(), 'nhat-ky.log')
    await writeFile(path, 'x'.repeat(1_000_001))
    const log = fileLog(path, now)
    log.error('a', new Error('b'))
    await log.close()
    expect((await stat(`${path}.old`)).size).toBe(1_000_001)
    expect((await stat(path)).size).toBeLessThan(1000)
  })

  it('does not stop the work when it cannot be written', async () => {
    const folder = await tempFolder()
    const log = fileLog(folder, now)
    log.error('a', new Error('b'))
    await expect(log.close()).resolves.toBeUndefined()
  })
})
