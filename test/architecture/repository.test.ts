import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'

interface LockedPackage {
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const locked: Record<string, LockedPackage> = readJson('package-lock.json').packages

describe('the lock file', () => {
  it('names no server to fetch from', () => {
    expect(
      Object.entries(locked)
        .filter(([, entry]) => entry.resolved !== undefined)
        .map(([name]) => name),
    ).toEqual([])
  })

  it('has every optional part, so that npm ci works on Windows as well', () => {
    const lost = Object.entries(locked).flatMap(([from, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isLocked(from, name))
        .map((name) => `${from} → ${name}`),
    )
    expect(lost).toEqual([])
  })
})

/** Where Node would find it: beside the package, or in a folder further up. */
function isLocked(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    if (locked[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

describe('package.json', () => {
  it('packs nothing of node_modules: everything is bundled', () => {
    expect(readJson('package.json').dependencies ?? {}).toEqual({})
  })

  it('names exact versions', () => {
    const versions: [string, string][] = Object.entries(readJson('package.json').devDependencies)
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
    expect(hooks.filter((hook) => hook in readJson('package.json').scripts)).toEqual([])
  })
})
