/** Takes every picture at both sizes. `run [word]`: only those with the word in their name. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openApp } from '../support/openApp.ts'
import { untilStill } from '../support/untilStill.ts'
import { emptyScenes, fill, type Scene, scenes } from './scenes.ts'
import { smallPng } from './smallPng.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
const root = process.cwd()
const folder = join(root, 'build/screenshots')
const word = process.argv[2] ?? ''
const wanted = (scene: Scene): boolean => scene.name.includes(word)

await mkdir(folder, { recursive: true })
if (word === '') for (const name of await readdir(folder)) if (name.endsWith('.png')) await rm(join(folder, name))

/** As many pictures in a row that are the same show a screen that waits for nothing: no answer of the host, no scroll. */
const alike = 6

async function stillPicture(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle')
  let picture = await page.screenshot()
  for (let same = 1; same < alike; ) {
    await untilStill(page)
    const next = await page.screenshot()
    same = next.equals(picture) ? same + 1 : 1
    picture = next
  }
  return picture
}

let failed = 0
for (const size of sizes) {
  const app = await openApp(root, { ...size, dataFolder: join(tmpdir(), 'soan-ke-hoach') })
  const complaints: string[] = []
  app.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  app.page.on('pageerror', (error) => complaints.push(error.message))
  const take = async (scene: Scene, drafts: Parameters<Scene['show']>[1]): Promise<void> => {
    if (!wanted(scene)) return
    try {
      await app.page.emulateMedia({ colorScheme: scene.dark ? 'dark' : 'light', reducedMotion: 'reduce' })
      await scene.show(app, drafts)
      const file = join(folder, `${scene.name}-${size.width}x${size.height}.png`)
      await writeFile(file, smallPng(await stillPicture(app.page)))
    } catch (error) {
      failed += 1
      process.stderr.write(
        `${scene.name} ${size.width}x${size.height}: ${error instanceof Error ? error.message : error}\n`,
      )
    }
    for (const text of complaints.splice(0)) process.stderr.write(`${scene.name}: the window complained: ${text}\n`)
  }
  try {
    await app.page.goto(app.address)
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
    for (const scene of emptyScenes) await take(scene, { plan: '', resolution: '', yearly: '', begun: '', rough: '' })
    const drafts = await fill(app.page)
    for (const scene of scenes) await take(scene, drafts)
  } finally {
    await app.close()
  }
}
process.exitCode = failed > 0 ? 1 : 0
