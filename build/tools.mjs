// What the tests need beside Node: a Chromium, LibreOffice Writer, poppler, xmllint and the fonts. Found where they
// are; on Debian as root, installed where they are missing; else named in one line.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

const chromiumHere = () =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  )

const hasFont = () => spawnSync('fc-list', [':family=Liberation Serif']).stdout?.length > 0

/** Debian package of each tool, and whether the tool is here. */
const tools = {
  chromium: () => chromiumHere() !== undefined,
  'libreoffice-writer-nogui': () => onPath('soffice') !== undefined,
  'poppler-utils': () => onPath('pdftotext') !== undefined && onPath('pdftoppm') !== undefined,
  'libxml2-utils': () => onPath('xmllint') !== undefined,
  'fonts-liberation': hasFont,
}

const missing = () => Object.keys(tools).filter((name) => !tools[name]())

/**
 * @returns {Promise<{env: Record<string, string>, missing: string[]}>} variables for the tests; packages still missing
 */
export async function prepareTools() {
  if (missing().length > 0 && process.getuid?.() === 0 && onPath('apt-get')) install(missing())
  const env = {}
  const still = missing()
  const here = chromiumHere() ?? (await chromiumFromNpm())
  if (here) {
    env.CHROMIUM = here
    return { env, missing: still.filter((name) => name !== 'chromium') }
  }
  return { env, missing: still }
}

function install(packages) {
  process.stdout.write(`Installing with apt: ${packages.join(' ')}\n`)
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fontconfig', ...packages], options)
}

/** A Chromium that came with `npm ci`, unpacked on first use; Linux only. */
async function chromiumFromNpm() {
  if (process.platform !== 'linux') return undefined
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch {
    return undefined
  }
}

// `node build/tools.mjs`: prepare only, and say what is missing.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await prepareTools()
  if (found.missing.length > 0) process.stdout.write(`Missing: ${found.missing.join(' ')}\n`)
}
