// `node build/icons.mjs`: draws icons.svg, with the Chromium of this machine, as the files electron-builder and
// Windows want: icon.ico, icon.png and icons/<size>x<size>.png.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './freshBuild.mjs'
import { prepareTools } from './tools.mjs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512]
const inIco = [16, 24, 32, 48, 64, 256]

const { env } = await prepareTools()
const browser = await chromium.launch({ executablePath: env.CHROMIUM, args: ['--no-sandbox'] })
const svg = readFileSync(join(root, 'build/icons.svg'), 'utf8')
const pictures = new Map()
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  pictures.set(size, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()

mkdirSync(join(root, 'build/icons'), { recursive: true })
for (const [size, png] of pictures) writeFileSync(join(root, `build/icons/${size}x${size}.png`), png)
writeFileSync(join(root, 'build/icon.png'), pictures.get(512))
writeFileSync(join(root, 'build/icon.ico'), ico(inIco.map((size) => [size, pictures.get(size)])))

/** A Windows icon file that holds PNG pictures. */
function ico(entries) {
  const header = Buffer.alloc(6 + 16 * entries.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(entries.length, 4)
  let offset = header.length
  for (const [index, [size, png]] of entries.entries()) {
    const at = 6 + 16 * index
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...entries.map(([, png]) => png)])
}
