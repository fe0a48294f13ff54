// `node build/rooms.mjs`: prints the rooms of rooms.json into ARCHITECTURE.md, between its two marks.
// Whoever adds a room or an import writes rooms.json; a test holds the code and ARCHITECTURE.md to it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './freshBuild.mjs'

/** The rooms from the ground up: a room may import only rooms that stand before it. */
export const readRooms = () => JSON.parse(readFileSync(join(root, 'build/rooms.json'), 'utf8'))

const marks = ['<!-- rooms: printed by `node build/rooms.mjs` -->', '<!-- /rooms -->']

/** ARCHITECTURE.md with its table of rooms as rooms.json has it. */
export function withRooms(page, rooms) {
  const from = page.indexOf(marks[0])
  const to = page.indexOf(marks[1])
  if (from < 0 || to < from) throw new Error('ARCHITECTURE.md has lost the marks around its rooms')
  return `${page.slice(0, from) + marks[0]}\n${table(rooms)}\n${page.slice(to)}`
}

const table = (rooms) =>
  [
    '| room | what it holds | may import |',
    '|---|---|---|',
    ...rooms.map(({ name, holds, may, types = [] }) => `| \`${name}\` | ${holds} | ${said(may, types)} |`),
  ].join('\n')

/** `core/text, zod; types of core/draft`; what everyone may is left out. */
function said(may, types) {
  const own = may.join(', ')
  const known = types.length > 0 ? `types of ${types.join(', ')}` : ''
  return [own, known].filter((part) => part !== '').join('; ') || '-'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'ARCHITECTURE.md')
  writeFileSync(path, withRooms(readFileSync(path, 'utf8'), readRooms()))
}
