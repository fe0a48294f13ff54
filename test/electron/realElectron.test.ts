import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { buildIfStale, root } from '../../build/freshBuild.mjs'
import { tempFolder } from '../support/tempFolder.ts'

const names: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}
const program = join(
  process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist'),
  names[process.platform] ?? 'electron',
)

describe('the program in Electron itself', () => {
  it('opens its window, or this machine has no Electron program and the stand-ins alone have spoken', async () => {
    if (!existsSync(program)) {
      console.log(`Electron’s own window was not tried: there is no program at ${program} (npx install-electron --no).`)
      expect(existsSync(join(root, 'node_modules/electron/package.json'))).toBe(true)
      return
    }
    if (!(await buildIfStale())) throw new Error('the program could not be built')
    const app = await _electron.launch({
      executablePath: program,
      args: ['--no-sandbox', root],
      env: { ...process.env, KEHOACH_DATA: await tempFolder() },
    })
    try {
      const window = await app.firstWindow()
      await window.getByRole('heading', { level: 1 }).waitFor()
      expect(await window.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('undefined')
      expect(await window.evaluate(() => Object.keys(Object(Reflect.get(window, 'kehoach'))))).toEqual(['call'])
    } finally {
      await app.close()
    }
  })
})
