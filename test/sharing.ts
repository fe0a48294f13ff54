/**
 * Which test files run on one loaded program, and which each need one of their own (`vite.config.ts`).
 *
 * To load the core, the host and their libraries costs more than most files test with it. So a file shares what is loaded, unless it
 * leaves something behind that another would find: a stand-in, a fake clock, a setting of the process, the state of the window.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Stand-ins and fake clocks (to wait is none), settings of the process, and names given to the whole program. */
export const leavesBehind: readonly RegExp[] = [
  /(?<!\/)\bvi\.(?!waitFor\b|waitUntil\b)\w+/,
  /\bprocess\.(?:chdir|umask|on|once)\(/,
  /\bprocess\.(?:exitCode|env(?:\.\w+|\[[^\]]+\]))\s*=[^=]/,
  /\bglobalThis\.\w+\s*=[^=]/,
  /\.prototype\.\w+\s*=[^=]/,
]

/** Rooms whose support puts a stand-in for Electron, or whose stores hold the state of a window. */
const roomsAlone = ['electron', 'renderer']

const here = fileURLToPath(new URL('.', import.meta.url))
const testFiles = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.test\.tsx?$/.test(name))

/** Each file is read once: what it imports of the tests, and whether it leaves something behind. */
const looks = new Map<string, { imports: string[]; leaves: boolean }>()

function lookAt(file: string): { imports: string[]; leaves: boolean } {
  const known = looks.get(file)
  if (known) return known
  const path = join(here, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const imports = [...text.matchAll(/from '(\.[^']+\.tsx?)'/g)]
    .map(([, named = '']) => posix.join(file, '..', named))
    .filter((imported) => !imported.startsWith('..'))
  const look = { imports, leaves: leavesBehind.some((pattern) => pattern.test(text)) }
  looks.set(file, look)
  return look
}

/** A file of the tests with all that it imports of them. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const imported of lookAt(file).imports) withImports(imported, found)
  return found
}

const isAlone = (file: string): boolean =>
  roomsAlone.some((room) => file.startsWith(`${room}/`)) || [...withImports(file)].some((each) => lookAt(each).leaves)

/** That these need a browser is known by what they import, themselves or through another. */
const opensBrowser = (file: string): boolean => withImports(file).has('support/chromium.ts')

/** From the repository's root: "test/host/exportRecords.test.ts". */
export const browserFiles: readonly string[] = testFiles.filter(opensBrowser).map((file) => `test/${file}`)
export const aloneFiles: readonly string[] = testFiles.filter(isAlone).map((file) => `test/${file}`)
export const sharingFiles: readonly string[] = testFiles.filter((file) => !isAlone(file)).map((file) => `test/${file}`)
