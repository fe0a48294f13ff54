import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/doors.ts'
import { importsIn, importsUnder, trespasses } from './imports.ts'
import { rooms } from './rooms.ts'

describe('the rooms of the house', () => {
  it('import only what they may', () => {
    const imports = importsUnder(root, ['core', 'electron', 'renderer'])
    expect(imports.length).toBeGreaterThan(300)
    expect(trespasses(imports, rooms)).toEqual([])
  })

  it.each([
    [
      "import { render } from '../core/render/render.ts'",
      'renderer/x.ts',
      'renderer/x.ts imports core/render/render.ts',
    ],
    ["import Handlebars from 'handlebars'", 'renderer/x.ts', 'renderer/x.ts imports handlebars'],
    ["import { readFile } from 'node:fs/promises'", 'core/draft/x.ts', 'core/draft/x.ts imports node:'],
    ["import { app } from 'electron'", 'electron/host/x.ts', 'electron/host/x.ts imports electron'],
    ["import { a } from '../main.ts'", 'electron/web/x.ts', 'electron/web/x.ts imports electron/main.ts'],
    ["export { a } from '../docx/a.ts'", 'core/checks/x.ts', 'core/checks/x.ts imports core/docx/a.ts'],
    ["const x = await import('docx')", 'core/import/x.ts', 'core/import/x.ts imports docx'],
    ["import { type A, b } from '../contract/a.ts'", 'core/docx/x.ts', 'core/docx/x.ts imports core/contract/a.ts'],
  ])('are told when they reach too far: %s', (source, file, told) => {
    expect(trespasses(importsIn(source, file), rooms)).toEqual([told])
  })

  it('may know the types of a room whose code they may not run', () => {
    const typeOnly = importsIn("import type { Reply } from '../core/contract/problem.ts'", 'renderer/x.ts')
    expect(trespasses(typeOnly, rooms)).toEqual([])
  })

  it('each say in a README what lives there and what must not', () => {
    const inCore = readdirSync(join(root, 'core'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(root, entry.parentPath).split(sep).slice(0, 2).join('/'))
    const all = new Set([...inCore, 'electron', 'electron/host', 'renderer', 'templates', 'test', 'build'])
    expect([...all].filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([])
  })
})
