import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getRawHeader } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { computeData } from 'app-builder-lib/out/asar/integrity.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale, root } from '../../build/freshBuild.mjs'
import { isAllowed } from '../../build/notices.mjs'
import { longestWait } from '../support/chromium.ts'
import { openDesktop } from '../support/desktopApp.ts'
import { type PackedApp, packApp } from '../support/packedApp.ts'

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

let packed: PackedApp
beforeAll(async () => {
  if (!(await buildIfStale())) throw new Error('the program could not be built')
  packed = await packApp(root)
})
afterAll(async () => {
  if (packed) await rm(packed.folder, { recursive: true, force: true })
})

describe('the packed program', () => {
  it('holds its bundles, its templates, the letters of its PDFs and nothing else', async () => {
    const folders = new Set(packed.files.map((name) => name.split('/').slice(1, 3).join('/')))
    expect([...folders].sort()).toEqual([
      'dist',
      'dist/main',
      'dist/preload',
      'dist/renderer',
      'electron',
      'electron/host',
      'package.json',
      'templates',
      'templates/ke-hoach',
      'templates/ke-hoach-dan-chu-nam',
      'templates/ke-hoach-nghi-quyet',
    ])
    expect(packed.files).toContain('/dist/main/worker.js')
    expect(packed.files.filter((name) => /^\/electron\/.+\./.test(name)).sort()).toEqual(
      [
        'LiberationSerif-Bold.ttf',
        'LiberationSerif-BoldItalic.ttf',
        'LiberationSerif-Italic.ttf',
        'LiberationSerif-Regular.ttf',
        'OFL.txt',
      ].map((name) => `/electron/host/pdf/fonts/${name}`),
    )
    expect(packed.files).toContain('/templates/ke-hoach/body.hbs')
    expect(packed.files.filter((name) => /\.(?:ts|tsx|map|md)$|node_modules|packages\.json/.test(name))).toEqual([])
  })

  it('says whose work is in it, beside the program and on the screen', async () => {
    const beside = await readFile(join(packed.executable, '../THIRD-PARTY.txt'), 'utf8')
    const notices: { name: string; licence: string; text: string }[] = JSON.parse(
      await readFile(join(packed.appFolder, 'dist/renderer/licences.json'), 'utf8'),
    )
    expect(notices.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Liberation Serif', 'docx', 'pdfjs-dist', 'react', 'saxes', 'zod']),
    )
    for (const { name, licence, text } of notices) {
      expect([name, isAllowed(licence)]).toEqual([name, true])
      expect([name, text.length > 300]).toEqual([name, true])
      expect(beside).toContain(text)
    }
  })

  it('cannot be made to run other programs: its fuses are set', async () => {
    const fuses = await getCurrentFuseWire(packed.executable)
    const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)]
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
    })
  })

  it('is what its seal says: the header by its sum, each file by the sum in the header', async () => {
    const { headerString } = getRawHeader(packed.archive)
    // What Electron is given to compare with, where the system lets it (Windows, macOS).
    const sealed = await computeData({
      resourcesPath: dirname(packed.archive),
      resourcesRelativePath: 'resources',
      resourcesDestinationPath: dirname(packed.archive),
      extraResourceMatchers: [],
    })
    expect(sealed).toEqual({ [join('resources', 'app.asar')]: { algorithm: 'SHA256', hash: sha256(headerString) } })
    const seals = [...headerString.matchAll(/"integrity":\{"algorithm":"SHA256","hash":"([0-9a-f]{64})"/g)].map(
      ([, hash]) => hash,
    )
    const sums = await Promise.all(
      packed.files.map(async (name) => {
        const bytes = await readFile(join(packed.appFolder, name)).catch(() => null)
        return bytes === null ? [] : [sha256(bytes)]
      }),
    )
    expect(seals.sort()).toEqual(sums.flat().sort())
  })

  it('starts from a folder with blanks and Vietnamese letters in its name', async () => {
    expect(packed.executable).toContain('phần mềm cơ quan ')
    const { status } = spawnSync(packed.executable)
    expect(status).toBe(0)
  })

  it('has a preload that asks for nothing but Electron, and a main process that brings all else with it', async () => {
    const asked = (text: string): string[] =>
      [...text.matchAll(/(?:require\(|from |import\()\s*["']([^"'./][^"']*)["']/g)].map(([, name]) => name ?? '')
    const preload = await readFile(join(packed.appFolder, 'dist/preload/preload.cjs'), 'utf8')
    expect(new Set(asked(preload))).toEqual(new Set(['electron']))
    const main = await readFile(join(packed.appFolder, 'dist/main/main.js'), 'utf8')
    expect(asked(main).filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([])
  })

  it('opens with the file it was started for, and makes a plan from its own templates', async () => {
    const app = await openDesktop(packed.appFolder, [join(root, 'test/fixtures/plans/phu-luc-bang.txt')])
    try {
      app.page.setDefaultTimeout(longestWait)
      await app.page.getByRole('button', { name: 'Bỏ qua, ghi sau' }).click()
      await app.page.getByRole('heading', { level: 1, name: /phu-luc-bang\.txt/ }).waitFor()
      await app.page.evaluate(() => {
        window.location.hash = '#/'
      })
      await app.page.getByRole('button', { name: 'Xem thử một kế hoạch mẫu' }).click()
      await app.page.getByRole('navigation', { name: 'Các bước' }).waitFor()
      await app.page
        .getByRole('region', { name: 'Xem trước trang A4' })
        .getByText('KẾ HOẠCH', { exact: true })
        .first()
        .waitFor()
    } finally {
      await app.close()
    }
  })
})
