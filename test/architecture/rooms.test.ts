import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { describedRooms, readRooms, withRooms, withUses } from '../../build/rooms.mjs'
import { importsIn, importsUnder, roomOf, trespasses } from './imports.ts'

const listed = readRooms()
const names = listed.map(({ name }) => name)
const rooms = Object.fromEntries(listed.map((room) => [room.name, room]))
const imports = importsUnder(root, ['core', 'electron', 'renderer'])

describe('the rooms of the house', () => {
  it('import only what they may', () => {
    expect(imports.length).toBeGreaterThan(300)
    expect(trespasses(imports, rooms)).toEqual([])
  })

  it('import only rooms that stand before them, so that there is no way round', () => {
    const upward = listed.flatMap(({ name, may, types = [] }, at) =>
      [...may, ...types].filter((other) => names.indexOf(other) > at).map((other) => `${name} → ${other}`),
    )
    expect(upward).toEqual([])
  })

  it('are listed with nothing that no file of theirs imports', () => {
    const used = new Set(imports.map(({ from, to }) => `${roomOf(from, names)} → ${roomOf(to, names) ?? to}`))
    const idle = listed.flatMap(({ name, may, types = [] }) =>
      [...may, ...types].filter((other) => !used.has(`${name} → ${other}`)).map((other) => `${name} → ${other}`),
    )
    expect(idle).toEqual([])
  })

  it.each(names.filter((name) => name !== 'package.json'))('a breach planted in %s is named', (name) => {
    const file = name.endsWith('.ts') ? name : `${name}/x.ts`
    const up = '../'.repeat(file.split('/').length - 1)
    const planted: [string, string][] = [
      ["import x from 'left-pad'", 'left-pad'],
      [`import { x } from '${up}test/x.ts'`, 'test/x.ts'],
    ]
    const later = names[names.indexOf(name) + 1]
    if (later) {
      const target = later.endsWith('.ts') ? later : `${later}/x.ts`
      planted.push([`import { x } from '${up}${target}'`, target])
    }
    for (const [source, to] of planted) {
      expect(trespasses(importsIn(source, file), rooms)).toEqual([`${file} imports ${to}`])
    }
  })

  it('may know the types of a room whose code they may not run', () => {
    const source = "import type { Handlers } from '../../core/contract/operations.ts'"
    expect(trespasses(importsIn(source, 'renderer/state/x.ts'), rooms)).toEqual([])
    expect(trespasses(importsIn(source.replace(' type', ''), 'renderer/state/x.ts'), rooms)).toHaveLength(1)
  })

  it('stand in ARCHITECTURE.md as they are listed', () => {
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
    expect(page).toBe(withRooms(page, listed))
  })

  it.each(describedRooms())('are said in the README of %s to use, and to be used by, whom the list says', (folder) => {
    const page = readFileSync(join(root, folder, 'README.md'), 'utf8')
    expect(page).toBe(withUses(page, folder, listed))
  })

  it('each say in a README what lives there and what must not', () => {
    const inCore = readdirSync(join(root, 'core'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(root, entry.parentPath).split(sep).slice(0, 2).join('/'))
    const all = new Set([...inCore, 'electron', 'electron/host', 'renderer', 'templates', 'test', 'build'])
    expect([...all].filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([])
  })
})
