/**
 * The desktop program as it is shipped: the built `main.js` and `preload.cjs`, with a Chromium page as its
 * window (see electronChromium/). For machines without the Electron program.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { vi } from 'vitest'
import { chromiumPath } from './chromium.ts'

export interface DesktopApp {
  page: Page
  dataFolder: string
  /** Folder that the save dialog answers with. */
  saveFolder: string
  /** What the program asked of the system: `['navigation refused', 'https://…']`. */
  told: () => Promise<[string, unknown][]>
  /** Closes the window and waits for the program; its exit code. */
  quit: () => Promise<number | null>
  /** Ends everything, whatever state it is in. */
  close: () => Promise<void>
}

/** `appFolder`: the repository, or an unpacked app.asar; `args`: what the program is started with. Rejects where there is no Chromium. */
export async function openDesktop(appFolder: string, args: readonly string[] = []): Promise<DesktopApp> {
  const executable = chromiumPath()
  if (!executable) throw new Error('no Chromium on this machine; set CHROMIUM to one')
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-desktop-'))
  const [dataFolder, saveFolder, toldFile] = [join(folder, 'data'), folder, join(folder, 'told.jsonl')]
  const { browserProcess, endpoint } = await startChromium(executable, join(folder, 'profile'))
  const program = spawn(
    process.execPath,
    [
      '--import',
      new URL('./electronChromium/register.mjs', import.meta.url).href,
      join(appFolder, 'dist/main/main.js'),
      ...args,
    ],
    {
      env: {
        ...process.env,
        KEHOACH_DATA: dataFolder,
        KEHOACH_CDP: endpoint,
        KEHOACH_APP: appFolder,
        KEHOACH_SAVE: saveFolder,
        KEHOACH_TOLD: toldFile,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((done) => program.on('close', done))
  const told = async (): Promise<[string, unknown][]> =>
    existsSync(toldFile)
      ? (await readFile(toldFile, 'utf8'))
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : []
  const close = async (): Promise<void> => {
    program.kill('SIGKILL')
    await stop(browserProcess)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    // Two that take hold of Chromium at once can wait for each other: the program goes first.
    await untilSo(
      program,
      async () => (await told()).some(([what]) => what === 'shown'),
      () => said,
    )
    const browser = await chromium.connectOverCDP(endpoint)
    const page = windowIn(browser)
    if (!page) throw new Error(`the program showed no page of its own: ${said}`)
    return {
      page,
      dataFolder,
      saveFolder,
      told,
      async quit() {
        await page.close({ runBeforeUnload: true })
        return await ended
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function startChromium(executable: string, profile: string) {
  const browserProcess = spawn(
    executable,
    ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const endpoint = await new Promise<string>((found, fail) => {
    let said = ''
    browserProcess.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address) found(address)
    })
    browserProcess.on('close', () => fail(new Error(`Chromium ended: ${said}`)))
  })
  return { browserProcess, endpoint }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((done) => child.on('close', done))
  child.kill('SIGKILL')
  await ended
}

/** The page the program opened. */
const windowIn = (browser: Browser): Page | undefined =>
  browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith('http://bundle.localhost/'))

/** Rejects where the program ends first, or takes longer than any busy machine needs. */
async function untilSo(program: ChildProcess, isSo: () => Promise<boolean>, said: () => string): Promise<void> {
  // A throw of `look` is final, another look is taken for as long as it finds nothing.
  const look = async (): Promise<boolean> => {
    if (program.exitCode !== null) throw new Error(`the program ended with ${program.exitCode}`)
    return await isSo()
  }
  await vi.waitUntil(look, { timeout: 60_000, interval: 50 }).catch((error: unknown) => {
    throw new Error(`the program opened no window: ${said()}`, { cause: error })
  })
}
