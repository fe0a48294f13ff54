import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlan } from '../core-import/reading.ts'
import { exported, fromWord, samePrint, shape } from '../core-import/word/again.ts'
import { readSeed, seedKeys, seedsAreHere } from './seeds.ts'

const run = promisify(execFile)

if (!seedsAreHere) {
  console.info('Không có thư mục ../shared/seeds: bỏ qua phần nhập năm kế hoạch thật từ Word.')
} else {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-seeds-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  beforeAll(async () => {
    const files = seedKeys.map((key) => join(folder, `${key}.txt`))
    for (const key of seedKeys) await writeFile(join(folder, `${key}.txt`), readSeed(key))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const to = ['--headless', '--infilter=Text (encoded):UTF8,LF,,,', '--convert-to', 'docx:MS Word 2007 XML']
    await run('soffice', [profile, ...to, '--outdir', folder, ...files])
  })

  describe.each(seedKeys)('real plan %s', (key) => {
    it('reads the same from a .docx that LibreOffice made of its text', async () => {
      const { draft } = await fromWord(new Uint8Array(await readFile(join(folder, `${key}.docx`))))
      expect(shape(draft)).toEqual(shape(readPlan(readSeed(key)).draft))
    })
    it('reads the same from our own Word file, and exports the same again', async () => {
      const { draft } = readPlan(readSeed(key))
      const bytes = await exported(draft, null)
      const again = await fromWord(bytes)
      expect(shape(again.draft)).toEqual(shape(draft))
      expect(samePrint(again.draft, null)).toEqual(samePrint(draft, null))
      expect(await exported(again.draft, null)).toEqual(bytes)
    })
  })
}

it('there are five of them', () => {
  expect(seedKeys).toHaveLength(5)
})
