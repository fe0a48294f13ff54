/** Reads which module imports which, and says where a room reaches into one it must not. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

export interface Import {
  /** File that imports, from the repository's root. */
  from: string
  /** File of ours from the root, `node:`, or the name of a package. */
  to: string
  /** Types only: gone when the program runs. */
  typeOnly: boolean
}

export interface Room {
  /** Rooms, packages and `node:` that may be imported. */
  may: readonly string[]
  /** Those of which only types may be imported. */
  types?: readonly string[]
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g

export function importsIn(source: string, from: string): Import[] {
  const found = [...source.matchAll(statement)].map(([, type, to = '']) => ({ to, typeOnly: type !== undefined }))
  const late = [...source.matchAll(dynamic)].map(([, to = '']) => ({ to, typeOnly: false }))
  return [...found, ...late].map(({ to, typeOnly }) => ({ from, to: targetOf(to, from), typeOnly }))
}

function targetOf(specifier: string, from: string): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(from), specifier))
  if (specifier.startsWith('node:')) return 'node:'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Every import of the TypeScript under these folders. */
export function importsUnder(root: string, folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .flatMap((path) => importsIn(readFileSync(join(root, path), 'utf8'), path)),
  )
}

/** The longest name in the table that the path lies under: `core/docx`, `electron/main.ts`. */
export const roomOf = (path: string, names: readonly string[]): string | undefined =>
  names.filter((name) => path === name || path.startsWith(`${name}/`)).sort((a, b) => b.length - a.length)[0]

/** `renderer/x.ts imports core/render/y.ts`, one line for each import that the table does not allow. */
export function trespasses(imports: readonly Import[], rooms: Readonly<Record<string, Room>>): string[] {
  const names = Object.keys(rooms)
  return imports.flatMap(({ from, to, typeOnly }) => {
    const home = roomOf(from, names)
    if (home === undefined) return [`${from} stands in no room`]
    const target = roomOf(to, names) ?? to
    const { may, types = [] } = rooms[home] ?? { may: [] }
    const allowed = target === home || may.includes(target) || (typeOnly && types.includes(target))
    return allowed ? [] : [`${from} imports ${typeOnly ? 'types of ' : ''}${to}`]
  })
}
