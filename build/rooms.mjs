// `node build/rooms.mjs`: prints the rooms of rooms.json into ARCHITECTURE.md, between its two marks, and who uses whom into the
// READMEs of the core. Whoever adds a room or an import writes rooms.json; a test holds the code and the pages to it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/** Folders of the core with a README: `core/text`. */
export const describedRooms = () =>
  readdirSync(join(root, 'core'))
    .map((name) => `core/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'README.md')))

/** A README of the core with its line of who it uses and who uses it as rooms.json has it. */
export function withUses(page, folder, rooms) {
  const line = /^Uses: .*$/mu
  if (!line.test(page)) throw new Error(`${folder}/README.md has lost its line “Uses: ...”`)
  return page.replace(line, () => uses(folder, rooms))
}

function uses(folder, rooms) {
  const own = rooms.filter(({ name }) => isIn(name, folder))
  const outside = (names) => [...new Set(names.filter((name) => !isIn(name, folder)).map(shortName))]
  const run = outside(own.flatMap(({ may }) => may))
  const types = outside(own.flatMap((room) => room.types ?? [])).filter((name) => !run.includes(name))
  const by = outside(
    rooms
      .filter(({ may, types = [] }) => [...may, ...types].some((other) => isIn(other, folder)))
      .map(({ name }) => name),
  )
  return `Uses: ${said(run, types).replace(/^-$/u, 'nothing')}. Used by: ${by.join(', ')}.`
}

const isIn = (name, folder) => name === folder || name.startsWith(`${folder}/`)

const doors = [
  [/^electron\/host(?:\/|$)/u, 'the host'],
  [/^electron\/cli/u, 'the command line'],
  [/^electron\//u, 'the doors'],
  [/^renderer\//u, 'the window'],
]

/** `core/checks/rules` → `` `checks/` ``; rooms outside of the core by what they are; a package by its name. */
function shortName(name) {
  const door = doors.find(([pattern]) => pattern.test(name))
  if (door) return door[1]
  if (!name.startsWith('core/')) return name
  const [, room = ''] = name.split('/')
  return room.endsWith('.ts') ? `\`${room}\`` : `\`${room}/\``
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'ARCHITECTURE.md')
  const rooms = readRooms()
  writeFileSync(path, withRooms(readFileSync(path, 'utf8'), rooms))
  for (const folder of describedRooms()) {
    const readme = join(root, folder, 'README.md')
    writeFileSync(readme, withUses(readFileSync(readme, 'utf8'), folder, rooms))
  }
}
