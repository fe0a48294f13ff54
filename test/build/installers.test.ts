import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'

const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8')

it('is packed for one user of Windows, as installer and portable, for Linux as AppImage and deb, for macOS as dmg', () => {
  const [windows = '', installer = ''] = [/^win:\n(?: .*\n)+/m, /^nsis:\n(?: .*\n)+/m].map(
    (part) => part.exec(config)?.[0],
  )
  expect([...windows.matchAll(/target: (\w+)/g)].map(([, name]) => name)).toEqual(['nsis', 'portable'])
  expect(installer).toContain('oneClick: true')
  expect(installer).toContain('perMachine: false')
  expect(installer).toContain('deleteAppDataOnUninstall: false')
  expect(config).toContain('target: [AppImage, deb]')
  expect(config).toMatch(/^mac:\n(?: .*\n)*? {2}target: dmg$/m)
  expect(config).toContain('publish: null')
  expect(config).toMatch(/^fileAssociations:\n {2}- ext: kehoach\.json$/m)
})
