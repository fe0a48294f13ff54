/** The real browser of the tests: one for all files of a process, with a profile of its own for each that asks. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'

/** A Chromium of this machine; `CHROMIUM` names another. Undefined where there is none. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  )

/** Ms. What never comes fails all the same; what comes late on a busy machine is no failure. */
export const longestWait = 90_000

/** Ends with the process. */
const started: Browser[] = []

/** Without a graphics card that is only played: drawing by the processor alone costs less. Rejects where there is no Chromium. */
export async function ourChromium(): Promise<Browser> {
  const running = started.find((browser) => browser.isConnected())
  if (running) return running
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('no Chromium on this machine; set CHROMIUM to one')
  const args = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer']
  const browser = await chromium.launch({ executablePath, args })
  started.push(browser)
  return browser
}

/** A Vietnamese who wants little motion: nothing has to be waited for that only moves. */
export async function aProfile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await ourChromium()
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(longestWait)
  return context
}
