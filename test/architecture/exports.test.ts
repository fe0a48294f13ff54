import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { tempFolder } from '../support/tempFolder.ts'
import { deadExports } from './exports.ts'

describe('what a file exports', () => {
  it('is asked for by another file, be it a test', () => {
    expect(deadExports(root, ['core', 'electron', 'renderer'], ['test', 'build'])).toEqual([])
  })

  it('is missed when nobody asks for it, whatever it is', async () => {
    const folder = await tempFolder()
    const write = (path: string, text: string): void => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    write('core/a.ts', "export const used = 1\nexport interface Unused {}\nexport { later } from './b.ts'\n")
    write('core/b.ts', 'export function later() {}\nexport async function never() {}\n')
    write('core/c.ts', "import { used as mine } from './a.ts'\nimport type { Nobody } from './a.ts'\n")
    expect(deadExports(folder, ['core'], [])).toEqual(['core/a.ts: Unused', 'core/a.ts: later', 'core/b.ts: never'])
  })
})
