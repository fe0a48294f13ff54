/** Which names a file exports, and which of them another file asks for. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

const declared =
  /^export\s+(?:default\s+)?(?:declare\s+)?(?:async\s+)?(?:abstract\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+([\p{L}$_][\p{L}\d$_]*)/gmu
const listed = /^export\s+(?:type\s+)?\{([^}]*)\}(?:\s+from\s+'([^']+)')?/gmu
const asked = /^(?:import|export)\s+(?:type\s+)?(?:[\p{L}$_][\p{L}\d$_]*\s*,\s*)?\{([^}]*)\}\s+from\s+'([^']+)'/gmu
const whole = /^import\s+(?:type\s+)?(?:\*\s+as\s+)?[\p{L}$_][\p{L}\d$_]*\s+from\s+'([^']+)'/gmu
const late = /(?:const|let)\s+\{([^}]*)\}\s*=\s*await\s+import\(\s*'([^']+)'\s*\)/gu
const anyLate = /\bimport\(\s*'([^']+)'\s*\)/gu

const names = (list: string): string[] =>
  list
    .split(',')
    .map((item) => item.trim().replace(/^type\s+/, ''))
    .filter((item) => item !== '')

const filesUnder = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))

/** `core/text/dates.ts: formatDate`, one line for each name that no other file imports. */
export function deadExports(root: string, folders: readonly string[], askers: readonly string[]): string[] {
  const used = new Set<string>()
  const wholly = new Set<string>()
  const targetOf = (from: string, specifier: string): string => posix.normalize(posix.join(dirname(from), specifier))
  for (const file of [...folders, ...askers].flatMap((folder) => filesUnder(root, folder))) {
    const source = readFileSync(join(root, file), 'utf8')
    for (const pattern of [asked, late]) {
      for (const [, list = '', from = ''] of source.matchAll(pattern)) {
        for (const name of names(list)) used.add(`${targetOf(file, from)}: ${name.split(/\s+as\s+|\s*:\s*/)[0] ?? ''}`)
      }
    }
    for (const [, from = ''] of source.matchAll(whole)) wholly.add(targetOf(file, from))
    const named = new Set([...source.matchAll(late)].map(([, , from]) => from))
    for (const [, from = ''] of source.matchAll(anyLate)) if (!named.has(from)) wholly.add(targetOf(file, from))
  }
  return folders
    .flatMap((folder) => filesUnder(root, folder))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !wholly.has(file))
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      const own = [...source.matchAll(declared)].map(([, name = '']) => name)
      const again = [...source.matchAll(listed)].flatMap(([, list = '']) =>
        names(list).map((item) => item.split(/\s+as\s+/).at(-1) ?? item),
      )
      return [...own, ...again].map((name) => `${file}: ${name}`)
    })
    .filter((line) => !used.has(line))
}
