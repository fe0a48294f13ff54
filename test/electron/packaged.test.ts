import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale, root } from '../../build/freshBuild.mjs'
import { isAllowed } from '../../build/notices.mjs'
import { openDesktop } from '../support/desktopApp.ts'
import { type PackedApp, packApp } from '../support/packedApp.ts'

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

  it('has a preload that asks for nothing but Electron, and a main process that brings all else with it', async () => {
    const asked = (text: string): string[] =>
      [...text.matchAll(/(?:require\(|from |import\()\s*["']([^"'./][^"']*)["']/g)].map(([, name]) => name ?? '')
    const preload = await readFile(join(packed.appFolder, 'dist/preload/preload.cjs'), 'utf8')
    expect(new Set(asked(preload))).toEqual(new Set(['electron']))
    const main = await readFile(join(packed.appFolder, 'dist/main/main.js'), 'utf8')
    expect(asked(main).filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([])
  })

  it('opens, and makes a plan from its own templates', async () => {
    const app = await openDesktop(packed.appFolder)
    try {
      app.page.setDefaultTimeout(30_000)
      await app.page.getByRole('button', { name: 'Bỏ qua, ghi sau' }).click()
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
