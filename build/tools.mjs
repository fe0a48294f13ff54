// What the tests need beside Node, each asked to do what the tests want of it: Chromium shows a page, LibreOffice
// writes a PDF, poppler reads it, and Times has the Vietnamese letters. What cannot is installed on Debian as root,
// and asked again; elsewhere it is named.
//
// 1. Each need: how to ask whether it is met, and the Debian packages that meet it (`needs`).
// 2. `missingTools` asks all of them.
// 3. `prepareTools` installs on Debian as root what is missing and asks again; it hands on which Chromium works.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ask, onPath, remembering } from './askTool.mjs'
import { root } from './freshBuild.mjs'

/** Starting Chromium or LibreOffice takes seconds, so `npm test` asks each of them once. */
const doesWell = remembering(join(root, '.cache/tools.json'))

/** Each need, the Debian packages that meet it, and whether it is met. */
const needs = [
  { what: 'a Chromium that shows a page', packages: () => ['chromium'], met: async () => !!(await chromiumHere()) },
  {
    what: 'LibreOffice that writes a PDF',
    packages: () => ['libreoffice-writer-nogui'],
    met: () => doesWell(onPath('soffice'), writesPdf),
  },
  {
    what: 'pdftotext',
    packages: () => ['poppler-utils'],
    met: async () => (await ask('pdftotext', ['-v']))?.includes('pdftotext version') === true,
  },
  {
    what: 'Liberation Serif with the letters of Vietnamese',
    packages: () => ['fontconfig', fontPackage(candidate('fonts-liberation'))],
    met: hasFont,
  },
]

/**
 * Liberation 1, Debian 12's `fonts-liberation`, lacks most Vietnamese letters; Liberation 2 stands beside it there under
 * a name of its own, and has the plain name since.
 *
 * @param {string | undefined} plain the version that the machine's release has of `fonts-liberation`: "1:2.1.5-3"
 */
export const fontPackage = (plain) => (/^(\d+:)?1\./.test(plain ?? '') ? 'fonts-liberation2' : 'fonts-liberation')

const candidate = (name) =>
  /^Version: (.+)$/m.exec(spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' }).stdout)?.[1]

/** U+1EAD, ậ, stands for them all: fonts for Western Europe end long before it. */
async function hasFont() {
  return ((await ask('fc-list', [':family=Liberation Serif:charset=1ead'])) ?? '').trim() !== ''
}

const writesPdf = (soffice) =>
  inScratch(async (folder) => {
    const text = join(folder, 'a.txt')
    writeFileSync(text, 'Kế hoạch')
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    await ask(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, text], { limit })
    const pdf = join(folder, 'a.pdf')
    return existsSync(pdf) && readFileSync(pdf, 'latin1').startsWith('%PDF-')
  })

/** Through what the tests speak to it: there are builds that answer that alone, and no words on the command line. */
async function showsPage(executablePath) {
  const { chromium } = await import('playwright-core')
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout: limit })
    try {
      const page = await browser.newPage()
      await page.setContent('<p id="shown">')
      return (await page.locator('#shown').count()) === 1
    } finally {
      await browser.close()
    }
  } catch {
    return false
  }
}

/** ms; a machine that is new or busy starts them slowly. */
const limit = 120_000

async function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-tools-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * The first Chromium that works: the one `CHROMIUM` names, the one that came with `npm ci`, or one of the machine. That of
 * npm is the shell alone: the same engine without the browser around it, whose own pages and services, never seen here,
 * take half as much time again.
 */
async function chromiumHere() {
  if (await doesWell(process.env.CHROMIUM, showsPage)) return process.env.CHROMIUM
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  for (const path of [await chromiumFromNpm(), ...places]) if (await doesWell(path, showsPage)) return path
  return undefined
}

/** Unpacked on first use; Linux only. */
async function chromiumFromNpm() {
  if (process.platform !== 'linux') return undefined
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch {
    return undefined
  }
}

/** @returns {Promise<{what: string, packages: string[]}[]>} the needs that this machine does not meet */
export async function missingTools(among = needs) {
  const met = await Promise.all(among.map((need) => need.met()))
  return among.filter((_, index) => !met[index])
}

/**
 * Installs what is missing, where it can.
 *
 * @returns {Promise<{env: Record<string, string>, missing: string[]}>} variables for the tests; what is still missing,
 *   a line each
 */
export async function prepareTools() {
  let missing = await missingTools()
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    install(missing)
    missing = await missingTools(missing)
  }
  const chromium = await chromiumHere()
  return {
    env: chromium ? { CHROMIUM: chromium } : {},
    missing: missing.map(({ what, packages }) => `${what} (Debian: ${packages().join(' ')})`),
  }
}

function install(missing) {
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  // A new machine knows no package before this, nor which of two names the font goes by.
  spawnSync('apt-get', ['update', '-qq'], options)
  const packages = missing.flatMap((need) => need.packages())
  process.stdout.write(`Installing with apt: ${packages.join(' ')}\n`)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
}

// `node build/tools.mjs`: prepare only, and say what is missing; with `--look`, install nothing.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const look = process.argv.includes('--look')
  const missing = look ? (await missingTools()).map(({ what }) => what) : (await prepareTools()).missing
  for (const line of missing) process.stdout.write(`Missing: ${line}\n`)
}
