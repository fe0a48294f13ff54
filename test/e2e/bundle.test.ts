/** The built program is not the source: libraries are bundled, and one of their helpers is replaced. It must write the same files. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { buildIfStale } from '../../build/freshBuild.mjs'
import { withNativeSpread } from '../../build/nativeSpread.mjs'
import { aPdf } from '../support/aPdf.ts'
import { commandLine } from '../support/cli.ts'

const root = resolve(import.meta.dirname, '../..')

beforeAll(async () => {
  expect(await buildIfStale(['main'])).toBe(true)
})

const built = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/main/cli.js'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

it.each(['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam'])(
  'writes %s byte for byte as the source does',
  async (template) => {
    const source = await commandLine()
    const path = (name: string): string => join(source.folder, name)
    built('sample', template, '-o', path('d.json'))
    built('export', path('d.json'), '-o', path('built.docx'))
    expect(await source.run(['export', path('d.json'), '-o', path('source.docx')])).toMatchObject({ code: 0 })
    expect(Buffer.compare(readFileSync(path('built.docx')), readFileSync(path('source.docx')))).toBe(0)
  },
)

it('opens a PDF from the bundle: the library and its other half are inside, and say nothing on the terminal', async () => {
  const { folder, write } = await commandLine()
  await write('a.pdf', aPdf({ lines: [], picture: true }))
  const path = join(folder, 'a.pdf')
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/main/cli.js'), 'import', path], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('là bản quét')
  expect(stderr).not.toContain('Warning')
})

it('finds the helper it replaces in both entries of the docx library', () => {
  for (const entry of ['index.mjs', 'layout.mjs']) {
    const code = readFileSync(join(root, 'node_modules/docx/dist', entry), 'utf8')
    const remade = withNativeSpread(code)
    expect(remade).not.toBe(code)
    expect(remade).not.toMatch(/function _objectSpread2[^{]*\{\s*for/)
  }
})
