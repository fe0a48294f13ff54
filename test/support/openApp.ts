/** The whole program in a real browser: the browser door on an empty data folder, and a Chromium page on it. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { aProfile, ourChromium } from './chromium.ts'

export interface App {
  address: string
  /** `http://127.0.0.1:49152`. */
  origin: string
  dataFolder: string
  /** How long the browser itself took to start, ms; none where it was there. */
  browserStart: number
  context: BrowserContext
  page: Page
  /** The program is ended as by a power cut; the browser stays. */
  hostDies(): Promise<void>
  /** It is started again on the same data: the new address. */
  hostAgain(): Promise<string>
  close(): Promise<void>
}

export interface AppOptions {
  width?: number
  height?: number
  dark?: boolean
  /** Px of the screen to one CSS px; 1 unless told. */
  scale?: number
  /** Instead of a folder with a random name; emptied before and removed after. */
  dataFolder?: string
}

async function startHost(root: string, dataFolder: string) {
  const host = spawn(process.execPath, [resolve(root, 'dist/main/cli.js'), 'start', '--data', dataFolder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)
      if (found) done(found[0])
    }
    host.stdout.on('data', read)
    host.stderr.on('data', read)
    host.on('close', () => fail(new Error(`the program ended: ${said}`)))
  })
  return { host, address }
}

/** `root`: the folder of the built program (with `dist/`). Rejects where there is no Chromium. */
export async function openApp(root: string, options: AppOptions = {}): Promise<App> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'kehoach-app-')))
  if (options.dataFolder) await rm(dataFolder, { recursive: true, force: true })
  let { host, address } = await startHost(root, dataFolder)
  const begun = performance.now()
  await ourChromium()
  const browserStart = performance.now() - begun
  const context = await aProfile({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    deviceScaleFactor: options.scale ?? 1,
    colorScheme: options.dark ? 'dark' : 'light',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  return {
    address,
    origin: new URL(address).origin,
    dataFolder,
    browserStart,
    context,
    page,
    async hostDies() {
      const ended = new Promise((done) => host.on('close', done))
      host.kill('SIGKILL')
      await ended
    },
    async hostAgain() {
      ;({ host, address } = await startHost(root, dataFolder))
      return address
    },
    async close() {
      await context.close()
      const ended = new Promise((done) => host.on('close', done))
      host.kill('SIGTERM')
      await ended
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
